"""Plays what was rehearsed on the program as it is installed, with the keyboard alone.

Nothing waits for a fixed time: after its keys an act is over when the kept talk stands where it
must, and the window looks as it did in the rehearsal.
"""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image
from Xlib.xobject.drawable import Window

from tests.packaging.proof import kept
from tests.packaging.proof.acts import Act, Stroke, unlike
from tests.packaging.proof.desk import PATIENCE, Desk, keep, until
from tests.packaging.proof.steps import FailedError, Steps

#: So unlike may a page be (see ``acts.unlike``): letters are drawn otherwise without a screen.
#: The two most alike pages of the rehearsal (a topic typed or not) are 0.79 apart.
_ALIKE = 0.5


@dataclass
class Player:
    """One started program on the desk, and the folder in which it keeps things."""

    desk: Desk
    program: subprocess.Popen[bytes]
    home: Path
    rehearsed: Path
    pictures: Path
    steps: Steps
    window: Window = field(init=False)

    def begin(self) -> None:
        """Wait for the window."""
        self.window = self.desk.window(lambda: self.program.poll() is None)

    def play(self, acts: Sequence[Act]) -> None:
        """Play each act as one step."""
        for act in acts:
            with self.steps.step(f"keys: {act.name}"):
                self._play(act)

    def quit(self) -> None:
        """Press Ctrl+Q, and wait until the program has ended well."""
        self.desk.hit([Stroke(key="Ctrl+Q")])
        try:
            code = self.program.wait(PATIENCE)
        except subprocess.TimeoutExpired as late:
            raise FailedError("Ctrl+Q does not close In Turn") from late
        if code != 0:
            raise FailedError(f"In Turn ended with the exit code {code}")

    def _play(self, act: Act) -> None:
        if act.speaks:
            until(lambda: self._has_spoken(act.speaks), "the time of the talk")
        self.desk.hit(act.strokes)
        picture = Image.open(self.rehearsed / act.picture).convert("RGB")
        try:
            until(lambda: self._is_there(act, picture), f"the page {act.name}")
        finally:
            if self.program.poll() is None:
                keep(self.desk.picture(self.window), self.pictures / act.picture)

    def _has_spoken(self, seconds: float) -> bool:
        now = kept.look(self.home)
        return now is not None and now.used >= seconds

    def _is_there(self, act: Act, picture: Image.Image) -> bool:
        if self.program.poll() is not None:
            raise FailedError(f"In Turn ended by itself, exit code {self.program.returncode}")
        if act.phase:
            now = kept.look(self.home)
            if now is None or now.phase != act.phase:
                return False
        return unlike(self.desk.picture(self.window), picture) < _ALIKE
