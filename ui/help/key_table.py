"""Keys and what they do, in rows: on the page about keys, and on the sheet of F1."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import KeyRow
from ui.parts.keycap import KeyCap
from ui.parts.ruled import Ruled
from ui.parts.text import Text
from ui.theme.look import Look

#: The height of a row, and the room above and below in it, in px at 100 % text.
_HIGH, _ABOVE = 66, 12
_BESIDE_CAPS, _BETWEEN_COLUMNS = 26, 40
#: Between keys that are told on one cap.
_BETWEEN_KEYS = "   "
#: One column of rows needs this much to be easy to read, in px at 100 % text.
_WIDE_ENOUGH = 340


class KeyTableRow(Ruled):
    """The keys on one cap, and beside it what they do."""

    def __init__(self, look: Look, view: KeyRow, *, line: bool) -> None:
        super().__init__(look, line=line)
        self._cap = KeyCap(look, _BETWEEN_KEYS.join(view.caps))
        self._words = view.words
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, _ABOVE, 0, _ABOVE)
        self._row.addWidget(self._cap)
        self._row.addWidget(Text(look, "body", view.words), 1, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(_HIGH)

    @property
    def cap_width(self) -> int:
        """The room that the cap needs."""
        return self._cap.sizeHint().width()

    @property
    def words_width(self) -> int:
        """The room that the words need on one line."""
        return ceil(self.look.typeset(self._words, "body").width) + 1

    def set_cap_room(self, room: int) -> None:
        """Keep so much for the cap, so that all words begin below each other."""
        self._row.setSpacing(_BESIDE_CAPS + room - self.cap_width)


class KeyTable(QWidget):
    """All rows, in one column or two. ``columns`` is the most that there may be."""

    def __init__(self, look: Look, rows: tuple[KeyRow, ...], *, columns: int = 1) -> None:
        super().__init__()
        self._look = look
        self._most = self._used = columns
        self._rows = tuple(KeyTableRow(look, row, line=False) for row in rows)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._columns = tuple(QVBoxLayout() for _ in range(columns))
        for column in self._columns:
            column.setSpacing(0)
            self._beside.addLayout(column, 1)
        self._fill(columns)
        look.changed.connect(self._align)

    def take_width(self, width: int) -> None:
        """Use as many columns as are easy to read in ``width`` px."""
        fits = max(1, width // round(_WIDE_ENOUGH * self._look.scale))
        self._fill(min(self._most, fits))

    def _fill(self, columns: int) -> None:
        """Fill the first column, then the next."""
        self._used = columns
        in_one = -(-len(self._rows) // columns)
        for column in self._columns:
            while column.count():
                column.takeAt(0)
        for index, row in enumerate(self._rows):
            self._columns[index // in_one].addWidget(row)
            row.set_line(index % in_one > 0)
        for column in self._columns:
            column.addStretch(1)
        self._beside.setSpacing(_BETWEEN_COLUMNS if columns > 1 else 0)
        self._align()

    def _align(self) -> None:
        """Let words begin below each other; a column with longer words is the wider one."""
        in_one = -(-len(self._rows) // self._used)
        for number in range(self._most):
            rows = self._rows[number * in_one : (number + 1) * in_one]
            caps = max((row.cap_width for row in rows), default=0)
            for row in rows:
                row.set_cap_room(caps)
            words = max((row.words_width for row in rows), default=0)
            self._beside.setStretch(number, caps + words + _BESIDE_CAPS if rows else 0)
