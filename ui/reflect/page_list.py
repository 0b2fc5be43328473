"""The list of one's pages: only rows that are seen are made, so it is there at once."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.parts.pills import draw_pill
from ui.parts.strokes import draw_box
from ui.reflect.view import RowsView, RowView
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import placed

#: A row, the gap below it, where its words begin, what is kept free at its end, and its bar.
_ROW, _GAP, _LEFT, _RIGHT, _BAR = 80, 8, 24, 16, 48

Index = QModelIndex | QPersistentModelIndex


class PageModel(QAbstractListModel):
    """The pages, as Qt and a screen reader ask for them."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: RowsView | None = None
        self._made: dict[int, RowView] = {}
        self._places: dict[str, int] = {}

    def place(self, key: str) -> int:
        """Say where a page stands, -1 if it is not here."""
        return self._places.get(key, -1)

    def show(self, rows: RowsView | None) -> None:
        """Show these and no others; where the same stand in the same places, they stay."""
        before = self._rows.pages if self._rows else ()
        pages = rows.pages if rows else ()
        self._made.clear()
        self._rows = rows
        if pages is before:
            return
        places = {page.id: number for number, page in enumerate(pages)}
        if places == self._places:
            for number, (old, new) in enumerate(zip(before, pages, strict=True)):
                if old is not new:
                    self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._places = places
        self.endResetModel()

    def row(self, number: int) -> RowView:
        """Give a row, made when it is first asked for."""
        if number not in self._made and self._rows is not None:
            self._made[number] = self._rows.row(self._rows.pages[number])
        return self._made[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Say how many there are."""
        return 0 if parent.isValid() or self._rows is None else len(self._rows.pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what the page is called, and for a screen reader its day."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row(index.row()).title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.row(index.row())
            return f"{row.title}, {row.day}"
        return None


class _Paint(QStyledItemDelegate):
    """Draws a row."""

    def __init__(self, look: Look, owner: "PageList") -> None:
        super().__init__(owner)
        self._look = look
        self._list = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give the same for each."""
        return QSize(1, self._list.row_height + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the pill if chosen, what the page is called, and its day."""
        look, whole = self._look, QRectF(option.rect)
        area = whole.adjusted(0, 0, 0, -_GAP)
        row = self._list.pages.row(index.row())
        chosen = row.key == self._list.chosen
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            draw_pill(painter, look, placed(area, area), look.grown(_BAR))
        if self._list.hasFocus() and index == self._list.currentIndex():
            edge = look.px("stroke.focus")
            place = area.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
            clear = look.color("surface") if chosen else look.color("paper")
            clear.setAlpha(0)
            draw_box(painter, place, look.px("radius.button"), clear, look.color("ink"), edge)
        self._write(painter, area, row, chosen=chosen)
        painter.restore()

    def _write(self, painter: QPainter, area: QRectF, row: RowView, *, chosen: bool) -> None:
        look = self._look
        room = area.width() - _LEFT - _RIGHT
        metrics = QFontMetricsF(look.font("body", 600))
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, room)
        words = look.typeset(title, "body", 600 if chosen else 500, leading=1.35)
        day = look.typeset(row.day, "small", 400, leading=1.35)
        top = area.center().y() - (words.height + day.height) / 2
        for text, role, at in ((words, "ink", top), (day, "ink_soft", top + words.height)):
            place = QRectF(area.left() + _LEFT, at, text.width, text.height)
            text.draw(painter, placed(place, area), look.color(role))


class PageList(QListView):
    """Arrows go through the pages and show each; Enter goes into the page."""

    #: A person chose a page; carries its key.
    chosen_changed = Signal(str)
    #: Enter was pressed on the page that is shown.
    entered = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.pages = PageModel()
        self.chosen = ""
        self._showing = False
        self.setModel(self.pages)
        self.setItemDelegate(_Paint(look, self))
        self.setUniformItemSizes(True)
        # Thousands of pages are laid out a hundred at a time, while the window goes on living.
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setProperty(FOCUS_RADIUS, -1)  # the row with the keyboard shows it
        look.changed.connect(self._measure_anew)

    @property
    def row_height(self) -> int:
        """How high a row is."""
        return self._look.grown(_ROW)

    def show_rows(self, rows: RowsView | None, chosen: str) -> None:
        """Show these and no others, one of them as chosen."""
        self._showing = True
        self.chosen = chosen
        self.pages.show(rows)
        place = self.pages.place(chosen)
        if place >= 0 and place != self.currentIndex().row():
            self.setCurrentIndex(self.pages.index(place))
        self._showing = False
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Show the page that the keyboard or the mouse came to."""
        super().currentChanged(current, previous)
        if not self._showing and current.isValid():
            self.chosen_changed.emit(self.pages.row(current.row()).key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the page on Enter; letters are no shortcuts here."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _measure_anew(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
