"""What was handed over in writing is read in peace: no clock, nothing that presses."""

from PySide6.QtWidgets import QWidget

from coach.people import Side
from coach.session.modes import Mode
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.columns import Columns
from ui.talk.room.letter import Letter
from ui.talk.room.stage_body import StageBody
from ui.talk.room.typed_field import TypedField
from ui.talk.room.waiting_panel import WaitingPanel
from ui.talk.room_frame import RoomFrame
from ui.talk.written_view import ReadView
from ui.theme.look import Look


class ReadBody(StageBody):
    """Shows a ``ReadView``: the reader has the wide panel, in their own tint."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._writer_left = False
        self._panel = Panel(look, floor=True)
        self._title = Text(look, "title")
        self._hint = Text(look, "aloud")
        self.letter = Letter(look, least_lines=4)
        self.reply = TypedField(look)
        self.other = WaitingPanel(look)
        self._columns = Columns(self)
        self._columns.addWidget(self._panel)
        self._columns.addWidget(self.other)
        self.reply.typed.connect(self.asked)
        self.other.speak_asked.connect(lambda: self.ask(r.SwitchMode(Mode.TALK)))
        self._fill()

    def show_view(self, view: ReadView) -> None:
        """Show what was written, and to whom."""
        self._writer_left = view.who.side is Side.TWO
        self._columns.set_mirrored(self._writer_left)
        self._panel.set_ground(f"{view.who.hue.value}.tint", floor=True)
        self._title.say(view.title)
        self._hint.say(view.hint)
        self.letter.show_view(view.letter)
        self.reply.setVisible(view.reply is not None)
        if view.reply is not None:
            self.reply.show_view(view.reply)
        self.other.show_view(view.other)

    def take_frame(self, frame: RoomFrame) -> None:
        """Put the panels beside or below each other."""
        beside, above, below = frame.inner
        self._panel.body.setContentsMargins(beside, above, beside, below)
        self._columns.set_stacked(frame.one_column)
        self.other.take_frame(frame)

    def stops_before(self) -> tuple[QWidget, ...]:
        """What is read, and the line below it."""
        if self.reply.isHidden():
            return (self.letter.words,)
        # Where the writer sits left, the way back stands left of the line, too.
        beside = self.other.stops if self._writer_left else ()
        return (self.letter.words, *beside, self.reply.edit)

    def stops_after(self) -> tuple[QWidget, ...]:
        """The way back to speaking."""
        return () if self._writer_left and not self.reply.isHidden() else self.other.stops

    def _fill(self) -> None:
        gap = self.look.px
        self._panel.body.addWidget(self._title)
        self._panel.body.addSpacing(gap("space.hair"))
        self._panel.body.addWidget(self._hint)
        self._panel.body.addSpacing(gap("space.near"))
        self._panel.body.addWidget(self.letter, 1)
        self._panel.body.addSpacing(gap("space.snug"))
        self._panel.body.addWidget(self.reply)
