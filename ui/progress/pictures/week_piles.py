"""Weeks as piles of squares: full is a talk, outlined is a card or drill.

It is one picture and one stop for Tab: arrows go from week to week, and beyond the first or the
last to the weeks before or after. What is pointed at is said, and written below.
"""

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.parts.painted import Painted
from ui.parts.strokes import draw_box
from ui.progress.pictures.marks import empty_box, full_box, gap_of
from ui.progress.seen import WeeksView, WeekView
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import from_right
from ui.theme.typeset import UNBOUNDED, Typeset

#: A square and the line, in px at 100 % text.
_SQUARE = 18
#: So many squares are seen of one week at the most; above them stands how many more.
_HIGHEST, _LEAST = 4, 3
_ABOVE, _RADIUS, _LEADING = 6, 8, 1.2


class WeekPiles(Painted):
    """A function of its weeks."""

    mirrors = True

    #: Somebody points at a week: its name, and what is to be written of it; empty for none.
    pointed = Signal(str, str)
    #: An arrow went beyond the first week, or beyond the last.
    earlier_asked = Signal()
    later_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view: WeeksView | None = None
        self._at = 0
        self._under: int | None = None
        self._made: tuple[tuple[int, int], list[QPainterPath]] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setProperty(FOCUS_RADIUS, _RADIUS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_view(self, view: WeeksView) -> None:
        """Show these weeks; the keyboard goes on from where it was, or begins at the last."""
        if view != self._view:
            self._at = _goes_on_at(self._view, view, self._at)
            self._view, self._made = view, None
            self._under = None
            self._say()
            self.updateGeometry()
            self.update()

    def go_to(self, index: int) -> None:
        """Point at a week, the first being 0 and the last -1."""
        if self._view is not None and self._view.weeks:
            self._at = index % len(self._view.weeks)
            self._say()
            self.update()

    def look_changed(self) -> None:
        """Take the new colours and sizes."""
        self._made = None
        super().look_changed()

    # measuring

    def sizeHint(self) -> QSize:
        """Be as high as the highest pile that there may be."""
        side, gap = self._side(), gap_of(self._side())
        more = self._more_height() if self._any_more() else 0
        high = self._rows() * (side + gap) + more + _ABOVE + self.look.px("stroke.line")
        return QSize(8 * (side + 10), ceil(high))

    def minimumSizeHint(self) -> QSize:
        """Need the piles side by side."""
        return self.sizeHint()

    def focus_rect(self) -> QRect:
        """Give the place of the week that is pointed at."""
        if self._view is None or not self._view.weeks:
            return self.rect()
        wide = self.width() / len(self._view.weeks)
        at = len(self._view.weeks) - 1 - self._at if from_right() else self._at
        return QRect(round(at * wide), 0, round(wide), self.height())

    def _side(self) -> int:
        return self.look.grown(_SQUARE, "icon")

    def _rows(self) -> int:
        counts = [week.talks + week.smalls for week in self._weeks()]
        return min(max(max(counts, default=0), _LEAST), _HIGHEST)

    def _any_more(self) -> bool:
        return any(week.talks + week.smalls > _HIGHEST for week in self._weeks())

    def _more_height(self) -> int:
        return round(self.look.px("small") * _LEADING)

    def _weeks(self) -> tuple[WeekView, ...]:
        return self._view.weeks if self._view is not None else ()

    # pointing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from week to week by arrows, Home and End."""
        last = len(self._weeks()) - 1
        back, ahead = Qt.Key.Key_Left, Qt.Key.Key_Right
        if from_right():
            back, ahead = ahead, back
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier or last < 0:
            event.ignore()
        elif key == back and self._at == 0:
            self.earlier_asked.emit()
        elif key == ahead and self._at == last:
            self.later_asked.emit()
        elif key in {back, ahead}:
            self.go_to(self._at + (1 if key == ahead else -1))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.go_to(0 if key == Qt.Key.Key_Home else last)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the week under the pointer."""
        weeks = len(self._weeks())
        if weeks:
            at = min(max(int(event.position().x() * weeks / max(self.width(), 1)), 0), weeks - 1)
            self._point_under(weeks - 1 - at if from_right() else at)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        super().leaveEvent(event)
        self._point_under(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Write of the week with the keyboard."""
        super().focusInEvent(event)
        self._say()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write of none."""
        super().focusOutEvent(event)
        self._say()

    def _point_under(self, at: int | None) -> None:
        if at != self._under:
            self._under = at
            self._say()
            self.update()

    def _say(self) -> None:
        """Say the week with the keyboard, and write of it or of that under the pointer."""
        view, weeks = self._view, self._weeks()
        if view is None or not weeks:
            return
        # Without the keyboard on it, it is the whole picture that is spoken of.
        whole = ". ".join(week.spoken for week in weeks)
        held = self.hasFocus()
        self.tell(weeks[self._at].spoken if held else view.title, "" if held else whole)
        at = self._under if self._under is not None else self._at if held else None
        self.pointed.emit(*((weeks[at].name, weeks[at].line) if at is not None else ("", "")))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the piles, and the line that they stand on."""
        weeks, look = self._weeks(), self.look
        if not weeks:
            return
        painter = self.painter()
        stroke = look.px("stroke.line")
        ground = self.height() - stroke
        wide = self.width() / len(weeks)
        if self._under is not None:
            place = QRectF(self._under * wide + 1, 0, wide - 2, ground)
            draw_box(painter, place, _RADIUS, look.color("sunken"))
            painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(QRectF(0, ground, self.width(), stroke), look.color("control"))
        for path in self._piles():
            painter.fillPath(path, look.color("ink_soft"))
        self._draw_more(painter, wide, ground)

    def _piles(self) -> list[QPainterPath]:
        """Give the pile of each week, as a path; made once for a width and a size."""
        key = (self.width(), self.height())
        if self._made is None or self._made[0] != key:
            self._made = (key, [self._pile(at, week) for at, week in enumerate(self._weeks())])
        return self._made[1]

    def _pile(self, at: int, week: WeekView) -> QPainterPath:
        look, side = self.look, self._side()
        line, wide = look.px("stroke.control"), self.width() / len(self._weeks())
        ground = self.height() - look.px("stroke.line") - gap_of(side)
        left = round(at * wide + (wide - side) / 2)
        talks = min(week.talks, _HIGHEST)
        path = QPainterPath()
        for row in range(min(week.talks + week.smalls, _HIGHEST)):
            around = QRectF(left, ground - side - row * (side + gap_of(side)), side, side)
            path.addPath(full_box(around) if row < talks else empty_box(around, line))
        return path

    def _draw_more(self, painter: QPainter, wide: float, ground: float) -> None:
        """Write above a pile how many more there were."""
        side = self._side()
        top = ground - _HIGHEST * (side + gap_of(side)) - self._more_height()
        for at, week in enumerate(self._weeks()):
            over = week.talks + week.smalls - _HIGHEST
            if over > 0:
                words = self._set(f"+{over}")
                left = at * wide + (wide - words.width) / 2
                place = QRectF(QPointF(left, top), QPointF(left + words.width, ground))
                words.draw(painter, place, self.look.color("ink_soft"))

    def _set(self, words: str) -> Typeset:
        return self.look.typeset(words, "small", 400, UNBOUNDED, leading=_LEADING)


def _goes_on_at(before: WeeksView | None, now: WeeksView, at: int) -> int:
    """Give the week at which one goes on: the same, or the next of those that are shown."""
    mondays = [week.monday for week in now.weeks]
    if before is not None and before.weeks and mondays:
        was = before.weeks[at].monday
        if was and was in mondays:
            return mondays.index(was)
        if was and was < mondays[0]:
            return 0
    return len(mondays) - 1
