"""The time of a step that belongs to both: a band in ink, and what it says in words."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from coach.people import Hue, Shape
from ui.parts.band import TurnBand
from ui.parts.ring_view import RingState, RingView
from ui.parts.text import Text
from ui.theme.look import Look

_BAND = 320


class SharedClock(QWidget):
    """Band and words on one line; nothing where a step has no time."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._band = TurnBand(look)
        self._band.setMaximumWidth(_BAND)
        self._band.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._time = Text(look, "body", weight=500, color="ink_soft", balanced=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px("space.near"))
        row.addWidget(self._band, 1)
        row.addWidget(self._time, 1)

    def show_time(self, fraction: float | None, words: str, *, paused: bool) -> None:
        """Show how much of the time has gone; None for a step without one."""
        self.setVisible(fraction is not None)
        if fraction is not None:
            self._time.say(words)
            state = RingState.PAUSED if paused else RingState.RUNNING
            self._band.show_view(RingView(Shape.CIRCLE, Hue.INK, fraction, "", words, state=state))
