"""The first page: two halves, a name in each, and three ways on.

Shapes and colours can wait: Settings has them. Where the text is large a button of the bar is a
quiet link in the page: a bar of three rows would leave no field to be seen.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.people import Side
from ui.actions import Deed
from ui.parts.badge import PartnerBadge
from ui.parts.buttons import Primary, QuietLink, Secondary
from ui.parts.field import LabelledField
from ui.parts.flow import Flow
from ui.parts.page import WIDEST_ROOM, Page
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.preferences import LONGEST_NAME
from ui.theme.look import Look
from ui.theme.mirror import side_by_side
from ui.welcome.view import (
    Done,
    FromElsewhere,
    LookAround,
    NameIt,
    OnlyMe,
    SeatView,
    SeePreview,
    WelcomeView,
)

#: The shape in a half is this large where there is room, and at large text, in px.
_SHAPE, _SMALL_SHAPE = 136, 88
_WIDEST_FIELD = 460


class Seat(Panel):
    """One half: the shape with the name in it, growing as one types, and the field."""

    #: What stands in the field now.
    named = Signal(str)

    def __init__(self, look: Look, view: SeatView) -> None:
        super().__init__(look, ground=_ground(view), inner=40)
        self._look = look
        self.badge = PartnerBadge(look, _SHAPE, whole=True)
        self.field = LabelledField(look, view.label, words="aloud", limit=LONGEST_NAME)
        self.field.set_words(view.person.name)
        self.field.setMaximumWidth(_WIDEST_FIELD)
        self.field.edited.connect(self.named)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.field, 100)
        row.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._box.setSpacing(28)
        self._box.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignCenter)
        self._box.addLayout(row, 1)
        self.body.addStretch(1)
        self.body.addLayout(self._box)
        self.body.addStretch(1)

    def set_below(self, below: bool) -> None:
        """Put the shape beside the field, where one half stands below the other, or over it."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(across if below else down)
        self.badge.set_size(_SMALL_SHAPE if below else _SHAPE)
        self.field.setMaximumWidth(round(_WIDEST_FIELD * (self._look.scale if below else 1)))

    def show_view(self, view: SeatView) -> None:
        """Show who sits here; what is being typed stays as it is."""
        self.set_ground(_ground(view))
        self.badge.show_person(view.person, view.inside)
        # Both halves have the same label; the side tells them apart for a screen reader.
        self.field.edit.setAccessibleName(f"{view.label}, {view.place}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter for the field, which leads on by itself: the dark button is not pressed."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
        else:
            super().keyPressEvent(event)


class WelcomeScreen(Page):
    """A function of a WelcomeView."""

    #: A WelcomeRequest.
    asked = Signal(object)

    def __init__(self, look: Look, view: WelcomeView, parent: QWidget | None = None) -> None:
        super().__init__(look, widest=WIDEST_ROOM, parent=parent)
        self._title = Text(look, "title", view.title)
        self._lead = Text(look, "aloud", view.lead, color="ink_soft")
        #: What is said of the sides where the halves are beside, and below each other.
        self._leads = (view.lead, view.lead_below)
        self._practice = Text(look, "small", view.practice, color="ink_soft")
        self._seats = {seat.side: Seat(look, seat) for seat in view.seats}
        self._halves = QBoxLayout(side_by_side())
        self._halves.setSpacing(24)
        self.primary = Primary(look, view.primary)
        self._around = Secondary(look, view.look_around)
        self._only_me = Secondary(look, view.only_me)
        self._preview = QuietLink(look, view.preview)
        self._around_link = QuietLink(look, view.look_around)
        self._elsewhere = QuietLink(look, view.elsewhere)
        self.bar.set_others(self._around, self._only_me)
        self.bar.set_primary(self.primary)
        self._lay_out()
        self._connect()
        self.show_view(view)

    def show_view(self, view: WelcomeView) -> None:
        """Show this and nothing else."""
        for seat in view.seats:
            self._seats[seat.side].show_view(seat)
        self.primary.say(view.primary)
        self._only_me.setVisible(bool(view.only_me))
        if view.only_me:
            self._only_me.say(view.only_me)

    def act(self, deed: Deed) -> bool:
        """Press the dark button on Enter; True if that was possible."""
        if deed is Deed.PRIMARY:
            self.primary.click()
            return True
        return False

    def focus(self) -> None:
        """Begin in the left field."""
        self._seats[Side.ONE].field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Let the halves stand below each other where the text is large."""
        below = one_column or width < 700
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if below else side_by_side())
        for seat in self._seats.values():
            seat.set_below(below)
        self._lead.say(self._leads[below])
        alone = not self._only_me.isHidden()
        self.bar.set_others(*(() if below else (self._around,)), self._only_me)
        self._only_me.setVisible(alone)  # the bar shows whatever it is given
        self._around_link.setVisible(below)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(8)
        column.addWidget(self._lead)
        column.addSpacing(24)
        for seat in self._seats.values():
            self._halves.addWidget(seat, 1)
        column.addLayout(self._halves, 1)
        column.addSpacing(16)
        column.addWidget(self._practice)
        column.addSpacing(4)
        links = Flow(gap=32, row_gap=0)
        for link in (self._preview, self._around_link, self._elsewhere):
            links.addWidget(link)
        column.addLayout(links)
        self.body.addLayout(column, 1)

    def _connect(self) -> None:
        for side, seat in self._seats.items():
            seat.named.connect(lambda name, side=side: self.asked.emit(NameIt(side, name)))
        first, last = self._seats[Side.ONE].field, self._seats[Side.TWO].field
        first.entered.connect(last.edit.setFocus)
        last.entered.connect(self.primary.click)
        self.primary.clicked.connect(lambda: self.asked.emit(Done()))
        self._elsewhere.clicked.connect(lambda: self.asked.emit(FromElsewhere()))
        for around in (self._around, self._around_link):
            around.clicked.connect(lambda: self.asked.emit(LookAround()))
        self._preview.clicked.connect(lambda: self.asked.emit(SeePreview()))
        self._only_me.clicked.connect(lambda: self.asked.emit(OnlyMe()))


def _ground(view: SeatView) -> str:
    return f"{view.person.hue.value}.tint"
