"""One word to choose. Chosen: 3 px ink, a check, and the own tint of whoever chooses."""

from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from ui.feelings.view import WordView
from ui.parts.strokes import draw_box
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import painter_on
from ui.theme.typeset import UNBOUNDED, Typeset

_HIGH, _BESIDE, _ABOVE = 60, 20, 10
_CHECK, _GAP = 24, 12

ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class WordTile(QCheckBox):
    """A word; the name of its family may stand behind it, or below where there is no room."""

    #: A person wants to go on from here: an arrow key.
    step_asked = Signal(object)
    #: The keyboard or the pointer came to it.
    looked_at = Signal()

    def __init__(self, look: Look, view: WordView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.key = view.key
        self.words, self.means, self._behind = view.words, view.means, view.behind
        self._ground = "surface"
        self.setChecked(view.chosen)
        self.setText(view.words.replace("&", "&&"))
        self.setAccessibleName(", ".join(part for part in (view.words, view.behind) if part))
        self.setAccessibleDescription(view.means)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty(FOCUS_RADIUS, look.px("radius.button"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._look_changed)

    def show_chosen(self, chosen: bool, ground: str) -> None:
        """Look chosen on this ground, or not."""
        self._ground = ground
        self.setChecked(chosen)
        self.update()

    def hitButton(self, pos: object) -> bool:
        """Be pressed anywhere on it."""
        return True

    def nextCheckState(self) -> None:
        """Leave it to the page whether there is room for one more."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by arrows; Enter chooses, and on what is chosen it reaches the page."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        elif key in ARROWS:
            self.step_asked.emit(key)
        elif key in _ENTER and not self.isChecked():
            self.click()
        elif key in _ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that it is looked at."""
        super().focusInEvent(event)
        self.looked_at.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Say that it is looked at."""
        super().enterEvent(event)
        self.looked_at.emit()

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the words need, with the family below if it must be."""
        tall = self._set(width - self._around()).height
        if self._behind and not self._fits_behind(width):
            tall += self._set_behind(width - self._around()).height
        return max(self._look.grown(_HIGH), round(tall) + 2 * _ABOVE)

    def sizeHint(self) -> QSize:
        """Prefer one line, with room for the check whether or not it is chosen."""
        wide = ceil(self._set(UNBOUNDED).width) + self._around()
        if self._behind:
            wide += _GAP + ceil(self._set_behind(UNBOUNDED).width)
        return QSize(wide, self._look.grown(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Need the widest word whole."""
        wide = self._look.widest_word(self.words, "body", 600)
        if self._behind:
            wide = max(wide, self._look.widest_word(self._behind, "small"))
        return QSize(wide + self._around(), self._look.grown(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, the word, its family and the check."""
        look, area, painter = self._look, QRectF(self.rect()), painter_on(self)
        on = self.isChecked()
        edge = look.px("stroke.chosen" if on else "stroke.control")
        ground = self._ground if on else "sunken" if self.underMouse() else "surface"
        color = look.color("ink" if on else "control")
        draw_box(painter, area, look.px("radius.button"), look.color(ground), color, edge)
        self._draw_words(painter)
        if on:
            side = look.grown(_CHECK, "icon")
            at = QRect(self.width() - _BESIDE - side, (self.height() - side) // 2, side, side)
            painter.drawPixmap(at, look.pixmap("check", "ink", _CHECK, self.devicePixelRatioF()))

    def _draw_words(self, painter: QPainter) -> None:
        room = self.width() - self._around()
        words, behind = self._set(room), self._set_behind(room)
        beside = self._fits_behind(self.width())
        below = bool(self._behind) and not beside
        tall = words.height + (behind.height if below else 0)
        place = QRectF(_BESIDE, (self.height() - tall) / 2, room, words.height)
        words.draw(painter, place, self._look.color("ink"))
        if not self._behind:
            return
        if below:
            place.translate(0, words.height)
        else:
            drop = (words.height - behind.height) / 2
            place.translate(words.width + _GAP, drop)
        behind.draw(painter, place, self._look.color("ink_soft"))

    def _fits_behind(self, width: int) -> bool:
        wide = self._set(UNBOUNDED).width + _GAP + self._set_behind(UNBOUNDED).width
        return wide <= width - self._around()

    def _set(self, width: float) -> Typeset:
        return self._look.typeset(self.words, "body", 600, width, leading=1.3)

    def _set_behind(self, width: float) -> Typeset:
        return self._look.typeset(self._behind, "small", 400, width, leading=1.3)

    def _around(self) -> int:
        return 2 * _BESIDE + self._look.grown(_CHECK, "icon") + _GAP

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()
