"""One skill on the map: its pile on a line, and its name below."""

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.parts.strokes import draw_box
from ui.progress.pictures.marks import draw_dashed, pile_height
from ui.progress.pictures.stamps import Stamps
from ui.progress.seen import SkillView
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import painter_on
from ui.theme.typeset import Typeset

#: The measures of the drawing board, in px at 100 % text.
_DISC, _LINE, _RADIUS = 26, 100, 12
_ABOVE, _OVER_NAME, _BELOW = 5, 6, 4
#: No narrower than this, and than the widest word of its name.
_LEAST = 112
_LEADING = 1.25


class SkillSpot(QAbstractButton):
    """A press leads to its entries, or to a talk that trains it."""

    #: The pointer or the keyboard came to it, or went away.
    pointed = Signal(bool)

    def __init__(self, look: Look, stamps: Stamps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.view: SkillView | None = None
        #: Those in the same row: all of them stand on one level.
        self.row: tuple[SkillSpot, ...] = (self,)
        self._stamps = stamps
        self._heights: dict[int, tuple[int, float]] = {}
        self._own: dict[int, float] = {}
        self.setProperty(FOCUS_RADIUS, _RADIUS)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._look_changed)

    def show_view(self, view: SkillView) -> None:
        """Show this skill."""
        if view != self.view:
            self.view = view
            self.setAccessibleName(view.spoken)
            self.setAccessibleDescription(view.leads)
            self.measure_anew()
            self.update()

    def stand_with(self, row: tuple["SkillSpot", ...]) -> None:
        """Stand on one level with these."""
        self.row = row
        self.measure_anew()

    def measure_anew(self) -> None:
        """Forget the heights: its words, or those beside it, are others now."""
        self._heights.clear()
        self._own.clear()
        self.updateGeometry()

    @property
    def is_pointed_at(self) -> bool:
        """Whether the pointer or the keyboard is on it."""
        return self.underMouse() or self.hasFocus()

    # measuring

    def hasHeightForWidth(self) -> bool:
        """The name wraps, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the pile, the line and the words."""
        return self._measured(width)[0]

    def sizeHint(self) -> QSize:
        """Be as wide as on the drawing board."""
        return QSize(self._look.grown(_LINE + 32, "icon"), self._look.px("target.least"))

    def minimumSizeHint(self) -> QSize:
        """Need the widest word whole."""
        name = self.view.name if self.view else ""
        wide = max(self._look.widest_word(name, "small", 500) + 8, _LEAST)
        return QSize(wide, self._look.px("target.least"))

    @property
    def pile_height(self) -> float:
        """How high its own pile is, in px."""
        return pile_height(self.view.count if self.view else 0, self._side())

    def words_height(self, width: int) -> float:
        """Give how high its own words are, in px."""
        if width not in self._own:
            self._own[width] = sum(part.height for part in self._words(width))
        return self._own[width]

    def _measured(self, width: int) -> tuple[int, float]:
        """Give the whole height, and the room below the line: the same for all in the row.

        A layout asks again and again, so it is kept.
        """
        if width not in self._heights:
            under = _OVER_NAME + max(spot.words_height(width) for spot in self.row) + _BELOW
            pile = max(spot.pile_height for spot in self.row)
            self._heights[width] = (ceil(_ABOVE + pile + self._stroke() + under), under)
        return self._heights[width]

    def _side(self) -> float:
        return float(self._look.grown(_DISC, "icon"))

    def _stroke(self) -> int:
        return self._look.px("stroke.line")

    def _words(self, width: int) -> list[Typeset]:
        if self.view is None:
            return []
        set_in, room = self._look.typeset, max(width - 8, 1)
        name = set_in(self.view.name, "small", 500, room, leading=_LEADING, balanced=True)
        more = self.view.more
        return [name, set_in(more, "small", 400, room, leading=_LEADING)] if more else [name]

    # pressing and pointing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, as Space does; arrows are the map's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer came."""
        super().enterEvent(event)
        self.pointed.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that it went."""
        super().leaveEvent(event)
        self.pointed.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard came."""
        super().focusInEvent(event)
        self.pointed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it went."""
        super().focusOutEvent(event)
        self.pointed.emit(False)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pile, the line, and the words in the middle below."""
        view, look = self.view, self._look
        if view is None:
            return
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            draw_box(painter, QRectF(self.rect()), _RADIUS, look.color("sunken"))
        words = self._words(self.width())
        ground = round(self.height() - self._measured(self.width())[1] - self._stroke())
        self._draw_pile(painter, view.count, ground)
        half, stroke = look.grown(_LINE, "icon") / 2, self._stroke()
        middle = self.width() / 2
        painter.setPen(QPen(look.color("control"), stroke))
        level = ground + stroke / 2
        painter.drawLine(QPointF(middle - half, level), QPointF(middle + half, level))
        top = ground + stroke + _OVER_NAME
        for part, role in zip(words, ("ink", "ink_soft"), strict=False):
            place = QRectF(4, top, self.width() - 8, part.height)
            part.draw(painter, place, look.color(role), Qt.AlignmentFlag.AlignHCenter)
            top += part.height

    def _draw_pile(self, painter: QPainter, count: int, ground: float) -> None:
        side, middle = self._side(), self.width() / 2
        if count:
            self._stamps.draw(painter, count, QPointF(middle, ground - 1), side)
            return
        around = QRectF(middle - side / 2, ground - 3 - side, side, side)
        width = self._look.px("stroke.control")
        draw_dashed(painter, around, self._look.color("control"), width)

    def _look_changed(self) -> None:
        self.measure_anew()
        self.update()
