"""The ear: joins the microphone and the worker, and tells the rest of the app what they know."""

from PySide6.QtCore import QObject, Signal

from coach.people import Side
from ui.listening.ear_state import EarState


class Ear(QObject):
    """Off until it is opened. Every method returns at once; the heavy work is a worker's."""

    #: An EarState.
    state_changed = Signal(object)
    #: dB below full scale, about ten times a second while the microphone is open.
    level_changed = Signal(float)
    #: While a voice is enrolled: a coach.listening.told.Enrolled.
    enrolled = Signal(object)
    #: The two voices were compared: a coach.listening.told.Known.
    known = Signal(object)
    #: A cue: a coach.listening.told.Heard.
    heard = Signal(object)
    #: Not a sound for 10 s from the start: is the microphone on?
    silent = Signal()
    #: The device went away, or listening failed, in the middle: a cause of one word.
    lost = Signal(str)

    @property
    def state(self) -> EarState:
        """Where it stands."""
        raise NotImplementedError

    def open(self) -> None:
        """Open the chosen microphone and load the engine. Both must have said yes just before."""
        raise NotImplementedError

    def enrol(self, side: Side) -> None:
        """From now on the voice of ``side`` is heard, to be known."""
        raise NotImplementedError

    def know(self) -> None:
        """Compare the two voices; ``known`` is told, and the state is LISTENING or UNSURE."""
        raise NotImplementedError

    def floor(self, side: Side | None) -> None:
        """Watch the floor of ``side``, or of nobody."""
        raise NotImplementedError

    def wrong(self) -> None:
        """The last cue was wrong."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the microphone and forget both voices: OFF."""
        raise NotImplementedError
