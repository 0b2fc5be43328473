"""After a break: each looks at their own calm alone, and both see what follows from it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import Primary
from ui.parts.cast import Cast, Pose
from ui.parts.panel import Panel
from ui.parts.slider import WordSlider
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.columns import Columns
from ui.talk.ear_link import EarLink
from ui.talk.gate.halves import CoveredPanel
from ui.talk.gate.view import CoveredHalf
from ui.talk.person_line import PersonLine, person_of
from ui.talk.room.stage_body import focus
from ui.talk.room_frame import RoomFrame
from ui.talk.room_page import RoomPage
from ui.talk.stage_view import CalmView, Who
from ui.talk.tab_order import order_stops
from ui.theme.look import Look


class OpenHalf(Panel):
    """The half of whoever looks now. It is made anew for each, so that it can keep nothing."""

    #: A step was chosen, 0 to 10.
    slid = Signal(int)

    def __init__(self, look: Look, view: CalmView, who: Who) -> None:
        super().__init__(look, ground=f"{who.hue.value}.tint", floor=True)
        line = PersonLine(look)
        line.show_person(who, who.name)
        ends = (view.low, view.high)
        self._slider = WordSlider(
            look, view.question, view.words, ends, view.primary.words, who.hue
        )
        self._slider.chosen.connect(self.slid)
        self.body.addWidget(line)
        self.body.addStretch(1)
        self.body.addWidget(self._slider)
        self.body.addStretch(2)

    @property
    def stop(self) -> QWidget:
        """What Tab comes to."""
        return self._slider.stop

    def show_step(self, step: int | None) -> None:
        """Show the chosen step."""
        if step != self._slider.step:
            self._slider.show_step(step)


class ResultPanel(Panel):
    """What both see, in ink on surface, in the middle: no side is marked."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, inner=40)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._cast = Cast(look, 120)
        self._title = Text(look, "title", across=middle)
        self._text = Text(look, "aloud", color="ink_soft", across=middle)
        self._first = Text(look, "label", across=middle)
        self._lines = tuple(Text(look, "lead", across=middle) for _ in range(2))
        self.body.addStretch(1)
        self.body.addWidget(self._cast, 0, middle)
        self.body.addSpacing(look.px("space.wide"))
        self.body.addWidget(self._title)
        self.body.addSpacing(look.px("space.tight"))
        self.body.addWidget(self._text)
        self.body.addSpacing(look.px("space.apart"))
        for text in (self._first, *self._lines):
            self.body.addWidget(text)
            self.body.addSpacing(look.px("space.hair"))
        self.body.addStretch(1)

    def show_view(self, view: CalmView) -> None:
        """Show the result and, if it is enough, how to begin again."""
        people = tuple(person_of(who) for who in view.both)
        self._cast.show_pose(people, Pose.LEANING if view.lines else Pose.RESTING)
        self._title.say(view.title)
        self._text.say(view.text)
        said = (*view.lines, "", "", "")
        for text, words in zip((self._first, *self._lines), said, strict=False):
            text.say(words)
            text.setVisible(bool(words))


class CalmScreen(RoomPage):
    """Shows a ``CalmView``: one half open at a time, then the result."""

    #: Somebody asked for something: a Request.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        head, content = QWidget(), QWidget()
        super().__init__(look, head, content)
        self._ear = EarLink(look)
        self._ear.asked.connect(lambda: self.asked.emit(r.Listen()))
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._ear, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._view: CalmView | None = None
        self._open: OpenHalf | None = None
        self._covered: CoveredPanel | None = None
        self._words = QWidget()
        self._title = Text(look, "title")
        self._text = Text(look, "aloud", color="ink_soft")
        self._halves = QWidget()
        self._columns = Columns(self._halves, halves=True)
        self._result = ResultPanel(look)
        self.primary = Primary(look, "")
        self.primary.clicked.connect(self.press_primary)
        self.bar.set_primary(self.primary)
        self._fill(content)

    def show_view(self, view: CalmView) -> None:
        """Show whose half is open, or the result."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self._ear.show_view(view.ear, short=self.frame.one_column)
        self._words.setVisible(not view.done)
        self._halves.setVisible(not view.done)
        self._result.setVisible(view.done)
        self.primary.say(view.primary.words)
        covers = not view.done and len(view.both) > 1 and view.primary.ready
        self.primary.show_icon("eye-off" if covers else "")
        if view.done:
            self._forget_halves()
            self._result.show_view(view)
            return
        self._title.say(view.title)
        self._text.say(view.text)
        if self._open is None or before is None or (before.open, before.done) != (view.open, False):
            self._make_halves(view)
        if self._open is not None:
            self._open.show_step(view.chosen)

    def focus_start(self) -> None:
        """Put the keyboard on the slider, or on the primary.

        In one column the slider would scroll the page away from its beginning: there the
        primary leads to it.
        """
        if self.frame.one_column or not self._to_slider():
            focus(self.primary)

    def press_primary(self) -> None:
        """Cover this half, or go on; if nothing is set yet, go to the slider."""
        if self._view is not None and self._view.primary.ready:
            self.asked.emit(r.Primary())
        else:
            self._to_slider()

    def take_frame(self, frame: RoomFrame) -> None:
        """Show both halves, or in one column only the open one."""
        if self._covered is not None:
            self._covered.setVisible(not frame.one_column)
        if self._open is not None:
            self._open.set_inner(frame.inner[0])

    def _to_slider(self) -> bool:
        return self._open is not None and focus(self._open.stop)

    def _make_halves(self, view: CalmView) -> None:
        """Put new panels in the place of the old ones: no widget outlives its answer."""
        self._forget_halves()
        for who in view.both:
            if who.side is view.open:
                self._open = OpenHalf(self.look, view, who)
                self._open.slid.connect(lambda step: self.asked.emit(r.Slide(step)))
                self._columns.addWidget(self._open)
            else:
                self._covered = CoveredPanel(self.look, CoveredHalf(who, view.covered, ""))
                self._columns.addWidget(self._covered)
        self.take_frame(self.frame)
        if self._open is not None:
            order_stops((self._open.stop, self.primary, self._ear.button))

    def _forget_halves(self) -> None:
        for panel in (self._open, self._covered):
            if panel is not None:
                self._columns.removeWidget(panel)
                panel.hide()
                panel.deleteLater()
        self._open = self._covered = None

    def _fill(self, content: QWidget) -> None:
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, self.look.px("space.near"))
        words.setSpacing(self.look.px("space.hair"))
        words.addWidget(self._title)
        words.addWidget(self._text)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(self._halves, 1)
        column.addWidget(self._result, 1)
