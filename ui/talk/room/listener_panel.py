"""The narrow panel: the listener has a task too, and a place for a thought that wants out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.parts.buttons import QuietLink
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk.divider import Divider
from ui.talk.person_line import PersonLine
from ui.talk.room.letter import Letter
from ui.talk.room.parked import Parking
from ui.talk.room_frame import RoomFrame
from ui.talk.stage_view import ListenerView
from ui.theme.look import Look


class ListenerPanel(Panel):
    """Badge and "Sam listens", the task, and at the foot the field to park a thought in."""

    #: The two would rather write again.
    write_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, ground="surface")
        self._view: ListenerView | None = None
        self._heading = PersonLine(look)
        self._task = Text(look, "aloud")
        self.letter = Letter(look, flat=True)
        self.letter.hide()
        self.switch = QuietLink(look, "", icon="pen-line", chevron=False)
        self.switch.clicked.connect(self.write_asked)
        self.switch.hide()
        self._line = Divider(look)
        self.parking = Parking(look)
        self.body.addWidget(self._heading)
        self.body.addSpacing(look.px("space.wide") - 4)
        self.body.addWidget(self._task)
        self.body.addWidget(self.letter, 60)
        self.body.addWidget(self.switch)
        self.body.addSpacing(look.px("space.apart"))
        self.body.addStretch(1)
        self.body.addWidget(self._line)
        self.body.addSpacing(look.px("space.apart") - 4)
        self.body.addWidget(self.parking)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order."""
        letter = () if self.letter.isHidden() else (self.letter.words,)
        switch = () if self.switch.isHidden() else (self.switch,)
        parking = () if self.parking.isHidden() else self.parking.stops
        return (*letter, *switch, *parking)

    def show_view(self, view: ListenerView) -> None:
        """Show the listener and what they can do."""
        if view == self._view:
            return
        self._view = view
        self._heading.show_person(view.who, view.heading)
        self._task.say(view.task)
        # What they have written says more than a task would.
        self._task.setVisible(view.letter is None)
        self.letter.show_view(view.letter)
        self.switch.say(view.switch)
        self.switch.setVisible(bool(view.switch))
        self._line.setVisible(view.park is not None)
        self.parking.setVisible(view.park is not None)
        if view.park is not None:
            self.parking.show_view(view.park, view.who.side)

    def take_frame(self, frame: RoomFrame) -> None:
        """Take the margins."""
        beside, above, below = frame.listener
        self.body.setContentsMargins(beside, above, beside, below)
