"""A desktop of our own: a screen, a window manager, a bus, the bus of AT-SPI, and the program.

Nothing of it is seen, and all of it ends with the ``with`` in which it began.
"""

import os
import subprocess
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.bench.processes import end

#: The checkout.
_ROOT = Path(__file__).resolve().parents[3]


@contextmanager
def screen(number: int, width: int, height: int) -> Generator[str]:
    """Give the name of an X server with one screen of this size."""
    heard, told = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", f":{number}", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp",
         "-displayfd", str(told)],
        pass_fds=(told,), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    os.close(told)
    try:
        with os.fdopen(heard, encoding="ascii") as pipe:
            if not pipe.readline():  # it says its number as soon as it answers
                raise RuntimeError(f"no X server came up on :{number}")
        yield f":{number}"
    finally:
        end(server)


@contextmanager
def bus(folder: Path) -> Generator[str]:
    """Give the address of a private message bus."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1",
         f"--address=unix:path={folder}/bus"],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        start_new_session=True, encoding="utf-8",
    )  # fmt: skip
    try:
        address = daemon.stdout.readline().strip() if daemon.stdout else ""
        if not address:
            raise RuntimeError("no message bus came up")
        yield address
    finally:
        end(daemon)  # type: ignore[arg-type]  # of text here, of bytes there


@contextmanager
def running(
    command: Sequence[str], environ: Mapping[str, str], log: Path
) -> Generator[subprocess.Popen[bytes]]:
    """Let a program run meanwhile; what it says goes to ``log``."""
    with log.open("ab") as file:
        process = subprocess.Popen(
            command, env=dict(environ), stdin=subprocess.DEVNULL, stdout=file, stderr=file,
            start_new_session=True,
        )  # fmt: skip
    try:
        yield process
    finally:
        end(process)


@contextmanager
def desktop(
    launcher: Path, folder: Path, number: int, size: tuple[int, int]
) -> Generator[dict[str, str]]:
    """Give the environment of a desktop that is made for this, with AT-SPI on it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    with screen(number, *size) as display, bus(runtime) as address:
        environ = {
            **{k: v for k, v in os.environ.items() if not k.startswith(("QT_", "LC_"))},
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": address,
            "XDG_RUNTIME_DIR": str(runtime),
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(_ROOT),  # for a program from source: this one, not an installed one
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        log = folder / "desktop.log"
        config = folder / "openbox.xml"
        config.write_text(_OPENBOX, "utf-8")
        with (
            running(["openbox", "--config-file", str(config)], environ, log),
            running([str(launcher), "--launch-immediately"], environ, log),
        ):
            yield environ


#: No frame and no keys of the window manager: the window is the screen, every key the program's.
_OPENBOX = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <keyboard></keyboard>
  <applications>
    <application class="*" type="normal">
      <decor>no</decor><maximized>yes</maximized><focus>yes</focus>
    </application>
  </applications>
</openbox_config>
"""
