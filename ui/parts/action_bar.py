"""The bar at the foot: other actions left, the one primary right.

When they do not fit beside each other, the primary takes the whole first row and the others
wrap below it. A note (*undo*) lies in the free middle, or floats above the bar where there is
none, or where the bar is empty and has no height: a page keeps that room free.
"""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.parts.flow import rows_of
from ui.theme.look import Look
from ui.theme.mirror import placed

#: Between buttons, between rows, and between the bar and a note that floats above it.
GAP = 16

#: A sentence in the bar may be narrowed to this many px before the rows break.
_SENTENCE = 240


def keep_for_bar(owner: QWidget, *buttons: QWidget) -> None:
    """Let buttons belong to ``owner`` until a bar takes them: else they would outlive it."""
    for button in buttons:
        button.setParent(owner)
        button.hide()


class ActionBar(QWidget):
    """Lays out the buttons that it is given; it makes none itself.

    It sees to it that Tab goes through them as one reads, unless its page does
    (``orders_keys``).
    """

    #: A note began to float above the bar, or does so no longer: see ``floats``.
    floated = Signal()

    def __init__(
        self, look: Look, parent: QWidget | None = None, *, orders_keys: bool = True
    ) -> None:
        super().__init__(parent)
        self._orders_keys = orders_keys
        self._look = look
        self._primary: QWidget | None = None
        self._others: tuple[QWidget, ...] = ()
        self._note: QWidget | None = None
        self._floats = 0
        # Not fixed: that would hold the height to what one wide row needs.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._arrange_later)

    def set_primary(self, primary: QWidget | None) -> None:
        """Give the bar its one primary (or a plain widget at the right end)."""
        self._take((primary,), (self._primary,))
        self._primary = primary
        self._arrange_later()

    def set_others(self, *others: QWidget) -> None:
        """Give the bar its other actions, from the left; at most three buttons read well."""
        self._take(others, self._others)
        self._others = others
        self._arrange_later()

    def set_note(self, note: QWidget) -> None:
        """Let ``note`` lie in the free middle whenever it is shown. It is a child of the page."""
        page = self.parentWidget() or self
        self._note = note
        note.setParent(page)
        note.installEventFilter(self)
        note.hide()

    @property
    def floats(self) -> int:
        """How many px a note takes above the bar now; 0 while none floats there."""
        return self._floats

    @property
    def order(self) -> list[QWidget]:
        """Give what is to be seen as one reads it: the primary first where it has its own row."""
        others = self._others_shown()
        primary = [item for item in self._shown() if item not in others]
        return [*others, *primary] if self._one_row(self.width()) else [*primary, *others]

    def hasHeightForWidth(self) -> bool:
        """Buttons wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of one row, or of the primary and the rows below it."""
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        """Prefer one row."""
        items = self._shown()
        wide = sum(item.sizeHint().width() for item in items) + GAP * max(len(items) - 1, 0)
        return QSize(wide, self._arrange(wide, move=False))

    def minimumSizeHint(self) -> QSize:
        """Need the widest single button."""
        items = self._shown()
        wide = max((item.minimumSizeHint().width() for item in items), default=0)
        return QSize(wide, self._look.px("target.primary"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the buttons out for the new width."""
        self._arrange(self.width(), move=True)
        self._place_note()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out anew: of what was hidden before it stood anywhere nobody told it."""
        super().showEvent(event)
        self._arrange_later()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take the note along."""
        self._place_note()

    def event(self, event: QEvent) -> bool:
        """Lay out anew when a button asks for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange_later()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Place the note when it appears or takes other words."""
        if event.type() == QEvent.Type.Show and self._note is not None:
            self._note.raise_()
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}:
            self._place_note()
        return False

    def _take(self, new: tuple[QWidget | None, ...], old: tuple[QWidget | None, ...]) -> None:
        for widget in old:
            if widget is not None and widget not in new:
                widget.hide()
        for widget in new:
            if widget is not None:
                widget.setParent(self)
                widget.show()

    def _shown(self) -> list[QWidget]:
        """List the others that are not hidden, then the primary."""
        primary = (self._primary,) if self._primary is not None else ()
        return [item for item in (*self._others, *primary) if not item.isHidden()]

    def _others_shown(self) -> list[QWidget]:
        return [item for item in self._shown() if item is not self._primary]

    def _arrange_later(self) -> None:
        self.updateGeometry()
        self._arrange(self.width(), move=True)
        self._place_note()

    def _arrange(self, width: int, *, move: bool) -> int:
        widths = self._one_row(width)
        if move and self._primary is not None:
            first, others = (self._primary,), tuple(self._others)
            wanted = (*first, *others) if widths is None else (*others, *first)
            self._order_read(wanted)
            self._order_keys(wanted)
        if widths is not None:
            return self._lay_row(width, widths, move=move)
        return self._lay_rows(width, move=move)

    def _one_row(self, width: int) -> list[int] | None:
        """Give each its width if all fit into one row; a sentence may be narrowed for it."""
        items = self._shown()
        wanted = [item.sizeHint().width() for item in items]
        over = sum(wanted) + GAP * max(len(items) - 1, 0) - width
        for index, item in enumerate(items):
            if over > 0 and not isinstance(item, QAbstractButton):
                less = min(over, max(wanted[index] - _SENTENCE, 0))
                wanted[index] -= less
                over -= less
        return wanted if over <= 0 else None

    def _lay_row(self, width: int, widths: list[int], *, move: bool) -> int:
        items = self._shown()
        tall = max(
            (_height(item, wide) for item, wide in zip(items, widths, strict=True)), default=0
        )
        left = 0
        for item, wide in zip(items, widths, strict=True) if move else ():
            high = _height(item, wide)
            at = width - wide if item is self._primary else left
            place = QRect(at, (tall - high) // 2, wide, high)
            item.setGeometry(placed(place, QRect(0, 0, width, tall)))
            left += wide + GAP
        return tall

    def _lay_rows(self, width: int, *, move: bool) -> int:
        top = 0
        if self._primary is not None and not self._primary.isHidden():
            high = _height(self._primary, width)
            if move:
                self._primary.setGeometry(0, 0, width, high)
            top = high + GAP
        items = self._others_shown()
        sizes = [_fitted(item, width) for item in items]
        for row in rows_of(sizes, width, GAP):
            left, tall = 0, max(sizes[index].height() for index in row)
            for index in row:
                if move:
                    drop = (tall - sizes[index].height()) // 2
                    place = QRect(QPoint(left, top + drop), sizes[index])
                    items[index].setGeometry(placed(place, QRect(0, 0, width, top)))
                left += sizes[index].width() + GAP
            top += tall + GAP
        return max(top - GAP, 0)

    def _order_read(self, wanted: tuple[QWidget, ...]) -> None:
        """Let screen readers go as one reads: they come to what was raised last last."""
        mine = [child for child in self.children() if child in wanted]
        if mine != list(wanted):
            for item in wanted:
                item.raise_()

    def _order_keys(self, wanted: tuple[QWidget, ...]) -> None:
        """Let Tab go as one reads, unless the screen has put something else in between."""
        if len(wanted) < 2 or not self._orders_keys:
            return  # nothing to order, and a walk round the whole window costs
        chain: list[QWidget] = []
        at = self.window().nextInFocusChain()
        while at is not None and at is not self.window():
            if at.focusPolicy() & Qt.FocusPolicy.TabFocus:
                chain.append(at)
            at = at.nextInFocusChain()
        wanted = tuple(item for item in wanted if item in chain)
        places = sorted(chain.index(item) for item in wanted)
        together = bool(places) and places[-1] - places[0] + 1 == len(places)
        if together and tuple(chain[places[0] : places[-1] + 1]) != wanted:
            before = chain[places[0] - 1 :][:1] if places[0] else []
            for one, other in pairwise((*before, *wanted)):
                QWidget.setTabOrder(one, other)

    def _place_note(self) -> None:
        note, page = self._note, self.parentWidget()
        if note is None or page is None or note.isHidden():
            self._tell_floats(0)
            return
        note.adjustSize()
        free = self._free_middle()
        size = note.sizeHint().boundedTo(QSize(self.width(), note.sizeHint().height()))
        floats = not self._shown() or size.width() + 2 * GAP > free.width()
        if not floats:
            at = QPoint(free.center().x() - size.width() // 2, (self.height() - size.height()) // 2)
        else:
            at = QPoint((self.width() - size.width()) // 2, -GAP - size.height())
        note.setGeometry(QRect(self.mapTo(page, at), size))
        self._tell_floats(GAP + size.height() if floats else 0)

    def _tell_floats(self, floats: int) -> None:
        if floats != self._floats:
            self._floats = floats
            self.floated.emit()

    def _free_middle(self) -> QRect:
        """Give what lies between the others and the primary; nothing if there are more rows."""
        if self._one_row(self.width()) is None:
            return QRect()
        whole = self.rect()
        seen = [placed(item.geometry(), whole) for item in self._others_shown()]
        left = max((place.right() + 1 for place in seen), default=0)
        primary = self._primary
        shown = primary is not None and not primary.isHidden()
        right = placed(primary.geometry(), whole).x() if primary and shown else self.width()
        return placed(QRect(left, 0, right - left, self.height()), whole)


def _height(item: QWidget, width: int) -> int:
    wanted = item.heightForWidth(width) if item.hasHeightForWidth() else -1
    return wanted if wanted > 0 else item.sizeHint().height()


def _fitted(item: QWidget, width: int) -> QSize:
    wide = min(item.sizeHint().width(), width)
    return QSize(wide, _height(item, wide))
