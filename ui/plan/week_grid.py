"""Seven days in three parts: fields that bear the shapes of those who marked them."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from coach.people import Hue
from ui.parts.shapes import figure
from ui.parts.strokes import draw_box
from ui.parts.text import Text
from ui.plan.view import CellView, WeekView
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import towards_start

#: The measures of the drawing board, in px at 100 % text.
_HIGH, _RADIUS, _GAP, _SHAPE = 66, 12, 10, 19
_ACROSS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
_ARROWS = _ACROSS | {Qt.Key.Key_Up, Qt.Key.Key_Down}


class Cell(QAbstractButton):
    """One field. It shows who marked it; what would be taken has the edge of what is chosen."""

    def __init__(self, look: Look, grid: "WeekGrid", row: int, column: int) -> None:
        super().__init__(grid)
        self._look = look
        self._grid = grid
        self.row, self.column = row, column
        self.view: CellView | None = None
        self.setProperty(FOCUS_RADIUS, _RADIUS)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_view(self, view: CellView) -> None:
        """Show this field."""
        if view != self.view:
            self.view = view
            self.setAccessibleName(view.name)
            self.setEnabled(view.open)
            self.update()

    def sizeHint(self) -> QSize:
        """Be as high as on the drawing board, and as wide as there is room."""
        return QSize(self._look.px("target.least"), self._look.grown(_HIGH, "icon"))

    def minimumSizeHint(self) -> QSize:
        """Be large enough for a hand."""
        return QSize(self._look.px("target.least"), self._look.px("target.least"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the grid by arrows; Space marks, Enter is the page's."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # Alt+Left is the page's
        elif key in _ARROWS:
            by = -1 if towards_start(key) else 1
            self._grid.go(self, *((0, by) if key in _ACROSS else (by, 0)))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and the shapes."""
        view, look, painter = self.view, self._look, QPainter(self)
        if view is None:
            return
        lit = self.underMouse() and view.open
        edge = look.px("stroke.chosen" if view.chosen else "stroke.control")
        color = look.color("ink" if view.chosen else "control" if view.open else "line")
        ground = look.color("sunken" if lit else "surface")
        draw_box(painter, QRectF(self.rect()), _RADIUS, ground, color, edge)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        side = min(look.grown(_SHAPE, "icon"), (self.width() - 12) / max(len(view.people), 2))
        wide = side * len(view.people)
        for place, person in enumerate(view.people):
            around = QRectF(
                (self.width() - wide) / 2 + place * side, (self.height() - side) / 2, side, side
            )
            own = person.hue is Hue.INK
            painter.setBrush(look.color("ink") if own else look.person(person.hue).fill)
            painter.drawPath(figure(person.shape, around.adjusted(1, 1, -1, -1)))


class WeekGrid(QWidget):
    """The fields below their days, beside their parts. One stop for Tab; arrows go through it."""

    #: A field was pressed; carries its key.
    marked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.cells: list[Cell] = []
        self._days: list[tuple[Text, Text]] = []
        self._parts: list[tuple[Text, Text]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 0)

    def show_view(self, view: WeekView) -> None:
        """Show these days and fields."""
        if not self.cells:
            self._make(view)
        for (name, number), day in zip(self._days, view.days, strict=True):
            name.say(day[0])
            number.say(day[1])
        for (name, hours), part in zip(self._parts, view.parts, strict=True):
            name.say(part[0])
            hours.say(part[1])
        per_day = len(view.parts)
        for cell in self.cells:
            cell.show_view(view.cells[cell.column * per_day + cell.row])
        self._keep_stop()

    def go(self, cell: Cell, down: int, right: int) -> None:
        """Go to the next open field in a direction, if there is one."""
        row, column = cell.row + down, cell.column + right
        while (found := self._at(row, column)) is not None:
            if found.isEnabled():
                self._stop_at(found)
                found.setFocus(Qt.FocusReason.TabFocusReason)
                return
            row, column = row + down, column + right

    def _at(self, row: int, column: int) -> Cell | None:
        return next((one for one in self.cells if (one.row, one.column) == (row, column)), None)

    def _keep_stop(self) -> None:
        """Let Tab come to one open field: where it came to before, to the chosen, or the first."""
        usable = [cell for cell in self.cells if cell.isEnabled()]
        stops = [one for one in usable if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        chosen = [one for one in usable if one.view is not None and one.view.chosen]
        if len(stops) != 1 and usable:
            self._stop_at((chosen or usable)[0])

    def _stop_at(self, cell: Cell) -> None:
        for one in self.cells:
            stops = one is cell
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    def _make(self, view: WeekView) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        for column, _ in enumerate(view.days, start=1):
            both = (
                Text(self._look, "label", across=middle),
                Text(self._look, "small", across=middle),
            )
            self._days.append(both)
            for row, text in enumerate(both):
                self._grid.addWidget(text, row, column)
            self._grid.setColumnStretch(column, 1)
        for row, _ in enumerate(view.parts):
            both = (Text(self._look, "label"), Text(self._look, "small"))
            self._parts.append(both)
            self._grid.setRowMinimumHeight(2 + 2 * row, 10)
            self._grid.addWidget(_stacked(both), 3 + 2 * row, 0, Qt.AlignmentFlag.AlignVCenter)
            for column, _ in enumerate(view.days):
                cell = Cell(self._look, self, row, column)
                cell.clicked.connect(self._tell)
                self.cells.append(cell)
                self._grid.addWidget(cell, 3 + 2 * row, column + 1)

    def _tell(self) -> None:
        cell = self.sender()
        if isinstance(cell, Cell) and cell.view is not None:
            self._stop_at(cell)
            self.marked.emit(cell.view.key)


def _stacked(texts: tuple[Text, Text]) -> QWidget:
    holder = QWidget()
    column = QGridLayout(holder)
    column.setContentsMargins(0, 0, 12, 0)
    column.setSpacing(0)
    for row, text in enumerate(texts):
        column.addWidget(text, row, 0)
    return holder
