"""A quiet note over the foot of the window: a file waits, and can be opened from here."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from ui.parts.buttons import Secondary
from ui.parts.strokes import draw_box
from ui.parts.text import Text
from ui.theme.look import Look
from ui.theme.mirror import margins

#: What is kept free around it, and the most that it is wide at 100 % text, in px.
_AROUND, _WIDEST = 24, 720


class WaitingNote(QWidget):
    """Takes the keyboard from nobody. Its buttons are there only where a file can be opened."""

    #: The file is to be opened now.
    open_asked = Signal()
    #: The file is not wanted any more.
    drop_asked = Signal()

    def __init__(self, look: Look, window: QWidget, open_: str, drop: str) -> None:
        """``open_`` and ``drop`` are the words on its buttons."""
        super().__init__(window)
        self._look, self._window = look, window
        self._page: QWidget | None = None
        self.text = Text(look, "small", color="ink", weight=500, balanced=False)
        self.open_button = Secondary(look, open_, small=True, icon="folder-open")
        self.drop_button = Secondary(look, drop, small=True)
        self.open_button.clicked.connect(self.open_asked)
        self.drop_button.clicked.connect(self.drop_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(*margins(20, 12, 12, 12))
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        row.addWidget(self.drop_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignVCenter)
        look.changed.connect(self.place)
        window.installEventFilter(self)
        self.hide()

    def show_words(self, words: str, page: QWidget, *, can_open: bool) -> None:
        """Show over the foot of a page what waits; whoever listens to the screen hears it."""
        self._page = page
        self.text.say(words)
        for button in (self.open_button, self.drop_button):
            button.setVisible(can_open)
            button.setAccessibleDescription(words)
        self.show()
        self.place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def place(self) -> None:
        """Lie in the middle, above the bar of the page where it has one."""
        page, layout = self._page, self.layout()
        if self.isHidden() or page is None or not isValid(page) or layout is None:
            return
        corner = page.mapTo(self._window, QPoint(0, 0))
        widest = min(round(_WIDEST * self._look.scale), page.width() - 2 * _AROUND)
        width = min(layout.sizeHint().width(), widest)
        height = max(layout.heightForWidth(width), self._look.px("target.primary"))
        left = corner.x() + (page.width() - width) // 2
        self.setGeometry(left, max(0, self._foot(page, corner.y()) - height), width, height)
        self.raise_()

    def _foot(self, page: QWidget, top: int) -> int:
        bar = getattr(page, "bar", None)
        if isinstance(bar, QWidget) and bar.isVisibleTo(page) and bar.height() > _AROUND:
            return bar.mapTo(self._window, QPoint(0, 0)).y() - _AROUND // 2
        return top + page.height() - _AROUND

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay there when the window takes another size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            QTimer.singleShot(0, self, self.place)  # the page follows the window
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and its edge: it lies over a page."""
        look = self._look
        draw_box(
            QPainter(self),
            QRectF(self.rect()),
            look.px("radius.button"),
            look.color("sunken"),
            look.color("control"),
            look.px("stroke.control"),
        )
