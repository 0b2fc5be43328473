"""Rows to choose from, one below the other: scenes with their minutes, tempers with what they do.

The chosen row is a pill with an ink bar inside it, as in every list beside content.
"""

from math import ceil

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.parts.one_of import Member, OneOf
from ui.parts.pills import draw_pill
from ui.theme.look import Look
from ui.theme.mirror import painter_on
from ui.theme.typeset import UNBOUNDED, Typeset

#: Where the words begin, what is kept free at the right, and between words and aside, in px.
_LEFT, _RIGHT, _BESIDE = 24, 24, 24
#: Above words of more lines than were planned for.
_ABOVE = 14


class Kind(msgspec.Struct, frozen=True):
    """The measures of a kind of row, in px at 100 % text.

    ``whole`` rows show their line always, the others only when chosen (``chosen`` px high then).
    ``bar`` is what the bar leaves free above and below.
    """

    height: int
    chosen: int
    size: str
    line: str
    ground: str
    bar: int
    whole: bool


SCENE = Kind(100, 100, "aloud", "body", "surface", bar=16, whole=True)
TEMPER = Kind(48, 78, "body", "small", "sunken", bar=16, whole=False)


class ChoiceRow(Member):
    """One row. Its line is always read out."""

    def __init__(
        self, look: Look, kind: Kind, key: str, words: str, line: str, aside: str = ""
    ) -> None:
        self._kind = kind
        self._line, self._aside = line, aside
        self._ruled = False
        super().__init__(look, key, words)
        self.setAccessibleDescription(", ".join(part for part in (line, aside) if part))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_ruled(self, ruled: bool) -> None:
        """Have a line below, or none: it stands between two rows that are not chosen."""
        if ruled != self._ruled:
            self._ruled = ruled
            self.update()

    # measuring

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the words need, and the line where it is shown."""
        words, line = self._both(self._room(width))
        tall = words.height + (line.height if line else 0) + 2 * _ABOVE
        least = self._kind.chosen if self.isChecked() else self._kind.height
        several = words.lines > 1 or (line is not None)
        return max(self.look.grown(least), round(tall) if several else 0)

    def sizeHint(self) -> QSize:
        """Prefer one line."""
        words, _ = self._both(UNBOUNDED)
        return QSize(ceil(words.width) + self._around(), self.look.grown(self._kind.height))

    def minimumSizeHint(self) -> QSize:
        """Need the widest word whole."""
        wide = self.look.widest_word(self.words, self._kind.size, 600)
        return QSize(wide + self._around(), self.look.grown(self._kind.height))

    def _both(self, width: float) -> tuple[Typeset, Typeset | None]:
        look, kind, chosen = self.look, self._kind, self.isChecked()
        weight = 600 if kind.whole or chosen else 500
        words = look.typeset(self.words, kind.size, weight, width, leading=1.35)
        if not (kind.whole or chosen):
            return words, None
        return words, look.typeset(self._line, kind.line, 400, width, leading=1.4)

    def _beside(self) -> Typeset:
        return self.look.typeset(self._aside, "body", 500, UNBOUNDED, leading=1.4)

    def _around(self) -> int:
        aside = ceil(self._beside().width) + _BESIDE if self._aside else 0
        return _LEFT + _RIGHT + aside

    def _room(self, width: int) -> int:
        return width - self._around()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill if chosen, words and line, and what stands at the right."""
        look, kind, painter = self.look, self._kind, painter_on(self)
        area, chosen = QRectF(self.rect()), self.isChecked()
        if chosen:
            draw_pill(painter, look, area, area.height() - 2 * kind.bar, ground=kind.ground)
        elif self._ruled:
            rule = look.px("stroke.line")
            place = QRectF(_LEFT, area.height() - rule, area.width() - _LEFT, rule)
            painter.fillRect(place, look.color("line"))
        self._draw_words(painter, lit=chosen or self.underMouse() or kind.whole)
        if self._aside:
            aside = self._beside()
            top = (area.height() - aside.height) / 2
            left = area.width() - _RIGHT - aside.width
            place = QRectF(left, top, aside.width, aside.height)
            aside.draw(painter, place, look.color("ink_soft"), Qt.AlignmentFlag.AlignRight)

    def _draw_words(self, painter: QPainter, *, lit: bool) -> None:
        look = self.look
        words, line = self._both(self._room(self.width()))
        tall = words.height + (line.height if line else 0)
        top = (self.height() - tall) / 2
        place = QRectF(_LEFT, top, words.width, words.height)
        words.draw(painter, place, look.color("ink" if lit else "ink_soft"))
        if line is not None:
            place = QRectF(_LEFT, top + words.height, line.width, line.height)
            line.draw(painter, place, look.color("ink_soft"))


class ChoiceRows(QWidget):
    """The rows, one below the other; arrows choose."""

    #: A person chose another row; carries its key.
    choice_changed = Signal(str)

    def __init__(self, look: Look, kind: Kind, name: str = "", *, gap: int = 0) -> None:
        super().__init__()
        self._look, self._kind = look, kind
        self._shown: tuple[tuple[str, str, str, str], ...] = ()
        self.setAccessibleName(name)
        self.group = OneOf(self)
        self.group.chosen_changed.connect(self._choose)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)

    @property
    def rows(self) -> tuple[Member, ...]:
        """The rows that are shown."""
        return self.group.members

    def show_rows(self, rows: tuple[tuple[str, str, str, str], ...], chosen: str | None) -> None:
        """Show these: key, words, line and what stands at the right of each."""
        if rows != self._shown:
            self._make(rows)
        self.group.choose(chosen if chosen in {row[0] for row in rows} else None)
        self._rule()

    def focus(self) -> None:
        """Put the keyboard on the chosen row, or on the first."""
        self.group.focus()

    def _choose(self, key: str) -> None:
        self._rule()
        self.choice_changed.emit(key)

    def _make(self, rows: tuple[tuple[str, str, str, str], ...]) -> None:
        """Make them anew; where the keyboard was on one that is still there it stays."""
        had = next((one.key for one in self.rows if one.hasFocus()), "")
        for member in self.rows:
            self._column.removeWidget(member)
            member.hide()
            member.deleteLater()
        self.group.clear()
        self._shown = rows
        for key, words, line, aside in rows:
            row = ChoiceRow(self._look, self._kind, key, words, line, aside)
            self.group.add(row)
            self._column.addWidget(row)
            row.show()  # at once: Qt shows it later, and until then the list has no height
            if key == had:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rule(self) -> None:
        chosen = [row.key == self.group.chosen for row in self.rows]
        for at, row in enumerate(self.rows):
            last = at + 1 == len(chosen)
            ruled = self._kind.whole and not (last or chosen[at] or chosen[at + 1])
            if isinstance(row, ChoiceRow):
                row.set_ruled(ruled)
                row.updateGeometry()
