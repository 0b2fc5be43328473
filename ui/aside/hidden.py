"""The dull page: F9 puts it before everything, at once. It looks like nobody's shopping.

Its boxes can be ticked, and nothing of it is kept. It gives no hint how to come back: whoever
uses the window has read that F9 does it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.scroll import Scroll
from ui.parts.strokes import draw_box
from ui.parts.text import Text
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import painter_on

_MARGIN, _ABOVE, _UNDER_TITLE = 48, 40, 16
_ROW, _BOX, _BEFORE_WORDS, _CORNER, _CHECK = 52, 22, 40, 5, 18

#: What still works here: to come back, to close, and whatever changes the window as such.
_LEFT = frozenset(
    {
        Deed.HIDE,
        Deed.QUIT,
        Deed.WHOLE_SCREEN,
        Deed.LARGER,
        Deed.SMALLER,
        Deed.PLAIN_SIZE,
    }
)


class HiddenPage(QWidget):
    """A list with boxes to tick, on plain ground; only F9 leads away, to Today."""

    def __init__(self, look: Look, title: str, items: Sequence[str]) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(title)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, _ABOVE, _MARGIN, _MARGIN)
        column.setSpacing(0)
        column.addWidget(Text(look, "lead", title, heading=True))
        column.addSpacing(_UNDER_TITLE)
        column.addWidget(_Line(look))
        column.addSpacing(_UNDER_TITLE // 2)
        self._boxes = [_Item(look, item) for item in items]
        for box in self._boxes:
            column.addWidget(box)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(look, page, ground="surface"))

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere: nothing."""
        return frozenset()

    def act(self, deed: Deed) -> bool:
        """Take every key but those that hide, close or change the window: nothing happens."""
        return deed not in _LEFT

    def focus(self) -> None:
        """Keep the keyboard, and leave it at no box: a ring around one would draw the eye."""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty(FOCUS_RADIUS, -1)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter_on(self).fillRect(self.rect(), self._look.color("surface"))


class _Line(QWidget):
    """The line under the heading."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(look.px("stroke.line"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter_on(self).fillRect(self.rect(), self._look.color("line"))


class _Item(QCheckBox):
    """A box and a few words."""

    def __init__(self, look: Look, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._look = look
        self._words = words
        self.setAccessibleName(words)
        self.setProperty(FOCUS_RADIUS, look.px("radius.field"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def hitButton(self, pos: object) -> bool:
        """Be ticked anywhere on it."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick on Enter, too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Be as high as a hand needs."""
        words = self._look.typeset(self._words, "body")
        wide = self._look.grown(_BEFORE_WORDS, "icon") + round(words.width) + 8
        return QSize(wide, max(self._look.grown(_ROW), round(words.height) + 16))

    def minimumSizeHint(self) -> QSize:
        """Need all of it."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, a check if it is ticked, and the words."""
        look, painter = self._look, painter_on(self)
        side = look.grown(_BOX, "icon")
        box = QRectF(0, (self.height() - side) / 2, side, side)
        draw_box(painter, box, _CORNER, None, look.color("control"), look.px("stroke.control"))
        if self.isChecked():
            check = look.grown(_CHECK, "icon")
            middle = box.center().toPoint()
            at = QRect(middle.x() - check // 2, middle.y() - check // 2, check, check)
            picture = look.pixmap("check", "ink", _CHECK, self.devicePixelRatioF())
            painter.drawPixmap(at, picture)
        words = look.typeset(self._words, "body")
        left = look.grown(_BEFORE_WORDS, "icon")
        place = QRectF(left, (self.height() - words.height) / 2, words.width, words.height)
        words.draw(painter, place, look.color("ink"))
