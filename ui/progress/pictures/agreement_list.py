"""Agreements below each other: a sign, what was agreed, and the word for what became of it."""

from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.parts.strokes import draw_box
from ui.parts.text import Text
from ui.progress.pictures.outcome_sign import OutcomeSign
from ui.progress.seen import MarkView
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import margins

_GAP, _RADIUS, _INSET = 14, 12, 1


class AgreementRow(QPushButton):
    """One agreement: all of it can be pressed."""

    def __init__(self, look: Look, view: MarkView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.view = view
        self.setAccessibleName(f"{view.words}: {view.line}")
        self.setAccessibleDescription(view.leads)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(FOCUS_RADIUS, _RADIUS)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*margins(0, _INSET, 4, _INSET))
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(0)
        self._grid.addWidget(OutcomeSign(look, view.outcome), 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(Text(look, "body", view.words, weight=500), 0, 1)
        self._grid.addWidget(Text(look, "small", view.line), 1, 1)
        self._grid.setColumnStretch(1, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that its words need, and a hand."""
        return max(self._look.px("target.least"), self._grid.totalHeightForWidth(width))

    def sizeHint(self) -> QSize:
        """Prefer one line each."""
        return self._grid.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Need the widest word."""
        return QSize(self._grid.totalMinimumSize().width(), self._look.px("target.least"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open it, as Space does; arrows are the list's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a ground under the pointer."""
        if self.underMouse():
            painter, look = QPainter(self), self._look
            draw_box(painter, QRectF(self.rect()), _RADIUS, look.color("sunken"))


class AgreementList(QWidget):
    """A function of its agreements. One stop for Tab; arrows go through them."""

    #: An agreement was pressed; carries its key.
    opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._views: tuple[MarkView, ...] = ()
        self.rows: tuple[AgreementRow, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_marks(self, marks: tuple[MarkView, ...]) -> None:
        """Show these and no others."""
        if marks == self._views:
            return
        for old in self.rows:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._views = marks
        self.rows = tuple(self._made(view) for view in marks)
        for one, following in pairwise(self.rows):
            QWidget.setTabOrder(one, following)
        if self.rows:
            self._stop_at(self.rows[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through them by arrows, Home and End."""
        row, last = self.focusWidget(), len(self.rows) - 1
        if not isinstance(row, AgreementRow) or row not in self.rows:
            event.ignore()
            return
        at = self.rows.index(row)
        steps = {
            Qt.Key.Key_Up.value: max(at - 1, 0),
            Qt.Key.Key_Down.value: min(at + 1, last),
            Qt.Key.Key_Home.value: 0,
            Qt.Key.Key_End.value: last,
        }
        if event.key() not in steps:
            event.ignore()
            return
        target = self.rows[steps[event.key()]]
        self._stop_at(target)
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _made(self, view: MarkView) -> AgreementRow:
        row = AgreementRow(self._look, view, self)
        row.clicked.connect(lambda: self._open(row))
        self._column.addWidget(row)
        return row

    def _open(self, row: AgreementRow) -> None:
        self._stop_at(row)
        self.opened.emit(row.view.key)

    def _stop_at(self, row: AgreementRow) -> None:
        for one in self.rows:
            stops = one is row
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
