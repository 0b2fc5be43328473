"""What scrolls on the first page: what the talk is at the left, what is settled at the right."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.first_page import view as f
from ui.talk.first_page.cards import BeginCard, RestsCard
from ui.talk.first_page.parts import Facts, Lengths, WhoDoesWhat
from ui.theme.look import Look

translate = QCoreApplication.translate

#: Two columns need this many px at 100 % text; the right one has this share of them.
_TWO_COLUMNS, _RIGHT, _BETWEEN = 880, 0.4257, 64
#: From one line of who does what to the next, in px.
_PITCH = 46


class FirstPageBody(QWidget):
    """Two columns, or one where there is little room or the text is large."""

    #: Somebody asked for something: a FirstPageRequest.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._make_parts(look)
        self.begin = BeginCard(look)
        self.rests = RestsCard(look)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        # Room for the focus ring, which a scroll area would cut.
        self._columns.setContentsMargins(0, 6, 0, 4)
        self._columns.addLayout(self._left(), 1)
        self._columns.addWidget(self._right())
        self._connect()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order (a group is one stop)."""
        return (*self._lengths.stops, self._help, *self.begin.stops, self.rests.sources)

    def show_view(self, view: f.FirstPageView) -> None:
        """Show ``view``, all but its bar and its sheet."""
        self._title.say(view.name)
        self._purpose.say(view.purpose)
        self._facts.show_view(view.facts)
        self._lengths.show_view(view.lengths)
        self._caution.say(view.caution)
        self._help.say(view.caution_link)
        self._roles.show_view(view.roles)
        self.begin.show_view(view.begin)
        self.rests.show_view(view.trains, view.rests)

    def arrange(self, width: int, *, one_column: bool) -> None:
        """Lay all out for ``width`` px."""
        two = not one_column and width >= _TWO_COLUMNS * self._look.scale
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if two else down)
        self._columns.setSpacing(min(_BETWEEN, width // 24) if two else 32)
        # A long name may ask for more than its share, but never for more than half.
        least = self.begin.minimumSizeHint().width()
        right = min(max(round(width * _RIGHT), least), width // 2 + _BETWEEN)
        self._settled.setMinimumWidth(right if two else 0)
        self._settled.setMaximumWidth(right if two else 16_777_215)

    # making

    def _make_parts(self, look: Look) -> None:
        self._title = Text(look, "title")
        self._purpose = Text(look, "aloud")
        self._facts = Facts(look)
        self._lengths = Lengths(look)
        self._caution = Text(look, "small")
        self._help = QuietLink(look, "", small=True)
        self._roles = WhoDoesWhat(look, _PITCH)

    def _left(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(0)
        who = Text(self._look, "strong", translate("FirstPage", "Who does what"))
        for part, above in (
            (self._title, 0),
            (self._purpose, 6),
            (self._facts, 16),
            (self._lengths, 0),
            (self._caution, 12),
            (self._help, 0),
            (who, 2),
            (self._roles, 8),
        ):
            left.addSpacing(above)
            left.addWidget(part)
        left.addStretch(1)
        return left

    def _right(self) -> QWidget:
        self._settled = QWidget()
        right = QVBoxLayout(self._settled)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(16)
        right.addWidget(self.begin)
        right.addWidget(self.rests)
        right.addStretch(1)
        return self._settled

    def _connect(self) -> None:
        self._lengths.chosen.connect(lambda minutes: self.asked.emit(r.Choose("length", minutes)))
        self._help.clicked.connect(lambda: self.asked.emit(f.SeeHelp()))
        self.rests.sources.clicked.connect(lambda: self.asked.emit(f.SeeSources()))
        self.begin.starter_chosen.connect(lambda side: self.asked.emit(r.Choose("starter", side)))
        self.begin.topic_typed.connect(lambda text: self.asked.emit(r.Type("topic", text)))
