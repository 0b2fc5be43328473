"""The breathing picture: six breaths a minute, in for four seconds and out for six.

Six a minute is the slow pace that paced breathing is taught at (P25 of the protocols).
"""

import math
from enum import StrEnum

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QFontMetricsF,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.clock import Clock
from coach.people import Couple, Hue, Shape
from ui.parts.lines import fit, settled
from ui.parts.painted import Painted
from ui.parts.shapes import shrunk
from ui.theme.look import Look

#: One breath in ms: in, and out.
IN, OUT = 4_000, 6_000
CYCLE = IN + OUT

#: The picture in px: rounded square, circle in it, calm middle; and the moving ring's stroke.
_SQUARE, _CIRCLE, _MIDDLE, _RING = 456, 392, 248, 3.0
_SQUARE_CORNER, _AIR = 0.205, 8.0

#: Among the outlines of high contrast the ring must be told from them.
_RING_HIGH = 6.0

#: Height of a capital letter as a share of the type size (Atkinson Hyperlegible Next).
_CAPITAL = 0.668

#: Between two pictures, in ms: about twenty a second, or four when it only steps.
_SMOOTH, _STEPPED = 50, 250

#: The sizes of the still form, each for one second.
_STEPS_IN = (0, 1, 2, 3)
_STEPS_OUT = (3, 2, 2, 1, 1, 0)


class Half(StrEnum):
    """The half of a breath that it is."""

    IN = "in"
    OUT = "out"


class BreathWords(msgspec.Struct, frozen=True):
    """What stands in the middle: for the way in, for the way out, and a line under both."""

    breathe_in: str
    breathe_out: str
    pace: str = ""


def half_at(phase: int) -> Half:
    """Say whether one breathes in or out ``phase`` ms after the first breath began."""
    return Half.IN if phase % CYCLE < IN else Half.OUT


def width_at(phase: int, *, still: bool = False) -> float:
    """Say how far the ring has opened, 0 to 1; the still form knows four sizes."""
    at = phase % CYCLE
    if still:
        second = at // 1000
        return (_STEPS_IN + _STEPS_OUT)[second] / 3
    way = at / IN if at < IN else 1 - (at - IN) / OUT
    return (1 - math.cos(math.pi * way)) / 2


class BreathShape(Painted):
    """Both shapes in their tints, and an ink ring that opens and closes between them.

    ``words_only`` lets even the still form stand, so that only the words change. It asks the
    clock only while it is seen; ``show_phase`` moves it by hand.
    """

    def __init__(
        self,
        look: Look,
        clock: Clock,
        words: BreathWords,
        couple: Couple | None = None,
        parent: QWidget | None = None,
        *,
        words_only: bool = False,
    ) -> None:
        super().__init__(look, parent)
        self._clock = clock
        self._words = words
        self._couple = couple or Couple()
        self._words_only = words_only
        self._phase = 0
        self._began: int | None = None
        self._ground: QPixmap | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.tell(words.breathe_in, words.pace)

    @property
    def phase(self) -> int:
        """How long it has been breathing, in ms."""
        return self._phase

    @property
    def width_shown(self) -> float:
        """How far the ring is open in the picture, 0 to 1."""
        if self._words_only:
            return 0.5
        return width_at(self._phase, still=self.look.still)

    @property
    def moving(self) -> bool:
        """Whether it asks the clock by itself."""
        return self._timer.isActive()

    def show_phase(self, phase: int) -> None:
        """Show the moment ``phase`` ms after the first breath began."""
        before = (self.width_shown, half_at(self._phase))
        self._phase = phase
        half = half_at(phase)
        words = self._words
        self.tell(words.breathe_in if half is Half.IN else words.breathe_out, words.pace)
        if before != (self.width_shown, half):
            self.update()

    def show_couple(self, couple: Couple) -> None:
        """Take the two people's colours."""
        self._couple = couple
        self.look_changed()

    def look_changed(self) -> None:
        """Take the new colours, and the new way to move."""
        self._ground = None
        if self._timer.isActive():
            self._timer.start(_STEPPED if self._stepping else _SMOOTH)
        super().look_changed()

    def sizeHint(self) -> QSize:
        """Ask for the size of the drawing board."""
        return QSize(_SQUARE, _SQUARE)

    def minimumSizeHint(self) -> QSize:
        """Ask for enough that the words fit into the calm middle."""
        return QSize(_SQUARE // 2, _SQUARE // 2)

    def showEvent(self, event: QShowEvent) -> None:
        """Breathe while it is seen."""
        self._began = self._clock.now().steady - self._phase
        self._timer.start(_STEPPED if self._stepping else _SMOOTH)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while it is not seen."""
        self._timer.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the ground anew."""
        self._ground = None
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put the kept ground, the ring where it is, and the words."""
        painter = self.painter()
        unit = min(self.width(), self.height(), _SQUARE) / _SQUARE
        middle = QRectF(self.rect()).center()
        painter.drawPixmap(0, 0, self._kept_ground(unit, middle))
        least, most = _MIDDLE / 2 + _AIR, _CIRCLE / 2 - _AIR
        radius = (least + (most - least) * self.width_shown) * unit
        stroke = _RING_HIGH if self.look.high_contrast else _RING
        painter.setPen(QPen(self.look.color("ink"), stroke))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)
        self._write(painter, middle, _MIDDLE * unit)

    @property
    def _stepping(self) -> bool:
        return self.look.still or self._words_only

    def _go_on(self) -> None:
        if self._began is not None:
            self.show_phase(self._clock.now().steady - self._began)

    def _kept_ground(self, unit: float, middle: QPointF) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._ground is None or self._ground.devicePixelRatio() != ratio:
            self._ground = QPixmap(self.size() * ratio)
            self._ground.setDevicePixelRatio(ratio)
            self._ground.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_ground(painter, unit, middle)
            painter.end()
        return self._ground

    def _draw_ground(self, painter: QPainter, unit: float, middle: QPointF) -> None:
        edge = self.look.edges.panel
        painter.setPen(QPen(self.look.color("ink"), edge) if edge else Qt.PenStyle.NoPen)
        for side, role, round_ in (
            (_SQUARE, f"{self._hue(Shape.SQUARE)}.tint", _SQUARE_CORNER),
            (_CIRCLE, f"{self._hue(Shape.CIRCLE)}.tint", 0.5),
            (_MIDDLE, "paper", 0.5),
        ):
            area = QRectF(0, 0, side * unit, side * unit)
            area.moveCenter(middle)
            area = shrunk(area, edge / 2)
            painter.setBrush(self.look.color(role))
            painter.drawRoundedRect(area, area.width() * round_, area.width() * round_)

    def _hue(self, shape: Shape) -> Hue:
        one, two = self._couple.one, self._couple.two
        return one.hue if one.shape is shape else two.hue

    def _write(self, painter: QPainter, middle: QPointF, room: float) -> None:
        words, width = self._words, room - 4 * _AIR
        main = words.breathe_in if half_at(self._phase) is Half.IN else words.breathe_out
        title = fit(main, self.look.font("prompt", 600), self.look.sizes.type["body"], width)
        small = self.look.sizes.type["small"]
        pace = settled(words.pace, self.look.font("body", 500), small, width * 0.9)
        step = pace.font.pixelSize() * 1.3
        below = title.font.pixelSize() * 0.2 + step
        first = title.font.pixelSize() * _CAPITAL
        high = first + (below + step * (len(pace.lines) - 1) if pace.lines else 0)
        base = middle.y() - high / 2 + first
        for fitted, role, at in ((title, "ink", base), (pace, "ink_soft", base + below)):
            painter.setFont(fitted.font)
            painter.setPen(self.look.color(role))
            for number, text in enumerate(fitted.lines):
                wide = QFontMetricsF(fitted.font).horizontalAdvance(text)
                painter.drawText(QPointF(middle.x() - wide / 2, at + number * step), text)
