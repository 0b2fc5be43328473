"""A cue at the edge of the page, for eyes that are on a face: three slow pulses, then steady.

One pulse a second, far below the three flashes a second that WCAG 2.3.1 allows. Where nothing
may move the edge is just there. Words on the stage say the same.
"""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from ui.talk.stage_view import GlowView
from ui.theme.look import Look

#: How wide the edge is, in px, and how long each of its pulses takes, in ms.
_WIDE, _PULSE, _PULSES = 12, 1_000, 3
#: How much of the edge is left between two pulses.
_FAINT = 0.3


class EdgeGlow(QWidget):
    """Lies over the edges of ``page`` and takes no mouse. A function of a ``GlowView``."""

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._page = page
        self._view: GlowView | None = None
        self._light = 1.0
        self._pulse = QVariantAnimation(self)
        self._pulse.setDuration(_PULSE * _PULSES)
        for number in range(2 * _PULSES + 1):
            self._pulse.setKeyValueAt(number / (2 * _PULSES), 1.0 if number % 2 else _FAINT)
        self._pulse.valueChanged.connect(self._take)
        self._pulse.finished.connect(self._settle)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.installEventFilter(self)
        look.changed.connect(self.update)
        self.hide()

    @property
    def light(self) -> float:
        """How much of the glow is seen, 0 to 1."""
        return 0.0 if self.isHidden() else self._light

    def show_view(self, view: GlowView | None) -> None:
        """Glow for another reason, or no longer."""
        if view == self._view:
            return
        self._view = view
        self._pulse.stop()
        self.setVisible(view is not None)
        if view is None:
            return
        self._light = 1.0
        self._cover()
        self.raise_()
        if not self._look.still:
            self._pulse.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the edges of the page."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._cover()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop: nobody sees it."""
        self._pulse.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the four edges in the person's own colour."""
        if self._view is None:
            return
        painter = QPainter(self)
        painter.setOpacity(self._light)
        fill = self._look.person(self._view.hue).fill
        for edge in _edges(self.rect()):
            painter.fillRect(edge, fill)

    def _take(self, light: float) -> None:
        self._light = light
        self.update()

    def _settle(self) -> None:
        """After the pulses the edge stays, but for a time that is only nearly over."""
        self._take(1.0)
        if self._view is not None and self._view.kind == "nearly":
            self.hide()

    def _cover(self) -> None:
        self.setGeometry(self._page.rect())
        # Only the edges are drawn anew, and not the stage between them.
        region = QRegion()
        for edge in _edges(self.rect()):
            region = region.united(edge)
        self.setMask(region)


def _edges(area: QRect) -> tuple[QRect, ...]:
    wide, high, edge = area.width(), area.height(), _WIDE
    return (
        QRect(0, 0, wide, edge),
        QRect(0, high - edge, wide, edge),
        QRect(0, 0, edge, high),
        QRect(wide - edge, 0, edge, high),
    )
