"""Several of a few: chips that bear a check when they are on."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui.parts.flow import Flow
from ui.parts.strokes import draw_box
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import painter_on
from ui.theme.typeset import UNBOUNDED, Typeset

_BESIDE, _GAP, _CHECK = 20, 8, 22


class Chip(QCheckBox):
    """One chip. On: 3 px ink and a check, as everything that is chosen."""

    def __init__(self, look: Look, key: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.key = key
        self._words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(FOCUS_RADIUS, look.px("radius.button"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.toggled.connect(self._look_changed)
        look.changed.connect(self._look_changed)

    def say(self, words: str) -> None:
        """Write other words on it."""
        if words != self._words:
            self._words = words
            self.setText(words.replace("&", "&&"))
            self.setAccessibleName(words)
            self._look_changed()

    def hitButton(self, pos: object) -> bool:
        """Be pressed anywhere on it."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Be as wide as the words, and the check if there is one."""
        words = self._set(UNBOUNDED)
        return QSize(ceil(words.width) + self._around(), self._look.px("target.least"))

    def minimumSizeHint(self) -> QSize:
        """Allow the words to wrap."""
        return QSize(self._around() + 48, self._look.px("target.least"))

    def hasHeightForWidth(self) -> bool:
        """Words wrap when there is little room."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the words need."""
        words = self._set(width - self._around())
        return max(self._look.px("target.least"), round(words.height) + 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge, the words and the check."""
        look, area, painter = self._look, QRectF(self.rect()), painter_on(self)
        on = self.isChecked()
        edge = look.px("stroke.chosen" if on else "stroke.control")
        ground = look.color("sunken" if self.underMouse() else "surface")
        color = look.color("ink" if on else "control")
        draw_box(painter, area, look.px("radius.button"), ground, color, edge)
        words = self._set(area.width() - self._around())
        left = (area.width() - words.width - self._sign()) / 2
        place = QRectF(left, (area.height() - words.height) / 2, words.width, words.height)
        words.draw(painter, place, look.color("ink"))
        if on:
            side = look.grown(_CHECK, "icon")
            picture = look.pixmap("check", "ink", _CHECK, self.devicePixelRatioF())
            at = QRect(round(place.right()) + _GAP, (self.height() - side) // 2, side, side)
            painter.drawPixmap(at, picture)

    def _set(self, width: float) -> Typeset:
        return self._look.typeset(self._words, "small", 600, width, leading=1.3)

    def _around(self) -> int:
        return 2 * _BESIDE + self._sign()

    def _sign(self) -> int:
        return self._look.grown(_CHECK, "icon") + _GAP if self.isChecked() else 0

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class Chips(QWidget):
    """A row of chips that wraps. ``options`` are keys and words; ``name`` is read out first."""

    #: A person turned one on or off; carries its key.
    chip_turned = Signal(str, bool)

    def __init__(
        self,
        look: Look,
        name: str,
        options: Sequence[tuple[str, str]],
        *,
        right: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._chips: dict[str, Chip] = {}
        row = Flow(self, gap=12, right=right)
        for key, words in options:
            chip = Chip(look, key, words)
            chip.clicked.connect(self._tell)
            self._chips[key] = chip
            row.addWidget(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def on(self) -> frozenset[str]:
        """The keys of those that are on."""
        return frozenset(key for key, chip in self._chips.items() if chip.isChecked())

    def turn(self, on: Sequence[str] | frozenset[str]) -> None:
        """Show exactly these as on, without a signal."""
        for key, chip in self._chips.items():
            chip.setChecked(key in on)

    def _tell(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.chip_turned.emit(chip.key, chip.isChecked())
