"""Paint what stands beside the words of the installer, into the folder OUT.

``.venv/bin/python build/windows/picture.py OUT``, called by ``build/windows/package.py``.
The installer's own picture is a dark blue computer of 1999; ours is the app's drawing on paper.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent.parent
NAME = "welcome.bmp"
#: What the installer wants is half of this; dense screens see all of it.
WIDTH, HEIGHT = 328, 628
#: The drawing's width as a share of the picture's, and how far down it stands.
_SHARE, _DOWN = 0.5, 0.12


def painted(drawing: Path) -> QImage:
    """Give the picture."""
    theme = tomllib.loads((ROOT / "resources" / "theme" / "light.toml").read_text("utf-8"))
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB888)
    image.fill(QColor(theme["roles"]["paper"]))
    painter = QPainter(image)
    side = WIDTH * _SHARE
    place = QRectF((WIDTH - side) / 2, HEIGHT * _DOWN, side, side)
    QSvgRenderer(str(drawing)).render(painter, place)
    painter.end()
    return image


def main(out: Path) -> int:
    """Write it into the folder ``out``."""
    out.mkdir(parents=True, exist_ok=True)
    drawing = ROOT / "resources" / "icons" / "app.svg"
    return 0 if painted(drawing).save(str(out / NAME)) else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
