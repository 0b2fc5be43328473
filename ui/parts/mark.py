"""The mark of In Turn: circle and rounded square, side by side, and the name."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.people import Shape
from ui.parts.shapes import figure
from ui.theme.look import Look
from ui.theme.mirror import painter_on
from ui.theme.typeset import Typeset

#: Where the mark begins when its name stands beside it, as the icons of the rail do.
_AT = 22


class Mark(QWidget):
    """The mark of In Turn, and its name if there is room."""

    def __init__(
        self, look: Look, name: str, parent: QWidget | None = None, *, at: int = _AT
    ) -> None:
        """``at`` is where it begins beside its name: at the icons of a rail, or flush (0)."""
        super().__init__(parent)
        self._at = at
        self._look = look
        self._name = name
        self._with_name = True
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def show_name(self, shown: bool) -> None:
        """Write the name beside the mark, or not."""
        self._with_name = shown
        self._look_changed()

    def sizeHint(self) -> QSize:
        """Be as wide as mark and name."""
        name = round(self._set().width) + 8 if self._with_name else 0
        width = round(self._look.grown(22, "icon") * 1.8) + name
        return QSize(width, self._look.grown(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle and square, overlapping; in high contrast the square is an outline."""
        look, painter = self._look, painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = look.grown(22, "icon")
        top = (self.height() - side) / 2
        left = self._at if self._with_name else (self.width() - side * 1.8) / 2
        circle = QRectF(left, top, side, side)
        square = circle.translated(side * 0.8, 0)
        painter.fillPath(figure(Shape.CIRCLE, circle), look.color("lagoon.fill"))
        if look.high_contrast:
            painter.setPen(look.color("ink"))
            painter.fillPath(figure(Shape.SQUARE, square), look.color("ink"))
            inner = square.adjusted(3, 3, -3, -3)
            painter.fillPath(figure(Shape.SQUARE, inner), look.color("paper"))
        else:
            painter.fillPath(figure(Shape.SQUARE, square), look.color("clay.fill"))
        if self._with_name:
            words = self._set()
            left += round(side * 1.8) + 8
            place = QRectF(left, (self.height() - words.height) / 2, words.width, words.height)
            words.draw(painter, place, look.color("ink"))

    def _set(self) -> Typeset:
        return self._look.typeset(self._name, "body", 700, leading=1.3)

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()
