"""The break: when it ends, a picture to breathe with, and good company meanwhile."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.clock import Clock
from coach.people import Couple
from ui.parts.breath import BreathShape, BreathWords
from ui.parts.buttons import Primary, QuietLink, Secondary
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.ear_link import EarLink
from ui.talk.person_line import person_of
from ui.talk.room.idea_list import IdeaList
from ui.talk.room.stage_body import focus
from ui.talk.room_frame import RoomFrame
from ui.talk.room_page import RoomPage
from ui.talk.stage_view import RestView
from ui.talk.tab_order import order_stops
from ui.theme.look import Look

#: Between the picture and the words, in px.
_BETWEEN = 72


class RestScreen(RoomPage):
    """Shows a ``RestView``. It never says who asked for it."""

    #: Somebody asked for something: a Request.
    asked = Signal(object)

    def __init__(self, look: Look, clock: Clock) -> None:
        head, content = QWidget(), QWidget()
        super().__init__(look, head, content)
        self._clock = clock
        self._view: RestView | None = None
        self._breath: BreathShape | None = None
        self._waits = Text(look, "small", balanced=False)
        self._ear = EarLink(look)
        self._title = Text(look, "title")
        self._text = Text(look, "aloud", color="ink_soft")
        self._owes = Text(look, "aloud")
        self._ideas = IdeaList(look)
        self.unsafe = QuietLink(look, "", icon="life-buoy")
        self.primary = Primary(look, "")
        self._longer = Secondary(look, "", icon="clock")
        self._leave = Secondary(look, "")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._words = QVBoxLayout()
        self._below: dict[QWidget, QWidget] = {}  # what keeps each from the one above it
        self._fill(head)
        self._connect()

    def show_view(self, view: RestView) -> None:
        """Show the break; the breath goes on by itself."""
        if view == self._view:
            return
        before, self._view = self._view, view
        if before is None or before.breath != view.breath:
            self._make_breath(view)
        if self._breath is not None and (before is None or before.both != view.both):
            people = tuple(person_of(who) for who in view.both)
            self._breath.show_couple(Couple(*people) if len(people) == 2 else Couple())
        resting = QCoreApplication.translate("RestScreen", "Resting")
        self._waits.say(view.waits, opening=resting)
        self._ear.show_view(view.ear, short=self.frame.one_column)
        for text, words in (
            (self._title, view.title),
            (self._text, view.text),
            (self._owes, view.owes),
        ):
            text.say(words)
            text.setVisible(bool(words))
        self._ideas.show_view(view.label, view.ideas)
        for widget, above in self._below.items():
            above.setVisible(not widget.isHidden())
        self._say_buttons(view)
        self.take_frame(self.frame)

    def focus_start(self) -> None:
        """Put the keyboard on the way back to the talk."""
        focus(self.primary)

    def press_primary(self) -> None:
        """Both are back."""
        self.asked.emit(r.Primary())

    def take_frame(self, frame: RoomFrame) -> None:
        """Put the picture beside the words, or below them; above for a minute of breathing."""
        minute = self._view is not None and self._view.minute
        way = QBoxLayout.Direction
        down = way.BottomToTop if minute else way.TopToBottom
        self._row.setDirection(down if frame.one_column else way.RightToLeft)
        self._row.setSpacing(24 if frame.one_column else _BETWEEN)

    def _say_buttons(self, view: RestView) -> None:
        self.primary.say(view.here)
        self._longer.say(view.longer)
        self._longer.setVisible(not view.minute)
        self._leave.say(view.leave)
        self.unsafe.say(view.unsafe)

    def _make_breath(self, view: RestView) -> None:
        """Make the picture for its words, which do not change in a session."""
        if self._breath is not None:
            self._row.removeWidget(self._breath)
            self._breath.deleteLater()
        self._breath = BreathShape(self.look, self._clock, BreathWords(*view.breath))
        self._row.addWidget(self._breath, 1)

    def _fill(self, head: QWidget) -> None:
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._waits, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._ear, 0, Qt.AlignmentFlag.AlignVCenter)
        gap = self.look.px
        self._words.setSpacing(0)
        self._words.addStretch(1)
        self._words.addWidget(self._title)
        for widget, above in (
            (self._text, "hair"),
            (self._owes, "near"),
            (self._ideas, "wide"),
            (self.unsafe, "apart"),
        ):
            self._below[widget] = QWidget()
            self._below[widget].setFixedHeight(gap(f"space.{above}"))
            self._words.addWidget(self._below[widget])
            self._words.addWidget(widget)
        self._words.addStretch(1)
        self._row.setContentsMargins(0, 6, 0, 6)
        self._row.addLayout(self._words, 1)
        self.bar.set_others(self._longer, self._leave)
        self.bar.set_primary(self.primary)
        order_stops((self.primary, self._longer, self._leave, self.unsafe, self._ear.button))

    def _connect(self) -> None:
        self._ear.asked.connect(lambda: self.asked.emit(r.Listen()))
        for button, request in (
            (self.primary, r.Primary()),
            (self._longer, r.MoreTime()),
            (self._leave, r.StopForTonight()),
            (self.unsafe, r.Unsafe()),
        ):
            button.clicked.connect(lambda _=False, request=request: self.asked.emit(request))
