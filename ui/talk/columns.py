"""Two panels beside each other, or below each other where the text is large."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

#: Between two panels, in px.
GAP = 24

#: The narrow panel at the smallest window and how it grows: 352 of 960, 416 of 1184.
_NARROW, _AT, _GROWS = 352, 960, 2 / 7


def narrow_width(width: int) -> int:
    """Give the width of the narrow panel where both have ``width`` px."""
    return max(round(_NARROW + (width - _AT) * _GROWS), _NARROW // 2)


class Columns(QLayout):
    """Lays out at most two widgets; a hidden one leaves all the room to the other.

    ``halves`` makes them equal. Otherwise the first is the wide one, and ``set_mirrored``
    puts it on the right, without ever changing the order in which it is reached by Tab.
    In one column the first stands above, wherever it was before, unless ``set_second_first``.
    """

    def __init__(self, parent: QWidget | None = None, *, halves: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._halves = halves
        self._mirrored = False
        self._stacked = False
        self._second_first = False
        self.setContentsMargins(0, 0, 0, 0)

    def set_mirrored(self, mirrored: bool) -> None:
        """Put the first one right."""
        if mirrored != self._mirrored:
            self._mirrored = mirrored
            self.invalidate()

    def set_stacked(self, stacked: bool) -> None:
        """Put the first one above the second, each as wide as there is room."""
        if stacked != self._stacked:
            self._stacked = stacked
            self.invalidate()

    def set_second_first(self, second_first: bool) -> None:
        """Let the second one stand above in one column."""
        self._second_first = second_first

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """Say how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give one, or None past the end, as Qt asks."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take all the room there is."""
        return Qt.Orientation.Horizontal | Qt.Orientation.Vertical

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the least height at which nothing is cut."""
        items = self._shown()
        if self._stacks(items):
            return sum(_least(item, width) for item in items) + GAP * max(len(items) - 1, 0)
        widths = self._widths(width)
        return max(
            (_least(item, wide) for item, wide in zip(items, widths, strict=True)), default=0
        )

    def setGeometry(self, rect: QRect) -> None:
        """Put each where it belongs."""
        super().setGeometry(rect)
        items = self._shown()
        if self._stacks(items):
            self._stack(items, rect)
            return
        left = rect.left()
        placed = list(zip(items, self._widths(rect.width()), strict=True))
        for item, wide in reversed(placed) if self._mirrored else placed:
            item.setGeometry(QRect(left, rect.top(), wide, rect.height()))
            left += wide + GAP

    def sizeHint(self) -> QSize:
        """Prefer the least."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Need what the wider of them needs at least."""
        items = self._shown()
        widths = [item.minimumSize().width() for item in items]
        heights = [item.minimumSize().height() for item in items]
        return QSize(max(widths, default=0), max(heights, default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _stacks(self, items: list[QLayoutItem]) -> bool:
        return self._stacked or len(items) < 2

    def _widths(self, width: int) -> tuple[int, int]:
        narrow = (width - GAP) // 2 if self._halves else narrow_width(width)
        return width - GAP - narrow, narrow

    def _stack(self, items: list[QLayoutItem], rect: QRect) -> None:
        heights = [_least(item, rect.width()) for item in items]
        if heights:
            spare = rect.height() - sum(heights) - GAP * (len(items) - 1)
            heights[0] += max(spare, 0)
        top = rect.top()
        placed = list(zip(items, heights, strict=True))
        for item, high in reversed(placed) if self._second_first else placed:
            item.setGeometry(QRect(rect.left(), top, rect.width(), high))
            top += high + GAP


def _least(item: QLayoutItem, width: int) -> int:
    """Give the least height of a widget at a width; what may shrink in it is shrunk."""
    widget = item.widget()
    layout = widget.layout() if widget is not None else None
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalMinimumHeightForWidth(width)
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.minimumSize().height()
