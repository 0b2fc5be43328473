"""An ear without a microphone: a test says what it hears, and sees what it was asked for."""

from random import Random

from PySide6.QtCore import QObject, Signal

from coach.listening.told import Encouragement, Enrolled, GivenBack, Known, Taken
from coach.people import Side
from ui.listening.ear_state import EarState

#: What it knows of any voice, and the only voice that it knows from what was kept.
VOICE = Random(3).randbytes(40_000)


class StandInEar(QObject):
    """Has the signals and methods of ``ui.listening.ear.Ear``."""

    state_changed = Signal(object)
    level_changed = Signal(float)
    enrolled = Signal(object)
    known = Signal(object)
    voice = Signal(object, object)
    recalled = Signal(object, bool)
    heard = Signal(object)
    silent = Signal()
    lost = Signal(str)

    #: Where the next one that is opened will stand.
    opens = EarState.LEARNING

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = EarState.OFF
        #: What it was asked for, in order.
        self.asked: list[object] = []

    def open(self) -> None:
        self.asked.append("open")
        self.turn(self.opens)

    def enrol(self, side: Side) -> None:
        self.asked.append(side)

    def know(self) -> None:
        self.asked.append("know")

    def keep(self, side: Side) -> None:
        self.asked.append(("keep", side))
        self.voice.emit(side, VOICE)

    def recall(self, side: Side, voice: bytes) -> None:
        self.asked.append(("recall", side, voice == VOICE))
        self.recalled.emit(side, voice == VOICE)

    def floor(self, side: Side | None) -> None:
        self.asked.append(("floor", side))

    def wrong(self) -> None:
        self.asked.append("wrong")

    def close(self) -> None:
        self.asked.append("close")
        self.turn(EarState.OFF)

    def finish(self, seconds: float = 5.0) -> bool:
        self.close()
        self.asked.append("finish")
        return True

    # what a test lets it do

    def turn(self, state: EarState) -> None:
        """Stand in another state."""
        self.state = state
        self.state_changed.emit(state)

    def hears(self, side: Side, seconds: float, level: float = -25.0) -> None:
        """So much of a voice was heard."""
        self.level_changed.emit(level)
        self.enrolled.emit(Enrolled(side, seconds))

    def knows(self, *, sure: bool = True) -> None:
        """The voices were compared."""
        self.turn(EarState.LISTENING if sure else EarState.UNSURE)
        self.known.emit(Known(2.0 if sure else 0.5, sure))

    def taken(self) -> None:
        """Somebody else has taken the floor."""
        self.heard.emit(Taken(1.0, 0.5))

    def nods(self) -> None:
        """Somebody said mm-hm."""
        self.heard.emit(Encouragement(1.0, 0.5))

    def given_back(self) -> None:
        """The speaker goes on."""
        self.heard.emit(GivenBack(2.0))

    def loses(self, state: EarState = EarState.NO_DEVICE) -> None:
        """The microphone is pulled out."""
        self.state = state
        self.lost.emit("gone")
