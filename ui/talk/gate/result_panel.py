"""What both see at the end of the gate: ink on surface, in the middle, no side marked."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.parts.buttons import Secondary
from ui.parts.cast import Cast, Pose
from ui.parts.choice import Choice, Kind
from ui.parts.field import LabelledField
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.first_page.cards import TOPIC
from ui.talk.fitting_group import FittingGroup
from ui.talk.gate.view import BookView, Breathe, ResultView
from ui.talk.person_line import person_of
from ui.talk.room_frame import LARGE_TEXT
from ui.talk.stage_view import FieldView
from ui.theme.look import Look

translate = QCoreApplication.translate

#: A time to choose: a few words, and a check when chosen.
TIME = Kind(height=56, size="body", line_size="small", sign=26, beside=20, gap=14)
#: How wide the panel and its field become, and the circle of its picture, in px at 100 % text.
WIDEST, _FIELD, _CIRCLE = 984, 640, 84


class ResultPanel(Panel):
    """One result. It is made anew for each, and looks the same for all."""

    #: Somebody asked for something: a GateRequest.
    asked = Signal(object)

    def __init__(self, look: Look, view: ResultView) -> None:
        super().__init__(look, inner=40 if look.scale < LARGE_TEXT else 24)
        self.setMaximumWidth(round(WIDEST * look.scale))
        self._look = look
        self._times: FittingGroup | None = None
        self._heading = Text(look, "strong", across=Qt.AlignmentFlag.AlignHCenter)
        self._topic: LabelledField | None = None
        self._breathe: Secondary | None = None
        self.body.addStretch(1)
        self._add_words(view)
        if view.topic is not None:
            self._add_topic(view.topic)
        if view.book is not None:
            self._add_times(view.book)
        if view.breathe is not None:
            self._add_breath(view.breathe.title, view.breathe.text, view.breathe_button)
        self.body.addStretch(1)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order (a group is one stop)."""
        times = self._times.group.members if self._times else ()
        topic = (self._topic.edit,) if self._topic else ()
        breathe = (self._breathe,) if self._breathe else ()
        return (*topic, *times, *breathe)

    def show_view(self, view: ResultView) -> None:
        """Show which time is chosen, and the topic as it stands."""
        if view.book is not None and self._times is not None:
            self._heading.say(view.book.heading)
            self._times.choose(next((time.id for time in view.book.times if time.chosen), None))
        if view.topic is not None and self._topic is not None:
            self._topic.set_words(view.topic.text)

    def _add_words(self, view: ResultView) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        if self._look.scale < LARGE_TEXT:  # large words need the room more
            picture = Cast(self._look, _CIRCLE)
            picture.show_pose(tuple(person_of(who) for who in view.both), Pose.TURNED)
            self.body.addWidget(picture, alignment=middle)
            self.body.addSpacing(24)
        self.body.addWidget(Text(self._look, "title", view.title, across=middle))
        self.body.addSpacing(8)
        self.body.addWidget(Text(self._look, "aloud", view.text, across=middle))
        for line in view.lines:
            self.body.addSpacing(16)
            self.body.addWidget(Text(self._look, "body", line, color="ink_soft", across=middle))
        if view.idea:
            idea = translate("Gate", "For example: {idea}").format(idea=view.idea)
            self.body.addSpacing(16)
            self.body.addWidget(Text(self._look, "body", idea, color="ink_soft", across=middle))

    def _add_topic(self, view: FieldView) -> None:
        self._topic = LabelledField(self._look, view.label, label_role="strong", limit=TOPIC)
        self._topic.set_words(view.text)
        self._topic.edited.connect(lambda text: self.asked.emit(r.Type("topic", text)))
        self._topic.setMaximumWidth(round(_FIELD * self._look.scale))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._topic, 100)
        row.addStretch(1)
        self.body.addSpacing(28)
        self.body.addLayout(row)

    def _add_times(self, view: BookView) -> None:
        choices = tuple(Choice(self._look, TIME, time.id, time.word) for time in view.times)
        self._times = FittingGroup(view.heading, choices)
        self._times.choice_changed.connect(lambda time: self.asked.emit(r.Choose("time", time)))
        self.body.addSpacing(28)
        self.body.addWidget(self._heading)
        self.body.addSpacing(12)
        self.body.addWidget(self._times)

    def _add_breath(self, title: str, text: str, button: str) -> None:
        self._breathe = Secondary(self._look, button, icon="wind")
        self._breathe.clicked.connect(lambda: self.asked.emit(Breathe()))
        middle = Qt.AlignmentFlag.AlignHCenter
        self.body.addSpacing(32)
        self.body.addWidget(Text(self._look, "body", text, opening=title, across=middle))
        self.body.addSpacing(12)
        self.body.addWidget(self._breathe, alignment=middle)
