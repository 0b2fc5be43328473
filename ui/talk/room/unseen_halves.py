"""Two halves of which one is open at a time: what could press somebody is answered unseen."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk.board_view import HalfView
from ui.talk.columns import Columns
from ui.talk.gate.halves import CoveredPanel
from ui.talk.gate.view import CoveredHalf
from ui.talk.person_line import PersonLine
from ui.talk.room_frame import RoomFrame
from ui.theme.look import Look


class OpenPanel(Panel):
    """The half of whoever answers now: made anew for each, so that it can keep nothing."""

    def __init__(self, look: Look, view: HalfView, inside: QWidget) -> None:
        super().__init__(look, ground=f"{view.who.hue.value}.tint", floor=True)
        line = PersonLine(look)
        line.show_person(view.who, view.heading)
        self.foot = Text(look, "small")
        self.body.addWidget(line)
        self.body.addSpacing(look.px("space.near"))
        self.body.addWidget(inside, 1)
        self.body.addSpacing(look.px("space.tight"))
        self.body.addWidget(self.foot)


class UnseenHalves(QWidget):
    """The open half holds what ``inside`` makes for it; the other shows whose it is."""

    def __init__(self, look: Look, inside: Callable[[], QWidget]) -> None:
        super().__init__()
        self._look = look
        self._inside = inside
        self._view: HalfView | None = None
        self._one_column = False
        self._open: OpenPanel | None = None
        self._covered: CoveredPanel | None = None
        self._inner = 32
        self._columns = Columns(self, halves=True)

    def show_view(self, view: HalfView, foot: str = "") -> bool:
        """Show the halves; True if they were made anew."""
        anew = view != self._view
        if anew:
            self.forget()
            self._view = view
            self._make(view)
        if self._open is not None:
            self._open.foot.say(foot)
            self._open.foot.setVisible(bool(foot))
        return anew

    def take_frame(self, frame: RoomFrame) -> None:
        """Show both halves, or in one column only the open one."""
        self._one_column = frame.one_column
        self._inner = 40 if not frame.one_column else frame.listener[0]
        self._settle()

    def _make(self, view: HalfView) -> None:
        for who in view.both:
            if who.side is view.open:
                self._open = OpenPanel(self._look, view, self._inside())
                self._columns.addWidget(self._open)
            else:
                self._covered = CoveredPanel(self._look, CoveredHalf(who, view.covered, view.later))
                self._columns.addWidget(self._covered)
        self._settle()

    def _settle(self) -> None:
        if self._open is not None:
            self._open.body.setContentsMargins(self._inner, 28, self._inner, 28)
        if self._covered is not None:
            self._covered.setVisible(not self._one_column)

    def forget(self) -> None:
        """Let both halves go, with all that they hold."""
        self._view = None
        for panel in (self._open, self._covered):
            if panel is not None:
                self._columns.removeWidget(panel)
                panel.hide()
                panel.deleteLater()
        self._open = self._covered = None
