"""The system libraries that Qt loads: which are missing, and how to get them.

The wheels of Qt bring nearly everything; what is listed here they take from the system.
A missing one would show as an ImportError or, worse, as Qt's message about
``libxcb-cursor0``, which also comes when something else is missing. So each is loaded
before Qt is.
"""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from machine.world import Stop

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from machine.world import World

#: File name of a library, and the Debian or Ubuntu package that brings it.
OFFSCREEN: Mapping[str, str] = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfreetype.so.6": "libfreetype6",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",  # QtNetwork, for the local socket
    "libpulse.so.0": "libpulse0",  # QtMultimedia, for the chimes
}
X11: Mapping[str, str] = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND: Mapping[str, str] = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
#: Programs that the tests start, and their packages.
TEST_PROGRAMS: Mapping[str, str] = {"Xvfb": "xvfb", "espeak-ng": "espeak-ng"}
#: What the tests of the microphone start: a sound server of their own, and what watches a program.
HEARING_PROGRAMS: Mapping[str, str] = {
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
    "paplay": "pulseaudio-utils",
    "strace": "strace",
}


def test_programs(world: World) -> Mapping[str, str]:
    """Give the programs that the tests start here.

    On somebody's own computer PulseAudio might take the place of another sound server. So the
    tests of the microphone are passed over there, unless it has all they need.
    """
    if world.is_root or world.environ.get("CI") == "true":
        return {**TEST_PROGRAMS, **HEARING_PROGRAMS}
    return TEST_PROGRAMS


def missing(world: World, libraries: Mapping[str, str]) -> dict[str, str]:
    """Give those of ``libraries`` that cannot be loaded here."""
    if not world.is_linux:
        return {}
    return {file: package for file, package in libraries.items() if not world.loads(file)}


def missing_programs(world: World, programs: Mapping[str, str]) -> dict[str, str]:
    """Give those of ``programs`` that are not found here."""
    if not world.is_linux:
        return {}
    return {name: package for name, package in programs.items() if world.which(name) is None}


def provide(world: World, wanted: Mapping[str, str]) -> None:
    """Install the packages of ``wanted``, or say how to, and stop.

    Root gets them at once, and so does a computer that is there for tests alone (CI); a person
    at a terminal is asked once, nobody else is.
    """
    if not wanted:
        return
    if world.which("apt-get") is None:
        names = ", ".join(wanted)
        raise Stop(
            f"In Turn needs these from your system, and they are missing: {names}.\n"
            "Install them with your system's package manager, then start this again."
        )
    packages = sorted(set(wanted.values()))
    if world.is_root:
        world.say(f"Installing what Qt needs from the system: {', '.join(packages)}.")
        _install(world, packages)
        return
    if world.environ.get("CI") == "true" and world.which("sudo") is not None:
        # -n: where a password is wanted it fails, for nobody is there to give one.
        _install(world, packages, "sudo", "-n")
        return
    line = _line(packages)
    if not world.has_terminal or world.which("sudo") is None:
        raise Stop(f"Some parts of the system are missing. This line installs them:\n\n  {line}\n")
    _ask(world, line, packages)


def _line(packages: Iterable[str]) -> str:
    return f"sudo apt-get install -y {' '.join(shlex.quote(name) for name in packages)}"


def _ask(world: World, line: str, packages: Sequence[str]) -> None:
    world.say(f"Some parts of the system are missing. This line installs them:\n\n  {line}\n")
    if world.ask("Run it now? [y/N] ").strip().lower() not in ("y", "yes"):
        raise Stop("Nothing was changed. Run the line above, then start this again.")
    _install(world, packages, "sudo")


def _install(world: World, packages: Sequence[str], *before: str) -> None:
    """Install with apt-get; the lists are fetched only if the first try finds something missing."""
    environ = world.clean_environ(DEBIAN_FRONTEND="noninteractive")
    install = [*before, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    said: list[str] = []
    if world.lines(install, environ, said.append) == 0:
        return
    world.lines([*before, "apt-get", "update", "-qq"], environ, said.append)
    said.clear()
    if world.lines(install, environ, said.append) != 0:
        last = "\n".join(f"  {line}" for line in said[-5:])
        raise Stop(f"apt-get could not install them. Its last words were:\n{last}")
