"""Make the installer for Windows: ``python build/windows/package.py [--unsigned]``.

``build/freeze.py`` comes first. Writes ``dist/inturn-VERSION-windows-x64-setup.exe``, the lists
of what is shipped, and their sums. Signs both programs and the installer, or says which secret
is missing.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "build")]

from freezing import bundles  # noqa: E402
from windows import sign  # noqa: E402

from coach import __version__  # noqa: E402
from machine import packing, secrets, world  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Mapping

SCRIPT = ROOT / "build" / "windows" / "inturn.nsi"
PROGRAMS = ("inturn.exe", "inturn-cli.exe")
#: Where makensis is if it is not on the path.
_USUAL = r"C:\Program Files (x86)\NSIS\makensis.exe"


def name(*, signed: bool) -> str:
    """Give the name of the installer."""
    return f"inturn-{__version__}-windows-x64-setup{'' if signed else packing.UNSIGNED_NAME}.exe"


def size_in_kb(folder: Path) -> int:
    """Give how much room a folder takes, as Windows shows it among the programs."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) // 1024


def defines(frozen: Path, icons: Path, texts: Path, out: Path) -> dict[str, str]:
    """Give what the script of the installer wants to know."""
    return {
        "VERSION": __version__,
        "NUMBERS": ".".join(str(part) for part in bundles.numbers()),
        "FOLDER": str(frozen),
        "ICONS": str(icons),
        "TEXTS": str(texts),
        "SIZE": str(size_in_kb(frozen)),
        "OUT": str(out),
    }


def command(here: world.World, given: Mapping[str, str]) -> list[str]:
    """Give the call of makensis: a warning is an error, and texts are UTF-8 everywhere."""
    tool = here.which("makensis") or (_USUAL if here.platform == "win32" else None)
    if tool is None:
        raise world.Stop("makensis is missing here: install NSIS 3, then start this again.")
    dash = "/" if here.platform == "win32" else "-"
    options = ["V2", "WX", *(f"D{key}={value}" for key, value in given.items())]
    charset = [f"{dash}INPUTCHARSET", "UTF8"]
    return [tool, *charset, *(f"{dash}{option}" for option in options), str(SCRIPT)]


def lay_texts(texts: Mapping[str, bytes], folder: Path) -> None:
    """Lay the texts into a folder of their own, and nothing else."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for file, text in texts.items():
        (folder / file).write_bytes(text)


def main(arguments: list[str], here: world.World, root: Path = ROOT) -> int:
    """Make it; give the exit code."""
    frozen = root / "dist" / "inturn"
    programs = [frozen / program for program in PROGRAMS]
    pack = packing.begin(arguments, here, root, programs)
    key = secrets.take(here, sign.SECRETS) if pack.signed else {}
    out, texts = pack.dist / name(signed=pack.signed), pack.dist / "texts"
    pack.paint("icons.py", "windows/picture.py")
    lists = pack.note()
    lay_texts(pack.texts(), texts)
    if pack.signed:
        sign.sign(here, programs, key)
    secrets.do(here, command(here, defines(frozen, pack.icons, texts, out)))
    if pack.signed:
        sign.sign(here, [out], key)
    pack.finish(out.stem, [out], lists)
    return 0


if __name__ == "__main__":
    world.lead(lambda: main(sys.argv[1:], world.this_one()))
