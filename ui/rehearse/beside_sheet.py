"""Two replies side by side, and what the partner may answer to each: nothing is said yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import Secondary
from ui.parts.panel import Panel
from ui.parts.sheet import WIDE, Sheet
from ui.parts.text import Text
from ui.rehearse.posture import Posture
from ui.rehearse.requests import Back, Beside, TakeBeside
from ui.rehearse.told import announce
from ui.rehearse.view import BesideView, PostureView
from ui.theme.look import Look

_GAP, _INNER, _SIZE, _NEAR = 24, 24, 44, 14
#: Two columns from this room on at 100 % text.
_BESIDE = 640


class _Way(QWidget):
    """One of the two: the reply on its writer's tint, then what it may lead to."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._mine = Panel(look, inner=_INNER)
        self._reply = Text(look, "body", weight=500)
        self._reply.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._mine.body.addWidget(self._reply)
        self._mine.body.addStretch(1)
        theirs = Panel(look, ground="sunken", inner=_INNER)
        self._posture = Posture(look, _SIZE)
        self._mood = Text(look, "strong")
        self._answer = Text(look, "body")
        self.take = Secondary(look, "")
        head = QHBoxLayout()
        head.setSpacing(_NEAR)
        head.addWidget(self._posture)
        head.addWidget(self._mood, 1, Qt.AlignmentFlag.AlignVCenter)
        theirs.body.addLayout(head)
        theirs.body.addSpacing(_NEAR)
        theirs.body.addWidget(self._answer)
        theirs.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_NEAR)
        column.addWidget(self._mine)
        column.addWidget(theirs, 1)
        column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)

    def show_view(self, reply: str, answer: str, mood: PostureView, choose: str) -> None:
        """Show them."""
        self._mine.set_ground(f"{mood.you.hue.value}.tint")
        self._reply.say(reply)
        self._posture.show_view(mood)
        self._mood.say(mood.mood)
        self._answer.say(answer)
        self.take.say(choose)
        self.take.setAccessibleDescription(reply)

    def high(self, width: int) -> int:
        """Say how high the reply is where this is ``width`` px wide."""
        return self._reply.heightForWidth(max(width - 2 * _INNER, 1))

    def give_room(self, high: int) -> None:
        """Let the reply have at least so much room."""
        self._reply.setMinimumHeight(high)


class BesideSheet(Sheet):
    """A function of a ``BesideView``. Neither of the two is the better button."""

    #: A request of Rehearse.
    asked = Signal(object)

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(look, page, "", width=WIDE)
        self.look = look
        self._view: BesideView | None = None
        self._title = Text(look, "title")
        self.ways = (_Way(look), _Way(look))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_GAP)
        for which, way in enumerate(self.ways):
            self._row.addWidget(way, 1)
            way.take.clicked.connect(lambda _=False, which=which: self._take(which))
        self.body.addWidget(self._title)
        self.body.addSpacing(_GAP)
        self.body.addLayout(self._row)
        self.back = Secondary(look, "", icon="arrow-left")
        self.another = Secondary(look, "", icon="repeat-2")
        self.bar.set_others(self.back, self.another)
        self.back.clicked.connect(lambda: self.asked.emit(Back()))
        self.close_asked.connect(lambda: self.asked.emit(Back()))
        self.another.clicked.connect(self._take_another)

    def show_view(self, view: BesideView) -> None:
        """Show the two; come up if they are not there yet."""
        before, self._view = self._view, view
        self.setAccessibleName(view.title)
        self._title.say(view.title)
        for way, reply, answer, mood, choose in zip(
            self.ways, view.replies, view.answers, view.moods, view.choose, strict=True
        ):
            way.show_view(reply, answer, mood, choose)
        self._level()
        self.back.say(view.back)
        self.another.say(view.another)
        self.another.setVisible(bool(view.another))
        if self.isHidden():
            self.open(self.ways[0].take)
        elif before is not None and before.replies[1] != view.replies[1]:
            announce(self, view.replies[1], view.moods[1].said, view.answers[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two beside each other, or below."""
        beside = self.room >= _BESIDE * self.look.scale
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(across if beside else down)
        self._level()
        super().resizeEvent(event)

    def _level(self) -> None:
        """Let the answers begin at one height where they stand beside each other."""
        beside = self._row.direction() is not QBoxLayout.Direction.TopToBottom
        width = (self.room - _GAP) // 2
        high = max(way.high(width) for way in self.ways) if beside else 0
        for way in self.ways:
            way.give_room(high)

    def _take(self, which: int) -> None:
        self.asked.emit(TakeBeside(which))

    def _take_another(self) -> None:
        if self._view is not None:
            self.asked.emit(Beside(self._view.next))
