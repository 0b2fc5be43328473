"""What a search found: words with their families, what may lie under others, the way to help."""

from itertools import chain

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.feelings.tile import WordTile
from ui.feelings.tiles import Tiles
from ui.feelings.view import FoundView, HelpView, JudgedView, WordView
from ui.parts.buttons import Secondary
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.theme.look import Look

_GAP, _APART = 16, 24


class HelpCard(Panel):
    """The quiet card beside a word that is left as it is."""

    #: A person wants to see who can help.
    help_asked = Signal()

    def __init__(self, look: Look, view: HelpView, *, with_button: bool) -> None:
        super().__init__(look, ground="sunken", inner=24)
        self.button = Secondary(look, view.button, icon="life-buoy", small=True)
        self.button.clicked.connect(self.help_asked)
        self.body.setSpacing(8)
        self.body.addWidget(Text(look, "strong", view.title))
        self.body.addWidget(Text(look, "small", view.text, color="ink"))
        self.body.addSpacing(8 if with_button else 0)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        if not with_button:
            self.button.hide()


class FoundWords(QWidget):
    """A function of a FoundView. It is made anew when other words are found."""

    #: The typed words are to be taken as they are.
    own_asked = Signal()
    #: A person wants to see who can help.
    help_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shape: tuple[object, ...] = ()
        self._stacked = False
        self._view = FoundView()
        self._inner: QWidget | None = None
        self._made: list[WordTile] = []
        self._before: list[QWidget] = []
        self._after: list[QWidget] = []
        self.tiles = Tiles(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order (the words are one stop)."""
        return (*self._before, *self.tiles.members, *self._after)

    def show_view(self, view: FoundView, ground: str) -> None:
        """Show what was found, and which of it is chosen."""
        words = _words(view)
        shape = (
            tuple((word.key, word.behind) for word in words),
            tuple(one.says for one in view.judged),
            (view.help is not None, view.own, view.nothing, self._stacked),
        )
        self._view = view
        if shape != self._shape:
            self._shape = shape
            self._make(view)
        self.tiles.show_chosen(words, ground)

    def stack(self, stacked: bool) -> None:
        """Lay the words out in one column, or in two."""
        if stacked != self._stacked:
            self._stacked = stacked
            if self._inner is not None:
                self._make(self._view)

    def _make(self, view: FoundView) -> None:
        if self._inner is not None:
            self._inner.hide()
            self._inner.deleteLater()
        self._inner = QWidget()
        self._made, self._before, self._after = [], [], []
        inner = QVBoxLayout(self._inner)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(_APART)
        if view.nothing:
            inner.addWidget(Text(self._look, "body", view.nothing))
        if view.help is not None:
            # In one column there is room for its words alone: its button stands in the bar.
            card = HelpCard(self._look, view.help, with_button=not self._stacked)
            card.help_asked.connect(self.help_asked)
            self._before.append(card.button)
            inner.addWidget(card)
            inner.addLayout(self._grid((view.help.itself,)))
        for judged in view.judged:
            self._add_judged(inner, judged)
        if view.words:
            inner.addLayout(self._grid(view.words))
        if view.own:
            own = Secondary(self._look, view.own, icon="plus", small=True)
            own.clicked.connect(self.own_asked)
            self._after.append(own)
            inner.addWidget(own, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addStretch(1)
        self._column.addWidget(self._inner)
        self._inner.show()
        self.tiles.take(self._made)

    def _add_judged(self, inner: QVBoxLayout, judged: JudgedView) -> None:
        part = QVBoxLayout()
        part.setSpacing(12)
        if judged.itself is not None:
            part.addLayout(self._grid((judged.itself,)))
        part.addWidget(Text(self._look, "body", judged.says))
        part.addLayout(self._grid(judged.under))
        inner.addLayout(part)

    def _grid(self, words: tuple[WordView, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(_APART)
        grid.setVerticalSpacing(_GAP)
        across = 1 if self._stacked else 2
        for column in range(across):
            grid.setColumnStretch(column, 1)
        for index, word in enumerate(words):
            tile = WordTile(self._look, word, self._inner)
            self._made.append(tile)
            grid.addWidget(tile, index // across, index % across)
        return grid


def _words(view: FoundView) -> tuple[WordView, ...]:
    judged = chain.from_iterable(
        (*((one.itself,) if one.itself else ()), *one.under) for one in view.judged
    )
    helped = (view.help.itself,) if view.help else ()
    return (*helped, *judged, *view.words)
