"""The levels as a row of numbers, of which one is chosen: ink, and wide enough for a hand."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.cards.view import Option
from ui.parts.flow import Flow
from ui.parts.one_of import Member, OneOf
from ui.parts.strokes import draw_box
from ui.theme.look import Look
from ui.theme.typeset import UNBOUNDED

_BESIDE, _GAP = 14, 8


class LevelChip(Member):
    """One number on a small square."""

    def sizeHint(self) -> QSize:
        """Be as high as a hand needs, and at least as wide."""
        words, least = self.set_words(UNBOUNDED, 600), self.look.px("target.least")
        return QSize(max(ceil(words.width) + 2 * _BESIDE, least), least)

    def minimumSizeHint(self) -> QSize:
        """Be never smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square, and the number in its middle."""
        look, area, painter = self.look, QRectF(self.rect()), QPainter(self)
        chosen = self.isChecked()
        ground = "ink" if chosen else "sunken" if self.underMouse() else "surface"
        edge, radius = look.px("stroke.control"), look.px("radius.button")
        color = look.color("ink" if chosen else "control")
        draw_box(painter, area, radius, look.color(ground), color, edge)
        words = self.set_words(UNBOUNDED, 600)
        area.setTop((area.height() - words.height) / 2)
        ink = look.color("on_ink" if chosen else "ink")
        words.draw(painter, area, ink, Qt.AlignmentFlag.AlignHCenter)


class LevelRow(QWidget):
    """All of them. Arrows choose, as what changes is seen at once."""

    #: A person chose another level: its id.
    level_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._keys: tuple[str, ...] = ()
        self._group = OneOf(self)
        self._group.chosen_changed.connect(self.level_chosen)
        self._row = Flow(self, gap=_GAP)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_levels(self, name: str, options: tuple[Option, ...]) -> None:
        """Show these; ``name`` is read out before them."""
        self.setAccessibleName(name)
        keys = tuple(one.id for one in options)
        if keys != self._keys:
            self._keys = keys
            self._make(options)
        self._group.choose(next((one.id for one in options if one.chosen), None))

    def _make(self, options: tuple[Option, ...]) -> None:
        before = self._group.members
        had = any(member.hasFocus() for member in before)
        self._group.clear()
        for member in before:
            self._row.removeWidget(member)
            member.hide()
            member.deleteLater()
        for option in options:
            chip = LevelChip(self._look, option.id, option.words)
            self._group.add(chip)
            self._row.addWidget(chip)
        if had:
            self._group.focus()
