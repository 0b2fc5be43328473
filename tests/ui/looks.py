"""Looks for tests, and pictures of what they make: colours can be asked for at a place."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from ui.theme.comfort import Comfort, Motion, Theme, Wishes
from ui.theme.fonts import load_fonts
from ui.theme.look import Look


def look_of(theme: Theme = Theme.LIGHT, scale: float = 1.0, *, still: bool = False) -> Look:
    """Make a look that asks the computer for nothing."""
    load_fonts()
    motion = Motion.STILL if still else Motion.GENTLE
    return Look(Comfort(theme, scale, motion), Wishes())


def picture_of(widget: QWidget) -> QImage:
    """Draw a widget as it is now, on its own ground."""
    return widget.grab().toImage()


def color_at(picture: QImage, place: QPointF) -> QColor:
    """Give the colour of one pixel."""
    return picture.pixelColor(round(place.x()), round(place.y()))


def share_of(picture: QImage, color: QColor) -> float:
    """Say which share of all pixels has just this colour."""
    wanted = color.rgb()
    wide, high = picture.width(), picture.height()
    hits = sum(picture.pixel(x, y) == wanted for x in range(wide) for y in range(high))
    return hits / (wide * high)
