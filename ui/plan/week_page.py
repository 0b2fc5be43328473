"""The week of two people, and beside it what is booked and agreed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from coach.people import Side
from ui.parts.buttons import QuietLink, Secondary
from ui.parts.panel import Panel
from ui.parts.segmented import Segmented
from ui.parts.text import Text
from ui.plan.listed import Listed
from ui.plan.plan_page import PlanPage
from ui.plan.view import (
    Mark,
    NewAgreement,
    OpenListed,
    OtherDays,
    PageView,
    Take,
    WeekView,
    WhoMarks,
)
from ui.plan.week_grid import Cell, WeekGrid
from ui.theme.look import Look

_GAP, _LIST, _INNER = 24, 320, 24
#: Below this width of the content the list stands under the week.
_BESIDE = 860


class WeekPage(PlanPage):
    """A function of a WeekView."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._who: Segmented | None = None
        self._label = Text(look, "strong")
        self.grid = WeekGrid(look)
        self.grid.marked.connect(lambda key: self.asked.emit(Mark(key)))
        self._says = Text(look, "strong")
        self._help = Text(look, "small")
        self._booked, self._agreed = Listed(look), Listed(look)
        self._add = QuietLink(look, self.tr("Add an agreement"), icon="plus", chevron=False)
        self._add.clicked.connect(lambda: self.asked.emit(NewAgreement()))
        for listed in (self._booked, self._agreed):
            listed.opened.connect(lambda key: self.asked.emit(OpenListed(key)))
        self._other = Secondary(look, self.tr("Other days"), icon="arrow-right")
        self._other.clicked.connect(lambda: self.asked.emit(OtherDays()))
        self.bar.set_others(self._other)
        self.primary.clicked.connect(self._press)
        self._ready = False
        self._lay_out()

    def show_page(self, view: PageView) -> None:
        """Show this week and these lists."""
        if not isinstance(view, WeekView):
            return
        self._ready = view.ready
        self._label.say(view.label)
        self._show_who(view)
        self.grid.show_view(view)
        self._says.say(view.says)
        self._help.say(view.help)
        self._booked.show_rows(view.headings[0], view.booked)
        self._booked.setVisible(bool(view.booked))
        self._agreed.show_rows(view.headings[1], view.agreed, view.agreed_line)
        self.primary.say(view.take)

    def group_of(self, one: QWidget) -> Sequence[QWidget]:
        """Take the fields of the week for a group, too."""
        return self.grid.cells if isinstance(one, Cell) else super().group_of(one)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Let the list stand under the week where there is little room."""
        super().take_form(one_column=one_column, width=width)
        below = one_column or width < _BESIDE
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if below else right)
        self._side.setMaximumWidth(16777215 if below else self.look.grown(_LIST))
        if one_column:  # the bar takes as little as it can
            self.bar.set_others()
            self._week.body.addWidget(self._other)
            self._other.show()
        else:
            self._week.body.removeWidget(self._other)
            self.bar.set_others(self._other)

    def _show_who(self, view: WeekView) -> None:
        if view.who and self._who is None:
            self._who = Segmented(self.look, self.tr("Who marks"), view.who)
            self._who.choice_changed.connect(lambda key: self.asked.emit(WhoMarks(Side(key))))
            self._top.addWidget(self._who, 0, Qt.AlignmentFlag.AlignRight)
            self._who.stackUnder(self.grid)  # Tab comes to it before the week
            self._names = view.who
        elif self._who is not None and self._names != view.who:
            self._top.removeWidget(self._who)
            self._who.hide()
            self._who.deleteLater()
            self._who = None
            self._show_who(view)
        if self._who is not None:
            self._who.choose(view.marking)

    def _press(self) -> None:
        """Go on; where nothing suits yet, go to what is missing."""
        if self._ready:
            self.asked.emit(Take())
            return
        stops = Qt.FocusPolicy.TabFocus
        cell = next((one for one in self.grid.cells if one.focusPolicy() & stops), None)
        if cell is not None:
            cell.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._names: tuple[tuple[str, str], ...] = ()
        self._week = Panel(self.look, inner=_INNER)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self._label, 1)
        self._week.body.addLayout(self._top)
        self._week.body.addSpacing(8)
        self._week.body.addWidget(self.grid)
        self._week.body.addSpacing(14)
        self._week.body.addWidget(self._says)
        self._week.body.addWidget(self._help)
        self._week.body.addStretch(1)
        self._side = Panel(self.look, inner=_INNER)
        self._side.body.setSpacing(12)  # not where a list is hidden
        for part in (self._booked, self._agreed):
            self._side.body.addWidget(part)
        self._side.body.addStretch(1)
        self._side.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._week, 1)
        self._row.addWidget(self._side)
        self.body.addLayout(self._row)
        self.body.addStretch(1)
