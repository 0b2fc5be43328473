"""Words set in lines: wrapped, with our line height, the last line not left alone.

Stock labels know neither a line height nor a second line on a button, so everything here
that bears words sets them with this. Nothing is ever cut with dots.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from ui.theme import mirror
from ui.theme.mirror import seen_at

#: Wide enough for any one line: "as wide as it likes".
UNBOUNDED = 1_000_000.0

#: How far a block may be narrowed to keep its last line company, and how short is lonely.
_NARROWEST, _STEP, _LONELY = 0.8, 0.04, 1 / 3


class Typeset:
    """One text at one width, ready to be measured and drawn."""

    def __init__(
        self,
        text: str,
        font: QFont,
        leading: float,
        width: float = UNBOUNDED,
        *,
        opening: int = 0,
        balanced: bool = False,
    ) -> None:
        """Set ``text`` in lines of at most ``width`` px, ``leading`` px apart.

        The first ``opening`` characters are semibold. ``balanced`` narrows the block to at
        least 80 % if that fills a lonely last line without making one more.
        """
        self._leading = leading
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        if opening:
            self._layout.setFormats([_semibold(opening)])
        self._break(width)
        if balanced:
            self._balance(width)

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return self._layout.lineCount()

    @property
    def height(self) -> float:
        """The height of the block in px."""
        return self.lines * self._leading

    @property
    def width(self) -> float:
        """The width of the widest line in px."""
        return max((self._wide(index) for index in range(self.lines)), default=0.0)

    def line(self, index: int) -> str:
        """The words of one line."""
        line = self._layout.lineAt(index)
        start = line.textStart()
        return self._layout.text()[start : start + line.textLength()].strip()

    def draw(
        self,
        painter: QPainter,
        place: QRectF,
        color: QColor,
        across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Draw from the top of ``place``; ``across`` aligns each line in its width.

        Both are given as for a language from left to right.
        """
        painter.setPen(color)
        place, across = seen_at(painter, place), mirror.across(across)
        for index in range(self.lines):
            spare = place.width() - self._wide(index)
            share = {Qt.AlignmentFlag.AlignHCenter: 0.5, Qt.AlignmentFlag.AlignRight: 1.0}
            left = place.left() + max(spare, 0.0) * share.get(across, 0.0)
            self._layout.lineAt(index).draw(painter, QPointF(left, place.top()))

    def _wide(self, index: int) -> float:
        return self._layout.lineAt(index).naturalTextWidth()

    def _break(self, width: float) -> None:
        self._layout.beginLayout()
        top = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, top + (self._leading - line.height()) / 2))
            top += self._leading
        self._layout.endLayout()

    def _lonely(self) -> bool:
        last = self.lines - 1
        return " " not in self.line(last) or self._wide(last) < self.width * _LONELY

    def _balance(self, width: float) -> None:
        lines, share = self.lines, 1.0
        if lines < 2 or not self._lonely():
            return
        block = min(width, self.width)
        while share > _NARROWEST:
            share -= _STEP
            self._break(block * share)
            if self.lines > lines:
                break
            if not self._lonely():
                return
        self._break(width)


def _semibold(characters: int) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.DemiBold)
    span.start, span.length, span.format = 0, characters, look
    return span


def widest_word(text: str, font: QFont) -> float:
    """The least width in px at which no word is broken."""
    measure = QFontMetricsF(font)
    return max((measure.horizontalAdvance(word) for word in text.split()), default=0.0)


#: What words, in which size and weight, how wide, how far apart, opening, balanced.
TypesetKey = tuple[str, str, int, float, float, int, bool]


class TypesetShelf:
    """Keeps what was set: layouts ask for the same words at the same few widths all the time."""

    #: More is thrown away at once; a screen needs about a hundred.
    _ROOM = 400

    def __init__(self) -> None:
        self._set: dict[TypesetKey, Typeset] = {}

    def find(self, key: TypesetKey) -> Typeset | None:
        """Give what was set as asked, None if it is not there."""
        return self._set.get(key)

    def keep(self, key: TypesetKey, words: Typeset) -> Typeset:
        """Keep what was set, and give it back."""
        if len(self._set) >= self._ROOM:
            self._set.clear()
        self._set[key] = words
        return words

    def forget(self) -> None:
        """Throw all of it away."""
        self._set.clear()
