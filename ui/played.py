"""A recording in the place of the microphone: for tests and demonstrations (``--hear FILE``)."""

import wave
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTimer

from coach.clock import Clock
from coach.listening.told import Form
from ui.loudness import bytes_for
from ui.microphone import Access, Device, Microphone, Refused

#: Between two pieces of it, in ms.
_PIECE = 50
_NUMBERS: dict[int, Literal["u1", "i2", "i3", "i4"]] = {1: "u1", 2: "i2", 3: "i3", 4: "i4"}


class PlayedMicrophone(Microphone):
    """Gives a WAV file as fast as time passes, from its beginning each time; then silence."""

    def __init__(self, file: Path, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._clock = clock
        self._form = Form()
        self._sound = b""
        self._began = self._given = 0
        self._looks = QTimer(self, interval=_PIECE)
        self._looks.timeout.connect(self.look)

    def devices(self) -> tuple[Device, ...]:
        """Give the file as the only one, if there is one."""
        return (Device(self._file.name, self._file.stem),) if self._file.is_file() else ()

    def access(self) -> Access:
        """Nobody has to be asked for a file."""
        return Access.GRANTED

    def ask(self, answered: Callable[[], None]) -> None:
        """Answer at once."""
        answered()

    def open(self, wanted: str = "") -> Form | Refused:
        """Begin at its beginning."""
        self.close()
        try:
            with wave.open(str(self._file)) as file:
                number = _NUMBERS[file.getsampwidth()]
                self._form = Form(file.getframerate(), file.getnchannels(), number)
                self._sound = file.readframes(file.getnframes())
        except (OSError, EOFError, KeyError, wave.Error):
            return Refused.NO_DEVICE
        self._began, self._given = self._clock.now().steady, 0
        self._looks.start()
        return self._form

    @property
    def opened(self) -> str:
        """The name of the file."""
        return self._file.name

    def close(self) -> None:
        """Play no more."""
        self._looks.stop()
        self._sound = b""

    def look(self) -> None:
        """Give what is due by now. A timer does this all the time."""
        if not self._looks.isActive():
            return
        due = bytes_for(self._form, (self._clock.now().steady - self._began) / 1000)
        data = self._sound[self._given : due]
        quiet = b"\x80" if self._form.number == "u1" else b"\x00"
        data += quiet * (due - self._given - len(data))
        self._given = due
        if data:
            self.heard.emit(data)
