"""The loop that two people go round in: drawn, with what lies underneath beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk.person_line import PersonLine
from ui.talk.private_view import LoopHalf, LoopView
from ui.talk.room.loop_drawing import LoopDrawing
from ui.talk.room.stage_body import StageBody
from ui.talk.room_frame import RoomFrame
from ui.theme.look import Look

#: What lies underneath stands beside the drawing, so wide, in px.
_BESIDE = 206


class LoopSide(QWidget):
    """One person's words. Where there is no room for a drawing, what they do is here, too."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._who = PersonLine(look, 44)
        self._does = Text(look, "strong")
        self._label = Text(look, "small")
        self._under = Text(look, "aloud")
        self._long = Text(look, "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px("space.tight"))
        for widget in (self._who, self._does, self._label, self._under, self._long):
            column.addWidget(widget)
        self.set_whole(whole=False)

    def set_whole(self, *, whole: bool) -> None:
        """Say all of it, because nothing is drawn."""
        self._who.setVisible(whole)
        self._does.setVisible(whole)

    def show_view(self, view: LoopHalf, empty: str) -> None:
        """Show what is known."""
        self._who.show_person(view.who, view.who.name)
        self._does.say(view.does or empty)
        self._label.say(view.label)
        self._under.say(view.under or empty)
        self._long.say(view.long)
        self._long.set_color(f"{view.who.hue.value}.strong")


class LoopBody(StageBody):
    """Shows a ``LoopView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: LoopView | None = None
        self._one_column = False
        self._title = Text(look, "title")
        self._text = Text(look, "aloud", color="ink_soft")
        self._panel = Panel(look)
        self._sides = (LoopSide(look), LoopSide(look))
        self._drawing = LoopDrawing(look)
        self._whole = Text(look, "lead")
        self._row = QHBoxLayout()
        self._row.setSpacing(look.px("space.wide"))
        self._stack = QVBoxLayout()
        self._stack.setSpacing(look.px("space.apart"))
        self._panel.body.addLayout(self._row, 1)
        self._panel.body.addLayout(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(look.px("space.hair"))
        column.addWidget(self._text)
        column.addSpacing(look.px("space.near"))
        column.addWidget(self._panel, 1)
        self._arrange()

    def show_view(self, view: LoopView) -> None:
        """Show the loop."""
        if view == self._view:
            return
        self._view = view
        self._title.say(view.title)
        self._text.say(view.text)
        for side, half in zip(self._sides, view.halves, strict=True):
            side.show_view(half, view.empty)
        self._drawing.show_view(view)
        self._whole.say(view.whole or view.empty)

    def take_frame(self, frame: RoomFrame) -> None:
        """Draw where there is room, else say it in words."""
        self._panel.set_inner(frame.listener[0])
        if frame.one_column != self._one_column:
            self._one_column = frame.one_column
            self._arrange()

    def _arrange(self) -> None:
        one, two = self._sides
        parts = (one, self._drawing, two, self._whole)
        for part in parts:
            self._row.removeWidget(part)
            self._stack.removeWidget(part)
        for side in self._sides:
            side.set_whole(whole=self._one_column)
            side.setMaximumWidth(16_777_215 if self._one_column else _BESIDE)
            side.setMinimumWidth(0 if self._one_column else _BESIDE)
        if self._one_column:
            for part in (one, two, self._whole):
                self._stack.addWidget(part)
        else:
            middle = Qt.AlignmentFlag.AlignVCenter
            self._row.addWidget(one, 0, middle)
            self._row.addWidget(self._drawing, 1)
            self._row.addWidget(two, 0, middle)
        self._drawing.setVisible(not self._one_column)
        self._whole.setVisible(self._one_column)
