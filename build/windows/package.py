"""Make the installer for Windows: ``python build/windows/package.py [--unsigned]``.

Takes what ``build/freeze.py`` left in ``dist/inturn`` and writes
``dist/inturn-VERSION-windows-x64-setup.exe``. Signs both programs and the installer, or says
which secret is missing.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "build")]

from coach import __version__  # noqa: E402
from freezing import bundles  # noqa: E402
from machine import secrets, world  # noqa: E402
from windows import sign  # noqa: E402

SCRIPT = ROOT / "build" / "windows" / "inturn.nsi"
PROGRAMS = ("inturn.exe", "inturn-cli.exe")
#: Where makensis is if it is not on the path.
_USUAL = r"C:\Program Files (x86)\NSIS\makensis.exe"


def name(*, signed: bool) -> str:
    """Give the name of the installer."""
    return f"inturn-{__version__}-windows-x64-setup{'' if signed else '-unsigned'}.exe"


def texts(root: Path) -> list[Path]:
    """Give the texts that come along: the licence, and the notices if they were made."""
    return [root / "LICENSE", *sorted((root / "dist").glob("THIRD_PARTY_NOTICES*"))]


def size_in_kb(folder: Path) -> int:
    """Give how much room a folder takes, as Windows shows it among the programs."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) // 1024


def defines(frozen: Path, icons: Path, beside: Path, out: Path) -> dict[str, str]:
    """Give what the script of the installer wants to know."""
    return {
        "VERSION": __version__,
        "NUMBERS": ".".join(str(part) for part in bundles.numbers()),
        "FOLDER": str(frozen),
        "ICONS": str(icons),
        "TEXTS": str(beside),
        "SIZE": str(size_in_kb(frozen)),
        "OUT": str(out),
    }


def command(here: world.World, given: dict[str, str]) -> list[str]:
    """Give the call of makensis: a warning is an error, and texts are UTF-8 everywhere."""
    tool = here.which("makensis") or (_USUAL if here.platform == "win32" else None)
    if tool is None:
        raise world.Stop("makensis is missing here: install NSIS 3, then start this again.")
    dash = "/" if here.platform == "win32" else "-"
    options = ["V2", "WX", *(f"D{key}={value}" for key, value in given.items())]
    charset = [f"{dash}INPUTCHARSET", "UTF8"]
    return [tool, *charset, *(f"{dash}{option}" for option in options), str(SCRIPT)]


def lay_texts(root: Path, folder: Path) -> None:
    """Copy the texts, with an ending that opens with a double click and line ends for it."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for file in texts(root):
        ending = "" if file.suffix else ".txt"
        (folder / f"{file.name}{ending}").write_bytes(file.read_bytes())


def main(arguments: list[str], here: world.World, root: Path = ROOT) -> int:
    """Make it; give the exit code."""
    if set(arguments) - {secrets.UNSIGNED}:
        raise world.Stop(f"Only {secrets.UNSIGNED} can be said here, not {' '.join(arguments)}.")
    signed = secrets.UNSIGNED not in arguments
    dist = root / "dist"
    frozen, icons, beside = dist / "inturn", dist / "icons", dist / "texts"
    for program in PROGRAMS:
        if not (frozen / program).is_file():
            raise world.Stop(f"{frozen / program} is not there: start build/freeze.py first.")
    key = secrets.take(here, sign.SECRETS) if signed else {}
    out = dist / name(signed=signed)
    for painter in ("icons.py", "windows/picture.py"):
        secrets.do(here, [sys.executable, str(root / "build" / painter), str(icons)])
    lay_texts(root, beside)
    if signed:
        sign.sign(here, [frozen / program for program in PROGRAMS], key)
    secrets.do(here, command(here, defines(frozen, icons, beside, out)))
    if signed:
        sign.sign(here, [out], key)
    here.say(f"Made {out}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:], world.this_one()))
    except world.Stop as end:
        sys.exit(str(end))
