"""The lists beside the week: what is booked, and what was agreed."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.parts.sign import Fill, Sign
from ui.parts.strokes import draw_box
from ui.parts.text import Text
from ui.plan.view import ListedView
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look

_SIGN, _CHEVRON, _GAP, _RADIUS = 24, 20, 14, 8


def _fill(owner: QWidget, look: Look, view: ListedView) -> QGridLayout:
    """Lay out the sign, the words and the line. A row without a sign is indented like others."""
    grid = QGridLayout(owner)
    grid.setContentsMargins(0, 2, look.grown(_CHEVRON, "icon"), 2)
    grid.setHorizontalSpacing(_GAP)
    grid.setVerticalSpacing(0)
    at = 1 if view.sign else 0
    if view.sign:
        sign = Sign(look, _SIGN)
        sign.show_sign(Fill(view.sign if view.sign in set(Fill) else Fill.RING))
        kept = sign.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        sign.setSizePolicy(kept)
        grid.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        sign.setVisible(view.sign in set(Fill))
    grid.addWidget(Text(look, "strong", view.words), 0, at)
    grid.addWidget(Text(look, "small", view.line), 1, at)
    grid.setColumnStretch(at, 1)
    return grid


class OpenedRow(QPushButton):
    """A row that can be opened: all of it is one button, with a chevron."""

    def __init__(self, look: Look, view: ListedView) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(view.words)
        self.setAccessibleDescription(view.line)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(FOCUS_RADIUS, _RADIUS)
        self._grid = _fill(self, look, view)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that its texts need, and a hand."""
        return max(self._look.px("target.least"), self._grid.totalHeightForWidth(width))

    def sizeHint(self) -> QSize:
        """Prefer one line each."""
        return self._grid.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Need the widest word."""
        least = self._grid.totalMinimumSize()
        return QSize(least.width(), self._look.px("target.least"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open it, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chevron, and a ground under the pointer."""
        look, painter = self._look, QPainter(self)
        if self.underMouse():
            draw_box(painter, QRectF(self.rect()), _RADIUS, look.color("sunken"))
        side = look.grown(_CHEVRON, "icon")
        at = QRect(self.width() - side, (self.height() - side) // 2, side, side)
        picture = look.pixmap("chevron-right", "ink_soft", _CHEVRON, self.devicePixelRatioF())
        painter.drawPixmap(at, picture)


class ClosedRow(QWidget):
    """A row that is only read."""

    def __init__(self, look: Look, view: ListedView) -> None:
        super().__init__()
        _fill(self, look, view)


class Listed(QWidget):
    """A heading and its rows; without rows only a line."""

    #: One was opened; carries its key.
    opened = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[ListedView, ...] | None = None
        self._heading = Text(look, "strong")
        self._line = Text(look, "small")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addLayout(self._rows)
        column.addWidget(self._line)

    def show_rows(self, heading: str, rows: tuple[ListedView, ...], line: str = "") -> None:
        """Show these and no others."""
        self._heading.say(heading)
        self._line.say(line)
        self._line.setVisible(bool(line))
        if rows == self._shown:
            return
        self._shown = rows
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for view in rows:
            self._rows.addWidget(self._row(view))

    def _row(self, view: ListedView) -> QWidget:
        if not view.key:
            return ClosedRow(self._look, view)
        row = OpenedRow(self._look, view)
        row.clicked.connect(lambda: self.opened.emit(view.key))
        return row
