"""The microphone: the only code that touches a device that hears.

It is opened when somebody asked for it, and never stays open after ``close``. It changes no
volume, and other programs keep theirs. QtMultimedia takes 50 to 130 ms to load and find its
devices, so it is loaded when a microphone is first asked for.
"""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from coach.clock import Clock, SystemClock
from coach.listening.told import Form
from ui.consent import windows_denies
from ui.hushed import hushed
from ui.loudness import bytes_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSource, QMediaDevices

#: Between two looks at what came, in ms.
_LOOK = 50
#: So much sound waits in Qt's own hands while the window is busy with something else, in s.
_ROOM = 2.0
#: A device that gives nothing for so long is gone, in ms: some go without a word.
_STILL = 2000
#: Before its first sound it may take longer: one without a wire has to be called first.
_STILL_AT_FIRST = 6000


class Device(msgspec.Struct, frozen=True):
    """A microphone: what the system calls it, and what people call it."""

    id: str
    name: str


class Access(StrEnum):
    """Whether the system lets us hear."""

    GRANTED = "granted"
    ASK = "ask"
    DENIED = "denied"


class Refused(StrEnum):
    """Why there is no sound: the values are those of ``EarState``."""

    NO_DEVICE = "no_device"
    NOT_ALLOWED = "not_allowed"


class Gone(StrEnum):
    """Why a microphone that was open gives no more sound."""

    #: It said itself that something is wrong.
    FAULT = "fault"
    #: It gave nothing any more.
    STILL = "still"
    #: The system does not know it any more.
    AWAY = "away"


class Microphone(QObject):
    """Something that hears. What it gives is in the form that ``open`` said."""

    #: Sound came in: bytes.
    heard = Signal(object)
    #: It gives no more sound, and is closed: a Gone.
    lost = Signal(object)
    #: Other devices are there than before.
    devices_changed = Signal()

    def devices(self) -> tuple[Device, ...]:
        """Give those that there are, the one that the system prefers first."""
        raise NotImplementedError

    def access(self) -> Access:
        """Say whether the system lets us hear, without asking anybody."""
        raise NotImplementedError

    def ask(self, answered: Callable[[], None]) -> None:
        """Let the system ask; then ``access`` has the answer."""
        raise NotImplementedError

    def open(self, wanted: str = "") -> Form | Refused:
        """Hear from now on, through the device of that id, or through the one of the system."""
        raise NotImplementedError

    @property
    def opened(self) -> str:
        """The id of the device that was opened last."""
        raise NotImplementedError

    def close(self) -> None:
        """Hear nothing any more. What was not given yet is dropped."""
        raise NotImplementedError


class SystemMicrophone(Microphone):
    """The microphones of this computer, through QAudioSource."""

    def __init__(self, clock: Clock | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock or SystemClock()
        self._known: QMediaDevices | None = None
        self._source: QAudioSource | None = None
        self._stream: Any = None
        self._opened = ""
        #: When sound came last, when was looked last, and how long it may be still.
        self._came = self._looked = self._patience = 0
        self._looks = QTimer(self, interval=_LOOK)
        self._looks.timeout.connect(self.look)

    def devices(self) -> tuple[Device, ...]:
        """Give those that there are, the one that the system prefers first."""
        devices = self._devices()
        first = [one for one in devices if one.isDefault()]
        return tuple(
            _device(one) for one in (*first, *(one for one in devices if one not in first))
        )

    def access(self) -> Access:
        """Say what the system says; where it knows of no such question, it lets us."""
        if windows_denies():
            return Access.DENIED
        app = QCoreApplication.instance()
        if app is None:
            return Access.DENIED
        match app.checkPermission(_permission()):
            case Qt.PermissionStatus.Granted:
                return Access.GRANTED
            case Qt.PermissionStatus.Undetermined:
                return Access.ASK
            case _:
                return Access.DENIED

    def ask(self, answered: Callable[[], None]) -> None:
        """Let the system ask in its own window."""
        app = QCoreApplication.instance()
        if app is not None:
            app.requestPermission(_permission(), self, lambda _: answered())

    def open(self, wanted: str = "") -> Form | Refused:
        """Open it with our own form of sound, or with the one that it prefers."""
        self.close()
        if self.access() is not Access.GRANTED:
            return Refused.NOT_ALLOWED
        device = self._find(wanted)
        if device is None:
            return Refused.NO_DEVICE
        with hushed():
            for wish in (_our_form(), device.preferredFormat()):
                form = _form_of(wish)
                if form and device.isFormatSupported(wish) and self._start(device, wish, form):
                    self._opened = _device(device).id
                    return form
        # Windows asks nobody: where it does not let us, it may refuse to open.
        return Refused.NOT_ALLOWED if sys.platform == "win32" else Refused.NO_DEVICE

    @property
    def opened(self) -> str:
        """The id of the device that was opened last."""
        return self._opened

    def close(self) -> None:
        """Let go of the device at once."""
        self._looks.stop()
        self._stream = None
        source, self._source = self._source, None
        if source is not None:
            with hushed():
                source.stop()
            source.deleteLater()

    def look(self) -> None:
        """Give what came; see whether it is there still. A timer does this all the time.

        Qt's own signal of another state cannot be connected in PySide6 6.12, so this asks.
        """
        source, now = self._source, self._clock.now().steady
        if source is None:
            return
        data = bytes(self._stream.readAll().data())
        if data:
            self._patience = _STILL
        # If nobody looked for a while (the computer slept), the silence is not the device's.
        if data or now - self._looked > _STILL:
            self._came = now
        self._looked = now
        broken = source.error() is not _no_error()
        if data:
            self.heard.emit(data)
        if self._source is source and (broken or now - self._came >= self._patience):
            self._lose(Gone.FAULT if broken else Gone.STILL)

    def _take_change(self) -> None:
        """See whether what hears is there still, and tell of the others."""
        if self._source is not None and self._opened not in {one.id for one in self.devices()}:
            self._lose(Gone.AWAY)
        self.devices_changed.emit()

    def _lose(self, why: Gone) -> None:
        self.close()
        self.lost.emit(why)

    def _start(self, device: QAudioDevice, wish: QAudioFormat, form: Form) -> bool:
        from PySide6.QtMultimedia import QAudioSource  # noqa: PLC0415 - it is loaded by now

        source = QAudioSource(device, wish, self)
        source.setBufferSize(bytes_for(form, _ROOM))
        stream = source.start()
        # Where nothing can be opened PySide gives None, whatever its types say.
        if not stream or source.error() is not _no_error():
            source.stop()
            source.deleteLater()
            return False
        self._source, self._stream = source, stream
        self._came = self._looked = self._clock.now().steady
        self._patience = _STILL_AT_FIRST
        self._looks.start()
        return True

    def _find(self, wanted: str) -> QAudioDevice | None:
        """Find the device that is wanted; where it is not there, the one of the system."""
        devices = self._devices()
        named = [one for one in devices if _device(one).id == wanted]
        usual = [one for one in devices if one.isDefault()]
        return next(iter((*named, *usual, *devices)), None)

    def _devices(self) -> list[QAudioDevice]:
        try:
            from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 (the module's words)
        except ImportError:  # a system without a sound library
            return []
        with hushed():
            if self._known is None:
                self._known = QMediaDevices(self)
                self._known.audioInputsChanged.connect(self._take_change)
            return [one for one in QMediaDevices.audioInputs() if not one.isNull()]


def _device(device: QAudioDevice) -> Device:
    """Name a device as it can be written down: in one line of letters."""
    name = bytes(device.id().data()).decode("utf-8", "replace")
    return Device(" ".join(name.split()), device.description())


def _permission() -> Any:
    from PySide6.QtCore import QMicrophonePermission  # noqa: PLC0415 - few ask for it

    return QMicrophonePermission()


def _no_error() -> object:
    from PySide6.QtMultimedia import QtAudio  # noqa: PLC0415 - it is loaded by now

    return QtAudio.Error.NoError


def _our_form() -> QAudioFormat:
    from PySide6.QtMultimedia import QAudioFormat  # noqa: PLC0415 - it is loaded by now

    ours = QAudioFormat()
    ours.setSampleRate(Form().rate)
    ours.setChannelCount(1)
    ours.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return ours


def _form_of(wish: QAudioFormat) -> Form | None:
    """Say what Qt's form of sound is in ours; None where it is none."""
    from PySide6.QtMultimedia import QAudioFormat  # noqa: PLC0415 - it is loaded by now

    kind = QAudioFormat.SampleFormat
    numbers: dict[object, Literal["u1", "i2", "i4", "f4"]] = {
        kind.UInt8: "u1",
        kind.Int16: "i2",
        kind.Int32: "i4",
        kind.Float: "f4",
    }
    number = numbers.get(wish.sampleFormat())
    rate, channels = wish.sampleRate(), wish.channelCount()
    return None if number is None or rate <= 0 or channels <= 0 else Form(rate, channels, number)
