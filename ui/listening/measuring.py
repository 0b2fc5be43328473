"""What is done with sound on the worker's thread: measured, told, and thrown away."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

import msgspec

from coach.listening.told import Enrolled, Form, GivenBack, Heard, Known, Taken
from coach.people import Side
from ui.loudness import bytes_for, seconds_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

#: Sound is measured in pieces of so many s: so often its level is known.
_PIECE = 0.1
#: What is below this level, in dB below full scale, is nothing: every room has more.
_NOTHING = -75.0
#: So long there may be nothing at the start, in s of sound.
_SILENT = 10.0
#: A cue that comes so many s after its time would only surprise: then none is given.
_STALE = 3.0


class Enrol(msgspec.Struct, frozen=True):
    """Hear whose voice it is."""

    side: Side


class Floor(msgspec.Struct, frozen=True):
    """Watch the floor of somebody, or of nobody."""

    side: Side | None


class Keep(msgspec.Struct, frozen=True):
    """Give what is known of a voice, to be kept sealed."""

    side: Side


class Recall(msgspec.Struct, frozen=True):
    """Know a voice from what was kept."""

    side: Side
    voice: bytes

    def __repr__(self) -> str:
        """Say nothing of the voice: a log is no place for it."""
        return f"Recall({self.side!r})"


class Order(StrEnum):
    """What else it may be told."""

    KNOW = "know"
    WRONG = "wrong"


class Level(msgspec.Struct, frozen=True):
    """How loud it is now, in dB below full scale."""

    decibels: float


class Voice(msgspec.Struct, frozen=True):
    """What is known of a voice; nothing where too little was heard."""

    side: Side
    voice: bytes

    def __repr__(self) -> str:
        """Say nothing of the voice."""
        return f"Voice({self.side!r})"


class Recalled(msgspec.Struct, frozen=True):
    """Whether a voice is known from what was kept, or that was no voice that can be read here."""

    side: Side
    known: bool


class Note(StrEnum):
    """What is told without a number."""

    SILENT = "silent"
    BROKEN = "broken"


Told = Level | Enrolled | Known | Heard | Voice | Recalled | Note


class Measures(Protocol):
    """What this asks of ``coach.listening.engine.Engine``."""

    def hear(self, data: bytes) -> tuple[Heard, ...]:
        """Take sound in order; give what there is to tell."""
        ...

    @property
    def level(self) -> float:
        """How loud the last 100 ms were."""
        ...

    def enrol(self, side: Side) -> None:
        """Hear the voice of ``side``."""
        ...

    @property
    def enrolled(self) -> Enrolled | None:
        """How much of it was heard."""
        ...

    def know(self) -> Known:
        """Compare both voices."""
        ...

    def floor(self, side: Side | None) -> None:
        """Watch the floor."""
        ...

    def wrong(self) -> None:
        """Learn that the last cue was wrong."""
        ...

    def voice(self, side: Side) -> bytes:
        """Give what is known of a voice. Raises ``ValueError`` if it is nothing."""
        ...

    def recall(self, side: Side, voice: bytes) -> None:
        """Know a voice from what was kept. Raises ``ValueError`` for anything else."""
        ...

    def forget(self) -> None:
        """Drop both voices and everything heard."""
        ...


class Measuring:
    """Owned by one thread. ``late`` says how many s of sound wait behind this one."""

    def __init__(
        self, engine: Measures, form: Form, late: Callable[[], float] = lambda: 0.0
    ) -> None:
        self._engine = engine
        self._form = form
        self._late = late
        self._step = bytes_for(form, _PIECE)
        self._quiet = 0.0
        #: So many bytes came since the level was told.
        self._untold = 0
        #: Whether there may be nothing at all still, and whether a cue holds the time.
        self._watches = True
        self._holds = False

    def do(self, what: Any) -> Iterator[Told]:
        """Do what is next in the line, and tell what came of it."""
        match what:
            case bytes():
                yield from self._hear(what)
            case Enrol(side):
                self._engine.enrol(side)
            case Floor(side):
                self._holds = False
                self._engine.floor(side)
            case Order.KNOW:
                yield self._know()
            case Order.WRONG:
                self._engine.wrong()
            case Keep(side):
                yield self._voice(side)
            case Recall(side, voice):
                yield self._recall(side, voice)
            case _:
                raise TypeError(type(what))

    def forget(self) -> None:
        """Drop everything that was heard."""
        self._engine.forget()

    def _hear(self, data: bytes) -> Iterator[Told]:
        """Measure it piece by piece; how loud it is is told once for each, of a burst the last."""
        engine = self._engine
        for at in range(0, len(data), self._step):
            piece = data[at : at + self._step]
            for heard in engine.hear(piece):
                yield from self._cue(heard)
            if self._watches and self._is_nothing(piece):
                yield Note.SILENT
        self._untold += len(data)
        if self._untold >= self._step:
            self._untold = 0
            yield Level(engine.level)
            if (enrolled := engine.enrolled) is not None:
                yield enrolled

    def _cue(self, heard: Heard) -> Iterator[Told]:
        """Tell a cue that is in time; what gives back only where something was taken."""
        if isinstance(heard, GivenBack):
            wanted, self._holds = self._holds, False
        else:
            wanted = self._late() < _STALE
            self._holds = self._holds or (wanted and isinstance(heard, Taken))
        if wanted:
            yield heard

    def _is_nothing(self, piece: bytes) -> bool:
        """Say once that there was nothing from the start; the first sound ends the question."""
        self._watches = self._engine.level < _NOTHING
        self._quiet += seconds_of(piece, self._form)
        if not self._watches or self._quiet < _SILENT:
            return False
        self._watches = False
        return True

    def _know(self) -> Known:
        try:
            return self._engine.know()
        except ValueError:  # one of the two said nothing
            return Known(0.0, sure=False)

    def _voice(self, side: Side) -> Voice:
        try:
            return Voice(side, self._engine.voice(side))
        except ValueError:
            return Voice(side, b"")

    def _recall(self, side: Side, voice: bytes) -> Recalled:
        try:
            self._engine.recall(side, voice)
        except ValueError:
            return Recalled(side, known=False)
        return Recalled(side, known=True)
