"""A list beside content: the chosen row is a pill with an ink bar inside it."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.parts.one_of import Member, OneOf
from ui.parts.strokes import draw_box
from ui.theme.look import Look
from ui.theme.mirror import painter_on
from ui.theme.typeset import UNBOUNDED, Typeset

#: Where the bar and the words begin, and what is kept free at the right.
_BAR_AT, _WORDS_AT, _RIGHT = 8, 24, 16
_BAR = 4


def draw_pill(
    painter: QPainter,
    look: Look,
    area: QRectF,
    bar: float,
    middle: float | None = None,
    ground: str = "surface",
) -> None:
    """Draw the ground of the chosen row; its bar is ``bar`` px high, around ``middle``."""
    edge = look.edges.panel
    radius = look.px("radius.button")
    draw_box(painter, area, radius, look.color(ground), look.color("control"), edge)
    place = QRectF(
        area.left() + _BAR_AT,
        (area.center().y() if middle is None else middle) - bar / 2,
        _BAR,
        bar,
    )
    draw_box(painter, place, _BAR / 2, look.color("ink"))


class Pill(Member):
    """One row: words, perhaps a number at the right; 56 high, more if the words wrap."""

    def __init__(self, look: Look, key: str, words: str, aside: str = "") -> None:
        self._aside = aside
        super().__init__(look, key, words)
        if aside:
            self.setAccessibleDescription(aside)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say_aside(self, aside: str) -> None:
        """Write another number at the right."""
        if aside != self._aside:
            self._aside = aside
            self.setAccessibleDescription(aside)
            self.look_changed()

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the words need."""
        words = self.set_words(self._room(width), 600, "body")
        tall = words.height + 28 if words.lines > 1 else 0
        return max(self.look.px("target.primary"), round(tall))

    def sizeHint(self) -> QSize:
        """Prefer one line."""
        words = self.set_words(UNBOUNDED, 600, "body")
        return QSize(ceil(words.width) + self._around(), self.look.px("target.primary"))

    def minimumSizeHint(self) -> QSize:
        """Need the widest word whole."""
        wide = self.look.widest_word(self.words, "body", 600)
        return QSize(wide + self._around(), self.look.px("target.primary"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill if chosen, the words, and the number."""
        look, area, painter = self.look, QRectF(self.rect()), painter_on(self)
        chosen = self.isChecked()
        if chosen:
            draw_pill(painter, look, area, area.height() - 32)
        words = self.set_words(self._room(self.width()), 600 if chosen else 500, "body")
        color = look.color("ink" if chosen or self.underMouse() else "ink_soft")
        top = (area.height() - words.height) / 2
        words.draw(painter, QRectF(_WORDS_AT, top, words.width, words.height), color)
        if self._aside:
            aside = self._set_aside()
            top = (area.height() - aside.height) / 2
            place = QRectF(area.width() - _RIGHT - aside.width, top, aside.width, aside.height)
            aside.draw(painter, place, look.color("ink_soft"), Qt.AlignmentFlag.AlignRight)

    def _set_aside(self) -> Typeset:
        return self.look.typeset(self._aside, "small", leading=1.3)

    def _around(self) -> int:
        aside = round(self._set_aside().width) + 12 if self._aside else 0
        return _WORDS_AT + _RIGHT + aside

    def _room(self, width: int) -> int:
        return width - self._around()


class PillList(QWidget):
    """The rows, one below the other; arrows choose."""

    #: A person chose another row; carries its key.
    choice_changed = Signal(str)

    def __init__(
        self,
        look: Look,
        name: str,
        rows: tuple[Pill, ...] = (),
        *,
        gap: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        """Lay ``rows`` out ``gap`` px apart; ``name`` is read out before them."""
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.group = OneOf(self)
        self.group.chosen_changed.connect(self.choice_changed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)
        self._column.addStretch(1)
        self.set_rows(rows)

    @property
    def chosen(self) -> str | None:
        """The key of the chosen row."""
        return self.group.chosen

    def choose(self, key: str | None) -> None:
        """Show ``key`` as chosen, without a signal."""
        self.group.choose(key)

    def set_rows(self, rows: tuple[Pill, ...]) -> None:
        """Show other rows, the chosen one kept if it is still there."""
        chosen = self.group.chosen
        for member in self.group.members:
            member.hide()
            member.deleteLater()
        self.group.clear()
        for row in rows:
            self.group.add(row)
            self._column.insertWidget(self._column.count() - 1, row)
            row.show()  # at once: Qt shows it later, and until then the list has no height
        self.choose(chosen if chosen in {row.key for row in rows} else None)
