"""A sheet over the page: a veil that nothing can be read through by half, and one question.

Esc closes it; Tab stays inside; the keyboard goes back to where it was.
"""

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QRect,
    QRectF,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.parts.action_bar import ActionBar
from ui.parts.scroll import Scroll
from ui.parts.strokes import draw_box
from ui.theme.look import Look

#: One column, two columns, at 100 % text; the least that is kept free around it, in px.
NARROW, WIDE = 744, 984
_AROUND, _INNER = 24, 48


class Sheet(QWidget):
    """Covers ``page`` wholly. Fill ``body`` and ``bar``, then ``open``."""

    #: What a screen reader calls it.
    heard_as = "dialog"

    #: Esc was pressed. The owner decides; most call ``close_sheet``.
    close_asked = Signal()
    #: It is gone, and the keyboard is back where it was.
    closed = Signal()

    def __init__(self, look: Look, page: QWidget, name: str, *, width: int = NARROW) -> None:
        """``name`` is read out when it opens."""
        super().__init__(page)
        self._look = look
        self._page = page
        self._width = width
        self._before: QWidget | None = None
        self._fade: QVariantAnimation | None = None
        self.setAccessibleName(name)
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._inner = inner
        self._scroll = Scroll(look, inner, ground="surface", parent=self)
        self.bar = ActionBar(look, self)
        page.installEventFilter(self)
        inner.installEventFilter(self)
        look.changed.connect(self._look_changed)
        self.hide()

    @property
    def room(self) -> int:
        """How wide what is inside can be, in px."""
        return self._wide() - 2 * self._margin()

    def open(self, first: QWidget | None = None) -> None:
        """Show it over the page, with the keyboard on ``first``."""
        now = QApplication.focusWidget()
        if self.isHidden():
            self._before = now if now is not None and not self.isAncestorOf(now) else None
        self.setGeometry(self._page.rect())
        self.show()
        self.raise_()
        self._place()
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self.focusNextPrevChild(True)
        self._fade_in()

    def close_sheet(self) -> None:
        """Take it away and give the keyboard back."""
        if self.isHidden():
            return
        self._stop_fade()
        self.hide()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 (Qt's own name)
        """Keep Tab inside."""
        inside = [widget for widget in self._stops() if widget.isVisible()]
        if not inside:
            return False
        now = QApplication.focusWidget()
        at = inside.index(now) if now in inside else (-1 if next else 0)
        inside[(at + (1 if next else -1)) % len(inside)].setFocus(
            Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask to be closed on Esc; let no other key through to the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_asked.emit()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let no press through to the page."""
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the page, and as high as what is inside now needs."""
        if watched is self._inner:
            # Later: only once it is laid out does it know what it needs.
            if event.type() == QEvent.Type.LayoutRequest and not self.isHidden():
                QTimer.singleShot(0, self, self._place)
            return False
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._page.rect())
        return False

    def event(self, event: QEvent) -> bool:
        """Follow what is inside when it takes another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sheet in the middle."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the veil and the sheet."""
        look, painter = self._look, QPainter(self)
        painter.fillRect(self.rect(), look.color("veil"))
        edge, radius = look.px("stroke.control"), look.px("radius.card")
        draw_box(
            painter,
            QRectF(self._area()),
            radius,
            look.color("surface"),
            look.color("control"),
            edge,
        )

    def _stops(self) -> list[QWidget]:
        """List what Tab comes to, in its order."""
        found: list[QWidget] = []
        at = self.nextInFocusChain()
        while at is not None and at is not self:
            tabbed = bool(at.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if tabbed and at.isEnabled() and self.isAncestorOf(at):
                found.append(at)
            at = at.nextInFocusChain()
        return found

    def _margin(self) -> int:
        return _INNER if self.width() >= 900 and self._look.scale < 1.5 else 32

    def _wide(self) -> int:
        """As wide as the letters are large: so a line holds as many of them at every size."""
        return min(round(self._width * self._look.scale), self.width() - 2 * _AROUND)

    def _area(self) -> QRect:
        """Give the sheet's place: as high as it needs, scrolled if that is too much."""
        inner = self._margin()
        width, room = self._wide(), self.room
        layout = self._inner.layout()
        words = layout.heightForWidth(room) if layout and layout.hasHeightForWidth() else -1
        words = words if words > 0 else self._inner.sizeHint().height()
        wanted = words + self._bar_height(room) + 2 * inner
        height = min(wanted, self.height() - 2 * _AROUND)
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def _bar_height(self, width: int) -> int:
        return self.bar.heightForWidth(width) + self._look.px("space.wide")

    def _place(self) -> None:
        inner, area = self._margin(), self._area()
        room = area.width() - 2 * inner
        foot = self._bar_height(room)
        inside = area.adjusted(inner, inner, -inner, -inner)
        # The focus ring of what is inside needs a little room that the scroll area would cut.
        ring = 6
        self._inner.setContentsMargins(ring, ring, ring, ring)
        self._scroll.setGeometry(inside.adjusted(-ring, -ring, ring, ring - foot))
        gap = foot - self._look.px("space.wide")
        self.bar.setGeometry(inside.left(), inside.bottom() + 1 - gap, room, gap)
        self.update()

    def _fade_in(self) -> None:
        if not self._look.fade:
            return
        veil = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(veil)
        fade = QVariantAnimation(self)
        fade.setDuration(self._look.fade)
        fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        fade.valueChanged.connect(veil.setOpacity)
        fade.finished.connect(self._stop_fade)
        self._fade = fade
        fade.start()

    def _stop_fade(self) -> None:
        if self._fade is not None:
            self._fade.stop()
            self._fade.deleteLater()
            self._fade = None
            self.setGraphicsEffect(None)  # type: ignore[arg-type]  # Qt: None takes it away

    def _look_changed(self) -> None:
        self._place()
