"""What has to be on the computer before any of this can be tried."""

import shutil
import subprocess
from pathlib import Path

#: The Python to which the bindings of AT-SPI belong on Debian and Ubuntu.
SYSTEM_PYTHON = Path("/usr/bin/python3")
#: Programs that start the bus of AT-SPI, by the places where distributions keep them.
LAUNCHERS = (
    Path("/usr/libexec/at-spi-bus-launcher"),
    Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"),
)
#: Each program, and the package of Debian that it comes with.
PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus",
}
_BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


class Missing(Exception):
    """Something that is needed is not there; the message says what, and how to get it."""


def check() -> Path:
    """Give the program that starts the bus of AT-SPI; raise ``Missing`` for the first lack."""
    for program, package in PROGRAMS.items():
        if shutil.which(program) is None:
            raise Missing(f"{program} is missing: install the package {package}.")
    launcher = next((path for path in LAUNCHERS if path.exists()), None)
    if launcher is None:
        raise Missing("at-spi-bus-launcher is missing: install the package at-spi2-core.")
    if not SYSTEM_PYTHON.exists() or not _has_bindings():
        raise Missing(
            f"{SYSTEM_PYTHON} has no bindings of AT-SPI: install the package gir1.2-atspi-2.0 "
            "with python3-gi."
        )
    return launcher


def _has_bindings() -> bool:
    asked = subprocess.run([str(SYSTEM_PYTHON), "-c", _BINDINGS], capture_output=True, check=False)
    return asked.returncode == 0
