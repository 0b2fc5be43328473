"""The track of a slider whose steps have words: nothing is set before somebody sets it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from coach.people import Hue
from ui.theme.look import Look
from ui.theme.mirror import from_right, towards_start

#: In px: the track, its filled part, a step's dot, the handle with its ring of surface.
_LINE, _FILLED, _DOT, _HANDLE, _HALO = 4, 8, 8, 32, 3

#: Keys that take a step to the side, and those to more and to less.
_ASIDE = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Left})
_MOVES = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class SliderTrack(QAbstractSlider):
    """Steps on a line, filled up to a handle; there is no handle until one is chosen.

    Words of each step are what a screen reader says of it; ``name`` is the question.
    """

    #: A step was chosen by hand; it is counted from 0.
    chosen = Signal(int)

    def __init__(
        self,
        look: Look,
        name: str,
        words: tuple[str, ...],
        unanswered: str = "",
        hue: Hue | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self._unanswered = unanswered
        self._hue = hue
        self._answered = False
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, len(words) - 1)
        self.setSingleStep(1)
        self.setPageStep(max(1, len(words) // 5))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setAccessibleDescription(unanswered)
        look.changed.connect(self._look_changed)

    @property
    def step(self) -> int | None:
        """The chosen step, or None if none is chosen yet."""
        return self.value() if self._answered else None

    @property
    def step_words(self) -> str:
        """What the chosen step says."""
        return self._words[self.value()] if self._answered else self._unanswered

    def show_step(self, step: int | None) -> None:
        """Show a step (None: no handle) without a word to anybody."""
        self._answered = step is not None
        if step is not None:
            self.setValue(step)
        self._tell()

    def show_person(self, hue: Hue | None) -> None:
        """Fill it in a person's colour, or in ink."""
        self._hue = hue
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a good hand's width; the height can be hit by an unsteady one."""
        return QSize(320, self._look.px("target.least"))

    def minimumSizeHint(self) -> QSize:
        """Ask for enough that two steps are told apart."""
        return QSize(len(self._words) * 2 * _DOT, self._look.px("target.least"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a step. The first key only puts the handle down: in the middle, or at an end."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Home:
            self._choose(self.minimum())
        elif key == Qt.Key.Key_End:
            self._choose(self.maximum())
        elif key in _MOVES or key in _ASIDE:
            middle = (self.minimum() + self.maximum()) // 2
            aside = -1 if towards_start(key) else 1
            self._choose(self.value() + _MOVES.get(key, aside) if self._answered else middle)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown} and self._answered:
            far = self.pageStep() if key == Qt.Key.Key_PageUp else -self.pageStep()
            self._choose(self.value() + far)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the handle where the press was."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self._step_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the handle follow."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(self._step_at(event.position().x()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: nobody answers by scrolling past."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, the steps ahead, what is filled, and the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        first, last = self._place(self.minimum()), self._place(self.maximum())
        here = self._place(self.value()) if self._answered else None
        control = self._look.color("control")
        painter.setBrush(control)
        line = QRectF(first.x(), first.y() - _LINE / 2, last.x() - first.x(), _LINE)
        painter.drawRect(line.normalized())
        for step in range(self.minimum(), self.maximum() + 1):
            if here is None or step > self.value():
                painter.drawEllipse(self._place(step), _DOT / 2, _DOT / 2)
        if here is not None:
            self._draw_answer(painter, first, here)

    def _draw_answer(self, painter: QPainter, first: QPointF, here: QPointF) -> None:
        ink = self._look.color("ink")
        color: QColor = self._look.person(self._hue).fill if self._hue else ink
        pen = QPen(color, _FILLED)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(first, here)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("surface"))
        painter.drawEllipse(here, _HANDLE / 2, _HANDLE / 2)
        painter.setBrush(color)
        painter.drawEllipse(here, _HANDLE / 2 - _HALO, _HANDLE / 2 - _HALO)

    def _choose(self, step: int) -> None:
        step = min(max(step, self.minimum()), self.maximum())
        if self._answered and step == self.value():
            return
        self.show_step(step)
        self.chosen.emit(step)

    def _place(self, step: int) -> QPointF:
        """Give the middle of a step."""
        steps = max(self.maximum() - self.minimum(), 1)
        share = (step - self.minimum()) / steps
        share = 1 - share if from_right() else share
        return QPointF(_HANDLE / 2 + share * (self.width() - _HANDLE), self.height() / 2)

    def _step_at(self, x: float) -> int:
        share = (x - _HANDLE / 2) / max(self.width() - _HANDLE, 1)
        share = 1 - share if from_right() else share
        return self.minimum() + round(share * (self.maximum() - self.minimum()))

    def _tell(self) -> None:
        self.setAccessibleDescription(self.step_words)
        self.update()

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()
