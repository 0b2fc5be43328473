"""The cards that were found, as a list that is there at once however long it is.

Qt lays out every row of a list before it shows the first. This one measures only the rows that
are to be seen: its scroll bar counts rows, not px, so that nobody needs to know how high the
others are. The rest (arrows, a screen reader, the mouse) is Qt's own.
"""

from collections.abc import Iterator

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.cards.row_model import Index, RowModel
from ui.cards.row_paint import LEAST, RowPaint
from ui.cards.view import CardLine
from ui.theme.look import Look

#: A row is so many steps of the scroll bar.
_ROW = 120
_MOVE = QAbstractItemView.CursorAction


class _OneHeight(QStyledItemDelegate):
    """Lets Qt believe that all rows are alike: it measures none then."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the same for each."""
        return QSize(1, LEAST)


class CardList(QListView):
    """Arrows go through the cards, Enter or a press opens one, Space or its star keeps it."""

    #: A person opened a card; carries its key.
    opened = Signal(str)
    #: A person keeps a card, or keeps it no longer; carries its key.
    keep_asked = Signal(str)

    def __init__(self, look: Look, name: str, kept: str, parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader calls the list, ``kept`` what a star means."""
        super().__init__(parent)
        self._model = RowModel(kept)
        self._paint = RowPaint(look)
        self.setModel(self._model)
        self.setItemDelegate(_OneHeight(self))
        self.setUniformItemSizes(True)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        look.changed.connect(self._measure_anew)

    def row(self, index: Index) -> CardLine:
        """Give a row by its place."""
        return self._model.rows[index.row()]

    @property
    def rows(self) -> tuple[CardLine, ...]:
        """The rows that are shown."""
        return self._model.rows

    def show_rows(self, rows: tuple[CardLine, ...]) -> None:
        """Show these and no others; others begin at the top."""
        if rows is not self.rows and self._model.show(rows):
            self.verticalScrollBar().setValue(0)
            self.updateGeometries()
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0))

    def go_to(self, key: str) -> None:
        """Put the keyboard's place on a card, if it is here."""
        for at, row in enumerate(self._model.rows):
            if row.key == key:
                self.setCurrentIndex(self._model.index(at))
                self.scrollTo(self.currentIndex())
                return

    # what is to be seen

    def _seen(self) -> Iterator[tuple[int, QRect]]:
        """Give the rows that are to be seen, and where, from the top."""
        at, part = divmod(self.verticalScrollBar().value(), _ROW)
        view = self.viewport().rect()
        top = 0
        for number in range(at, len(self.rows)):
            high = self._height(number)
            if number == at:
                top = -round(high * part / _ROW)
            yield number, QRect(0, top, view.width(), high)
            top += high
            if top >= view.height():
                return

    def _height(self, number: int) -> int:
        return self._paint.height(self.rows[number], self.viewport().width())

    def _value_with_last(self, number: int) -> int:
        """Give where the scroll bar stands when a row is the last that is seen whole."""
        room = self.viewport().height()
        for above in range(number, -1, -1):
            high = self._height(above)
            if high >= room:
                return above * _ROW + -(-(high - room) * _ROW // high)
            room -= high
        return 0

    def doItemsLayout(self) -> None:
        """Lay nothing out but what is seen: Qt would ask for each row, be it ten thousand."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Let the scroll bar reach from the first row to the last."""
        bar, number = self.verticalScrollBar(), len(self.rows)
        most = self._value_with_last(number - 1) if number else 0
        bar.setRange(0, most)
        bar.setSingleStep(_ROW // 3)
        bar.setPageStep(max(number * _ROW - most, _ROW))

    def visualRect(self, index: Index) -> QRect:
        """Say where a row is; one that is not seen lies above or below."""
        seen = list(self._seen())
        if not index.isValid() or not seen:
            return QRect()
        for number, place in seen:
            if number == index.row():
                return place
        width, least = self.viewport().width(), self._paint.least
        away = index.row() - seen[0][0] if index.row() < seen[0][0] else index.row() - seen[-1][0]
        edge = seen[0][1].top() if away < 0 else seen[-1][1].bottom() + 1 - least
        return QRect(0, edge + away * least, width, least)

    def indexAt(self, p: QPoint) -> Index:  # type: ignore[override]
        """Say which row is here."""
        found = (number for number, place in self._seen() if place.contains(p))
        return self._model.index(next(found, -1))

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QListView.ScrollHint.EnsureVisible
    ) -> None:
        """Move no further than is needed to see a row whole."""
        if not index.isValid():
            return
        bar = self.verticalScrollBar()
        first, last = index.row() * _ROW, self._value_with_last(index.row())
        bar.setValue(min(max(bar.value(), last), first))

    def moveCursor(self, cursorAction: _MOVE, modifiers: Qt.KeyboardModifier) -> Index:  # type: ignore[override]
        """Say where a key leads."""
        last, at = len(self.rows) - 1, max(self.currentIndex().row(), 0)
        page = max(len(list(self._seen())) - 2, 1)
        to = {
            _MOVE.MoveUp: at - 1, _MOVE.MovePrevious: at - 1, _MOVE.MoveDown: at + 1,
            _MOVE.MoveNext: at + 1, _MOVE.MovePageUp: at - page, _MOVE.MovePageDown: at + page,
            _MOVE.MoveHome: 0, _MOVE.MoveEnd: last,
        }.get(cursorAction, at)  # fmt: skip
        return self._model.index(min(max(to, 0), last))

    def setSelection(
        self, rect: QRect, command: QItemSelectionModel.SelectionFlag
    ) -> None:  # fmt: skip
        """Select the row that was pressed."""
        self.selectionModel().select(self.indexAt(rect.center()), command)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Draw what is to be seen now."""
        self.viewport().update()

    def paintEvent(self, e: QPaintEvent) -> None:
        """Draw the rows that are to be seen."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self.currentIndex().row() if self.hasFocus() else -1
        for number, place in self._seen():
            row, ratio = self.rows[number], self.devicePixelRatioF()
            self._paint.paint(painter, QRectF(place), row, ratio, focused=number == current)

    # what a person does

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        """Open the card that was pressed, or keep it where its star was."""
        super().mouseReleaseEvent(e)
        index = self.indexAt(e.position().toPoint())
        if e.button() is not Qt.MouseButton.LeftButton or index != self.currentIndex():
            return
        if index.isValid():
            on_star = self._paint.star(self.visualRect(index)).contains(e.position().toPoint())
            (self.keep_asked if on_star else self.opened).emit(self.row(index).key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, keep on Space; letters are no shortcuts here."""
        index, key = self.currentIndex(), event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if index.isValid():
                asked = self.keep_asked if key == Qt.Key.Key_Space else self.opened
                asked.emit(self.row(index).key)
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _measure_anew(self) -> None:
        self.updateGeometries()
        self.viewport().update()
