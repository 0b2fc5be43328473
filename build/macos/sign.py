"""Sign the app for macOS with ``codesign``: a placeholder until there is a key.

What is done is written down in full, and none of it was ever run. Apple wants the innermost
signed first: a seal over a folder holds only if what is in it has been sealed before.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from machine import secrets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from machine.world import World

ENTITLEMENTS = Path(__file__).resolve().parent / "entitlements.plist"
_IDENTITY = "APPLE_SIGNING_IDENTITY"
SECRETS: Mapping[str, str] = {
    _IDENTITY: 'the name of the key in the keychain, "Developer ID Application: NAME (TEAM)"',
}
#: What the system takes for "nobody": Apple's processors start no program without any signature.
NOBODY = "-"
#: How a file begins that the processor can run: thin and fat, of 32 and of 64 bits.
_MACH_O = frozenset(
    bytes.fromhex(start)
    for start in ("cffaedfe", "cefaedfe", "feedfacf", "feedface", "cafebabe", "cafebabf")
)


def is_code(file: Path) -> bool:
    """Say whether a file is a program or a library, whatever its name."""
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(4) in _MACH_O


def order(app: Path) -> list[Path]:
    """Give all that is to be signed: libraries, the deepest first, then frameworks, then programs.

    The app itself is not among them: it is last, and gets its rights.
    """
    programs = app / "Contents" / "MacOS"
    code = [file for file in app.rglob("*") if is_code(file) and file.parent != programs]
    frameworks = [
        folder for folder in app.rglob("*.framework") if folder.is_dir() and not folder.is_symlink()
    ]
    inner = sorted([*code, *frameworks], key=lambda path: (-len(path.parts), str(path)))
    return [*inner, *(file for file in sorted(programs.iterdir()) if is_code(file))]


def _command(identity: str, *, program: bool) -> list[str]:
    command = ["codesign", "--force", "--sign", identity]
    if identity == NOBODY:  # nobody has no witness, and libraries of nobody would not be let in
        return command
    command += ["--timestamp", "--options", "runtime"]
    return [*command, "--entitlements", str(ENTITLEMENTS)] if program else command


def sign(world: World, app: Path, identity: str) -> None:
    """Sign the app as ``identity``, from within, and look whether the seal holds."""
    hides = {} if identity == NOBODY else {_IDENTITY: identity}
    programs = app / "Contents" / "MacOS"
    for path in order(app):
        command = _command(identity, program=path.parent == programs)
        secrets.do(world, [*command, str(path)], hides)
    secrets.do(world, [*_command(identity, program=True), str(app)], hides)
    secrets.do(world, ["codesign", "--verify", "--deep", "--strict", str(app)], hides)


def sign_image(world: World, image: Path, identity: str) -> None:
    """Sign the disk image that the app is handed out in."""
    command = ["codesign", "--force", "--sign", identity, "--timestamp", str(image)]
    secrets.do(world, command, {_IDENTITY: identity})


def identity_of(key: Mapping[str, str]) -> str:
    """Give the name of the key among the secrets; without any it is nobody's."""
    return key.get(_IDENTITY, NOBODY)


if __name__ == "__main__":
    sys.exit("Start build/macos/package.py: it signs what it makes.")
