"""The ear: joins the microphone and the worker, and tells the rest of the app what they know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.listening.told import Encouragement, Enrolled, GivenBack, Known, Taken
from ui.listening.ear_state import EarState, Loss
from ui.listening.listener import Listener
from ui.listening.measuring import (
    Enrol,
    Floor,
    Keep,
    Level,
    Note,
    Order,
    Recall,
    Recalled,
    Voice,
)
from ui.microphone import Access, Gone, Microphone, Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.listening.told import Form
    from coach.people import Side

#: In these it hears.
_HEARS = frozenset({EarState.LEARNING, EarState.LISTENING, EarState.UNSURE})


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
    #: What is known of the voice of a Side, to be kept sealed: bytes, empty if it is too little.
    voice = Signal(object, object)
    #: The voice of a Side is known from what was kept; or False: that cannot be used here.
    recalled = Signal(object, bool)
    #: A cue: a coach.listening.told.Heard.
    heard = Signal(object)
    #: Not a sound for 10 s from the start: is the microphone on?
    silent = Signal()
    #: The device went away, or listening failed, in the middle: a Loss.
    lost = Signal(str)

    def __init__(
        self,
        microphone: Microphone,
        device: Callable[[], str] = lambda: "",
        listener: Listener | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``device`` gives the id of the chosen microphone, empty for the one of the system."""
        super().__init__(parent)
        self._microphone = microphone
        self._device = device
        self._listener = listener or Listener(parent=self)
        self._state = EarState.OFF
        #: What was lost, to be taken up if that very device comes back: where it stood, its form.
        self._lost: tuple[EarState, str, Form] | None = None
        self._form: Form | None = None
        microphone.heard.connect(self._listener.put)
        microphone.lost.connect(self._lose)
        microphone.devices_changed.connect(self._look_again)
        self._listener.told.connect(self._take)

    @property
    def state(self) -> EarState:
        """Where it stands."""
        return self._state

    @property
    def dropped(self) -> int:
        """How many bytes of sound the worker was too slow for, since it was opened."""
        return self._listener.dropped

    def open(self) -> None:
        """Open the chosen microphone and load the engine. Both must have said yes just before.

        It begins anew: LEARNING as soon as it hears, and ASKING while the system asks. What is
        asked of it meanwhile is done once it hears.
        """
        self._microphone.close()
        self._lost = None
        self._listener.prepare()
        if self._microphone.access() is Access.ASK:
            self._put(EarState.ASKING)
            self._microphone.ask(self._answered)
        else:
            self._begin()

    def enrol(self, side: Side) -> None:
        """From now on the voice of ``side`` is heard, to be known."""
        self._listener.put(Enrol(side))
        if self._state in _HEARS:
            self._put(EarState.LEARNING)

    def know(self) -> None:
        """Compare the two voices; ``known`` is told, and the state is LISTENING or UNSURE."""
        self._listener.put(Order.KNOW)

    def keep(self, side: Side) -> None:
        """Ask for what is known of the voice of ``side``: ``voice`` is told."""
        self._listener.put(Keep(side))

    def recall(self, side: Side, voice: bytes) -> None:
        """Know the voice of ``side`` from what was kept, instead of hearing it.

        ``recalled`` is told. Where it cannot be used, enrolling goes on as it was.
        """
        self._listener.put(Recall(side, voice))

    def floor(self, side: Side | None) -> None:
        """Watch the floor of ``side``, or of nobody."""
        self._listener.put(Floor(side))

    def wrong(self) -> None:
        """The last cue was wrong."""
        self._listener.put(Order.WRONG)

    def close(self) -> None:
        """Close the microphone and forget both voices: OFF."""
        self._microphone.close()
        self._listener.end()
        self._lost = None
        self._put(EarState.OFF)

    def finish(self, seconds: float = 5.0) -> bool:
        """Close before the program ends; False if the worker took too long for that."""
        self.close()
        return self._listener.finish(seconds)

    def _answered(self) -> None:
        """Go on with what the system was told, unless all was ended meanwhile."""
        if self._state is EarState.ASKING:
            self._begin()

    def _begin(self) -> None:
        form = self._microphone.open(self._device())
        if isinstance(form, Refused):
            self._put(EarState(form.value))
            return
        self._form = form
        self._listener.begin(form)
        self._put(EarState.LEARNING)

    def _lose(self, gone: Gone) -> None:
        """The device went away. Both voices stay known: it may come back."""
        if self._form is not None:
            self._lost = self._state, self._microphone.opened, self._form
        self._put(EarState.NO_DEVICE)
        self.lost.emit(Loss(gone.value))

    def _look_again(self) -> None:
        """Other devices are there. Never go over to another one than that which both allowed."""
        if self._state is not EarState.NO_DEVICE:
            return
        if self._lost is None:  # there was none so far, and both wait for one
            self._begin()
            return
        state, device, before = self._lost
        if device not in {one.id for one in self._microphone.devices()}:
            return
        form = self._microphone.open(device)
        if form == before:
            self._lost = None
            self._put(state)
        elif not isinstance(form, Refused):  # the worker has begun with another one
            self._microphone.close()

    def _take(self, told: object) -> None:
        """Pass on what the worker tells."""
        match told:
            case Level(decibels):
                self.level_changed.emit(decibels)
            case Enrolled():
                self.enrolled.emit(told)
            case Known():
                self._know(told)
            case Taken() | Encouragement() | GivenBack():
                self.heard.emit(told)
            case Voice(side, voice):
                self.voice.emit(side, voice)
            case Recalled(side, known):
                self.recalled.emit(side, known)
            case Note.SILENT:
                self.silent.emit()
            case _:
                self.close()
                self.lost.emit(Loss.BROKEN)

    def _know(self, known: Known) -> None:
        state = EarState.LISTENING if known.sure else EarState.UNSURE
        if self._lost is not None:  # it knows them all the same, once the device is back
            self._lost = (state, *self._lost[1:])
        else:
            self._put(state)
        self.known.emit(known)

    def _put(self, state: EarState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)
