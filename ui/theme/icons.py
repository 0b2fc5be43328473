"""The icons: Lucide drawings, tinted from the tokens and kept once drawn."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from coach.files import resources
from ui.theme.mirror import from_right

_Key = tuple[str, str, int, float, bool]
#: What points along the line: it points the other way where lines run from right to left.
_ALONG = frozenset({"arrow-left", "arrow-right", "chevron-right", "undo-2"})


def draw_icon(painter: QPainter, name: str, color: QColor, place: QRectF) -> None:
    """Draw an icon as lines, sharp on paper too.

    Raises:
        FileNotFoundError: no such icon is shipped.
    """
    _renderer(name, color, resources() / "icons").render(painter, place)


def _renderer(name: str, color: QColor, folder: Path) -> QSvgRenderer:
    drawing = (folder / f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", color.name()).encode()))


class IconShelf:
    """Draws an icon in a colour and a size, once."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or resources() / "icons"
        self._drawn: dict[_Key, QPixmap] = {}

    def pixmap(self, name: str, color: QColor, size: int, ratio: float) -> QPixmap:
        """Give the icon ``size`` logical px wide for a screen of ``ratio`` device pixels each.

        Raises:
            FileNotFoundError: no such icon is shipped; a test sees to it that none is missing.
        """
        turned = name in _ALONG and from_right()
        key = (name, color.name(QColor.NameFormat.HexArgb), size, ratio, turned)
        if key not in self._drawn:
            picture = self._draw(name, color, size, ratio)
            self._drawn[key] = _turned(picture) if turned else picture
        return self._drawn[key]

    def forget(self) -> None:
        """Throw away what was drawn, after the look changed."""
        self._drawn.clear()

    def _draw(self, name: str, color: QColor, size: int, ratio: float) -> QPixmap:
        drawing = _renderer(name, color, self._folder)
        pixels = round(size * ratio)
        picture = QPixmap(pixels, pixels)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return picture


def _turned(picture: QPixmap) -> QPixmap:
    return QPixmap.fromImage(picture.toImage().flipped(Qt.Orientation.Horizontal))
