"""How a turn stands, in one column: the band and its time in words; and a turn as it is drawn."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.band import TurnBand
from ui.parts.pace import stepped
from ui.parts.ring_view import RingState, RingView
from ui.parts.text import Text
from ui.talk.stage_view import RingLook, Who
from ui.theme.look import Look


class BandClock(QWidget):
    """The band, and under it the words and the digits that a ring would hold."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._band = TurnBand(look)
        self._words = Text(look, "body", weight=500, color="ink_soft", balanced=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px("space.near"), 0, 0)
        column.setSpacing(look.px("space.tight"))
        column.addWidget(self._band)
        column.addWidget(self._words)

    def show_view(self, view: RingView) -> None:
        """Show how a turn stands."""
        self._band.show_view(view)
        self._words.say(" · ".join(filter(None, (view.words, view.digits))))


def turn_of(who: Who, ring: RingLook, look: Look) -> RingView:
    """Give a turn as the parts draw it; in the still form it steps."""
    fraction = stepped(ring.fraction, ring.allowance) if look.still else ring.fraction
    state = RingState(ring.state)
    return RingView(who.shape, who.hue, fraction, who.name, ring.words, ring.digits, state)
