"""Make the disk image for macOS: ``python3 build/macos/package.py [--unsigned]``.

``build/freeze.py`` comes first. Puts into ``dist/In Turn.app`` what PyInstaller does not (texts
in other languages, icons of files), signs it, and writes ``dist/inturn-VERSION-macos-arm64.dmg``,
notarised, the lists of what is shipped, and their sums. Says which secret is missing, if one is.
"""

from __future__ import annotations

import shutil
import sys
from contextlib import nullcontext
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "build")]

from freezing import bundles  # noqa: E402
from macos import dmg, keychain, notarise, sign  # noqa: E402

from coach import __version__  # noqa: E402
from machine import packing, secrets, world  # noqa: E402

HERE = ROOT / "build" / "macos"
PROGRAMS = ("inturn", "inturn-cli")
LANGUAGES = ("en", "es")
FILE_ICONS = ("inturn-backup.icns", "inturn-deck.icns")


def name(*, signed: bool) -> str:
    """Give the name of the image."""
    return f"inturn-{__version__}-macos-arm64{'' if signed else packing.UNSIGNED_NAME}.dmg"


def complete(app: Path, icons: Path) -> None:
    """Put into the app what is named in its ``Info.plist`` and not yet there."""
    resources = app / "Contents" / "Resources"
    for language in LANGUAGES:
        folder = resources / f"{language}.lproj"
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(HERE / folder.name / "InfoPlist.strings", folder / "InfoPlist.strings")
    for icon in FILE_ICONS:
        shutil.copyfile(icons / icon, resources / icon)


def main(arguments: list[str], here: world.World, root: Path = ROOT) -> int:
    """Make it; give the exit code."""
    app = root / "dist" / f"{bundles.NAME}.app"
    programs = [app / "Contents" / "MacOS" / program for program in PROGRAMS]
    pack = packing.begin(arguments, here, root, programs)
    wanted = {**keychain.SECRETS, **sign.SECRETS, **notarise.SECRETS}
    key = secrets.take(here, wanted) if pack.signed else {}
    out = pack.dist / name(signed=pack.signed)
    pack.paint("icons.py")
    lists = pack.note()
    complete(app, pack.icons)
    with keychain.holding(here, key) if pack.signed else nullcontext():
        sign.sign(here, app, sign.identity_of(key))
        # A right that is missing shows as an app that does not start: here, not on people's desks.
        secrets.do(here, [str(programs[0]), "--self-check"], QT_QPA_PLATFORM="offscreen")
        secrets.do(here, [str(programs[1]), "content", "check"])
        dmg.make(here, app, pack.texts(), out)
        if pack.signed:
            sign.sign_image(here, out, sign.identity_of(key))
    if pack.signed:
        notarise.notarise(here, out, key)
    pack.finish(out.stem, [out], lists)
    return 0


if __name__ == "__main__":
    world.lead(lambda: main(sys.argv[1:], world.this_one()))
