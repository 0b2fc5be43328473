"""Have Apple look at the disk image, and put its word on it: a placeholder until there is a key.

What is done is written down in full, and none of it was ever run. Without that word macOS says
that the app "cannot be checked" and opens it only by a detour through the system's settings.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from machine import secrets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from machine.world import World

_KEY, _ID, _ISSUER = "APPLE_API_KEY", "APPLE_API_KEY_ID", "APPLE_API_ISSUER"
SECRETS: Mapping[str, str] = {
    _KEY: "a key of App Store Connect, the text of its .p8 file",
    _ID: "the ten letters that name that key",
    _ISSUER: "the number of whoever issued it",
}
#: Apple answers in minutes as a rule; longer than this and somebody should look.
PATIENCE = "45m"


def notarise(world: World, image: Path, key: Mapping[str, str]) -> None:
    """Hand it in, wait for the answer, put it on the image, and ask if the system would open it."""
    # Written for the tool alone, in a folder that is closed to others and gone afterwards.
    with tempfile.TemporaryDirectory(prefix="inturn-key-") as folder:
        file = Path(folder) / "key.p8"
        file.write_text(key[_KEY], encoding="utf-8")
        who = ["--key", str(file), "--key-id", key[_ID], "--issuer", key[_ISSUER]]
        wait = ["--wait", "--timeout", PATIENCE]
        secrets.do(world, ["xcrun", "notarytool", "submit", str(image), *who, *wait], key)
    secrets.do(world, ["xcrun", "stapler", "staple", str(image)], key)
    asked = ["--assess", "--type", "open", "--context", "context:primary-signature"]
    secrets.do(world, ["spctl", *asked, "--verbose", str(image)], key)


if __name__ == "__main__":
    sys.exit("Start build/macos/package.py: it has notarised what it makes.")
