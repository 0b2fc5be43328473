"""Rows to open, divided by lines.

Each has a name, perhaps a remark beside it, one line below, and a short fact at the right.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import painter_on
from ui.theme.typeset import UNBOUNDED, Typeset

_CHEVRON, _ICON, _GAP = 24, 24, 10
_ABOVE = 18
#: From this width on the fact stands at the right; below it, under the line.
_WIDE = 480


class Row(QPushButton):
    """One row. ``fact`` (with its icon) is short: *15 min*."""

    def __init__(
        self,
        look: Look,
        key: str,
        name: str,
        line: str = "",
        *,
        remark: str = "",
        fact: str = "",
        fact_icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.key = key
        self._name, self._line, self._remark = name, line, remark
        self._fact, self._fact_icon = fact, fact_icon
        self.setAutoDefault(False)
        self.setAccessibleName(", ".join(part for part in (name, remark, fact) if part))
        self.setAccessibleDescription(line)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(FOCUS_RADIUS, look.px("radius.field"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._look_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all keys but Space to the list."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    # measuring

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that name, line and (when narrow) fact need."""
        tall = sum(part.height for part in self._blocks(width)) + 2 * _ABOVE
        return max(self._look.grown(108 if self._line else 72), round(tall))

    def sizeHint(self) -> QSize:
        """Take the width that there is."""
        return QSize(_WIDE, self.heightForWidth(_WIDE))

    def minimumSizeHint(self) -> QSize:
        """Be readable in a narrow column."""
        return QSize(240, self._look.px("target.row"))

    def _blocks(self, width: int) -> list[Typeset]:
        """Set what stands at the left: name, the remark if it has no room beside, the line."""
        room = self._room(width)
        blocks = [self._set(self._name, "aloud", 600, 1.35, room)]
        if self._remark and not self._remark_beside(width):
            blocks.append(self._set(self._remark, "small", 400, 1.4, room))
        if self._line:
            blocks.append(self._set(self._line, "body", 400, 1.55, room))
        if self._fact and not self._fact_beside(width):
            blocks.append(self._set(self._fact, "body", 500, 1.4, room))
        return blocks

    def _set(self, words: str, size: str, weight: int, leading: float, width: float) -> Typeset:
        return self._look.typeset(words, size, weight, width, leading=leading)

    def _fact_beside(self, width: int) -> bool:
        return width >= _WIDE * self._look.scale

    def _fact_width(self) -> int:
        """The room for the fact: as wide as the longest that is common, so that they align."""
        words = self._set(self._fact, "body", 500, 1.4, UNBOUNDED).width
        icon = self._look.grown(_ICON, "icon") + _GAP if self._fact_icon else 0
        return round(max(words, self._look.px("body") * 3.6)) + icon

    def _room(self, width: int) -> int:
        right = self._look.grown(_CHEVRON, "icon") + 24
        if self._fact and self._fact_beside(width):
            right += self._fact_width() + 24
        return width - right

    def _remark_beside(self, width: int) -> bool:
        name = self._set(self._name, "aloud", 600, 1.35, UNBOUNDED).width
        remark = self._set(self._remark, "small", 400, 1.4, UNBOUNDED).width
        return name + 20 + remark <= self._room(width)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line above, the words, the fact and the chevron."""
        look, painter, width = self._look, painter_on(self), self.width()
        divider = look.px("stroke.line")
        painter.fillRect(QRectF(0, 0, width, divider), look.color("line"))
        blocks = self._blocks(width)
        top = (self.height() - sum(block.height for block in blocks)) / 2 + divider / 2
        for index, block in enumerate(blocks):
            color = look.color("ink" if index == 0 else "ink_soft")
            place = QRectF(0, top, block.width, block.height)
            block.draw(painter, place, color)
            if index == 0 and self._remark and self._remark_beside(width):
                self._draw_remark(painter, place)
            top += block.height
        self._draw_right(painter)

    def _draw_remark(self, painter: QPainter, beside: QRectF) -> None:
        remark = self._set(self._remark, "small", 400, 1.4, UNBOUNDED)
        top = beside.center().y() - remark.height / 2 + 1
        place = QRectF(beside.right() + 20, top, remark.width, remark.height)
        remark.draw(painter, place, self._look.color("ink_soft"))

    def _draw_right(self, painter: QPainter) -> None:
        look, ratio = self._look, self.devicePixelRatioF()
        side = look.grown(_CHEVRON, "icon")
        role = "ink" if self.underMouse() or self.hasFocus() else "ink_soft"
        chevron = QRect(self.width() - side, (self.height() - side) // 2, side, side)
        painter.drawPixmap(chevron, look.pixmap("chevron-right", role, _CHEVRON, ratio))
        if not self._fact or not self._fact_beside(self.width()):
            return
        left = chevron.left() - 24 - self._fact_width()
        if self._fact_icon:
            icon = look.grown(_ICON, "icon")
            at = QRect(left, (self.height() - icon) // 2, icon, icon)
            painter.drawPixmap(at, look.pixmap(self._fact_icon, "ink_soft", _ICON, ratio))
            left += icon + _GAP
        words = self._set(self._fact, "body", 500, 1.4, UNBOUNDED)
        place = QRectF(left, (self.height() - words.height) / 2, words.width, words.height)
        words.draw(painter, place, look.color("ink"))

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()


class RowList(QWidget):
    """Rows below each other. Arrows go through them, Enter or a press opens one."""

    #: A person opened a row; carries its key.
    opened = Signal(str)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[Row] = []
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows that are shown."""
        return tuple(self._rows)

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows and no others."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = list(rows)
        for row in rows:
            row.clicked.connect(self._open)
            self._column.insertWidget(self._column.count() - 1, row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the rows by arrows; Enter opens the one with the keyboard."""
        row = self.focusWidget()
        if not isinstance(row, Row) or row not in self._rows:
            super().keyPressEvent(event)
            return
        at, last = self._rows.index(row), len(self._rows) - 1
        steps = {
            Qt.Key.Key_Up.value: max(at - 1, 0),
            Qt.Key.Key_Down.value: min(at + 1, last),
            Qt.Key.Key_Home.value: 0,
            Qt.Key.Key_End.value: last,
        }
        if event.key() in steps:
            self._rows[steps[event.key()]].setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            row.click()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        row = self.sender()
        if isinstance(row, Row):
            self.opened.emit(row.key)
