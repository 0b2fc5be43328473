"""Whether a window can be shown here, asked of the system and not guessed."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from machine import libraries

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from machine.world import World


class Screen(NamedTuple):
    """Where a window can go. ``reason`` says in a clause why it cannot, and is empty if it can."""

    libraries: Mapping[str, str]
    reason: str = ""

    @property
    def is_there(self) -> bool:
        """Whether a window can be shown."""
        return not self.reason


def find(world: World, answers: Callable[[str], bool] | None = None) -> Screen:
    """Find the screen; ``answers`` tries the X server of that name."""
    if not world.is_linux:
        return Screen({})
    wayland = world.environ.get("WAYLAND_DISPLAY", "")
    if wayland and _wayland_socket(world, wayland).exists():
        return Screen(libraries.WAYLAND)
    display = world.environ.get("DISPLAY", "")
    if not display:
        return Screen({}, "neither DISPLAY nor WAYLAND_DISPLAY names one")
    if not (answers or x_server_answers)(display):
        return Screen({}, f"DISPLAY is {display}, but nothing answers there")
    return Screen(libraries.X11)


def _wayland_socket(world: World, name: str) -> Path:
    return Path(world.environ.get("XDG_RUNTIME_DIR", "/")) / name


def x_server_answers(display: str) -> bool:
    """Open and close a connection to the X server ``display``."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:  # it comes with libgl1, which is asked for first
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    works = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return works
