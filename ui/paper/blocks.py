"""The plain blocks of a report: words, and tables row by row."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.paper.flow import Block
from ui.paper.units import MM, POINT
from ui.theme.fonts import font_of
from ui.theme.on_paper import Inks
from ui.theme.typeset import Typeset

_LEADING = 1.4
#: In a table: size in points; above and below the words, between columns, its lines, in mm.
_TABLE, _PADDING, _BETWEEN, _LINE = 10.5, 1.2, 5.0, 0.25
#: Room for a sign in front of a row, in mm.
_SIGN = 8.0

#: Draws a sign in a square.
Sign = Callable[[QPainter, QRectF, Inks], None]


def typeset(text: str, points: float, weight: int, width: float) -> Typeset:
    """Set words for paper, in our units."""
    size = round(points * POINT)
    return Typeset(text, font_of(size, weight), size * _LEADING, width)


class Words:
    """A heading or a paragraph."""

    def __init__(
        self, text: str, width: float, *, points: float = 11, weight: int = 400,
        above: float = 0, together: bool = False, soft: bool = False,
    ) -> None:  # fmt: skip
        """``above`` is in mm; ``soft`` words are paler, as those under a heading."""
        self._set = typeset(text, points, weight, width)
        self._soft = soft
        self.height = self._set.height
        self.above = above * MM
        self.together = together

    @property
    def head(self) -> Block | None:
        """There is none."""
        return None

    def draw(self, painter: QPainter, place: QRectF, inks: Inks) -> None:
        """Draw the words."""
        self._set.draw(painter, place, inks.soft if self._soft else inks.ink)


class Row:
    """A row of a table, on a thin line; its own head comes again where a page begins with it."""

    def __init__(
        self,
        cells: Sequence[str],
        widths: Sequence[float],
        head: "Row | None" = None,
        sign: Sign | None = None,
    ) -> None:
        """``sign`` is drawn in front of the first cell."""
        self._sign = sign
        self._indent = _SIGN * MM if sign is not None else 0.0
        weight = 600 if head is None else 400
        self._head = head
        self._widths = widths
        self._sets = [
            typeset(cell, _TABLE, weight, width - (0 if at else self._indent))
            for at, (cell, width) in enumerate(zip(cells, widths, strict=True))
        ]
        self.height = max(one.height for one in self._sets) + 2 * _PADDING * MM
        self.above = 0.0
        self.together = head is None

    @property
    def head(self) -> Block | None:
        """The row that names the columns."""
        return self._head

    def draw(self, painter: QPainter, place: QRectF, inks: Inks) -> None:
        """Draw the cells, and the line below them."""
        left, top = place.left(), place.top() + _PADDING * MM
        if self._sign is not None:
            side = self._sets[0].height / self._sets[0].lines
            self._sign(painter, QRectF(left, top, side, side), inks)
        for at, (words, width) in enumerate(zip(self._sets, self._widths, strict=True)):
            cell = QRectF(left, top, width, words.height)
            words.draw(painter, cell if at else cell.translated(self._indent, 0), inks.ink)
            left += width + _BETWEEN * MM
        pen = QPen(inks.ink if self._head is None else inks.cut, _LINE * MM)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QLineF(place.bottomLeft(), place.bottomRight()))


def table(
    heads: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[float], width: float,
    *, above: float = 0, signs: Sequence[Sign] = (),
) -> list[Block]:  # fmt: skip
    """Make the rows of a table; ``shares`` say how its width is given to the columns.

    ``above`` is the space over it, in mm; ``signs``, if any, stand in front of the rows.
    """
    room = width - (len(heads) - 1) * _BETWEEN * MM
    widths = [room * share / sum(shares) for share in shares]
    head = Row(heads, widths)
    head.above = above * MM
    signed = zip(rows, signs or (None,) * len(rows), strict=True)
    return [head, *(Row(cells, widths, head, sign) for cells, sign in signed)]
