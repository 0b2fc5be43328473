"""The points of the list, one after the other: each is ticked once both know who does it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.parts.panel import Panel
from ui.parts.sign import Fill, Sign
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.board_view import AgreedView, PointsView
from ui.talk.columns import Columns
from ui.talk.room.board_body import BoardBody
from ui.talk.room.points_list import PointsList
from ui.talk.room_frame import RoomFrame
from ui.theme.look import Look


class AgreedRow(QWidget):
    """An agreement from before: its sign, its words, and what became of it."""

    def __init__(self, look: Look, view: AgreedView) -> None:
        super().__init__()
        sign = Sign(look, 24)
        sign.show_sign(Fill(view.sign))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px("space.near"))
        grid.setVerticalSpacing(0)
        grid.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(look, "strong", view.text), 0, 1)
        grid.addWidget(Text(look, "small", view.line), 1, 1)
        grid.setColumnStretch(1, 1)


class PointsBody(BoardBody):
    """Shows a ``PointsView`` on surface: the list belongs to both."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: PointsView | None = None
        self._panel = Panel(look)
        self.points = PointsList(look)
        self.points.asked.connect(self.asked)
        self._panel.body.addWidget(self.points, 1)
        self._beside = Panel(look)
        self._label = Text(look, "strong")
        self._agreed: list[QWidget] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px("space.near"))
        self._beside.body.addWidget(self._label)
        self._beside.body.addSpacing(look.px("space.snug"))
        self._beside.body.addLayout(self._rows)
        self._beside.body.addStretch(1)
        pair = QWidget()
        self._columns = Columns(pair)
        self._columns.addWidget(self._panel)
        self._columns.addWidget(self._beside)
        self.column.addWidget(pair, 1)

    def show_view(self, view: PointsView) -> None:
        """Show the list."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self.show_head(view)
        self.points.show_view(view.points)
        self._label.say(view.agreed_label)
        self._beside.setVisible(bool(view.agreed))
        if before is None or before.agreed != view.agreed:
            self._show_agreed(view.agreed)

    def _show_agreed(self, agreed: tuple[AgreedView, ...]) -> None:
        for row in self._agreed:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._agreed = [AgreedRow(self.look, one) for one in agreed]
        for row in self._agreed:
            self._rows.addWidget(row)

    def take_frame(self, frame: RoomFrame) -> None:
        """Take the margins."""
        beside, above, below = frame.listener
        self._columns.set_stacked(frame.one_column)
        for panel in (self._panel, self._beside):
            panel.body.setContentsMargins(beside, above - 8, beside, below - 8)

    def stops_before(self) -> tuple[QWidget, ...]:
        """The list."""
        return self.points.stops

    def enter(self, field: QWidget) -> bool:
        """Put what stands in the field on the list."""
        self.ask(r.AddPoint())
        return True
