"""A microphone and an engine by hand, in the form of the real ones."""

from array import array
from collections.abc import Callable
from pathlib import Path

from coach.listening.told import Encouragement, Enrolled, Form, GivenBack, Heard, Known, Taken
from coach.people import Side
from ui.loudness import NOTHING, level_of, seconds_of
from ui.microphone import Access, Device, Gone, Microphone, Refused

DESK = Device("usb-1", "The one on the desk")
INSIDE = Device("built-in", "The one inside")
FORM = Form()

#: What the engine by hand takes for a cue: 100 ms of one number over and over.
CUES: dict[int, type[Taken] | type[Encouragement] | type[GivenBack]] = {
    1111: Taken,
    2222: Encouragement,
    3333: GivenBack,
}


def tone(seconds: float = 0.1, height: int = 1000) -> bytes:
    """Sound that is not silent: as often ``height`` as the same below."""
    return array("h", [height, -height] * round(8000 * seconds)).tobytes()


def silence(seconds: float = 0.1) -> bytes:
    return bytes(round(32_000 * seconds))


def cue(number: int) -> bytes:
    return array("h", [number] * 1600).tobytes()


class HandMicrophone(Microphone):
    """Is there, is pulled out, may be used or not: as a test says."""

    def __init__(self, *devices: Device, access: Access = Access.GRANTED) -> None:
        super().__init__()
        self.there = devices or (DESK, INSIDE)
        self.may = access
        self.form = FORM
        self.is_open = False
        self.asked: list[Callable[[], None]] = []
        self._opened = ""

    def devices(self) -> tuple[Device, ...]:
        return self.there

    def access(self) -> Access:
        return self.may

    def ask(self, answered: Callable[[], None]) -> None:
        self.asked.append(answered)

    def answer(self, access: Access) -> None:
        """Let the person press a button in the system's own window."""
        self.may = access
        while self.asked:
            self.asked.pop()()

    def open(self, wanted: str = "") -> Form | Refused:
        if self.may is not Access.GRANTED:
            return Refused.NOT_ALLOWED
        if not self.there:
            return Refused.NO_DEVICE
        named = [one for one in self.there if one.id == wanted]
        self._opened, self.is_open = (*named, *self.there)[0].id, True
        return self.form

    @property
    def opened(self) -> str:
        return self._opened

    def close(self) -> None:
        self.is_open = False

    def give(self, *sound: bytes) -> None:
        """Let sound come in, if it is open."""
        for data in sound:
            if self.is_open:
                self.heard.emit(data)

    def lose(self, why: Gone = Gone.STILL) -> None:
        """Let the cable be pulled."""
        self.close()
        self.lost.emit(why)

    def plug(self, *devices: Device) -> None:
        """Let other devices be there than before."""
        self.there = devices
        self.devices_changed.emit()


class HandEngine:
    """Hears what a test gives it. A voice is known once 1 s of it was heard."""

    def __init__(self, form: Form = FORM) -> None:
        self.form = form
        #: All it was told to do, and how many bytes it heard.
        self.done: list[object] = []
        self.bytes_heard = 0
        self.sure = True
        self._level = NOTHING
        self._side: Side | None = None
        self._seconds: dict[Side, float] = {}

    def hear(self, data: bytes) -> tuple[Heard, ...]:
        self.bytes_heard += len(data)
        self._level = level_of(data, self.form)
        if self._side is not None:
            self._seconds[self._side] += seconds_of(data, self.form)
        found = CUES.get(int.from_bytes(data[:2], "little"))
        t = self.bytes_heard / 32_000
        if found is None:
            return ()
        return (GivenBack(t),) if found is GivenBack else (found(t, t - 1),)  # type: ignore[call-arg]

    @property
    def level(self) -> float:
        return self._level

    def enrol(self, side: Side) -> None:
        self.done.append(side)
        self._side = side
        self._seconds[side] = 0.0

    @property
    def enrolled(self) -> Enrolled | None:
        return None if self._side is None else Enrolled(self._side, self._seconds[self._side])

    def know(self) -> Known:
        self._side = None
        self.done.append("know")
        if len(self._seconds) < len(Side):
            raise ValueError
        return Known(2.0 if self.sure else 0.5, self.sure)

    def floor(self, side: Side | None) -> None:
        self.done.append(("floor", side))

    def wrong(self) -> None:
        self.done.append("wrong")

    def voice(self, side: Side) -> bytes:
        if side not in self._seconds:
            raise ValueError
        return b"voice of " + side.value.encode()

    def recall(self, side: Side, voice: bytes) -> None:
        if not voice.startswith(b"voice of "):
            raise ValueError
        self.done.append(("recall", side))
        self._side = None
        self._seconds[side] = 15.0

    def forget(self) -> None:
        self.done.append("forget")
        self._seconds.clear()


class Engines:
    """Opens engines by hand, and knows them. ``broken`` lets the file be torn."""

    def __init__(self) -> None:
        self.opened: list[HandEngine] = []
        self.error: Exception | None = None
        self.sure = True

    def __call__(self, form: Form) -> HandEngine:
        if self.error is not None:
            raise self.error
        self.opened.append(HandEngine(form))
        self.opened[-1].sure = self.sure
        return self.opened[-1]


def wav(path: Path, data: bytes, rate: int = 16_000, channels: int = 1, width: int = 2) -> Path:
    """Write a recording."""
    import wave

    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(data)
    return path
