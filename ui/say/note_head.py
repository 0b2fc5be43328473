"""The head of a note: its mark, the words that it is about, and why. A press opens it."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.reading.mark_paint import draw_mark
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import painter_on
from ui.theme.typeset import Typeset

#: The sample of the mark, and where the words begin, in px.
_SAMPLE, _LEFT = 28, 44
_ABOVE = 4


class NoteHead(QPushButton):
    """One note. Its words are painted, so that they wrap with our line height."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._quoted, self._reason, self._soft = "", "", False
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(FOCUS_RADIUS, look.px("radius.field"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._look_changed)

    def say(self, quoted: str, reason: str, name: str, *, soft: bool) -> None:
        """Show a note; ``name`` is what it is called, also by a screen reader."""
        if (quoted, reason, soft) != (self._quoted, self._reason, self._soft):
            self._quoted, self._reason, self._soft = quoted, reason, soft
            self._look_changed()
        self.setAccessibleName(name)
        self.setAccessibleDescription(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the words and the reason."""
        tall = sum(part.height for part in self._parts(width)) + 2 * _ABOVE
        return max(self._look.px("target.least"), round(tall))

    def sizeHint(self) -> QSize:
        """Take the width that there is; the height follows from that and from nothing else."""
        return QSize(320, self._look.px("target.least"))

    def minimumSizeHint(self) -> QSize:
        """Be readable in a narrow column."""
        return QSize(200, self._look.px("target.least"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sample of the mark, the words and the reason."""
        look, painter = self._look, painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        quoted, reason = self._parts(self.width())
        # The sample stands as high as the middle of the first line.
        middle = _ABOVE + look.line_height("body") / 2
        sample = QLineF(0, middle, _SAMPLE, middle).translated(QPointF(0, -6 + 2))
        draw_mark(painter, sample, look.color("ink"), soft=self._soft)
        top = float(_ABOVE)
        for part, role in ((quoted, "ink"), (reason, "ink_soft")):
            place = QRectF(_LEFT, top, self.width() - _LEFT, part.height)
            part.draw(painter, place, look.color(role))
            top += part.height

    def _parts(self, width: int) -> tuple[Typeset, Typeset]:
        room = max(width - _LEFT, 1)
        quoted = self._look.typeset(self._quoted, "body", 600, room)
        reason = self._look.typeset(self._reason, "small", 400, room, leading=1.4, balanced=True)
        return quoted, reason

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()
