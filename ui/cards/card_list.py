"""The cards that were found, as a list that stays quick however long it is."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.cards.view import CardLine
from ui.parts.strokes import draw_box
from ui.theme.look import Look
from ui.theme.mirror import placed
from ui.theme.typeset import UNBOUNDED, Typeset

_Index = QModelIndex | QPersistentModelIndex
#: Above and below the words of a row, between words and tag, and the star, in px.
_ABOVE, _GAP, _STAR, _EDGE = 18, 24, 24, 8
#: From this width on the tag stands beside the words; how much room it has then.
_WIDE, _TAG = 560, 150
#: Up to so many rows are laid out at one go: Qt draws none before the last batch is laid out,
#: so batches, which keep the window awake with more rows than that, show an empty list first.
_AT_ONCE, _BATCH = 200, 24


class _Model(QAbstractListModel):
    """The rows."""

    def __init__(self, kept: str) -> None:
        super().__init__()
        self.rows: tuple[CardLine, ...] = ()
        self._kept = kept

    def show(self, rows: tuple[CardLine, ...]) -> None:
        """Show these and no others; where only marks changed, the place stays."""
        same = [row.key for row in rows] == [row.key for row in self.rows]
        if same:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(max(len(rows) - 1, 0)))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Say how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words, and for a screen reader what stands beside them."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(
                one for one in (row.text, row.tag, self._kept if row.kept else "") if one
            )
        return None


class _Lines(QStyledItemDelegate):
    """Draws a row: the words, its tag, a star where somebody keeps it."""

    def __init__(self, look: Look, view: "CardList") -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Be as high as the words need."""
        row = self._view.row(index)
        width = self._view.viewport().width()
        words, tag = self._set(row, width)
        below = 0 if self._beside(width) or not row.tag else round(tag.height)
        least = self._look.grown(80)
        return QSize(width, max(least, round(words.height) + below + 2 * _ABOVE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw it; the one that the keyboard is on has an edge."""
        look, row = self._look, self._view.row(index)
        area = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_HasFocus:
            inset = look.px("stroke.focus") / 2
            place = area.adjusted(inset, inset, -inset, -inset)
            radius, edge = look.px("radius.field"), look.px("stroke.focus")
            draw_box(painter, place, radius, look.color("surface"), look.color("ink"), edge)
        else:
            rule = QRectF(area.left(), area.top(), area.width(), look.px("stroke.line"))
            painter.fillRect(rule, look.color("line"))
        words, tag = self._set(row, round(area.width()))
        beside = self._beside(round(area.width()))
        high = words.height + (0 if beside or not row.tag else tag.height)
        top = area.center().y() - high / 2
        left = area.left() + _EDGE
        place = QRectF(left, top, words.width, words.height)
        words.draw(painter, placed(place, area), look.color("ink"))
        if beside:
            at = QRectF(
                area.right() - _EDGE - self._star() - _GAP - tag.width,
                area.center().y() - tag.height / 2, tag.width, tag.height,
            )  # fmt: skip
        else:
            at = QRectF(left, top + words.height, tag.width, tag.height)
        tag.draw(painter, placed(at, area), look.color("ink_soft"))
        self._draw_star(painter, area, kept=row.kept)
        painter.restore()

    def _draw_star(self, painter: QPainter, area: QRectF, *, kept: bool) -> None:
        side = self._star()
        right = round(area.right()) - _EDGE - side
        place = QRect(right, round(area.center().y() - side / 2), side, side)
        name = "star-full" if kept else "star"
        ratio = self._view.devicePixelRatioF()
        role = "ink" if kept else "ink_soft"
        picture = self._look.pixmap(name, role, _STAR, ratio)
        painter.drawPixmap(placed(place, area.toRect()), picture)

    def _set(self, row: CardLine, width: int) -> tuple[Typeset, Typeset]:
        beside = self._beside(width)
        right = 2 * _EDGE + self._star() + _GAP + (self._tag_room() + _GAP if beside else 0)
        words = self._look.typeset(row.text, "aloud", 500, width - right, leading=1.35)
        room = self._tag_room() if beside else UNBOUNDED
        return words, self._look.typeset(row.tag, "small", 400, room, leading=1.4)

    def _beside(self, width: int) -> bool:
        return width >= _WIDE * self._look.scale

    def _tag_room(self) -> int:
        return self._look.grown(_TAG, "icon")

    def _star(self) -> int:
        return self._look.grown(_STAR, "icon")


class CardList(QListView):
    """Arrows go through the cards, Enter or a press opens one."""

    #: A person opened a card; carries its key.
    opened = Signal(str)

    def __init__(self, look: Look, name: str, kept: str, parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader calls the list, ``kept`` what a star means."""
        super().__init__(parent)
        self._model = _Model(kept)
        self.setModel(self._model)
        self.setItemDelegate(_Lines(look, self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setBatchSize(_BATCH)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().setSingleStep(24)
        self.clicked.connect(lambda index: self.opened.emit(self.row(index).key))
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def row(self, index: _Index) -> CardLine:
        """Give a row by its place."""
        return self._model.rows[index.row()]

    @property
    def rows(self) -> tuple[CardLine, ...]:
        """The rows that are shown."""
        return self._model.rows

    def show_rows(self, rows: tuple[CardLine, ...]) -> None:
        """Show these and no others; others begin at the top."""
        mode = QListView.LayoutMode
        self.setLayoutMode(mode.SinglePass if len(rows) <= _AT_ONCE else mode.Batched)
        self._model.show(rows)
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0))

    def go_to(self, key: str) -> None:
        """Put the keyboard's place on a card, if it is here."""
        for at, row in enumerate(self._model.rows):
            if row.key == key:
                self.setCurrentIndex(self._model.index(at))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter or Space; letters are no shortcuts here."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            if self.currentIndex().isValid():
                self.opened.emit(self.row(self.currentIndex()).key)
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
