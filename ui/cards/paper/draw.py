"""Draws a page of cards or a sheet on whatever is painted on: a printer, a PDF, the preview.

There is one way to draw, so the preview is true.
"""

from PySide6.QtCore import QLineF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from coach.cards.paper import ACROSS, CARD, POINTS, SIZES, CardsPage, PaperPage, SheetPage, boxes
from coach.people import Shape
from ui.paper.units import MM, POINT
from ui.parts.shapes import figure
from ui.theme.fonts import font_of
from ui.theme.icons import draw_icon
from ui.theme.on_paper import Inks
from ui.theme.typeset import Typeset

#: Beside the words of a card, and above and below them, in mm.
_BESIDE, _ABOVE = 9, 11
#: The two shapes at the foot of a card, how far from its edge, their gap; the scissors, in mm.
_SHAPE, _FOOT, _SHAPE_GAP, _SCISSORS = 3.2, 9.0, 1.0, 6.0
#: The margin of a sheet, under its head, between texts, before them; its dots, in mm.
_MARGIN, _UNDER, _BETWEEN, _INDENT, _DOT = 20, 9, 4.5, 8, 2.2
#: The title of a sheet and the line under it, in points; how much larger its texts may be.
_TITLE, _LINE, _LARGER = 26, 13, 4
_LEADING, _LEAST = 1.35, 8
_STROKE, _DASH = 0.35, (2.5, 2.0)
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


def size_of(page: PaperPage) -> QSizeF:
    """Give the size of its paper in our units."""
    wide, high = SIZES[page.paper]
    return QSizeF(wide * MM, high * MM)


def draw_page(painter: QPainter, page: PaperPage, inks: Inks) -> None:
    """Draw it; the painter is scaled to our units, its origin at the corner of the paper."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if isinstance(page, CardsPage):
        _draw_cards(painter, page, inks)
    else:
        _draw_sheet(painter, page, inks)


def set_card(text: str, points: int) -> Typeset:
    """Set the words of a card: smaller where they would not fit, never cut."""
    width, height = (CARD[0] - 2 * _BESIDE) * MM, (CARD[1] - 2 * _ABOVE) * MM
    made = _set(text, points, width)
    while made.height > height and points > _LEAST:
        points -= 1
        made = _set(text, points, width)
    return made


def set_sheet(page: SheetPage) -> tuple[Typeset, ...]:
    """Set the texts of a sheet, all as large as they fit below each other."""
    wide, high = SIZES[page.paper]
    width = (wide - 2 * _MARGIN - _INDENT) * MM
    room = (high - 2 * _MARGIN) * MM - _head_height(page)
    points = POINTS[page.letters] + _LARGER
    made = tuple(_set(text, points, width, weight=400) for text in page.texts)
    while _tall(made) > room and points > _LEAST:
        points -= 1
        made = tuple(_set(text, points, width, weight=400) for text in page.texts)
    return made


def _draw_cards(painter: QPainter, page: CardsPage, inks: Inks) -> None:
    places = [QRectF(b.left * MM, b.top * MM, b.width * MM, b.height * MM)
              for b in boxes(page.paper)]  # fmt: skip
    used = places[: len(page.texts)]
    _draw_cuts(painter, used, inks)
    for text, place in zip(page.texts, used, strict=True):
        words = set_card(text, POINTS[page.letters])
        inner = place.adjusted(_BESIDE * MM, 0, -_BESIDE * MM, 0)
        inner.setTop(place.center().y() - words.height / 2)
        words.draw(painter, inner, inks.ink, _MIDDLE)
        _draw_pair(painter, place, inks)


def _draw_cuts(painter: QPainter, places: list[QRectF], inks: Inks) -> None:
    """Draw each line once: two dashed lines upon each other would look like a whole one."""
    pen = QPen(inks.cut, _STROKE * MM)
    pen.setDashPattern(_DASH)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    for at, place in enumerate(places):
        painter.drawLine(QLineF(place.bottomLeft(), place.bottomRight()))
        painter.drawLine(QLineF(place.topRight(), place.bottomRight()))
        if at < ACROSS:
            painter.drawLine(QLineF(place.topLeft(), place.topRight()))
        if at % ACROSS == 0:
            painter.drawLine(QLineF(place.topLeft(), place.bottomLeft()))
    side = _SCISSORS * MM
    corner = places[0].bottomLeft()
    sign = QRectF(corner.x() - 1.15 * side, corner.y() - side / 2, side, side)
    draw_icon(painter, "scissors", inks.soft, sign)


def _draw_pair(painter: QPainter, card: QRectF, inks: Inks) -> None:
    """Draw the small pair of shapes at the foot of a card."""
    side, gap = _SHAPE * MM, _SHAPE_GAP * MM
    circle = QRectF(card.center().x() - side - gap / 2, card.bottom() - _FOOT * MM, side, side)
    for shape, place in ((Shape.CIRCLE, circle), (Shape.SQUARE, circle.translated(side + gap, 0))):
        painter.fillPath(figure(shape, place), inks.cut)


def _draw_sheet(painter: QPainter, page: SheetPage, inks: Inks) -> None:
    wide = SIZES[page.paper][0] * MM
    place = QRectF(_MARGIN * MM, _MARGIN * MM, wide - 2 * _MARGIN * MM, 0)
    for words, color in zip(_head(page), (inks.ink, inks.soft), strict=False):
        words.draw(painter, place, color)
        place.translate(0, words.height)
    place.translate(_INDENT * MM, _UNDER * MM)
    for at, words in enumerate(set_sheet(page)):
        _draw_dot(painter, place, words, Shape.CIRCLE if at % 2 == 0 else Shape.SQUARE, inks)
        words.draw(painter, place, inks.ink)
        place.translate(0, words.height + _BETWEEN * MM)


def _draw_dot(painter: QPainter, place: QRectF, words: Typeset, shape: Shape, inks: Inks) -> None:
    side = _DOT * MM
    middle = place.top() + words.height / words.lines / 2
    dot = QRectF(_MARGIN * MM, middle - side / 2, side, side)
    painter.fillPath(figure(shape, dot), inks.cut)


def _head(page: SheetPage) -> tuple[Typeset, ...]:
    width = (SIZES[page.paper][0] - 2 * _MARGIN) * MM
    title = _set(page.title, _TITLE, width, weight=700)
    return (title, _set(page.line, _LINE, width, weight=400)) if page.line else (title,)


def _head_height(page: SheetPage) -> float:
    return sum(words.height for words in _head(page)) + _UNDER * MM


def _tall(made: tuple[Typeset, ...]) -> float:
    return sum(words.height for words in made) + _BETWEEN * MM * max(len(made) - 1, 0)


def _set(text: str, points: int, width: float, weight: int = 600) -> Typeset:
    size = points * POINT
    return Typeset(text, font_of(size, weight), size * _LEADING, width, balanced=True)
