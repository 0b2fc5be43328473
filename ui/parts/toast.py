"""The undo note: says what was done, and takes it back on one press."""

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ui.parts.buttons import Secondary
from ui.parts.strokes import draw_box
from ui.parts.text import Text
from ui.theme.look import Look
from ui.theme.mirror import margins


class UndoNote(QWidget):
    """A note 56 high, for ``ActionBar.set_note``.

    It reads no clock: whoever shows it calls ``let_go`` when its 10 s are over, and it goes
    as soon as neither pointer nor keyboard is on it.
    """

    #: A person pressed Undo; the note is gone by then.
    undo_asked = Signal()

    def __init__(self, look: Look, undo: str, parent: QWidget | None = None) -> None:
        """``undo`` is the word on its button."""
        super().__init__(parent)
        self._look = look
        self._over = False
        self.text = Text(look, "small", color="ink", weight=500, balanced=False)
        self.button = Secondary(look, undo, small=True)
        self.button.clicked.connect(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(*margins(20, 4, 4, 4))
        row.setSpacing(16)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        look.changed.connect(self.update)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_went)
        self.hide()

    def show_words(self, words: str) -> None:
        """Show what was done; the 10 s begin anew."""
        self._over = False
        self.text.say(words)
        self.button.setAccessibleDescription(words)
        self.hide()
        self.show()
        # Late: Today has a note, and what says it takes 3 ms of a start to load.
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415

        # Beside what the page says itself: a way back is of use only to who hears of it.
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def let_go(self) -> None:
        """Go, at once or when pointer and keyboard have left."""
        self._over = True
        self._go_if_free()

    def sizeHint(self) -> QSize:
        """Be as wide as the words on one line."""
        wide = self.text.sizeHint().width() + self.button.sizeHint().width() + 40
        return QSize(wide, self._look.px("target.primary"))

    def leaveEvent(self, event: QEvent) -> None:
        """Go if the time was over already."""
        super().leaveEvent(event)
        self._go_if_free()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, with an edge in high contrast."""
        look = self._look
        draw_box(
            QPainter(self),
            QRectF(self.rect()),
            look.px("radius.button"),
            look.color("sunken"),
            look.color("control"),
            look.edges.tray,
        )

    def _focus_went(self, _: QWidget | None, __: QWidget | None) -> None:
        self._go_if_free()

    def _go_if_free(self) -> None:
        if self._over and not self.underMouse() and not self.button.hasFocus():
            self.hide()

    def _undo(self) -> None:
        self.hide()
        self.undo_asked.emit()
