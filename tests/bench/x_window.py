"""A window as another program on the same X server sees it: when it comes, what is on it."""

import hashlib
import select
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from Xlib import XK, X, display, error
from Xlib.ext import xtest
from Xlib.protocol import event
from Xlib.xobject.drawable import Window

#: A smaller window is no place that a person would call open, in pixels.
_SMALLEST = (200, 150)
#: With fewer colours than this a window is still an empty ground.
_COLOURS = 3
_POLL = 0.004


class Watcher:
    """Looks at the windows of one X server; times are in seconds of ``time.perf_counter``."""

    def __init__(self, name: str) -> None:
        self._display = display.Display(name)
        self._root = self._display.screen().root
        self._root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self._display.sync()
        self._last, self._changed = b"", time.perf_counter()

    def close(self) -> None:
        """Leave the X server."""
        self._display.close()

    def forget(self) -> None:
        """Drop what has been told so far, before a new program is started."""
        self._display.sync()
        while self._display.pending_events():
            self._display.next_event()

    def appears(self, seconds: float, alive: Callable[[], bool]) -> Window | None:
        """Wait for a window of some size, for as long as the program is ``alive``."""
        until = time.perf_counter() + seconds
        while time.perf_counter() < until and alive():
            if not self._display.pending_events():
                select.select([self._display.fileno()], [], [], 0.05)
            while self._display.pending_events():
                told = self._display.next_event()
                if told.type == X.MapNotify and _is_large(told.window):
                    return told.window
        return None

    def is_painted(self, window: Window, seconds: float) -> float | None:
        """Wait until there is something on the window, and give that moment."""
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            seen = pixels(window)
            now = time.perf_counter()
            if seen and _colours(seen) >= _COLOURS:
                self._last, self._changed = _sum(seen), now
                return now
            time.sleep(_POLL)
        return None

    def is_settled(self, window: Window, quiet: float, seconds: float) -> float | None:
        """Wait until nothing on the window has changed for ``quiet`` seconds.

        Gives the moment of the last change, which may be the first paint.
        """
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            seen = _sum(pixels(window))
            now = time.perf_counter()
            if seen != self._last:
                self._last, self._changed = seen, now
            elif now - self._changed >= quiet:
                return self._changed
            time.sleep(_POLL)
        return None

    def close_window(self, window: Window) -> None:
        """Ask the window to close, as the cross in its frame does."""
        protocols = self._display.intern_atom("WM_PROTOCOLS")
        delete = self._display.intern_atom("WM_DELETE_WINDOW")
        window.send_event(
            event.ClientMessage(
                window=window, client_type=protocols, data=(32, [delete, X.CurrentTime, 0, 0, 0])
            )
        )
        self._display.flush()

    def press(self, window: Window, key: str) -> None:
        """Press and release a key, named as X names it, in the window."""
        window.set_input_focus(X.RevertToParent, X.CurrentTime)
        code = self._display.keysym_to_keycode(XK.string_to_keysym(key))
        for kind in (X.KeyPress, X.KeyRelease):
            xtest.fake_input(self._display, kind, code)
        self._display.sync()

    def click(self, window: Window, x: int, y: int) -> None:
        """Press and release the first button of the mouse at a point of the window, in pixels."""
        at = window.translate_coords(self._root, 0, 0)
        xtest.fake_input(self._display, X.MotionNotify, x=x - at.x, y=y - at.y)
        for kind in (X.ButtonPress, X.ButtonRelease):
            xtest.fake_input(self._display, kind, 1)
        self._display.sync()

    def answer(self, window: Window, key: str, seconds: float = 1.0) -> float | None:
        """Press a key and give the seconds until anything on the window changes, or None."""
        before = pixels(window)
        pressed = time.perf_counter()
        self.press(window, key)
        while time.perf_counter() - pressed < seconds:
            if pixels(window) != before:
                return time.perf_counter() - pressed
        return None


@contextmanager
def watching(name: str) -> Generator[Watcher]:
    """Look at the X server called ``name``."""
    watcher = Watcher(name)
    try:
        yield watcher
    finally:
        watcher.close()


def pixels(window: Window) -> bytes:
    """Give what is on the window, four bytes a pixel; nothing if it is gone or half out of view."""
    try:
        size = window.get_geometry()
        return window.get_image(0, 0, size.width, size.height, X.ZPixmap, 0xFFFFFFFF).data
    except error.XError:
        return b""


def save(window: Window, file: Path) -> None:
    """Keep a picture of the window, so that a person can see what was measured."""
    from PIL import Image

    size = window.get_geometry()
    picture = Image.frombytes("RGB", (size.width, size.height), pixels(window), "raw", "BGRX")
    picture.save(file)


def _sum(seen: bytes) -> bytes:
    return hashlib.blake2b(seen).digest()


def _is_large(window: Window) -> bool:
    try:
        size = window.get_geometry()
    except error.XError:  # a helper window that is gone again
        return False
    return size.width >= _SMALLEST[0] and size.height >= _SMALLEST[1]


def _colours(seen: bytes) -> int:
    """Count colours, and stop counting as soon as there are enough."""
    words = memoryview(seen)[: len(seen) // 4 * 4].cast("I")
    found: set[int] = set()
    for start in range(0, len(words), 8192):
        found.update(words[start : start + 8192])
        if len(found) >= _COLOURS:
            break
    return len(found)
