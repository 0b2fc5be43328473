"""What is looked at before Qt begins: it would complain of it, or end the process with a dump.

It costs a start about a millisecond, and imports nothing that is not loaded already.
"""

import ctypes
import io
import os
import sys
from collections.abc import Callable, Mapping, MutableMapping

#: What desktops call the app. The installer's shortcut has it, too (build/windows/inturn.nsi).
APP_ID = "org.inturn.InTurn"

_UTF8 = "C.UTF-8"
_XCB, _WAYLAND = "xcb", "wayland"


def speak_utf8(environ: MutableMapping[str, str] = os.environ) -> None:
    """Let the letters of this process be UTF-8, as Qt does anyway, and warns of.

    The language stays the one that was asked for.
    """
    asked = environ.get("LC_ALL") or environ.get("LC_CTYPE") or environ.get("LANG") or ""
    if sys.platform != "linux" or "utf8" in asked.lower().replace("-", ""):
        return
    if everything := environ.pop("LC_ALL", ""):
        environ["LANG"] = everything
    environ["LC_CTYPE"] = _UTF8


def have_streams() -> None:
    """Have somewhere to write to: a program without a console has nothing there, not even a pipe.

    Python's own reader of options writes all the same, and so would end the program.
    """
    sys.stdout = sys.stdout or io.StringIO()
    sys.stderr = sys.stderr or io.StringIO()


def name_in_taskbar() -> None:
    """Let the bar of Windows know the window and its shortcut as one app."""
    if sys.platform == "win32":  # pragma: no cover - there alone
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)


def has_screen(
    environ: Mapping[str, str] = os.environ, answers: Callable[[], bool] | None = None
) -> bool:
    """Say whether there is a screen for a window. Where there is none, Qt aborts."""
    if sys.platform != "linux":
        return True
    wanted = environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if wanted and wanted not in {_XCB, _WAYLAND}:
        return True
    if wanted != _XCB and _wayland_is_there(environ):
        return True
    return bool(environ.get("DISPLAY")) and (answers or _x_server_answers)()


def _wayland_is_there(environ: Mapping[str, str]) -> bool:
    name, folder = environ.get("WAYLAND_DISPLAY", ""), environ.get("XDG_RUNTIME_DIR", "")
    return bool(name) and os.path.exists(os.path.join(folder, name))  # noqa: PTH110, PTH118


def _x_server_answers() -> bool:
    """Knock at it by the library that Qt will use; True where that library is not there."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:  # then Qt says which one is missing
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused
