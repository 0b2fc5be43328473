"""Hears through the real microphone, as a program of its own: ``python -m ...hears FILE``.

It says in which form it hears, ``hears`` when something comes, ``found`` once all of the sound in
FILE came in a row, ``missed`` where only some of it did, and at the end why it ended. It keeps what
it heard in memory, as only a test may.
"""

import sys
import wave

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from ui.microphone import Gone, Refused, SystemMicrophone

#: Whatever happens, it ends after so many ms.
_ENDS = 30_000
#: So many bytes of silence follow a recording.
_PAUSE = 9600


def say(word: str) -> None:
    """Say it to the test, which waits for it."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def hear(wanted: bytes) -> str:
    """Hear until the microphone is gone; give why, or what else ended it."""
    app = QGuiApplication(["hears", "-platform", "offscreen"])
    microphone, came, ends = SystemMicrophone(), bytearray(), ["late"]

    def take(data: bytes) -> None:
        if not came:
            say("hears")
        came.extend(data)
        quiet = not any(came[-_PAUSE:])
        if quiet and any(came):
            say("found" if wanted in came else "missed")
            came[:] = came[-_PAUSE:]

    def lose(gone: Gone) -> None:
        ends.append(gone.value)
        app.quit()

    microphone.heard.connect(take)
    microphone.lost.connect(lose)
    form = microphone.open()
    if isinstance(form, Refused):
        return form.value
    say(f"{form.rate} {form.channels} {form.number}")
    QTimer.singleShot(_ENDS, app.quit)
    app.exec()
    microphone.close()
    return ends[-1]


if __name__ == "__main__":
    with wave.open(sys.argv[1]) as file:
        say(hear(file.readframes(file.getnframes())))
