"""A step for both: one calm panel, both shapes on one line, and nobody has the floor."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.people import Hue, Shape
from ui.parts.band import TurnBand
from ui.parts.cast import Cast, Pose
from ui.parts.choice import ANSWER
from ui.parts.panel import Panel
from ui.parts.ring_view import RingState, RingView
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.person_line import person_of
from ui.talk.room.aid_row import AidRow
from ui.talk.room.choice_list import OPENER, ChoiceList
from ui.talk.room.stage_body import StageBody
from ui.talk.room.typed_field import TypedEditor
from ui.talk.room_frame import RoomFrame
from ui.talk.stage_view import TogetherView
from ui.theme.look import Look

_CAST, _BAND = 168, 480


class TogetherBody(StageBody):
    """Shows a ``TogetherView``: words left, the two right; in one column the words alone."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: TogetherView | None = None
        self._title = Text(look, "title")
        self._text = Text(look, "aloud")
        self._topic = Text(look, "lead")
        self._band = TurnBand(look)
        self._band.setMaximumWidth(_BAND)
        self._band.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name = QCoreApplication.translate("TogetherBody", "Ways to go on")
        self._ways = QWidget()
        self._choices = ChoiceList(look, name, ANSWER, plain=OPENER)
        self._choices.marked.connect(lambda id_: self.ask(r.Choose("answer", id_)))
        self._page = TypedEditor(look, least_lines=2)
        self._page.typed.connect(self.asked)
        self._shared = QWidget()
        self._shared.hide()
        self._aids = AidRow(look)
        self._aids.asked.connect(self.asked)
        self._time = Text(look, "body", weight=500, color="ink_soft")
        self._cast = Cast(look, _CAST)
        self._panel = Panel(look)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fill(look)

    def show_view(self, view: TogetherView) -> None:
        """Show the step."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self._title.say(view.title)
        self._text.say(view.text)
        self._topic.say(view.topic)
        self._topic.setVisible(bool(view.topic))
        self._choices.show_view(view.choices)
        self._ways.setVisible(bool(view.choices))
        self._shared.setVisible(view.field is not None)
        if view.field is not None:
            self._page.show_view(view.field)
        self._aids.show_view(view.aids)
        if before is None or view.both != before.both:
            self._cast.show_pose(tuple(person_of(who) for who in view.both), Pose.TURNED)
        self._band.setVisible(view.fraction is not None)
        self._time.say(view.time)
        self._time.setVisible(bool(view.time))
        if view.fraction is not None:
            state = RingState.PAUSED if view.paused else RingState.RUNNING
            shown = RingView(Shape.CIRCLE, Hue.INK, view.fraction, "", view.time, state=state)
            self._band.show_view(shown)

    def stops_before(self) -> tuple[QWidget, ...]:
        """What helps, the page of both, and the ways to go on."""
        page = () if self._shared.isHidden() else (self._page.edit,)
        return (*self._aids.stops, *page, *self._choices.stops)

    def focus_missing(self) -> bool:
        """Go to the ways to go on."""
        return self._choices.focus()

    def take_frame(self, frame: RoomFrame) -> None:
        """Take the margins; the picture is for wide windows."""
        self._panel.body.setContentsMargins(*frame.inner[:2], frame.inner[0], frame.inner[2])
        self._cast.setVisible(not frame.one_column)

    def _fill(self, look: Look) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for widget, above in (
            (self._title, "hair"),
            (self._text, "near"),
            (self._topic, "apart"),
        ):
            words.addSpacing(look.px(f"space.{above}"))
            words.addWidget(widget)
        words.addWidget(self._aids)
        shared = QVBoxLayout(self._shared)
        shared.setContentsMargins(0, look.px("space.near"), 0, 0)
        shared.addWidget(self._page)
        words.addWidget(self._shared, 2)
        ways = QVBoxLayout(self._ways)
        ways.setContentsMargins(0, look.px("space.apart"), 0, 0)
        ways.addWidget(self._choices)
        words.addWidget(self._ways)
        line = QHBoxLayout()
        line.addWidget(self._band)
        line.addStretch(0)
        words.addSpacing(look.px("space.wide"))
        words.addLayout(line)
        words.addSpacing(look.px("space.tight"))
        words.addWidget(self._time)
        words.addStretch(1)
        self._row.setSpacing(look.px("space.far"))
        self._row.addLayout(words, 1)
        self._row.addWidget(self._cast, 0, Qt.AlignmentFlag.AlignVCenter)
        self._panel.body.addLayout(self._row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
