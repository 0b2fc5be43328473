"""What each part of the app costs, so that one sees what to look at when a package grows."""

from __future__ import annotations

import lzma
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from machine.world import Stop

if TYPE_CHECKING:
    from pathlib import Path

#: The most that the Debian package may weigh, in bytes.
MOST = 110_000_000
_MB = 1_000_000

_RESOURCES = "_internal/coach/_resources/"
#: The parts, by how the paths in them begin; the first that fits counts.
PARTS: dict[str, tuple[str, ...]] = {
    "models": (f"{_RESOURCES}models/",),
    "content, letters, icons, sounds": (_RESOURCES,),
    "Qt and PySide6": ("_internal/PySide6/", "_internal/shiboken6/", "_internal/libicu"),
    "numpy and onnxruntime": (
        "_internal/numpy", "_internal/onnxruntime", "_internal/flatbuffers",
    ),
    "Python, and our own code": (
        "_internal/libpython", "_internal/base_library.zip", "_internal/lib-dynload/",
        "_internal/python3", "inturn",
    ),
}  # fmt: skip
REST = "the rest (sealing, databases, system libraries)"


def part_of(path: str) -> str:
    """Give the part that a file belongs to, by its path in the frozen folder."""
    fits = (part for part, begins in PARTS.items() if path.startswith(begins))
    return next(fits, REST)


def table(app: Path, package_size: int) -> list[str]:
    """Give a line for each part: MB on the disk, and roughly its share of the package.

    The share is that of a quick press of each part alone, which is in the proportions of the
    thorough press of all together.
    """
    plain = dict.fromkeys((*PARTS, REST), 0)
    pressed = dict.fromkeys(plain, 0)
    packers = {part: lzma.LZMACompressor(preset=0) for part in plain}
    for path in sorted(app.rglob("*")):
        if path.is_file() and not path.is_symlink():
            part = part_of(PurePosixPath(path.relative_to(app)).as_posix())
            data = path.read_bytes()
            plain[part] += len(data)
            pressed[part] += len(packers[part].compress(data))
    for part, packer in packers.items():
        pressed[part] += len(packer.flush())
    scale = package_size / sum(pressed.values())
    return [
        f"{'MB on the disk':>16} {'in the package':>16}  part",
        *(_line(plain[part], pressed[part] * scale, part) for part in plain),
        _line(sum(plain.values()), package_size, "together"),
    ]


def _line(plain: float, pressed: float, part: str) -> str:
    return f"{plain / _MB:16.1f} {pressed / _MB:16.1f}  {part}"


def stop_if_heavy(package_size: int) -> None:
    """Stop where the package weighs more than is promised."""
    if package_size > MOST:
        raise Stop(f"The package weighs {package_size / _MB:.1f} MB; it may weigh {MOST // _MB}.")
