"""The points of the list, one after the other: each is ticked once both know who does it."""

from PySide6.QtWidgets import QWidget

from ui.parts.panel import Panel
from ui.talk import requests as r
from ui.talk.board_view import PointsView
from ui.talk.room.board_body import BoardBody
from ui.talk.room.points_list import PointsList
from ui.talk.room_frame import RoomFrame
from ui.theme.look import Look


class PointsBody(BoardBody):
    """Shows a ``PointsView`` on surface: the list belongs to both."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: PointsView | None = None
        self._panel = Panel(look)
        self.points = PointsList(look)
        self.points.asked.connect(self.asked)
        self._panel.body.addWidget(self.points, 1)
        self.column.addWidget(self._panel, 1)

    def show_view(self, view: PointsView) -> None:
        """Show the list."""
        if view == self._view:
            return
        self._view = view
        self.show_head(view)
        self.points.show_view(view.points)

    def take_frame(self, frame: RoomFrame) -> None:
        """Take the margins."""
        beside, above, below = frame.listener
        self._panel.body.setContentsMargins(beside, above - 8, beside, below - 8)

    def stops_before(self) -> tuple[QWidget, ...]:
        """The list."""
        return self.points.stops

    def enter(self, field: QWidget) -> bool:
        """Put what stands in the field on the list."""
        self.ask(r.AddPoint())
        return True
