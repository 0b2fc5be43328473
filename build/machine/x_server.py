"""An X server of our own, without a screen, for the tests that need a real one."""

from __future__ import annotations

import os
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

from machine.world import Stop

if TYPE_CHECKING:
    from collections.abc import Iterator

    from machine.world import World


@contextmanager
def running(world: World, size: str = "1920x1080") -> Iterator[str]:
    """Start Xvfb on a free display, give the display's name, and end it afterwards.

    Off Linux there is none, and the name is empty.
    """
    if not world.is_linux:
        yield ""
        return
    reading, writing = os.pipe()
    # Without -noreset it forgets everything, and everybody, whenever its last window closes.
    options = ["-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *options],
        pass_fds=[writing],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        # Number and line end come in two pieces, and Xvfb dies if nobody reads the second.
        with open(reading, encoding="ascii") as pipe:  # noqa: PTH123 - a descriptor, no path
            number = pipe.readline().strip()
        if not number:
            raise Stop("Xvfb, the X server without a screen, did not start.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
