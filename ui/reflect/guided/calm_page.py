"""How calm somebody was before and after their talks: a picture of lines, in their own book."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.painted import Painted
from ui.parts.panel import Panel
from ui.parts.segmented import Segmented
from ui.parts.text import Text
from ui.reflect.guided.gone import let_go
from ui.reflect.guided.page import GuidedPage, tr
from ui.reflect.guided.view import Body, CalmRow, CalmView
from ui.theme.look import Look

_HIGH, _WIDE, _MARK, _LINE = 44, 320, 20, 3
_STEPS = 10
#: The two ways to look at it.
PICTURE, LINES = "picture", "lines"


class CalmLine(Painted):
    """One talk: a ring where it began, a full disc where it ended, and a line between them.

    No step is higher or better than another: they lie side by side.
    """

    mirrors = True

    def __init__(self, look: Look, row: CalmRow) -> None:
        super().__init__(look)
        self._row = row
        self.tell(row.words)

    def sizeHint(self) -> QSize:
        """Be as high as a line of the list."""
        return QSize(_WIDE, self.look.grown(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Be narrower where there is no room."""
        return QSize(_WIDE // 2, self.look.grown(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the faint way from stirred up to calm, then what was set."""
        painter, look = self.painter(), self.look
        mark = look.grown(_MARK, "icon")
        middle = self.height() / 2
        # In high contrast the faint way would look like the line that means something.
        style = Qt.PenStyle.DotLine if look.high_contrast else Qt.PenStyle.SolidLine
        painter.setPen(QPen(look.color("line"), look.px("stroke.line"), style))
        painter.drawLine(QPointF(mark / 2, middle), QPointF(self.width() - mark / 2, middle))
        before, after = self._at(self._row.before, mark), self._at(self._row.after, mark)
        ink = look.color("ink_soft")
        if before is not None and after is not None:
            painter.setPen(QPen(ink, _LINE))
            painter.drawLine(QPointF(before, middle), QPointF(after, middle))
        if before is not None:
            painter.setPen(QPen(ink, _LINE))
            painter.setBrush(look.color("surface"))
            painter.drawEllipse(_round(before, middle, mark - _LINE))
        if after is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(_round(after, middle, mark * (0.6 if after == before else 1)))

    def _at(self, step: int | None, mark: int) -> float | None:
        if step is None:
            return None
        return mark / 2 + (self.width() - mark) * step / _STEPS


class _Sign(Painted):
    """A ring or a disc before the word that it stands for; the word carries it."""

    def __init__(self, look: Look, *, full: bool) -> None:
        super().__init__(look)
        self._full = full

    def sizeHint(self) -> QSize:
        side = self.look.grown(_MARK, "icon")
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, ink = self.painter(), self.look.color("ink_soft")
        middle = QRectF(self.rect()).center()
        side = self.look.grown(_MARK, "icon") - _LINE
        painter.setPen(QPen(ink, _LINE))
        painter.setBrush(ink if self._full else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(_round(middle.x(), middle.y(), side))


class CalmPage(GuidedPage):
    """A function of a CalmView, as a picture or as lines to read."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view: CalmView | None = None
        ways = ((PICTURE, tr("Picture")), (LINES, tr("In words")))
        self.ways = Segmented(look, tr("How to look at it"), ways, chosen=PICTURE)
        self.ways.choice_changed.connect(lambda _: self._fill())
        self._none = Text(look, "aloud")
        self._panel = Panel(look)
        self._inside = QWidget()
        self._panel.body.addWidget(self._inside)
        self.body.addWidget(self.ways, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(16)
        self.body.addWidget(self._none)
        self.body.addWidget(self._panel)
        self.body.addStretch(1)
        self.end()

    def show_body(self, view: Body, serial: int) -> None:
        """Show all of it."""
        if isinstance(view, CalmView) and view != self._view:
            self._view = view
            self.lead.say(view.lead)
            self._none.say(view.none)
            self._none.setVisible(bool(view.none))
            self._panel.setHidden(bool(view.none))
            self.ways.setHidden(bool(view.none))
            self._fill()

    def forget(self) -> None:
        """Hold nothing any more."""
        super().forget()
        self._view = None
        self._renew()

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put each day beside its line, or above it."""
        super().take_form(one_column=one_column, width=width)
        self._fill()

    def _renew(self) -> QWidget:
        old, self._inside = self._inside, QWidget()
        self._panel.body.replaceWidget(old, self._inside)
        let_go(old)
        return self._inside

    def _fill(self) -> None:
        view, inside = self._view, self._renew()
        if view is None:
            return
        if self.ways.chosen == LINES:
            column = QVBoxLayout(inside)
            column.setContentsMargins(0, 0, 0, 0)
            for row in view.rows:
                column.addWidget(Text(self.look, "body", row.words))
            return
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        beside = not self.one_column
        grid.addWidget(self._legend(view), 0, 0, 1, 2)
        # What the two ends mean comes before the first line, not after the last.
        grid.addWidget(self._ends(view), 1, 1 if beside else 0)
        for at, row in enumerate(view.rows, start=1):
            self._add(grid, row, at * 2, beside=beside)

    def _add(self, grid: QGridLayout, row: CalmRow, at: int, *, beside: bool) -> None:
        name = f"{row.when} · {row.topic}" if row.topic else row.when
        label = Text(self.look, "small", name, balanced=False)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(label, at, 0)
        grid.addWidget(CalmLine(self.look, row), at if beside else at + 1, 1 if beside else 0)

    def _ends(self, view: CalmView) -> QWidget:
        ends, row = QWidget(), QHBoxLayout()
        ends.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        right = Qt.AlignmentFlag.AlignRight
        row.addWidget(Text(self.look, "small", view.ends[0]))
        row.addWidget(Text(self.look, "small", view.ends[1], across=right))
        return ends

    def _legend(self, view: CalmView) -> QWidget:
        legend = QWidget()
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(down if self.one_column else right, legend)
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(24)
        for full, words in enumerate(view.legend):
            pair = QHBoxLayout()
            pair.setSpacing(10)
            pair.addWidget(_Sign(self.look, full=bool(full)), 0, Qt.AlignmentFlag.AlignVCenter)
            pair.addWidget(Text(self.look, "small", words), 1)
            row.addLayout(pair)
        row.addStretch(1)
        return legend


def _round(x: float, y: float, side: float) -> QRectF:
    return QRectF(x - side / 2, y - side / 2, side, side)
