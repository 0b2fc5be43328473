"""What every page of a room is made of: a top line, what it is about, and the bar."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.action_bar import ActionBar
from ui.parts.panel import Panel
from ui.parts.scroll import Scroll
from ui.talk.room_frame import RoomFrame, frame_for, margins_for
from ui.theme.look import Look

#: The scroll bar lies in the right margin, so that it moves nothing; its width in px.
_BAR = 12


class RoomPage(QWidget):
    """Top line and bar stand; what lies between scrolls when there is not enough room."""

    def __init__(self, look: Look, head: QWidget, content: QWidget) -> None:
        super().__init__()
        self.look = look
        self.head = head
        self.bar = ActionBar(look, self)
        self.scroll = Scroll(look, content)
        self.frame: RoomFrame | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._rows = tuple(_row(column, widget) for widget in (head, self.scroll, self.bar))
        column.setStretch(1, 1)
        edge = self.scroll.verticalScrollBar()
        edge.valueChanged.connect(self._match_ground)
        edge.rangeChanged.connect(self._leave_room_for_bar)
        look.changed.connect(self._settle)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the measures of the window that it is shown in."""
        super().showEvent(event)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the measures of the new size."""
        super().resizeEvent(event)
        self._settle()

    def to_the_top(self) -> None:
        """Show the beginning, after a step change."""
        self.scroll.verticalScrollBar().setValue(0)

    def take_frame(self, frame: RoomFrame) -> None:
        """Lay the content out by ``frame``; pages that hold panels do so."""

    def _settle(self) -> None:
        frame = frame_for(self.width(), self.look.scale)
        left, top, right, bottom = margins_for(frame, self.width(), self.height())
        head, _, foot = self._rows
        head.setContentsMargins(left, top, right, frame.under_head)
        self.head.setMinimumHeight(frame.head)
        foot.setContentsMargins(left, frame.above_bar, right, bottom)
        self._leave_room_for_bar()
        if frame != self.frame:
            self.frame = frame
            self.take_frame(frame)

    def _leave_room_for_bar(self) -> None:
        left, _, right, _ = margins_for(
            frame_for(self.width(), self.look.scale), self.width(), self.height()
        )
        scrolls = self.scroll.verticalScrollBar().maximum() > 0
        self._rows[1].setContentsMargins(left, 0, right - _BAR if scrolls else right, 0)
        self._match_ground()

    def _match_ground(self) -> None:
        """Let the soft lower edge fade into whatever panel is cut there."""
        view = self.scroll.viewport()
        at = view.childAt(view.width() // 2, view.height() - 2)
        while at is not None and not isinstance(at, Panel) and at is not view:
            at = at.parentWidget()
        self.scroll.set_ground(at.ground if isinstance(at, Panel) else "paper")


def _row(column: QVBoxLayout, widget: QWidget) -> QVBoxLayout:
    row = QVBoxLayout()
    row.addWidget(widget)
    column.addLayout(row)
    return row
