"""Breathing for a while, and for those whom that does not suit: feet and sounds (P25)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from coach.clock import Clock
from coach.content.prose import BreathWords as Words
from coach.people import Couple
from ui.actions import Deed
from ui.parts.breath import BreathShape, BreathWords
from ui.parts.buttons import Primary, Secondary
from ui.parts.page import WIDEST_ROOM, Page
from ui.parts.text import Text
from ui.theme.look import Look

#: The picture becomes no smaller than this, in px.
_LEAST = 260


class BreathingPage(Page):
    """Nothing here is counted; one stays as long as one likes."""

    #: Enough for now.
    done = Signal()

    def __init__(
        self, look: Look, clock: Clock, words: Words, couple: Couple, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, widest=WIDEST_ROOM, parent=parent)
        self._words = words
        self._grounding = False
        pace = words.rhythms[0].name
        self._shape = BreathShape(
            look, clock, BreathWords(words.inhale, words.exhale, pace), couple
        )
        self._shape.setMinimumSize(_LEAST, _LEAST)
        self._title = Text(look, "title")
        self._lead = Text(look, "aloud", color="ink_soft")
        self._steps = QWidget()
        steps = QVBoxLayout(self._steps)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(12)
        for step in words.ground_steps:
            steps.addWidget(Text(look, "aloud", step))
        self._careful = Text(look, "body", words.careful, color="ink_soft")
        self._opt_out = Text(look, "body", words.opt_out, color="ink_soft")
        self._other = Secondary(look, words.opt_out_link, icon="footprints")
        self.primary = Primary(look, words.done)
        self.bar.set_others(self._other)
        self.bar.set_primary(self.primary)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.primary.clicked.connect(self.done)
        self._other.clicked.connect(self._turn)
        self._show()

    def act(self, deed: Deed) -> bool:
        """Leave by Enter, Esc or a step back; True if it was one of these."""
        if deed in {Deed.PRIMARY, Deed.BREAK, Deed.STEP_BACK}:
            self.done.emit()
            return True
        return False

    def focus(self) -> None:
        """Give the keyboard to the way out."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self, couple: Couple) -> None:
        """Begin with the breath, in these two people's colours."""
        self._shape.show_couple(couple)
        self._grounding = False
        self._show()

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the words under the picture where the text is large."""
        below = one_column or width < 760
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if below else right)
        self._row.setSpacing(24 if below else 64)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addSpacing(8)
        words.addWidget(self._lead)
        words.addSpacing(24)
        words.addWidget(self._steps)
        words.addWidget(self._careful)
        words.addSpacing(12)
        words.addWidget(self._opt_out)
        words.addStretch(1)
        self._row.addWidget(self._shape, 1)
        self._row.addLayout(words, 1)
        self.body.addLayout(self._row, 1)

    def _turn(self) -> None:
        self._grounding = not self._grounding
        self._show()

    def _show(self) -> None:
        """Show the breath, or what to do instead."""
        words, ground = self._words, self._words.ground
        self._title.say(ground.title if self._grounding else words.title)
        self._lead.say(ground.text if self._grounding else words.lead)
        self._other.say(words.title if self._grounding else words.opt_out_link)
        self._steps.setVisible(self._grounding)
        for widget in (self._careful, self._opt_out, self._shape):
            widget.setVisible(not self._grounding)
