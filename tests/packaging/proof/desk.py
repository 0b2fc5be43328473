"""A screen without glass: an X server of our own, a window manager, and hands at its keyboard."""

import os
import subprocess
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from Xlib import X, display
from Xlib.xobject.drawable import Window

from machine import world, x_server
from tests.bench.x_window import pixels
from tests.packaging.proof.acts import Stroke, grouped
from tests.packaging.proof.steps import FailedError

TITLE = "In Turn"
#: That of the rehearsal, too. So high that Today fits in whole: where it can be scrolled by some
#: pixels, it depends on when the keyboard comes whether it is.
SIZE = (1280, 880)
SCREEN = (1400, 1000)
#: The longest that anything may take to appear, in seconds. Much, because machines are slow.
PATIENCE = 120.0
#: Between two looks.
_LOOK = 0.1
#: Between two keys of xdotool, in milliseconds: quick fingers.
_FINGERS = "25"
#: What X calls the keys that Qt calls otherwise.
_KEYSYMS = {"Esc": "Escape", "Space": "space", "Backspace": "BackSpace", "Ctrl": "ctrl"}


@dataclass(frozen=True)
class Desk:
    """One X server, its name, and what can be done there."""

    name: str
    server: display.Display

    def window(self, alive: Callable[[], bool]) -> Window:
        """Wait for our window, give it the rehearsed size and the keyboard."""
        found: list[str] = []

        def stands() -> bool:
            if not alive():
                raise FailedError("the program ended before it showed a window")
            search = ("search", "--onlyvisible", "--name", f"^{TITLE}$")
            found[:] = self._hands(*search, quietly=True).split()
            return bool(found)

        until(stands, "the window")
        width, height = SIZE
        self._hands("windowsize", "--sync", found[-1], str(width), str(height))
        # Nobody has a mouse here: its pointer lies in a corner, where it lights up no button.
        self._hands("mousemove", *(str(length - 1) for length in SCREEN))
        return self.server.create_resource_object("window", int(found[-1]))

    def hit(self, strokes: Sequence[Stroke]) -> None:
        """Press keys and type words, as a person does, into whatever has the keyboard."""
        for group in grouped(strokes):
            if group[0].words:
                self._hands("type", "--delay", _FINGERS, group[0].words)
            else:
                self._hands("key", "--delay", _FINGERS, *(keysym(one.key) for one in group))

    def picture(self, window: Window | None = None) -> Image.Image:
        """Give what is on the window now, or else on the whole screen."""
        seen = window or self.server.screen().root
        size = seen.get_geometry()
        raw = pixels(seen)
        if len(raw) != 4 * size.width * size.height:
            raise FailedError("the window is gone, or not all of it is in view")
        return Image.frombytes("RGB", (size.width, size.height), raw, "raw", "BGRX")

    def _hands(self, *words: str, quietly: bool = False) -> str:
        environ = {**os.environ, "DISPLAY": self.name}
        done = subprocess.run(
            ["xdotool", *words],
            check=not quietly,
            env=environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL if quietly else None,
            text=True,
            timeout=PATIENCE,
        )
        return done.stdout


def keysym(key: str) -> str:
    """Say a key as xdotool wants it: "Ctrl+Return" is "ctrl+Return", "Q" is "q"."""
    parts = [_KEYSYMS.get(part, part) for part in key.split("+")]
    return "+".join(part.lower() if len(part) == 1 else part for part in parts)


def until(seen: Callable[[], bool], what: str, patience: float = PATIENCE) -> None:
    """Look until something is there, and say what did not come."""
    end = time.monotonic() + patience
    while not seen():
        if time.monotonic() > end:
            raise FailedError(f"{what} did not come within {patience:.0f} s")
        time.sleep(_LOOK)


@contextmanager
def desk() -> Generator[Desk]:
    """Set up a screen with a window manager; take both away afterwards."""
    with x_server.running(world.this_one(), size="{}x{}".format(*SCREEN)) as name:
        quiet = subprocess.DEVNULL
        environ = {**os.environ, "DISPLAY": name}
        with subprocess.Popen(["openbox"], env=environ, stdout=quiet, stderr=quiet) as manager:
            server = display.Display(name)
            try:
                # A window that is there before the manager gets no keyboard from it.
                managed = server.intern_atom("_NET_SUPPORTING_WM_CHECK")
                root = server.screen().root
                until(lambda: bool(root.get_full_property(managed, X.AnyPropertyType)), "openbox")
                yield Desk(name, server)
            finally:
                server.close()
                manager.terminate()


def keep(picture: Image.Image, file: Path) -> None:
    """Write a picture down."""
    file.parent.mkdir(parents=True, exist_ok=True)
    picture.save(file)
