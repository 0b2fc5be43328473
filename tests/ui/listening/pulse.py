"""A PulseAudio of our own, with a loudspeaker that nobody hears and a microphone behind it.

It lives in a folder of its own, with a socket of its own: whatever the computer has is untouched.
"""

import os
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

_SPEAKER = "module-null-sink sink_name=spk rate=16000 channels=1"
_MICROPHONE = "module-remap-source master=spk.monitor source_name=mic rate=16000 channels=1"


def missing() -> list[str]:
    """Name what is needed and not there."""
    return [name for name in ("pulseaudio", "pactl", "paplay") if shutil.which(name) is None]


class Pulse:
    """What a test does with it. ``environ`` is for a program that is to hear it."""

    def __init__(self, folder: Path) -> None:
        self._server = f"unix:{folder / 'pa'}"
        own = {name: str(folder) for name in ("HOME", "XDG_RUNTIME_DIR", "PULSE_STATE_PATH")}
        self.environ = {**os.environ, **own, "PULSE_SERVER": self._server}
        for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
            self.environ.pop(name, None)

    def play(self, file: Path) -> None:
        """Play a recording to its end."""
        self._do("paplay", "--device=spk", str(file))

    def unplug(self) -> None:
        """Take the loudspeaker away, and the microphone with it."""
        self._do("pactl", "unload-module", "module-null-sink")

    def plug(self) -> None:
        """Bring both back."""
        self._do("pactl", "load-module", *_SPEAKER.split())
        self._do("pactl", "load-module", *_MICROPHONE.split())

    def answers(self) -> bool:
        """Say whether it is there."""
        command = ["pactl", "info"]
        asked = subprocess.run(command, env=self.environ, capture_output=True, check=False)
        return asked.returncode == 0

    def _do(self, *command: str) -> None:
        subprocess.run(command, env=self.environ, check=True, capture_output=True, timeout=30)


@contextmanager
def pulse(folder: Path) -> Generator[Pulse]:
    """Run it for one test, and end it by its own number."""
    made = Pulse(folder)
    loads = (
        f"module-native-protocol-unix socket={folder / 'pa'} auth-anonymous=1",
        _SPEAKER,
        _MICROPHONE,
    )
    command = ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1"]
    for one in loads:
        command += ["-L", one]
    quiet = subprocess.DEVNULL
    environ = {name: value for name, value in made.environ.items() if name != "PULSE_SERVER"}
    daemon = subprocess.Popen(command, env=environ, stdin=quiet, stdout=quiet, stderr=quiet)
    try:
        while daemon.poll() is None and not made.answers():
            pass  # to ask takes a while, and it is there in half a second
        assert daemon.poll() is None, "PulseAudio does not begin here"
        yield made
    finally:
        daemon.terminate()
        daemon.wait(10)
