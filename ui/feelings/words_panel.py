"""The surface in the middle: the words of a family, what the body does, or what was found.

What a word means stands at its foot as soon as the word is looked at, so nothing jumps.
"""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.feelings.columns import Columns
from ui.feelings.found import FoundWords
from ui.feelings.senses import Senses
from ui.feelings.view import FeelingsView
from ui.parts.panel import Panel
from ui.parts.scroll import Scroll
from ui.parts.text import Text
from ui.theme.look import Look
from ui.theme.mirror import margins

#: The least height where a longer sentence takes some of the room, and margins: at the sides,
#: what stands still at the top and at the right, and room for a focus ring.
_LEAST, _INNER, _LARGE_INNER, _STILL, _RING = 168, 40, 24, 10, 6


class WordsPanel(Panel):
    """Scrolls by itself where it stands beside the families; else the page does."""

    #: A word was pressed: its key.
    turned = Signal(str)
    #: Something was noticed in the body; a family is to be looked at.
    noticed = Signal(str)
    hint_followed = Signal(str)
    #: The typed words are to be taken as they are.
    own_asked = Signal()
    #: A person wants to see who can help.
    help_asked = Signal()
    #: Tab comes to another word now.
    stop_moved = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, inner=0)
        self._look = look
        self._beside = True
        self.columns, self.senses, self.found = Columns(look), Senses(look), FoundWords(look)
        self._content = QWidget()
        self._inner = QVBoxLayout(self._content)
        self._inner.setSpacing(0)
        for part in (self.columns, self.senses, self.found):
            self._inner.addWidget(part)
        self._inner.addStretch(1)
        self._scroll = Scroll(look, self._content, ground="surface", quiet=True)
        self._content.installEventFilter(self)
        self._meaning = Text(look, "small", balanced=False)
        self.body.addWidget(self._scroll, 1)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self._meaning)
        self.body.addLayout(self._foot)
        self._connect()
        self.stand(beside=True, stacked=False)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order (a group is one stop)."""
        if not self.found.isHidden():
            return self.found.stops
        return self.columns.tiles.members if self.senses.isHidden() else self.senses.stops

    def show_view(self, view: FeelingsView) -> None:
        """Show what there is to choose."""
        ground = f"{view.said.person.hue.value}.tint"
        if view.columns:
            self.columns.show_view(view.columns, ground)
        if view.senses is not None:
            self.senses.show_view(view.senses)
        if view.found is not None:
            self.found.show_view(view.found, ground)
        shown = (bool(view.columns), view.senses is not None, view.found is not None)
        for part, there in zip((self.columns, self.senses, self.found), shown, strict=True):
            part.setVisible(there)
        self._meaning.setVisible(view.senses is None)
        self._settle()

    def forget_meaning(self) -> None:
        """Look at no word."""
        self._meaning.say("")

    def to_the_top(self) -> None:
        """Show the beginning."""
        self._scroll.verticalScrollBar().setValue(0)

    def stand(self, *, beside: bool, stacked: bool) -> None:
        """Stand beside the families or alone; words below each other where the text is large."""
        self._beside = beside
        inner = _LARGE_INNER if stacked else _INNER
        self._inner.setContentsMargins(*margins(inner, inner // 2 - 2, inner - _STILL, _RING))
        self.body.setContentsMargins(*margins(0, _STILL, _STILL, _STILL))
        self._foot.setContentsMargins(*margins(inner, 0, inner - _STILL, 0))
        for part in (self.columns, self.senses, self.found):
            part.stack(stacked)
        self._settle()

    def focus(self) -> bool:
        """Put the keyboard on what is to be chosen; False if there is nothing."""
        if not self.found.isHidden():
            return self.found.tiles.focus()
        return self.columns.tiles.focus() if self.senses.isHidden() else self.senses.focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as high as what is in it, where the page scrolls."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._settle()
        return False

    def _connect(self) -> None:
        for tiles in (self.columns.tiles, self.found.tiles):
            tiles.pressed.connect(self.turned)
            tiles.looked_at.connect(self._explain)
            tiles.stop_moved.connect(self.stop_moved)
        self.senses.noticed.connect(self.noticed)
        self.senses.hint_followed.connect(self.hint_followed)
        self.found.own_asked.connect(self.own_asked)
        self.found.help_asked.connect(self.help_asked)

    def _explain(self, word: str, means: str) -> None:
        self._meaning.say(means, opening=f"{word}:" if means else "")

    def _settle(self) -> None:
        self._meaning.setMinimumHeight(self._look.line_height("small"))
        if self._beside:
            least, policy = self._look.grown(_LEAST), QSizePolicy.Policy.Ignored
        else:
            width = max(self._scroll.viewport().width(), 1)
            least, policy = max(self._inner.heightForWidth(width), 0), QSizePolicy.Policy.Fixed
        most = 16_777_215 if self._beside else least
        if (self._scroll.minimumHeight(), self._scroll.maximumHeight()) != (least, most):
            self._scroll.setMinimumHeight(least)
            self._scroll.setMaximumHeight(most)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
