"""One entry: what was practised, when, what was counted, and words if both kept them."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.parts.pressed import Pressed
from ui.parts.ruled import Ruled
from ui.parts.text import Text
from ui.progress.kept_words import KeptWords
from ui.progress.view import EntryView
from ui.theme.look import Look

_ABOVE, _BETWEEN = 20, 24


def tr(text: str) -> str:
    """Translate a short label of Progress."""
    return QCoreApplication.translate("Progress", text)


class EntryRow(Ruled):
    """A row of the list, divided from the one above by a line."""

    #: The entry is to be removed.
    remove_asked = Signal()
    #: Its words are to be shown, or hidden again.
    words_asked = Signal()

    def __init__(self, look: Look, view: EntryView, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: EntryView | None = None
        self._heights: dict[int, int] = {}
        self._kept: KeptWords | None = None
        self._name = Text(look, "lead")
        self._line = Text(look, "body", color="ink_soft")
        self._counts = Text(look, "body")
        self._note = Text(look, "small")
        self.words = QuietLink(look, "", small=True, chevron=False)
        self.remove = QuietLink(look, tr("Remove"), icon="trash-2", small=True, chevron=False)
        self.words.clicked.connect(self.words_asked)
        self.remove.clicked.connect(self.remove_asked)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, _ABOVE, 0, _ABOVE)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        for part in (self._name, self._line, self._counts, self._note):
            self._column.addWidget(part)
        self._column.addWidget(self.words, 0, Qt.AlignmentFlag.AlignLeft)
        self._box.addLayout(self._column, 1)
        self._box.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.show_view(view)

    @property
    def stops(self) -> tuple[Pressed, ...]:
        """What the keyboard comes to, in order."""
        return (self.words, self.remove) if self._view and self._view.kept else (self.remove,)

    def show_view(self, view: EntryView) -> None:
        """Show this entry and nothing else."""
        before, self._view = self._view, view
        if view == before:
            return
        for text, words in (
            (self._name, view.name),
            (self._line, view.line),
            (self._counts, view.counts),
            (self._note, view.note),
        ):
            text.say(words)
            text.setVisible(bool(words))
        which = ", ".join(part for part in (view.name, view.when) if part)
        self.remove.setAccessibleName(f"{self.remove.words}: {which}")
        self.words.say(tr("Hide the words") if view.open else tr("Show the words"))
        self.words.show_icon("chevron-up" if view.open else "chevron-down")
        self.words.setAccessibleName(f"{self.words.words}: {which}")
        self.words.setVisible(bool(view.kept))
        if before is None or (before.kept, before.open) != (view.kept, view.open):
            self._show_kept(view)

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height at a width. A long list asks again and again, so it is kept."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def event(self, event: QEvent) -> bool:
        """Measure anew when something inside takes another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._heights.clear()
        return super().event(event)

    def take_form(self, *, below: bool) -> None:
        """Let the way to remove it stand below the words, or beside them."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if below else right)
        self._box.setSpacing(0 if below else _BETWEEN)
        side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignRight
        self._box.setAlignment(self.remove, Qt.AlignmentFlag.AlignTop | side)

    def _show_kept(self, view: EntryView) -> None:
        old, self._kept = self._kept, None
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        if view.open:
            self._kept = KeptWords(self.look, view.kept)
            self._column.addWidget(self._kept)
