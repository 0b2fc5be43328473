"""Fitting a few words into a round or narrow place: smaller first, then two lines, then dots."""

import re

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

#: What stays on one line: a word, or half of a double name with its hyphen.
_PIECE = re.compile(r"[^\s-]+-?\s*|-\s*")


class Fitted(msgspec.Struct, frozen=True):
    """Words as they will be drawn. ``cut`` says that dots stand for some of them."""

    font: QFont
    lines: tuple[str, ...]
    cut: bool = False


def fit(text: str, font: QFont, smallest: int, width: float) -> Fitted:
    """Shrink ``text`` down to ``smallest`` px until it fits ``width``; break it if it will not."""
    smaller = QFont(font)
    for pixels in range(font.pixelSize(), smallest - 1, -1):
        smaller.setPixelSize(pixels)
        if QFontMetricsF(smaller).horizontalAdvance(text) <= width:
            break
    return broken(text, smaller, width)


def settled(text: str, font: QFont, smallest: int, width: float) -> Fitted:
    """Set ``text`` in one or two lines, and only if those are too short, smaller."""
    smaller = QFont(font)
    for pixels in range(font.pixelSize(), smallest, -1):
        smaller.setPixelSize(pixels)
        fitted = broken(text, smaller, width)
        if not fitted.cut:
            return fitted
    smaller.setPixelSize(smallest)
    return broken(text, smaller, width)


def broken(text: str, font: QFont, width: float) -> Fitted:
    """Set ``text`` in one line of ``width`` px, or in two that are about as long.

    It breaks between words or after a hyphen; what does not fit then ends in dots.
    """
    metrics = QFontMetricsF(font)
    text = " ".join(text.split())
    if metrics.horizontalAdvance(text) <= width:
        return Fitted(font, (text,) if text else ())
    pairs = [pair for pair in _pairs(text) if metrics.horizontalAdvance(pair[0]) <= width]
    if not pairs:
        return Fitted(font, (_dotted(text, metrics, width),), cut=True)
    first, second = min(pairs, key=lambda pair: max(map(metrics.horizontalAdvance, pair)))
    dotted = _dotted(second, metrics, width)
    return Fitted(font, (first, dotted), cut=dotted != second)


def _pairs(text: str) -> list[tuple[str, str]]:
    pieces = _PIECE.findall(text)
    ways = range(1, len(pieces))
    return [("".join(pieces[:n]).strip(), "".join(pieces[n:]).strip()) for n in ways]


def _dotted(text: str, metrics: QFontMetricsF, width: float) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
