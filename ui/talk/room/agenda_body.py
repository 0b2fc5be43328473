"""The parts of a meeting in their order, how long it takes, and what is on the list."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.board_view import AgendaView, PartView
from ui.talk.columns import Columns
from ui.talk.first_page.parts import Number
from ui.talk.room.board_body import BoardBody
from ui.talk.room.points_list import PointsList
from ui.talk.room_frame import RoomFrame
from ui.theme.look import Look

#: The pitch of the parts, and the width of their names and their minutes, in px at 100 % text.
_PITCH, _NAME, _MINUTES, _TOGGLE = 64, 206, 64, 84
_CLOSE = 52
#: The circle stands beside the middle of a first line that is as high as a hand needs.
_DOWN = 9
#: The margin of a window that has room for a line beside the name.
_WIDE_SIDE = 48


class Room(Enum):
    """How much room a part has: its line beside the name, no line, or all in one column."""

    WIDE = auto()
    SMALL = auto()
    COLUMN = auto()


class PartRow(QWidget):
    """One part: number, name, line, minutes, and perhaps a way to leave it out."""

    #: Leave it out, or take it in again.
    toggled = Signal(str)

    def __init__(self, look: Look, view: PartView, *, last: bool, room: Room) -> None:
        super().__init__()
        soft = "ink_soft" if view.left_out else ""
        name = Text(look, "strong", view.name, color=soft, balanced=False)
        line = Text(look, "body", view.line, color="ink_soft", balanced=False)
        minutes = Text(look, "body", view.minutes, weight=500, balanced=False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px("space.near"))
        grid.setVerticalSpacing(0)
        number = QVBoxLayout()
        number.addSpacing(look.grown(_DOWN, "icon"))
        number.addWidget(Number(look, view.number, last=last), 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.addLayout(number, 0, 0, 3, 1)
        grid.addWidget(name, 0, 1, middle)
        beside = (0, 2, middle) if room is Room.WIDE else (1, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(line, *beside)
        line.setVisible(room is not Room.SMALL)
        grid.addWidget(minutes, 0, 3, middle)
        self.toggle: QuietLink | None = None
        if view.toggle:
            self.toggle = QuietLink(look, view.toggle, small=True, chevron=False)
            self.toggle.setAccessibleName(f"{view.toggle}: {view.name}")
            self.toggle.clicked.connect(lambda: self.toggled.emit(view.id))
            grid.addWidget(self.toggle, *((2, 1) if room is Room.COLUMN else (0, 4)), middle)
        elif room is not Room.COLUMN:
            grid.addWidget(QWidget(), 0, 4)  # an empty column would take no gap before it
        grid.setRowMinimumHeight(0, look.px("target.least"))
        if room is not Room.COLUMN:
            grid.setColumnMinimumWidth(3, look.grown(_MINUTES))
            grid.setColumnMinimumWidth(4, look.grown(_TOGGLE))
        grid.setColumnMinimumWidth(1, look.grown(_NAME) if room is Room.WIDE else 0)
        grid.setColumnStretch(2 if room is Room.WIDE else 1, 1)
        grid.setRowStretch(2, 1)
        self.setMinimumHeight(look.grown(_CLOSE if room is Room.SMALL else _PITCH))


class AgendaBody(BoardBody):
    """Shows an ``AgendaView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: AgendaView | None = None
        self._room = Room.WIDE
        self.rows: tuple[PartRow, ...] = ()
        self._left = QWidget()
        self._parts = QVBoxLayout(self._left)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        self._parts.addStretch(1)
        self._time = Panel(look)
        self._heading = Text(look, "lead")
        self._until = Text(look, "small")
        self._list = Panel(look)
        self.points = PointsList(look)
        self.points.asked.connect(self.asked)
        self._fill(look)

    def show_view(self, view: AgendaView) -> None:
        """Show the parts and the list."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self.show_head(view)
        self._heading.say(view.heading)
        self._until.say(view.until)
        self.points.show_view(view.points)
        if before is None or before.parts != view.parts:
            self._show_parts(view)

    def take_frame(self, frame: RoomFrame) -> None:
        """Put the list beside the parts or below them."""
        self._columns.set_stacked(frame.one_column)
        beside, _, below = frame.listener
        above = 24 if frame.side >= _WIDE_SIDE else 16
        self._time.body.setContentsMargins(beside, above, beside, above)
        self._list.body.setContentsMargins(beside, above, beside, min(above + 4, below))
        room = Room.WIDE if frame.side >= _WIDE_SIDE else Room.SMALL
        room = Room.COLUMN if frame.one_column else room
        if room is not self._room:
            self._room = room
            if self._view is not None:
                self._show_parts(self._view)

    def stops_before(self) -> tuple[QWidget, ...]:
        """What can be left out, then the list."""
        return (*(row.toggle for row in self.rows if row.toggle), *self.points.stops)

    def enter(self, field: QWidget) -> bool:
        """Put what stands in the field on the list."""
        self.ask(r.AddPoint())
        return True

    def _show_parts(self, view: AgendaView) -> None:
        held = next(
            (n for n, row in enumerate(self.rows) if row.toggle and row.toggle.hasFocus()), None
        )
        for row in self.rows:
            self._parts.removeWidget(row)
            row.hide()
            row.deleteLater()
        last = len(view.parts) - 1
        self.rows = tuple(
            PartRow(self.look, part, last=number == last, room=self._room)
            for number, part in enumerate(view.parts)
        )
        for number, row in enumerate(self.rows):
            row.toggled.connect(lambda id_: self.ask(r.Choose("part", id_)))
            self._parts.insertWidget(number, row)
        toggle = self.rows[held].toggle if held is not None else None
        if toggle is not None:
            toggle.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, look: Look) -> None:
        self._time.body.addWidget(self._heading)
        self._time.body.addWidget(self._until)
        self._list.body.addWidget(self.points, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px("space.apart"))
        column.addWidget(self._time)
        column.addWidget(self._list, 1)
        pair = QWidget()
        self._columns = Columns(pair)
        self._columns.addWidget(self._left)
        self._columns.addWidget(right)
        self.column.addWidget(pair, 1)
