"""A table to read: rows and columns under their heads, as a screen reader knows tables.

It is as high as its rows, so the page scrolls and not the table, and goes along with the cell
that has the keyboard. Tab comes to it and goes on; arrows go from cell to cell. Words wrap, and
are never cut.
"""

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.typeset import Typeset

_BESIDE, _ABOVE, _RADIUS = 12, 8, 8
#: The first column takes so many parts of the width, each other one a single part.
_FIRST = 2


_Move = QAbstractItemView.CursorAction
Cells = tuple[str, ...]
Rows = tuple[Cells, ...]


class Table(QTableWidget):
    """``spoken`` in ``show_rows`` is each cell as it is read out alone, with its row's name."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[str, Cells, Rows, Rows] = ("", (), (), ())
        self._fitted: tuple[int, object] | None = None
        self.setItemDelegate(_Cells(look, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setProperty(FOCUS_RADIUS, _RADIUS)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self._heads = _Heads(look, self)
        self.setHorizontalHeader(self._heads)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def show_rows(
        self,
        name: str,
        heads: Cells,
        rows: Rows,
        spoken: Rows,
    ) -> None:
        """Show these rows and no others; ``name`` is what the table is called."""
        shown = (name, heads, rows, spoken)
        if shown == self._shown:
            return
        self._shown = shown
        self.setAccessibleName(name)
        self.setColumnCount(len(heads))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(heads))
        for row, (cells, said) in enumerate(zip(rows, spoken, strict=True)):
            for column, (words, read) in enumerate(zip(cells, said, strict=True)):
                item = QTableWidgetItem(words)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, read)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.setItem(row, column, item)
        if rows:
            self.setCurrentCell(0, 0)
        self._fit()

    def sizeHint(self) -> QSize:
        """Be as high as all rows."""
        return QSize(320, self._whole())

    def minimumSizeHint(self) -> QSize:
        """Be never lower."""
        return QSize(200, self._whole())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which cell has the keyboard."""
        super().focusInEvent(event)
        self.viewport().update()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Let the page go along with the cell that has the keyboard."""
        super().currentChanged(current, previous)
        area = self._page()
        inside = area.widget() if area is not None else None
        if area is not None and inside is not None and self.hasFocus():
            cell = self.visualRect(current)
            top = self.viewport().mapTo(inside, cell.topLeft())
            place = QRect(top, cell.size())
            high = min(cell.height() // 2 + 1, area.viewport().height() // 2)
            area.ensureVisible(place.center().x(), place.center().y(), 0, high)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go by as much as is seen of the page, where a page is asked for."""
        ways = {_Move.MovePageUp: -1, _Move.MovePageDown: 1}
        area, row = self._page(), self.currentRow()
        if area is None or action not in ways or row < 0:
            return super().moveCursor(action, modifiers)
        room, step = area.viewport().height(), ways[action]
        while 0 <= row + step < self.rowCount() and (room := room - self.rowHeight(row)) > 0:
            row += step
        return self.model().index(row, self.currentColumn())

    def _page(self) -> QScrollArea | None:
        """Give the page that scrolls."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above

    def _fit(self) -> None:
        """Share the width out, and give each row the height of its words, unless that is done."""
        columns, fitted = self.columnCount(), (self.viewport().width(), self._shown)
        if not columns or fitted == self._fitted:
            return
        self._fitted = fitted
        for column, width in enumerate(self._widths()):
            self.setColumnWidth(column, width)
        # The heads wrap at these widths: Qt would keep the height that they had before.
        self._heads.setFixedHeight(self._heads.wanted())
        self.resizeRowsToContents()
        self.setFixedHeight(self._whole())

    def _widths(self) -> list[int]:
        """Share the width out: no word is broken where there is room, and what is left is shared.

        The first column, which names its rows, has a double share of that.
        """
        room, columns = self.viewport().width(), range(self.columnCount())
        least = [self._least(column) for column in columns]
        left = room - sum(least)
        if left < 0:
            return [room * one // sum(least) for one in least]
        share = left // (len(columns) - 1 + _FIRST)
        return [one + share * (_FIRST if at == 0 else 1) for at, one in enumerate(least)]

    def _least(self, column: int) -> int:
        """Give the width in px of the widest word in a column."""
        _, heads, rows, _ = self._shown
        widest = (self._look.widest_word(row[column], "body", 500) for row in rows)
        head = self._look.widest_word(heads[column], "small", 600)
        return max([head, *widest]) + 2 * _BESIDE

    def _whole(self) -> int:
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        return self._heads.wanted() + rows + 2

    def _look_changed(self) -> None:
        self._fitted = None
        self._fit()
        self.viewport().update()


class _Heads(QHeaderView):
    """The heads of the columns, on lines that wrap."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)
        self.setStretchLastSection(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def wanted(self) -> int:
        """Give the height of the highest of them, in px."""
        highs = (self._set(index).height for index in range(self.count()))
        return ceil(max(highs, default=0.0)) + 2 * _ABOVE

    def sizeHint(self) -> QSize:
        """Be as high as that."""
        return QSize(200, self.wanted())

    def paintSection(self, painter: QPainter, rect: object, index: int) -> None:
        """Draw one, with a line below it."""
        place = QRectF(rect)  # type: ignore[call-overload]
        look, stroke = self._look, self._look.px("stroke.line")
        words = self._set(index)
        painter.save()
        inner = place.adjusted(_BESIDE, _ABOVE, -_BESIDE, 0)
        words.draw(painter, inner, look.color("ink_soft"), Qt.AlignmentFlag.AlignLeft)
        line = QRectF(place.left(), place.bottom() - stroke + 1, place.width(), stroke)
        painter.fillRect(line, look.color("control"))
        painter.restore()

    def _set(self, index: int) -> Typeset:
        words = str(self.model().headerData(index, Qt.Orientation.Horizontal) or "")
        width = max(self.sectionSize(index) - 2 * _BESIDE, 1)
        return self._look.typeset(words, "small", 600, width)


class _Cells(QStyledItemDelegate):
    """One cell: its words on lines that wrap, and a ring where the keyboard is."""

    def __init__(self, look: Look, table: QTableWidget) -> None:
        super().__init__(table)
        self._look, self._table = look, table

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Be as high as the words at the width of the column."""
        width = self._table.columnWidth(index.column())
        words = self._set(index, width)
        return QSize(width, ceil(words.height) + 2 * _ABOVE)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the words, and the line below."""
        look, place = self._look, QRectF(option.rect)
        words = self._set(index, int(place.width()))
        inner = place.adjusted(_BESIDE, _ABOVE, -_BESIDE, 0)
        words.draw(painter, inner, look.color("ink"), Qt.AlignmentFlag.AlignLeft)
        stroke = look.px("stroke.line")
        line = QRectF(place.left(), place.bottom() - stroke + 1, place.width(), stroke)
        painter.fillRect(line, look.color("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.color("ink"), stroke))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(2, 2, -2, -4), _RADIUS, _RADIUS)
            painter.restore()

    def _set(self, index: QModelIndex | QPersistentModelIndex, width: int) -> Typeset:
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        weight = 500 if index.column() == 0 else 400
        return self._look.typeset(words, "body", weight, max(width - 2 * _BESIDE, 1))
