"""Draws a row of the list of cards: the words, their tag, a star where somebody keeps it."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from ui.cards.view import CardLine
from ui.parts.strokes import draw_box
from ui.theme.look import Look
from ui.theme.mirror import placed
from ui.theme.typeset import UNBOUNDED, Typeset

#: Above and below the words of a row, between words and tag, and the star, in px.
_ABOVE, _GAP, _STAR, _EDGE = 18, 24, 24, 8
#: From this width on the tag stands beside the words; how much room it has then.
_WIDE, _TAG = 560, 150
#: No row is lower than this.
LEAST = 80


class RowPaint:
    """Measures rows and draws them, at whatever width."""

    def __init__(self, look: Look) -> None:
        self._look = look

    def height(self, row: CardLine, width: int) -> int:
        """Give the height that the words need."""
        words, tag = self._set(row, width)
        below = 0 if self._beside(width) or not row.tag else round(tag.height)
        return max(self.least, round(words.height) + below + 2 * _ABOVE)

    @property
    def least(self) -> int:
        """Give the height of a row with few words."""
        return self._look.grown(LEAST)

    def star(self, area: QRect) -> QRect:
        """Give where the star of a row is pressed: larger than what is drawn."""
        side = self._look.px("target.least")
        right = area.right() - _EDGE - self._star_side() // 2
        return placed(QRect(right - side // 2, area.center().y() - side // 2, side, side), area)

    def paint(
        self, painter: QPainter, area: QRectF, row: CardLine, ratio: float, *, focused: bool
    ) -> None:
        """Draw it; the one that the keyboard is on has an edge."""
        look = self._look
        if focused:
            inset = look.px("stroke.focus") / 2
            place = area.adjusted(inset, inset, -inset, -inset)
            radius, edge = look.px("radius.field"), look.px("stroke.focus")
            draw_box(painter, place, radius, look.color("surface"), look.color("ink"), edge)
        else:
            rule = QRectF(area.left(), area.top(), area.width(), look.px("stroke.line"))
            painter.fillRect(rule, look.color("line"))
        words, tag = self._set(row, round(area.width()))
        beside = self._beside(round(area.width()))
        high = words.height + (0 if beside or not row.tag else tag.height)
        top = area.center().y() - high / 2
        left = area.left() + _EDGE
        place = QRectF(left, top, words.width, words.height)
        words.draw(painter, placed(place, area), look.color("ink"))
        if beside:
            at = QRectF(
                area.right() - _EDGE - self._star_side() - _GAP - tag.width,
                area.center().y() - tag.height / 2, tag.width, tag.height,
            )  # fmt: skip
        else:
            at = QRectF(left, top + words.height, tag.width, tag.height)
        tag.draw(painter, placed(at, area), look.color("ink_soft"))
        self._draw_star(painter, area, ratio, kept=row.kept)

    def _draw_star(self, painter: QPainter, area: QRectF, ratio: float, *, kept: bool) -> None:
        side = self._star_side()
        right = round(area.right()) - _EDGE - side
        place = QRect(right, round(area.center().y() - side / 2), side, side)
        name, role = ("star-full", "ink") if kept else ("star", "ink_soft")
        picture = self._look.pixmap(name, role, _STAR, ratio)
        painter.drawPixmap(placed(place, area.toRect()), picture)

    def _set(self, row: CardLine, width: int) -> tuple[Typeset, Typeset]:
        beside = self._beside(width)
        right = 2 * _EDGE + self._star_side() + _GAP + (self._tag_room() + _GAP if beside else 0)
        words = self._look.typeset(row.text, "aloud", 500, width - right, leading=1.35)
        room = self._tag_room() if beside else UNBOUNDED
        return words, self._look.typeset(row.tag, "small", 400, room, leading=1.4)

    def _beside(self, width: int) -> bool:
        return width >= _WIDE * self._look.scale

    def _tag_room(self) -> int:
        return self._look.grown(_TAG, "icon")

    def _star_side(self) -> int:
        return self._look.grown(_STAR, "icon")
