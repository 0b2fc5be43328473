"""Big choices as a view tells them, all alike: the poorer reply looks exactly like the others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.choice import Choice, Kind
from ui.parts.one_of import OneOf
from ui.rehearse.view import ReplyView
from ui.theme.look import Look

#: A reply in a scene, and a line that may be kept.
_FORM = Kind(
    height=64, size="body", line_size="small", sign=26, beside=26, gap=14, weight=500, balanced=True
)
REPLY, LINE = _FORM, _FORM
_GAP = 10


class Replies(QWidget):
    """One of a few, below each other. What is marked comes from the view alone."""

    #: A person marked another one; carries its key.
    chosen = Signal(str)

    def __init__(self, look: Look, kind: Kind) -> None:
        super().__init__()
        self._look = look
        self._kind = kind
        self._shown: tuple[tuple[str, str], ...] = ()
        self._group = OneOf(self)
        self._group.chosen_changed.connect(self.chosen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self.hide()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """All of them, in order."""
        return tuple(one for one in self._group.members if isinstance(one, Choice))

    def show_view(self, name: str, views: tuple[ReplyView, ...]) -> None:
        """Show these; ``name`` is read out before them."""
        self.setAccessibleName(name)
        shown = tuple((view.key, view.words) for view in views)
        if shown != self._shown:
            self._make(shown)
        marked = next((view.key for view in views if view.chosen), None)
        if marked != self._group.chosen:
            self._group.choose(marked)
        self.setVisible(bool(views))

    def focus(self) -> None:
        """Give the keyboard to the marked one, or the first."""
        self._group.focus()

    def _make(self, shown: tuple[tuple[str, str], ...]) -> None:
        self._shown = shown
        old = self.choices
        self._group.clear()
        for choice in old:
            self._column.removeWidget(choice)
            choice.hide()
            choice.deleteLater()
        for key, words in shown:
            choice = Choice(self._look, self._kind, key, words)
            self._group.add(choice)
            self._column.addWidget(choice)
