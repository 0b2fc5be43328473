"""A few choices beside each other, or below where that would break their words."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.parts.choice import Choice
from ui.parts.one_of import OneOf
from ui.theme.mirror import placed


class FittingGroup(QWidget):
    """One of a few. All are equally wide, beside each other as long as each fits on one line."""

    #: A person chose another one; carries its key.
    choice_changed = Signal(str)

    def __init__(
        self,
        name: str,
        choices: tuple[Choice, ...],
        *,
        gap: int = 16,
        arrows_choose: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """``name`` is read out before them; ``arrows_choose`` is that of ``OneOf``."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.group = OneOf(self, arrows_choose=arrows_choose)
        self.group.chosen_changed.connect(self.choice_changed)
        layout = Even(self, gap)
        for choice in choices:
            self.group.add(choice)
            layout.addWidget(choice)

    @property
    def chosen(self) -> str | None:
        """The key of what is chosen, None if nothing is."""
        return self.group.chosen

    def choose(self, key: str | None) -> None:
        """Show ``key`` as chosen, without a signal; None takes the choice back."""
        self.group.choose(key)

    def focus(self) -> None:
        """Give the keyboard to the chosen one, or the first."""
        self.group.focus()


class Even(QLayout):
    """Equal widths in one row if all fit, else one below the other."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more at the end."""
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
        """Take the width that there is."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """One row or several: the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height at this width."""
        places = self._places(QRect(0, 0, width, 0))
        return max((place.bottom() + 1 for place in places), default=0)

    def setGeometry(self, rect: QRect) -> None:
        """Put each where it belongs."""
        super().setGeometry(rect)
        for item, place in zip(self._items, self._places(rect), strict=True):
            item.setGeometry(placed(place, rect))

    def sizeHint(self) -> QSize:
        """Prefer one row."""
        sizes = [item.sizeHint() for item in self._items]
        wide = max((size.width() for size in sizes), default=0) * len(sizes)
        high = max((size.height() for size in sizes), default=0)
        return QSize(wide + self._gap * max(len(sizes) - 1, 0), high)

    def minimumSize(self) -> QSize:
        """Need the widest alone; how high that is follows from the width."""
        wide = max((item.minimumSize().width() for item in self._items), default=0)
        high = max((item.minimumSize().height() for item in self._items), default=0)
        return QSize(wide, high)

    def _places(self, rect: QRect) -> list[QRect]:
        count = len(self._items)
        if not count:
            return []
        across = self.sizeHint().width() <= rect.width()
        wide = (rect.width() - self._gap * (count - 1)) // count if across else rect.width()
        heights = [_height(item, wide) for item in self._items]
        if across:
            high, step = max(heights), wide + self._gap
            return [
                QRect(rect.left() + number * step, rect.top(), wide, high)
                for number in range(count)
            ]
        tops = [sum(heights[:number]) + self._gap * number for number in range(count)]
        return [
            QRect(rect.left(), rect.top() + top, wide, high)
            for top, high in zip(tops, heights, strict=True)
        ]


def _height(item: QLayoutItem, width: int) -> int:
    wanted = item.heightForWidth(width) if item.hasHeightForWidth() else -1
    return wanted if wanted > 0 else item.sizeHint().height()
