"""Screens without colour: what they say must still be there in grey."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

#: Two greys that differ by less look alike from a metre away, of 255.
_ALIKE = 24


def grey_of(widget: QWidget) -> QImage:
    """Draw a widget as a screen without colour shows it."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def luminance(color: QColor) -> float:
    """Give the relative luminance, 0 to 1, by WCAG 2.x."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, two: QColor) -> float:
    """Give the contrast of two colours, 1 to 21, by WCAG 2.x."""
    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


def contrast_in(picture: QImage, area: QRect) -> float:
    """Give the contrast of the darkest and the lightest place in an area of a grey picture.

    A sign is seen there if this is at least 3, words if it is at least 4.5.
    """
    spots = [picture.pixelColor(x, y) for x, y in _places(picture, area)]
    spots.sort(key=luminance)
    return contrast(spots[0], spots[-1])


def differing(one: QImage, two: QImage) -> float:
    """Give the share of places at which two grey pictures of one size are told apart."""
    if one.size() != two.size():
        raise ValueError("the pictures are not of one size")
    places = _places(one, one.rect())
    apart = sum(
        abs(one.pixelColor(x, y).red() - two.pixelColor(x, y).red()) > _ALIKE for x, y in places
    )
    return apart / len(places)


def _places(picture: QImage, area: QRect) -> list[tuple[int, int]]:
    """Give every second place of an area: a sign is wider than that."""
    inside = area.intersected(picture.rect())
    wide = range(inside.left(), inside.right() + 1, 2)
    high = range(inside.top(), inside.bottom() + 1, 2)
    return [(x, y) for x in wide for y in high]
