"""What every page of a room is made of: a top line, what it is about, and the bar."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.action_bar import ActionBar
from ui.parts.panel import Panel
from ui.parts.reading import ReadAsLaidOut
from ui.parts.scroll import Scroll
from ui.talk.room_frame import RoomFrame, frame_for, margins_for
from ui.theme.look import Look
from ui.theme.mirror import margins

#: Places in the page's column that keep its parts apart.
_UNDER_HEAD, _ABOVE_BAR = 1, 3
#: What may be left of the width beside a panel that goes all across, in px.
_EDGES = 16


class RoomPage(QWidget):
    """Top line and bar stand; what lies between scrolls when there is not enough room."""

    def __init__(self, look: Look, head: QWidget, content: QWidget, *, mixed: bool = False) -> None:
        """``mixed`` content has cards beside plain ground: its lower edge fades into that."""
        super().__init__()
        self._mixed = mixed
        self._laying = False
        self.look = look
        self.head = head
        self.bar = ActionBar(look, self)
        self.area = Scroll(look, content)
        self.frame = frame_for(1280, look.scale)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(head)
        self._column.addSpacing(0)
        self._column.addWidget(self.area, 1)
        self._column.addSpacing(0)
        self._column.addWidget(self.bar)
        self.bar.raise_()  # what stands last is read last
        ReadAsLaidOut(content)
        edge = self.area.verticalScrollBar()
        edge.valueChanged.connect(self._match_ground)
        edge.rangeChanged.connect(self._lay_bar_over)
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
        self.area.verticalScrollBar().setValue(0)

    def take_frame(self, frame: RoomFrame) -> None:
        """Lay the content out by ``frame``; pages that hold panels do so."""

    def _settle(self) -> None:
        frame = self.frame = frame_for(self.width(), self.look.scale)
        self._column.setContentsMargins(*margins_for(frame, self.width(), self.height()))
        self.head.setMinimumHeight(frame.head)
        for place, gap in ((_UNDER_HEAD, frame.under_head), (_ABOVE_BAR, frame.above_bar)):
            item = self._column.itemAt(place)
            spacer = item.spacerItem() if item is not None else None
            if spacer is not None:
                spacer.changeSize(0, gap)
        self._column.invalidate()
        self.take_frame(frame)

    def _lay_bar_over(self) -> None:
        """Let the scroll bar lie over the edge of the panels, so that it narrows nothing.

        What fits only by the width of the bar would come and go with it for ever: it is narrowed.
        """
        if self._laying:
            return
        self._laying = True
        bar = self.area.verticalScrollBar()
        wide = bar.sizeHint().width() if bar.maximum() > 0 else 0
        self.area.setViewportMargins(*margins(0, 0, -wide, 0))
        if wide and not bar.maximum():
            self.area.setViewportMargins(0, 0, 0, 0)
        self._laying = False
        self._match_ground()

    def _match_ground(self) -> None:
        """Let the soft lower edge fade into the panel that is cut there, if it goes all across."""
        if self._mixed:
            return
        view = self.area.viewport()
        at = view.childAt(view.width() // 2, view.height() - 2)
        while at is not None and at is not view and not _across(at, view):
            at = at.parentWidget()
        self.area.set_ground(at.ground if isinstance(at, Panel) else "paper")


def _across(part: QWidget, view: QWidget) -> bool:
    return isinstance(part, Panel) and part.width() >= view.width() - _EDGES
