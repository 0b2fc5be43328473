"""What counts for both together: turns that stayed whole, and pauses, returns and repairs."""

from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.parts.flow import Flow
from ui.parts.painted import Painted
from ui.parts.picture import Picture
from ui.parts.text import Text
from ui.progress.pictures.legend import Legend
from ui.progress.pictures.marks import full_box, half_box
from ui.progress.seen import StrengthView, TogetherView, TurnsView
from ui.theme.look import Look
from ui.theme.mirror import along, margins

#: A turn, in px at 100 % text: a pill so high and so many times as wide.
_HIGH, _WIDE, _PILL = 12, 1.8, 0.5
_GAP, _ICON, _APART, _BETWEEN, _BESIDE, _INNER = 5, 20, 32, 6, 16, 28


def _whole(around: QRectF, _: float) -> QPainterPath:
    return full_box(around, _PILL)


def _taken_up(around: QRectF, line: float) -> QPainterPath:
    return half_box(around, line, _PILL)


class TurnMarks(Painted):
    """A pill for each turn: full where it stayed whole, half where somebody came in between."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._whole, self._others = 0, 0
        self._made: tuple[tuple[int, float], QPainterPath] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_turns(self, whole: int, others: int, spoken: str) -> None:
        """Show so many of each kind."""
        if (whole, others) != (self._whole, self._others):
            self._whole, self._others, self._made = whole, others, None
            self.updateGeometry()
            self.update()
        self.tell(spoken)

    def hasHeightForWidth(self) -> bool:
        """Rows wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all rows."""
        rows = ceil((self._whole + self._others) / self._across(width))
        return ceil(max(rows * (self._high() + _GAP) - _GAP, self._high()))

    def sizeHint(self) -> QSize:
        """Prefer rows of ten."""
        wide = round(10 * (self._high() * _WIDE + _GAP))
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Need room for a few side by side."""
        return QSize(round(3 * (self._high() * _WIDE + _GAP)), round(self._high()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pills in the order in which one reads."""
        key = (self.width(), self._high())
        if self._made is None or self._made[0] != key:
            self._made = (key, self._path())
        self.painter().fillPath(self._made[1], self.look.color("ink_soft"))

    def _path(self) -> QPainterPath:
        high, across = self._high(), self._across(self.width())
        line, path = self.look.px("stroke.control"), QPainterPath()
        for at in range(self._whole + self._others):
            row, column = divmod(at, across)
            left, top = column * (high * _WIDE + _GAP), row * (high + _GAP)
            around = QRectF(left, top, high * _WIDE, high)
            mark = _whole if at < self._whole else _taken_up
            path.addPath(mark(around, line))
        return along(path, self.width())

    def _high(self) -> float:
        return float(self.look.grown(_HIGH, "icon"))

    def _across(self, width: int) -> int:
        return max(int((width + _GAP) // (self._high() * _WIDE + _GAP)), 1)


class Strength(QWidget):
    """One of them: an icon, how many, and its word."""

    def __init__(self, look: Look, view: StrengthView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Picture(look, view.icon, _ICON))
        row.addWidget(Text(look, "small", view.words, opening=view.number, color="ink"), 1)


class Together(QWidget):
    """Turns as marks, and the strengths in one row below. It stands on paper, without a card."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: TogetherView | None = None
        self._said = Text(look, "strong")
        self._line = Text(look, "small")
        self._marks = TurnMarks(look)
        self._legend = Legend(look, (_whole, _taken_up), _HIGH, wide=_WIDE)
        self._strengths = QWidget()
        self._flow = Flow(self._strengths, gap=_APART, row_gap=4)
        words = QWidget()
        self._beside = Flow(words, gap=_BESIDE, row_gap=0)
        for part in (self._said, self._line):
            self._beside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins(_INNER, 0, _INNER, 0))
        column.setSpacing(_BETWEEN)
        for part in (words, self._marks, self._legend, self._strengths):
            column.addWidget(part)
        self._words = words

    def show_view(self, view: TogetherView) -> None:
        """Show these counts."""
        if view == self._shown:
            return
        before, self._shown = self._shown, view
        self.setAccessibleName(view.title)
        self._words.setVisible(view.turns is not None)
        drawn = view.turns is not None and view.turns.drawn
        self._marks.setVisible(drawn)
        self._legend.setVisible(drawn and view.turns is not None and view.turns.others > 0)
        if view.turns is not None:
            self._show_turns(view.turns)
        if before is None or before.strengths != view.strengths:
            self._show_strengths(view.strengths)

    def _show_turns(self, turns: TurnsView) -> None:
        self._said.say(turns.words)
        self._line.say(turns.line)
        self._line.setVisible(bool(turns.line))
        self._marks.show_turns(turns.whole, turns.others, turns.words)
        self._legend.show_words(turns.legend)

    def _show_strengths(self, strengths: tuple[StrengthView, ...]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for view in strengths:
            self._flow.addWidget(Strength(self._look, view))
        self._strengths.setVisible(bool(strengths))
