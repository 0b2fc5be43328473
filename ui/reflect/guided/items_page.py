"""Signs to mark: a calm list, each with the same four answers, all of them by keyboard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.parts.ruled import Ruled
from ui.parts.segmented import Segmented
from ui.parts.text import Text
from ui.reflect.guided.page import GuidedPage
from ui.reflect.guided.view import Body, ItemsView, ItemView, Marks
from ui.theme.look import Look

_INSIDE, _GAP = 12, 24
#: From this width on the answers stand beside the sign, in px at 100 % text.
_WIDE = 760


class ItemRow(Ruled):
    """One sign. It is never full or empty, right or wrong: only marked."""

    #: It was marked: its id and the answer.
    marked = Signal(str, str)

    def __init__(
        self, look: Look, view: ItemView, answers: tuple[tuple[str, str], ...], *, line: bool
    ) -> None:
        super().__init__(look, line=line)
        self.answers = Segmented(look, view.says, answers)
        for member in self.answers.group.members:
            # The same four words stand in each row: what is read out says of what.
            member.setAccessibleName(f"{member.words}: {view.says}")
        self.answers.choice_changed.connect(lambda key: self.marked.emit(view.id, key))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, _INSIDE, 0, _INSIDE)
        self._row.setSpacing(_GAP)
        self._row.addWidget(Text(look, "body", view.says), 1)
        self._row.addWidget(self.answers, 0)

    def set_wide(self, wide: bool) -> None:
        """Put the answers beside the sign, or below it."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(right if wide else down)
        self._row.setSpacing(_GAP if wide else 8)


class ItemsPage(GuidedPage):
    """A function of an ItemsView."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.rows: dict[str, ItemRow] = {}
        self._wide = True
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self.end()

    def show_body(self, view: Body, serial: int) -> None:
        """Show all signs as they are marked."""
        if not isinstance(view, ItemsView):
            return
        self.lead.say(view.lead)
        if self.rows.keys() != {one.id for one in view.items}:
            self._make(view)
        for one in view.items:
            if (self.rows[one.id].answers.chosen or "") != one.mark:
                self.rows[one.id].answers.choose(one.mark or None)

    def focus(self) -> None:
        """Begin at the first sign that has no mark."""
        for row in self.rows.values():
            if row.answers.chosen is None:
                row.answers.group.focus()
                return
        super().focus()

    def forget(self) -> None:
        """Hold no mark any more."""
        super().forget()
        for row in self.rows.values():
            row.answers.choose(None)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the answers beside their signs, or below."""
        super().take_form(one_column=one_column, width=width)
        self._wide = not one_column and width >= _WIDE * self.look.scale
        for row in self.rows.values():
            row.set_wide(self._wide)

    def _make(self, view: ItemsView) -> None:
        for at, one in enumerate(view.items):
            row = ItemRow(self.look, one, view.answers, line=at > 0)
            row.set_wide(self._wide)
            row.marked.connect(lambda id_, key: self.asked.emit(Marks(id_, key)))
            self.rows[one.id] = row
            self._list.addWidget(row, 0, Qt.AlignmentFlag(0))
