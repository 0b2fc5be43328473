"""Make the disk image for macOS: ``python3 build/macos/package.py [--unsigned]``.

Takes the app that ``build/freeze.py`` left in ``dist/In Turn.app``, puts into it what PyInstaller
does not (texts in other languages, icons of files), signs it, and writes
``dist/inturn-VERSION-macos-arm64.dmg``, notarised. Says which secret is missing, if one is.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "build")]

from coach import __version__  # noqa: E402
from freezing import bundles  # noqa: E402
from machine import secrets, world  # noqa: E402
from macos import dmg, notarise, sign  # noqa: E402

HERE = ROOT / "build" / "macos"
PROGRAMS = ("inturn", "inturn-cli")
LANGUAGES = ("en", "es")
FILE_ICONS = ("inturn-backup.icns", "inturn-deck.icns")


def name(*, signed: bool) -> str:
    """Give the name of the image."""
    return f"inturn-{__version__}-macos-arm64{'' if signed else '-unsigned'}.dmg"


def complete(app: Path, icons: Path) -> None:
    """Put into the app what is named in its ``Info.plist`` and not yet there."""
    resources = app / "Contents" / "Resources"
    for language in LANGUAGES:
        folder = resources / f"{language}.lproj"
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(HERE / folder.name / "InfoPlist.strings", folder / "InfoPlist.strings")
    for icon in FILE_ICONS:
        shutil.copyfile(icons / icon, resources / icon)


def texts(root: Path) -> list[Path]:
    """Give the texts that come along: the licence, and the notices if they were made."""
    return [root / "LICENSE", *sorted((root / "dist").glob("THIRD_PARTY_NOTICES*"))]


def main(arguments: list[str], here: world.World, root: Path = ROOT) -> int:
    """Make it; give the exit code."""
    if set(arguments) - {secrets.UNSIGNED}:
        raise world.Stop(f"Only {secrets.UNSIGNED} can be said here, not {' '.join(arguments)}.")
    signed = secrets.UNSIGNED not in arguments
    dist = root / "dist"
    app, icons, out = dist / f"{bundles.NAME}.app", dist / "icons", dist / name(signed=signed)
    for program in PROGRAMS:
        if not (app / "Contents" / "MacOS" / program).is_file():
            raise world.Stop(f"{app} has no program {program}: start build/freeze.py first.")
    key = secrets.take(here, {**sign.SECRETS, **notarise.SECRETS}) if signed else {}
    secrets.do(here, [sys.executable, str(root / "build" / "icons.py"), str(icons)])
    complete(app, icons)
    sign.sign(here, app, sign.identity_of(key) if signed else sign.NOBODY)
    # A right that is missing shows as an app that does not start: here, not on people's desks.
    secrets.do(here, [str(app / "Contents" / "MacOS" / "inturn-cli"), "content", "check"])
    dmg.make(here, app, texts(root), out)
    if signed:
        sign.sign_image(here, out, sign.identity_of(key))
        notarise.notarise(here, out, key)
    here.say(f"Made {out}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:], world.this_one()))
    except world.Stop as end:
        sys.exit(str(end))
