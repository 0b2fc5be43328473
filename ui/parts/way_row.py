"""A quiet way as a row: an icon, what it is called, one line, and a chevron."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QKeyEvent, QPaintEvent, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import painter_on
from ui.theme.typeset import UNBOUNDED, Typeset

_ICON, _CHEVRON, _GAP, _ABOVE, _LEAST = 26, 24, 20, 16, 98


class WayRow(QPushButton):
    """One row, divided from what is above it by a line."""

    def __init__(
        self, look: Look, icon: str, name: str, line: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon, self._name, self._line = icon, name, line
        self.setAutoDefault(False)
        self.setAccessibleName(name)
        self.setAccessibleDescription(line)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(FOCUS_RADIUS, look.px("radius.field"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._look_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that both texts need."""
        name, line = self._both(self._room(width))
        return max(self._look.grown(_LEAST), round(name.height + line.height) + 2 * _ABOVE)

    def sizeHint(self) -> QSize:
        """Prefer one line each."""
        name, line = self._both(UNBOUNDED)
        wide = round(max(name.width, line.width)) + self._around() + 1
        return QSize(wide, self._look.grown(_LEAST))

    def minimumSizeHint(self) -> QSize:
        """Need the widest word whole."""
        look = self._look
        words = max(
            look.widest_word(self._name, "body", 600), look.widest_word(self._line, "small")
        )
        return QSize(words + self._around(), look.grown(_LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line above, the icon, the texts and the chevron."""
        look, painter, ratio = self._look, painter_on(self), self.devicePixelRatioF()
        divider = look.px("stroke.line")
        painter.fillRect(QRectF(0, 0, self.width(), divider), look.color("line"))
        lit = self.underMouse() or self.hasFocus()
        role = "ink" if lit else "ink_soft"
        name, line = self._both(self._room(self.width()))
        top = (self.height() - name.height - line.height) / 2
        icon = look.grown(_ICON, "icon")
        drop = round(top + (name.height - icon) / 2)
        painter.drawPixmap(QRect(0, drop, icon, icon), look.pixmap(self._icon, role, _ICON, ratio))
        left = icon + _GAP
        name.draw(painter, QRectF(left, top, name.width, name.height), look.color("ink"))
        below = QRectF(left, top + name.height, line.width, line.height)
        line.draw(painter, below, look.color("ink_soft"))
        side = look.grown(_CHEVRON, "icon")
        at = QRect(self.width() - side, (self.height() - side) // 2, side, side)
        painter.drawPixmap(at, look.pixmap("chevron-right", role, _CHEVRON, ratio))

    def _both(self, width: float) -> tuple[Typeset, Typeset]:
        look = self._look
        name = look.typeset(self._name, "body", 600, width, leading=1.35)
        return name, look.typeset(self._line, "small", 400, width, leading=1.4)

    def _around(self) -> int:
        look = self._look
        return look.grown(_ICON, "icon") + 2 * _GAP + look.grown(_CHEVRON, "icon")

    def _room(self, width: int) -> int:
        return width - self._around()

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()
