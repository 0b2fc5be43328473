"""Put the app into a disk image, beside a link to where apps belong: drag, and it is installed."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from machine import secrets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from machine.world import World

#: What the image is called once it is opened.
VOLUME = "In Turn"


def make(world: World, app: Path, texts: Mapping[str, bytes], out: Path) -> None:
    """Make the image ``out`` with the app and the texts in it; an older one is replaced."""
    with tempfile.TemporaryDirectory(prefix="inturn-dmg-") as place:
        folder = Path(place) / VOLUME
        folder.mkdir()
        # The seal of an app holds over its links and attributes, too: this tool keeps them.
        secrets.do(world, ["ditto", str(app), str(folder / app.name)])
        (folder / "Applications").symlink_to("/Applications")
        for name, text in texts.items():
            (folder / name).write_bytes(text)
        options = ["-volname", VOLUME, "-fs", "HFS+", "-format", "ULMO", "-ov"]
        secrets.do(world, ["hdiutil", "create", *options, "-srcfolder", str(folder), str(out)])
    secrets.do(world, ["hdiutil", "verify", str(out)])


if __name__ == "__main__":
    sys.exit("Start build/macos/package.py: it makes the image.")
