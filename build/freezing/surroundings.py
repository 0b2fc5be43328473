"""The computers on which the frozen app must prove itself, made by bending this one.

Each is a way in which a real desktop was found to differ from its maker's: no home, nothing
that can be written, no fonts, no sound, no bus, a small screen, a large one.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from machine import x_server

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from machine.world import World

#: A configuration that names no folder of fonts.
_NO_FONTS = '<?xml version="1.0"?><fontconfig><cachedir>{}</cachedir></fontconfig>\n'
#: The number of the user "nobody", for whom a folder of root's is read-only.
NOBODY = 65534


@dataclass(frozen=True)
class Surroundings:
    """One computer: what its environment sets and lacks, its screen, what its home is like.

    In values of ``sets``, ``{none}`` stands for a path at which there is nothing, ``{fonts}``
    for a configuration of fonts that finds none.
    """

    name: str
    sets: Mapping[str, str] = field(default_factory=dict)
    lacks: tuple[str, ...] = ()
    screen: str = ""
    read_only_home: bool = False
    linux_only: bool = True
    #: Beginnings of lines that others than we write there, and that nobody can keep them from.
    expects: tuple[str, ...] = ()


ALL = (
    Surroundings("as it is", linux_only=False),
    Surroundings("a window on an X server", screen="1920x1080"),
    Surroundings("no HOME", lacks=("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")),
    Surroundings(
        "a HOME that cannot be written",
        read_only_home=True,
        # PulseAudio's library wants a folder for its key, and says so by itself.
        expects=("Failed to create secure directory",),
    ),
    Surroundings("LANG=C", {"LANG": "C", "LC_ALL": "C"}),
    Surroundings("no fonts", {"FONTCONFIG_FILE": "{fonts}"}),
    Surroundings(
        "no D-Bus",
        {
            "DBUS_SESSION_BUS_ADDRESS": "unix:path={none}",
            "DBUS_SYSTEM_BUS_ADDRESS": "unix:path={none}",
        },
    ),
    Surroundings("no sound server", {"PULSE_SERVER": "unix:{none}", "PIPEWIRE_REMOTE": "{none}"}),
    Surroundings("no folder for run-time files", lacks=("XDG_RUNTIME_DIR",)),
    Surroundings("a screen of 800x600", screen="800x600"),
    Surroundings("a screen of 3840x2160 at 200 %", {"QT_SCALE_FACTOR": "2"}, screen="3840x2160"),
)


@contextmanager
def made(world: World, wanted: Surroundings) -> Iterator[dict[str, str]]:
    """Make the surroundings and give the environment in which a program finds them."""
    with ExitStack() as ends:
        folder = Path(ends.enter_context(TemporaryDirectory(prefix="inturn-surroundings-")))
        home = folder / "home"
        home.mkdir()
        none = folder / "none"
        fonts = folder / "fonts.conf"
        fonts.write_text(_NO_FONTS.format(folder), encoding="utf-8")
        environ = world.clean_environ(HOME=str(home), QT_QPA_PLATFORM="offscreen")
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "INTURN_HOME"):
            environ.pop(name, None)
        if wanted.screen:
            environ["DISPLAY"] = ends.enter_context(x_server.running(world, wanted.screen))
            environ["QT_QPA_PLATFORM"] = "xcb"
        if wanted.read_only_home:
            folder.chmod(0o755)
            home.chmod(0o555)
            ends.callback(home.chmod, 0o755)
        environ |= {
            name: value.replace("{none}", str(none)).replace("{fonts}", str(fonts))
            for name, value in wanted.sets.items()
        }
        for name in wanted.lacks:
            environ.pop(name, None)
        yield environ
