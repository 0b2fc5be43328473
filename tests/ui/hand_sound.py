"""Qt's sound by hand, in the place of ``PySide6.QtMultimedia``: devices, and what they give."""

from collections.abc import Callable
from enum import Enum
from typing import Any

from PySide6.QtCore import QByteArray


class Error(Enum):
    NoError, OpenError, IOError = range(3)


class SampleFormat(Enum):
    Unknown, UInt8, Int16, Int32, Float = range(5)


class Format:
    """A form of sound, as Qt has it."""

    SampleFormat = SampleFormat

    def __init__(
        self, rate: int = 0, channels: int = 0, kind: SampleFormat = SampleFormat.Unknown
    ) -> None:
        self._rate, self._channels, self._kind = rate, channels, kind

    def setSampleRate(self, rate: int) -> None:
        self._rate = rate

    def setChannelCount(self, channels: int) -> None:
        self._channels = channels

    def setSampleFormat(self, kind: SampleFormat) -> None:
        self._kind = kind

    def sampleRate(self) -> int:
        return self._rate

    def channelCount(self) -> int:
        return self._channels

    def sampleFormat(self) -> SampleFormat:
        return self._kind


class HandDevice:
    """A device. ``takes`` are the rates that it can be opened with."""

    def __init__(
        self,
        name: str,
        *,
        usual: bool = False,
        prefers: Format | None = None,
        takes: tuple[int, ...] = (16_000, 48_000),
        opens: tuple[int, ...] = (16_000, 48_000),
    ) -> None:
        self.name, self.usual, self.takes, self.opens = name, usual, takes, opens
        self._prefers = prefers or Format(48_000, 2, SampleFormat.Float)

    def id(self) -> QByteArray:
        return QByteArray(f"id  of {self.name}".encode())

    def description(self) -> str:
        return self.name

    def isDefault(self) -> bool:
        return self.usual

    def isNull(self) -> bool:
        return False

    def preferredFormat(self) -> Format:
        return self._prefers

    def isFormatSupported(self, wish: Format) -> bool:
        return wish.sampleRate() in self.takes


class Source:
    """What hears: it gives what a test puts into ``waiting``."""

    def __init__(self, device: HandDevice, wish: Format, owner: object) -> None:
        self.device, self.wish = device, wish
        self.waiting = b""
        self.fails = Error.NoError
        self.calls: list[str] = []
        self.room = 0

    def setBufferSize(self, room: int) -> None:
        self.room = room

    def start(self) -> "Source | None":
        self.calls.append("start")
        if self.wish.sampleRate() not in self.device.opens:
            self.fails = Error.OpenError
            return None
        return self

    def readAll(self) -> QByteArray:
        data, self.waiting = self.waiting, b""
        return QByteArray(data)

    def error(self) -> Error:
        return self.fails

    def stop(self) -> None:
        self.calls.append("stop")

    def deleteLater(self) -> None:
        self.calls.append("delete")


class Changed:
    """The signal of other devices."""

    def __init__(self) -> None:
        self.told: list[Callable[[], None]] = []

    def connect(self, told: Callable[[], None]) -> None:
        self.told.append(told)


class HandSound:
    """The module. Its attributes are named as Qt names them."""

    def __init__(self, module: Any, *devices: HandDevice) -> None:
        self.devices = list(devices)
        self.sources: list[Source] = []
        self._changed = Changed()
        sound = self

        class Devices:
            def __init__(self, owner: object) -> None:
                self.audioInputsChanged = sound._changed

            @staticmethod
            def audioInputs() -> list[HandDevice]:
                return list(sound.devices)

        def source(device: HandDevice, wish: Format, owner: object) -> Source:
            sound.sources.append(Source(device, wish, owner))
            return sound.sources[-1]

        module.QMediaDevices, module.QAudioFormat, module.QAudioSource = Devices, Format, source
        module.QtAudio = type("QtAudio", (), {"Error": Error})

    @property
    def source(self) -> Source:
        return self.sources[-1]

    def plug(self, *devices: HandDevice) -> None:
        """Let other devices be there than before."""
        self.devices = list(devices)
        for told in self._changed.told:
            told()
