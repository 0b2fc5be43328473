"""An idea that can be starred: a star that is full when it is on, and the words."""

from math import ceil

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui.parts.strokes import draw_box
from ui.talk.board_view import StarView
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.typeset import UNBOUNDED, Typeset

#: Measures in px at 100 % text: height, star, margin, gap.
_HIGH, _STAR, _BESIDE, _GAP = 48, 26, 18, 14


class StarRow(QCheckBox):
    """On only by what the view says: a press asks, and does nothing by itself."""

    def __init__(self, look: Look, view: StarView) -> None:
        super().__init__()
        self._look = look
        self._words = view.text
        self.index = view.index
        self.setAccessibleName(view.text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(FOCUS_RADIUS, look.px("radius.button"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def nextCheckState(self) -> None:
        """Leave it to the view, which knows how many stars are left."""

    def show_on(self, on: bool) -> None:
        """Show the star full, or not."""
        self.setChecked(on)
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        """Be pressed anywhere on it."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down by arrows, among the ideas alone; all else is as Qt does it."""
        steps = {Qt.Key.Key_Up.value: False, Qt.Key.Key_Down.value: True}
        if event.key() not in steps:
            super().keyPressEvent(event)
        elif isinstance(self._beside(down=steps[event.key()]), StarRow):
            self.focusNextPrevChild(steps[event.key()])

    def _beside(self, *, down: bool) -> QWidget | None:
        return self.nextInFocusChain() if down else self.previousInFocusChain()

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the words need."""
        return max(self._look.grown(_HIGH), round(self._set(width - self._around()).height) + 16)

    def sizeHint(self) -> QSize:
        """Prefer one line."""
        return QSize(ceil(self._set(UNBOUNDED).width) + self._around(), self._look.grown(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Allow the words to wrap."""
        return QSize(self._around() + 120, self._look.grown(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, the star and the words."""
        look, painter, area = self._look, QPainter(self), QRectF(self.rect())
        on = self.isChecked()
        edge = look.px("stroke.chosen" if on else "stroke.control")
        ground = look.color("sunken" if self.underMouse() else "surface")
        color = look.color("ink" if on else "control")
        draw_box(painter, area, look.px("radius.button"), ground, color, edge)
        side = look.grown(_STAR, "icon")
        star = look.pixmap("star-full" if on else "star", "ink", _STAR, self.devicePixelRatioF())
        painter.drawPixmap(QRect(_BESIDE, (self.height() - side) // 2, side, side), star)
        words = self._set(self.width() - self._around())
        left = _BESIDE + side + _GAP
        place = QRectF(left, (self.height() - words.height) / 2, words.width, words.height)
        words.draw(painter, place, look.color("ink"))

    def _around(self) -> int:
        return 2 * _BESIDE + self._look.grown(_STAR, "icon") + _GAP

    def _set(self, width: float) -> Typeset:
        return self._look.typeset(self._words, "body", 500, width, leading=1.3)
