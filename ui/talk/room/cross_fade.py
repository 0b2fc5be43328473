"""One cross-fade of a whole page: what was there goes while the new one stands below it."""

from PySide6.QtCore import QEvent, QObject, Qt, QVariantAnimation
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui.theme.look import Look


class CrossFade(QWidget):
    """Lies over ``page`` for as long as a fade takes (160 ms), and takes no mouse."""

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._page = page
        self._before = QPixmap()
        self._left = 0.0
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.valueChanged.connect(self._take)
        self._fade.finished.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        page.installEventFilter(self)
        self.hide()

    @property
    def running(self) -> bool:
        """Whether something is fading now."""
        return self._fade.state() is QVariantAnimation.State.Running

    def begin(self, before: QPixmap) -> None:
        """Let the picture of what was there fade out; with stillness asked for it is just gone."""
        if not self._look.fade or before.isNull():
            return
        self._fade.stop()
        self._before = before
        self._fade.setDuration(self._look.fade)
        self.setGeometry(self._page.rect())
        self.raise_()
        self.show()
        self._fade.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A page of another size, or none at all, has nothing to fade from."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Hide}:
            self.hide()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop, and let the picture go: it may show words."""
        self._fade.stop()
        self._before = QPixmap()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is left of the picture."""
        painter = QPainter(self)
        painter.setOpacity(self._left)
        painter.drawPixmap(0, 0, self._before)

    def _take(self, left: float) -> None:
        self._left = left
        self.update()
