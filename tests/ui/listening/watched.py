"""Listens for a few seconds, as a program that is watched from outside: ``python -m ...watched``.

The sound is one that nothing else could write by chance. Where the networks are there, they hear
it; else an engine by hand does. At the end it says what Python itself opened, sent or began
meanwhile, and writes one piece of the sound on purpose: whoever watches must see that one.
"""

import json
import os
import random
import sys

from PySide6.QtCore import QCoreApplication, QTimer

from coach.people import Side
from tests.ui.listening.standins import Engines, HandMicrophone
from ui.listening.ear import Ear
from ui.listening.listener import Listener
from ui.listening.opened import NETWORKS, opened

#: 6 s of sound, as 16-bit numbers, in pieces of 100 ms.
SOUND = random.Random(20_261_127).randbytes(6 * 32_000)
_PIECE = 3200
#: What is written on purpose.
SHOWN = random.Random(5).randbytes(64)
#: What Python tells of itself before it does something that could carry sound away.
_CARRIES = (
    "socket.",
    "subprocess.",
    "os.posix_spawn",
    "os.exec",
    "os.fork",
    "os.mkfifo",
    "os.pipe",
)


class Watch:
    """Notes what is opened to be written, sent or begun, once it is told to."""

    def __init__(self) -> None:
        self.noted: list[str] | None = None
        sys.addaudithook(self._note)

    def _note(self, event: str, given: tuple[object, ...]) -> None:
        if self.noted is None:
            return
        writes = (
            event == "open" and isinstance(given[2], int) and given[2] & (os.O_WRONLY | os.O_RDWR)
        )
        if writes or event.startswith(_CARRIES):
            self.noted.append(f"{event} {given[0]}")


def _listen(ear: Ear, microphone: HandMicrophone) -> None:
    """Learn two voices, then watch a floor: all that happens in a talk."""
    ear.open()
    for number in range(0, len(SOUND), _PIECE):
        match number // 32_000:
            case 0 if number == 0:
                ear.enrol(Side.ONE)
            case 2 if number % 32_000 == 0:
                ear.enrol(Side.TWO)
            case 4 if number % 32_000 == 0:
                ear.know()
                ear.floor(Side.ONE)
            case _:
                pass
        microphone.give(SOUND[number : number + _PIECE])
    ear.know()  # the second answer comes after all of the sound


def main() -> None:
    """Listen, close, and say what was noted."""
    app, watch = QCoreApplication([]), Watch()
    microphone = HandMicrophone()
    engine = opened if NETWORKS.is_dir() else Engines()
    ear = Ear(microphone, listener=Listener(engine))
    watch.noted = []
    known: list[object] = []

    def take(one: object) -> None:
        known.append(one)
        if len(known) == 2:
            app.quit()

    ear.known.connect(take)
    QTimer.singleShot(0, lambda: _listen(ear, microphone))
    app.exec()
    heard = ear.finish(60)
    noted, watch.noted = watch.noted, None
    os.write(1, SHOWN)
    os.write(1, json.dumps({"heard": heard, "noted": noted}).encode())


if __name__ == "__main__":
    main()
