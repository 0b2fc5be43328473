"""Words on the page, by role: a label that wraps, with our line height and a fair last line."""

import math

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme.look import Look
from ui.theme.mirror import painter_on
from ui.theme.typeset import UNBOUNDED, Typeset

#: Characters in a line at the most: beyond that the eye loses its place.
MEASURE = 65


class Role(msgspec.Struct, frozen=True):
    """A kind of words: type size, weight and colour."""

    size: str
    weight: int
    color: str


ROLES = {
    "figure": Role("figure", 700, "ink"),
    "title": Role("title", 700, "ink"),
    "prompt": Role("prompt", 600, "ink"),
    "lead": Role("aloud", 600, "ink"),
    "aloud": Role("aloud", 400, "ink"),
    "strong": Role("body", 600, "ink"),
    "body": Role("body", 400, "ink"),
    "label": Role("small", 600, "ink"),
    "small": Role("small", 400, "ink_soft"),
}

#: The roles of words that begin a page.
_HEADINGS = frozenset({"title"})


class Text(QLabel):
    """One text. ``role`` is a key of ``ROLES``; colour and weight may differ from it."""

    def __init__(
        self,
        look: Look,
        role: str,
        text: str = "",
        *,
        color: str = "",
        weight: int = 0,
        opening: str = "",
        across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        balanced: bool = True,
        heading: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show ``text``, its beginning ``opening`` (which comes before it) semibold.

        A ``heading`` is one to screen readers, too; what has the role ``title`` always is.
        """
        super().__init__(parent)
        self._look = look
        self._role = ROLES[role]
        self._color = color or self._role.color
        self._weight = weight or self._role.weight
        self._across = across
        self._balanced = balanced
        self._opening = 0
        #: Heights by width, and the longest line: layouts ask for them again and again.
        self._heights: dict[int, int] = {}
        self._longest = 0
        #: What a screen reader calls it, where that is not just a text.
        self.heard_as = "heading" if heading or role in _HEADINGS else ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say(text, opening=opening)
        look.changed.connect(self._again)
        self._again()

    def say(self, text: str, *, opening: str = "") -> None:
        """Show other words."""
        words = f"{opening} {text}".strip()
        if words != self.text() or len(opening) != self._opening:
            self._opening = len(opening)
            self.setText(words)
            self._heights.clear()
            self.updateGeometry()

    def set_color(self, color: str) -> None:
        """Take another colour: a role, or a person's part such as ``lagoon.strong``."""
        self._color = color
        self.update()

    def set_role(self, role: str) -> None:
        """Become another kind of words."""
        self._role = ROLES[role]
        self._weight = self._role.weight
        self._color = self._role.color
        self._again()

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the words at this width."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = round(self._at(width).height)
        return height

    def sizeHint(self) -> QSize:
        """Prefer one line, as far as the eye can follow it."""
        words = self._at(0)
        width = min(math.ceil(words.width), self._longest)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Need the longest word, or a part of it if it is very long."""
        look, size = self._look, self._role.size
        word = look.widest_word(self.text(), size, self._weight)
        return QSize(min(word, look.px(size) * 6), look.line_height(size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words from the top."""
        painter = painter_on(self)
        place = QRectF(self.rect())
        words = self._at(self.width())
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter and place.height() > words.height:
            place.setTop(place.top() + self._drop(place.height() - words.height))
        words.draw(painter, place, self._look.color(self._color), self._across)

    def _drop(self, spare: float) -> float:
        return 0.0 if self.alignment() & Qt.AlignmentFlag.AlignTop else spare / 2

    def _again(self) -> None:
        self.setFont(self._look.font(self._role.size, self._weight))
        self._longest = round(QFontMetricsF(self.font()).averageCharWidth() * MEASURE)
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def _at(self, width: int) -> Typeset:
        """Set the words for a width; 0 for one line without an end."""
        return self._look.typeset(
            self.text(),
            self._role.size,
            self._weight,
            min(width, self._longest) if width > 0 else UNBOUNDED,
            opening=self._opening,
            balanced=self._balanced,
        )
