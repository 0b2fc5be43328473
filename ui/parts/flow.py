"""Rows that wrap: widgets stand beside each other and go on below when the row is full."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.theme.mirror import placed


def fitted(item: QLayoutItem, width: int) -> QSize:
    """Give the size that an item takes in a row of ``width`` px: its own, or all there is."""
    wanted = item.sizeHint()
    if wanted.width() <= width:
        return wanted
    if item.hasHeightForWidth():
        return QSize(width, item.heightForWidth(width))
    return QSize(width, wanted.height())


def rows_of(sizes: Sequence[QSize], width: int, gap: int) -> list[list[int]]:
    """Sort the indices of ``sizes`` into rows no wider than ``width``; none is left empty."""
    rows: list[list[int]] = []
    used = 0
    for index, size in enumerate(sizes):
        if rows and used + gap + size.width() <= width:
            rows[-1].append(index)
            used += gap + size.width()
        else:
            rows.append([index])
            used = size.width()
    return rows


class Flow(QLayout):
    """A wrapping row. ``gap`` px lie between neighbours, ``row_gap`` between rows."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = 16,
        row_gap: int | None = None,
        right: bool = False,
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._highs: dict[int, int] = {}
        self._gap = gap
        self._row_gap = gap if row_gap is None else row_gap
        self._right = right
        self.setContentsMargins(0, 0, 0, 0)

    def set_right(self, right: bool) -> None:
        """Begin each row at the left, or end it at the right."""
        if right != self._right:
            self._right = right
            self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more at the end."""
        self._highs.clear()
        self._items.append(item)

    def count(self) -> int:
        """Say how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give one, or None past the end, as Qt asks."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        self._highs.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Rows wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all rows at this width. Qt asks again and again, so it is kept."""
        if width not in self._highs:
            self._highs[width] = self._lay(QRect(0, 0, width, 0), move=False)
        return self._highs[width]

    def invalidate(self) -> None:
        """Measure anew: something inside, or what is shown of it, is another now."""
        self._highs.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Put each where it belongs."""
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        """Prefer a single row."""
        shown = [item.sizeHint() for item in self._shown()]
        wide = sum(size.width() for size in shown) + self._gap * max(len(shown) - 1, 0)
        return self._with_margins(wide, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """Need the widest of them."""
        shown = [item.minimumSize() for item in self._shown()]
        wide = max((size.width() for size in shown), default=0)
        return self._with_margins(wide, max((size.height() for size in shown), default=0))

    def _with_margins(self, width: int, height: int) -> QSize:
        edge = self.contentsMargins()
        return QSize(width + edge.left() + edge.right(), height + edge.top() + edge.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay(self, rect: QRect, *, move: bool) -> int:
        edge = self.contentsMargins()
        area = rect.marginsRemoved(edge)
        items = self._shown()
        sizes = [fitted(item, area.width()) for item in items]
        top = area.top()
        for row in rows_of(sizes, area.width(), self._gap):
            tall = max(sizes[index].height() for index in row)
            used = sum(sizes[index].width() for index in row) + self._gap * (len(row) - 1)
            left = area.left() + (area.width() - used if self._right else 0)
            for index in row:
                if move:
                    drop = (tall - sizes[index].height()) // 2
                    place = QRect(QPoint(left, top + drop), sizes[index])
                    items[index].setGeometry(placed(place, area))
                left += sizes[index].width() + self._gap
            top += tall + self._row_gap
        bottom = top - self._row_gap if items else top
        return bottom - rect.top() + edge.bottom()
