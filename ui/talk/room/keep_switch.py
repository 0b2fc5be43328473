"""Keep: a switch that bears a person's shape, and a check when it is on."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from ui.parts.shapes import figure
from ui.parts.strokes import draw_box
from ui.talk.stage_view import Who
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import painter_on
from ui.theme.typeset import Typeset

#: Measures in px at 100 % text: least width, height, shape, check, margin, gap.
_WIDE, _HIGH, _SHAPE, _CHECK, _BESIDE, _GAP = 190, 56, 28, 24, 18, 12


class KeepSwitch(QCheckBox):
    """On only by the person's own press; a view may show it as on, without a signal."""

    def __init__(self, look: Look, who: Who, words: str) -> None:
        super().__init__()
        self._look = look
        self._who = who
        self._words = words
        name = QCoreApplication.translate("KeepSwitch", "{word}, for {name}")
        self.setAccessibleName(name.replace("{word}", words).replace("{name}", who.name))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(FOCUS_RADIUS, look.px("radius.button"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self.update)
        look.changed.connect(self.updateGeometry)

    def hitButton(self, pos: QPoint) -> bool:
        """Be pressed anywhere on it."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Be wide enough for shape, word and check, so that turning it on moves nothing."""
        icon = self._look.grown(_SHAPE, "icon") + self._look.grown(_CHECK, "icon")
        words = round(self._set().width + 0.5) + icon + 2 * (_BESIDE + _GAP)
        return QSize(max(words, _WIDE), self._look.grown(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, shape, word, and the check if it is on."""
        look, painter, area = self._look, painter_on(self), QRectF(self.rect())
        on = self.isChecked()
        edge = look.px("stroke.chosen" if on else "stroke.control")
        ground = look.color("sunken" if self.underMouse() else "surface")
        color = look.color("ink" if on else "control")
        draw_box(painter, area, look.px("radius.button"), ground, color, edge)
        side = look.grown(_SHAPE, "icon")
        around = QRectF(_BESIDE, (self.height() - side) / 2, side, side)
        painter.fillPath(figure(self._who.shape, around), look.person(self._who.hue).fill)
        words = self._set()
        place = QRectF(around.right() + _GAP, (self.height() - words.height) / 2, 0, 0)
        place.setSize(QRectF(0, 0, words.width, words.height).size())
        words.draw(painter, place, look.color("ink"))
        if on:
            check = look.grown(_CHECK, "icon")
            picture = look.pixmap("check", "ink", _CHECK, self.devicePixelRatioF())
            left = self.width() - _BESIDE - check
            painter.drawPixmap(QRect(left, (self.height() - check) // 2, check, check), picture)

    def _set(self) -> Typeset:
        return self._look.typeset(self._words, "body", 600, leading=1.25)
