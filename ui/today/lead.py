"""The large card of Today: the one suggestion, or the talk that waits."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from coach.people import Person
from ui.parts.buttons import Primary, Secondary
from ui.parts.cast import Cast, Pose
from ui.parts.flow import Flow
from ui.parts.panel import Panel
from ui.parts.ring import TurnRing
from ui.parts.text import Text
from ui.theme.look import Look
from ui.theme.mirror import margins
from ui.today.view import Begin, GoOn, SomethingElse, SuggestionView, WaitingView

_INNER, _LEAST, _PICTURE = 40, 352, 120
_RING = 212
#: Between the two buttons, and above them; and what a scroll bar may take of the width.
_GAP, _ABOVE, _SCROLLS = 16, 24, 16
#: Below this width the picture would leave too little room for the words.
_WITH_PICTURE = 760


class LeadCard(Panel):
    """Words at the left, at the right the two, or the ring as it stood."""

    #: A Begin, SomethingElse or GoOn.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, inner=_INNER, parent=parent)
        self._look = look
        self._width = 0
        self._begin: Begin | GoOn = Begin()
        self._other: SomethingElse | GoOn = SomethingElse()
        self.label = Text(look, "small")
        self.title = Text(look, "title")
        self.reason = Text(look, "aloud")
        self.primary = Primary(look, "")
        self.second = Secondary(look, "")
        self.primary.clicked.connect(lambda: self.asked.emit(self._begin))
        self.second.clicked.connect(lambda: self.asked.emit(self._other))
        self._cast = Cast(look, _PICTURE)
        self._ring = TurnRing(look)
        self._ring.setFixedSize(_RING, _RING)
        self._ring.hide()
        self._lay_out()

    def show_suggestion(
        self, view: SuggestionView, people: tuple[Person, ...], *, near: bool
    ) -> None:
        """Show what is suggested."""
        self._begin, self._other = Begin(), SomethingElse()
        self._say(view.label, view.title, view.reason, view.begin, view.another)
        self._cast.show_pose(people, Pose.LEANING if near else Pose.APART)
        self._ring.hide()
        self._cast.show()

    def show_waiting(self, view: WaitingView, people: tuple[Person, ...]) -> None:
        """Show the talk that waits."""
        self._begin, self._other = GoOn(), GoOn(restart=True)
        self._say(view.label, view.title, view.text, view.go_on, view.restart)
        self._cast.show_pose(people, Pose.TURNED)
        self._cast.setVisible(view.ring is None)
        self._ring.setVisible(view.ring is not None)
        if view.ring is not None:
            self._ring.show_view(view.ring)

    def take_width(self, width: int, *, one_column: bool) -> None:
        """Leave the picture out where words need the room."""
        self._picture.setVisible(width >= _WITH_PICTURE and not one_column)
        self.set_inner(32 if one_column else _INNER)
        self.setMinimumHeight(0 if one_column else _LEAST)
        self._width = width
        self._place_buttons()

    def _say(self, label: str, title: str, text: str, begin: str, other: str) -> None:
        self.label.say(label)
        self.title.say(title)
        self.reason.say(text)
        self.primary.say(begin)
        self.second.say(other)
        self.second.setVisible(bool(other))
        self._place_buttons()

    def _place_buttons(self) -> None:
        """Let two long names stand beside each other: below the picture, too, if need be."""
        shown = not self._picture.isHidden()
        edges = self.body.contentsMargins()
        beside = self._picture.sizeHint().width() if shown else 0
        free = self._width - edges.left() - edges.right() - beside - _SCROLLS
        wanted = sum(one.sizeHint().width() for one in (self.primary, self.second)) + _GAP
        home = self._words if wanted <= free or not shown else self.body
        if home.indexOf(self._buttons) < 0:
            home.addWidget(self._buttons)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.label)
        words.addSpacing(8)
        words.addWidget(self.title)
        words.addSpacing(8)
        words.addWidget(self.reason)
        words.addStretch(1)
        words.addSpacing(_ABOVE)
        self._buttons = QWidget()
        flow = Flow(self._buttons, gap=_GAP)
        flow.addWidget(self.primary)
        flow.addWidget(self.second)
        words.addWidget(self._buttons)
        self._words = words
        self._picture = QWidget()
        beside = QVBoxLayout(self._picture)
        beside.setContentsMargins(*margins(24, 0, 0, 0))
        for picture in (self._cast, self._ring):
            beside.addWidget(picture, alignment=Qt.AlignmentFlag.AlignCenter)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(0)
        row.addLayout(words, 1)
        row.addWidget(self._picture)
        self.body.addLayout(row, 1)
