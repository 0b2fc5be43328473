"""A turn: the wide panel of whoever has the floor, the narrow one of the listener.

Each keeps their side for ever; only width and tint follow the floor.
"""

from PySide6.QtWidgets import QWidget

from coach.people import Side
from coach.session.modes import Mode
from ui.talk import requests as r
from ui.talk.columns import Columns
from ui.talk.room.listener_panel import ListenerPanel
from ui.talk.room.speaker_panel import SpeakerPanel
from ui.talk.room.stage_body import StageBody
from ui.talk.room_frame import RoomFrame
from ui.talk.stage_view import FloorView
from ui.theme.look import Look


class FloorBody(StageBody):
    """Shows a ``FloorView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._group = "answer"
        self.speaker = SpeakerPanel(look)
        self.listener = ListenerPanel(look)
        self._columns = Columns(self)
        self._columns.addWidget(self.speaker)
        self._columns.addWidget(self.listener)
        self.speaker.marked.connect(lambda id_: self.ask(r.Choose(self._group, id_)))
        self.speaker.typed.connect(self.asked)
        self.speaker.aids.asked.connect(self.asked)
        self.listener.write_asked.connect(lambda: self.ask(r.SwitchMode(Mode.WRITE)))
        self.listener.parking.parked.connect(lambda text: self.ask(r.Park(text)))
        self.listener.parking.unparked.connect(lambda index: self.ask(r.Unpark(index)))

    def show_view(self, view: FloorView) -> None:
        """Show the turn."""
        # Where a piece is stuck, the choices are ways of saying it back.
        stuck = view.field is not None and view.field.id == "piece"
        self._group = "shape" if stuck else "answer"
        self._columns.set_mirrored(view.who.side is Side.TWO)
        self.speaker.show_view(view)
        self.listener.show_view(view.listener)

    def take_frame(self, frame: RoomFrame) -> None:
        """Put the panels beside or below each other."""
        self._columns.set_stacked(frame.one_column)
        self.speaker.take_frame(frame)
        self.listener.take_frame(frame)

    def stops_before(self) -> tuple[QWidget, ...]:
        """What helps, the field of a stuck piece and the choices."""
        field = () if self.speaker.field.isHidden() else (self.speaker.field.edit,)
        return (*self.speaker.aids.stops, *field, *self.speaker.choices.stops)

    def stops_after(self) -> tuple[QWidget, ...]:
        """Where the listener parks a thought."""
        return self.listener.stops

    def focus_missing(self) -> bool:
        """Go to the choices."""
        return self.speaker.choices.focus()

    def enter(self, field: QWidget) -> bool:
        """Park what stands in the listener's field."""
        if field is self.listener.parking.field.edit:
            self.listener.parking.park()
            return True
        return False
