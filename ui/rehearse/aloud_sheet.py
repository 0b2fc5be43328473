"""A reply said once aloud: its words large on one's own ground, and a ring. Nothing is recorded."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.people import Person
from ui.parts.band import TurnBand
from ui.parts.buttons import Primary, Secondary
from ui.parts.panel import Panel
from ui.parts.ring import TurnRing
from ui.parts.ring_view import RingState, RingView
from ui.parts.sheet import WIDE, Sheet
from ui.parts.text import Text
from ui.rehearse.requests import Back, Say
from ui.rehearse.view import AloudView
from ui.theme.look import Look

#: Between two looks at the clock, in ms; less would not be seen on a ring of a minute.
_LOOK = 500
_RING, _GAP, _NEAR, _INNER, _SMALL_INNER = 264, 24, 16, 40, 24
#: The ring stands beside the words from this room on at 100 % text.
_BESIDE = 640


class AloudSheet(Sheet):
    """A function of an ``AloudView``. While it is seen it asks what time it is."""

    #: A request of Rehearse.
    asked = Signal(object)
    #: Time has passed.
    ticked = Signal()

    #: None until it is made: a sheet is hidden before.
    _clock: QTimer | None = None

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(look, page, "", width=WIDE)
        self.look = look
        self._lead = Text(look, "lead", heading=True)
        self._panel = Panel(look, inner=_INNER)
        self._words = Text(look, "prompt")
        self._panel.body.addStretch(1)
        self._panel.body.addWidget(self._words)
        self._panel.body.addStretch(1)
        self.ring = TurnRing(look)
        self.ring.setFixedSize(_RING, _RING)
        self.band = TurnBand(look)
        self._time = Text(look, "small")
        self._row = QHBoxLayout()
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._panel, 1)
        self._row.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self._lead)
        self.body.addSpacing(_GAP)
        self.body.addLayout(self._row, 1)
        self.body.addSpacing(_NEAR)
        self.body.addWidget(self.band)
        self.body.addWidget(self._time)
        self.done = Primary(look, "")
        self.back = Secondary(look, "", icon="arrow-left")
        self.bar.set_primary(self.done)
        self.bar.set_others(self.back)
        self.done.clicked.connect(lambda: self.asked.emit(Say()))
        self.back.clicked.connect(lambda: self.asked.emit(Back()))
        self.close_asked.connect(lambda: self.asked.emit(Back()))
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK)
        self._clock.timeout.connect(self.ticked)

    def show_view(self, view: AloudView, you: Person) -> None:
        """Show the words and how much of the time is over; come up if it is not there yet."""
        self._lead.say(view.lead)
        self.setAccessibleName(view.lead)
        self._words.say(view.words)
        self._panel.set_ground(f"{you.hue.value}.tint", floor=True)
        state = RingState.CLOSED if view.share >= 1 else RingState.RUNNING
        turn = RingView(you.shape, you.hue, view.share, words=view.time, state=state)
        self.ring.show_view(turn)
        self.band.show_view(turn)
        self._time.say(view.time)
        self.done.say(view.done)
        self.back.say(view.back)
        if self.isHidden():
            self.open(self.done)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the ring beside the words; with large letters it is a band, and they are smaller."""
        beside = self.room >= _BESIDE * self.look.scale
        for part in (self.band, self._time):
            part.setVisible(not beside)
        self.ring.setVisible(beside)
        self._lead.set_role("lead" if beside else "strong")
        self._words.set_role("prompt" if beside else "lead")
        self._panel.set_inner(_INNER if beside else _SMALL_INNER)
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the clock from now on."""
        super().showEvent(event)
        if self._clock is not None:
            self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look at it no more."""
        super().hideEvent(event)
        if self._clock is not None:
            self._clock.stop()
