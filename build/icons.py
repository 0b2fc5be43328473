"""The app's icons for all three systems: ``.venv/bin/python build/icons.py OUT``.

They are painted from four drawings (``resources/icons/app.svg`` and ``build/drawings/``), so that
no picture has to be kept beside its drawing. In OUT then stand:

* ``hicolor/`` as a Linux desktop wants it: the app, its one-coloured twin, its two kinds of file;
* ``inturn.ico``, ``inturn-backup.ico``, ``inturn-deck.ico`` for Windows;
* ``inturn.icns``, ``inturn-backup.icns``, ``inturn-deck.icns`` for macOS, where the app stands on
  a tile as all do there.
"""

from __future__ import annotations

import struct
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from coach import APP_ID  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

APP = ROOT / "resources" / "icons" / "app.svg"
_DRAWINGS = ROOT / "build" / "drawings"
SYMBOLIC = _DRAWINGS / "symbolic.svg"
#: What the kinds of file look like, by the name that their icons have.
FILES = {"backup": _DRAWINGS / "backup.svg", "deck": _DRAWINGS / "deck.svg"}

#: The sizes of a Linux desktop, in px.
HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)
#: Those of Windows; the last one is kept as PNG, which all that read it understand.
_ICO, _ICO_PNG = (16, 20, 24, 32, 40, 48, 64, 128), 256
#: Those of macOS, by the name of the entry; each has the same picture for both densities.
_ICNS = {
    b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512,
    b"ic09": 512, b"ic10": 1024,
}  # fmt: skip
#: Apple's tile: its margin, its corner, and the app's margin on it, as shares of the whole.
_TILE, _TILE_CORNER, _ON_TILE = 0.098, 0.18, 0.19


def drawn(drawing: Path) -> Callable[[int], QImage]:
    """Give a painter of a drawing on nothing."""
    renderer = QSvgRenderer(str(drawing))

    def paint(size: int) -> QImage:
        image, painter = _blank(size)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        return image

    return paint


def on_a_tile(drawing: Path) -> Callable[[int], QImage]:
    """Give a painter of a drawing on a tile of the theme's paper."""
    renderer = QSvgRenderer(str(drawing))
    theme = tomllib.loads((ROOT / "resources" / "theme" / "light.toml").read_text("utf-8"))

    def paint(size: int) -> QImage:
        image, painter = _blank(size)
        edge, inner = size * _TILE, size * _ON_TILE
        tile = QPainterPath()
        place = QRectF(0, 0, size, size)
        corner = size * _TILE_CORNER
        tile.addRoundedRect(place.adjusted(edge, edge, -edge, -edge), corner, corner)
        painter.fillPath(tile, QColor(theme["roles"]["paper"]))
        renderer.render(painter, place.adjusted(inner, inner, -inner, -inner))
        painter.end()
        return image

    return paint


def _blank(size: int) -> tuple[QImage, QPainter]:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return image, painter


def png(image: QImage) -> bytes:
    """Give a picture as the bytes of a PNG file."""
    whole = QByteArray()
    buffer = QBuffer(whole)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(whole.data())


def _bitmap(image: QImage) -> bytes:
    """Give a picture as Windows keeps small ones: rows from below, and an empty mask."""
    size = image.width()
    rows = bytes(image.constBits())
    line = size * 4
    upside_down = b"".join(rows[at : at + line] for at in range(len(rows) - line, -1, -line))
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, size * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    return header + upside_down + mask


def ico(paint: Callable[[int], QImage]) -> bytes:
    """Give all sizes as a Windows icon."""
    pictures = [(size, _bitmap(paint(size))) for size in _ICO]
    pictures.append((0, png(paint(_ICO_PNG))))  # 0 stands for 256
    where = 6 + 16 * len(pictures)
    entries = b""
    for size, data in pictures:
        entries += struct.pack("<BBBBHHII", size, size, 0, 0, 1, 32, len(data), where)
        where += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(d for _, d in pictures)


def icns(paint: Callable[[int], QImage]) -> bytes:
    """Give all sizes as a macOS icon."""
    entries = b""
    for name, size in _ICNS.items():
        data = png(paint(size))
        entries += name + struct.pack(">I", len(data) + 8) + data
    return b"icns" + struct.pack(">I", len(entries) + 8) + entries


def write_hicolor(folder: Path) -> None:
    """Write what a Linux desktop looks up: every size, and the drawings themselves."""
    kinds = {f"{APP_ID}-{name}": ("mimetypes", drawing) for name, drawing in FILES.items()}
    for name, (context, drawing) in {APP_ID: ("apps", APP), **kinds}.items():
        paint = drawn(drawing)
        for size in HICOLOR:
            _write(folder / f"{size}x{size}" / context / f"{name}.png", png(paint(size)))
        _write(folder / "scalable" / context / f"{name}.svg", drawing.read_bytes())
    _write(folder / "symbolic" / "apps" / f"{APP_ID}-symbolic.svg", SYMBOLIC.read_bytes())


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def main(out: Path) -> int:
    """Write all icons into the folder ``out``."""
    write_hicolor(out / "hicolor")
    _write(out / "inturn.ico", ico(drawn(APP)))
    _write(out / "inturn.icns", icns(on_a_tile(APP)))
    for name, drawing in FILES.items():
        _write(out / f"inturn-{name}.ico", ico(drawn(drawing)))
        _write(out / f"inturn-{name}.icns", icns(drawn(drawing)))
    print(f"Icons written to {out}")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Say where to: .venv/bin/python build/icons.py OUT")
    sys.exit(main(Path(sys.argv[1])))
