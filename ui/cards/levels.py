"""The steps of a deck as a row of numbers: what each means is said under it and read out."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.cards.view import Filter, Option
from ui.parts.flow import Flow
from ui.parts.one_of import Member, OneOf
from ui.parts.strokes import draw_box
from ui.theme.look import Look
from ui.theme.typeset import UNBOUNDED

_BESIDE, _GAP = 14, 8


class Step(Member):
    """One number on a small square, ink where it is chosen."""

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


class Levels(QWidget):
    """A function of a ``Filter`` whose options are steps."""

    #: A person chose another step; carries its id, empty for any.
    choice_changed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._options: tuple[Option, ...] = ()
        self.group = OneOf(self)
        self.group.chosen_changed.connect(self.choice_changed)
        self._row = Flow(self, gap=_GAP)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_filter(self, steps: Filter) -> None:
        """Show these steps."""
        self.setAccessibleName(steps.name)
        if [one.id for one in steps.options] != [one.id for one in self._options]:
            self._make(steps.options)
        self._options = steps.options
        self.group.choose(next((one.id for one in steps.options if one.chosen), ""))
        for member, option in zip(self.group.members, steps.options, strict=True):
            member.setAccessibleDescription(str(option.count) if option.count else "")

    def _make(self, options: tuple[Option, ...]) -> None:
        for member in self.group.members:
            self._row.removeWidget(member)
            member.hide()
            member.deleteLater()
        self.group.clear()
        numbered = [option for option in options if option.id]
        for option in options:
            number = numbered.index(option) + 1 if option.id else 0
            step = Step(self._look, option.id, str(number) if number else option.words)
            if number:
                step.setAccessibleName(f"{number}, {option.words}")
                step.setToolTip(option.words)
            self.group.add(step)
            self._row.addWidget(step)
