"""A page of the window: a head that stands, content that scrolls, a bar at the foot that stands.

Pages beside the rail and pages that fill the window differ in nothing but how wide they may
become. Measures are those of the drawing board, its small form and its large text.
"""

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from ui.parts.action_bar import ActionBar
from ui.parts.reading import ReadAsLaidOut, read_as_laid_out
from ui.parts.scroll import Scroll
from ui.theme.look import Look
from ui.theme.mirror import reading_order

#: From this text size on everything stands in one column.
LARGE_TEXT = 1.5

#: How wide content becomes: beside the rail, and in a page that fills the window.
WIDEST_PLACE, WIDEST_ROOM = 1104, 1312

#: From this window width on the margins are those of the drawing board.
_WIDE_WINDOW = 1100
_MARGIN, _SMALL_MARGIN, _LARGE_MARGIN = 48, 32, 24
_UNDER_HEAD, _ABOVE_BAR, _ABOVE_PINNED, _ABOVE_NOTE = 24, 24, 8, 8


class Page(QWidget):
    """``head``, ``body`` and ``bar`` are to be filled; empty ones take no room.

    What is put into ``pinned`` stands above the bar and does not scroll.

    A subclass lays its content out anew in ``take_form``, which is told whether everything
    stands in one column, and how wide the content is.
    """

    def __init__(
        self, look: Look, *, widest: int = WIDEST_PLACE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._widest = widest
        self._form: tuple[bool, int] | None = None
        self._to_order = False
        # Named by its owner; it can take the keyboard where nothing in it can.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._head = QWidget()
        self.head = _column(self._head)
        self.content = QWidget()
        self.body = _column(self.content)
        self.area = Scroll(look, self.content)
        self.bar = ActionBar(look, self, orders_keys=False)
        self._rows = _column(self)
        self._rows.addWidget(self._head)
        self._rows.addWidget(self.area, 1)
        self._pinned = QWidget()
        self.pinned = _column(self._pinned)
        self._rows.addWidget(self._pinned)
        # No widget of its own: a note of the bar floats above it, over the page.
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.bar)
        self._rows.addLayout(self._foot)
        self.bar.raise_()  # what stands last is read last
        ReadAsLaidOut(self.content)
        self.bar.floated.connect(self._settle)
        look.changed.connect(self._settle)

    @property
    def margin(self) -> int:
        """The margin at the sides where the content fills the window, in px."""
        if self.look.scale >= LARGE_TEXT:
            return _LARGE_MARGIN
        return _MARGIN if self.window().width() >= _WIDE_WINDOW else _SMALL_MARGIN

    @property
    def one_column(self) -> bool:
        """Whether the text is so large that nothing stands beside anything."""
        return self.look.scale >= LARGE_TEXT

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Lay the content out for this width in px."""

    def to_the_top(self) -> None:
        """Show the beginning."""
        self.area.verticalScrollBar().setValue(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the measures of the window that it is shown in."""
        super().showEvent(event)
        self._settle()
        self._order_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the measures of the new size; the bar may have other rows in it."""
        super().resizeEvent(event)
        self._settle()
        self._order_soon()

    def event(self, event: QEvent) -> bool:
        """Look at the bar again when it got or lost its buttons."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
            self._order_soon()
        return super().event(event)

    def _order_soon(self) -> None:
        """Order the stops once the page is painted: nobody presses Tab before."""
        if not self._to_order:
            self._to_order = True
            QTimer.singleShot(0, self, self._put_in_order)

    def tab_stops(self) -> list[QWidget]:
        """Give what Tab comes to: from the head through the content to the bar, as one reads.

        Of one of a few Tab comes to one, but arrows may make that any of them: each has its place.
        """
        parts = (self._head, self.content, self._pinned)
        children = [child for part in parts for child in part.findChildren(QWidget)]
        # Of the bar some buttons are made later, and it may have more rows than one.
        foot = sorted(self.bar.findChildren(QWidget), key=reading_order)
        # The list of a drop-down has a window of its own, and no place in this one.
        mine = (one for one in (*children, *foot) if one.window() is self.window())
        return [one for one in mine if _stops(one)]

    def _put_in_order(self) -> None:
        self._to_order = False
        # Before the keys: a page may go through its stops as they are read.
        for part in (self._head, self.content, self._pinned):
            read_as_laid_out(part)
        self._order_stops()

    def _order_stops(self) -> None:
        for one, following in pairwise(self.tab_stops()):
            QWidget.setTabOrder(one, following)

    def _settle(self) -> None:
        side = max(self.margin, (self.width() - self._widest) // 2)
        margin = self.margin
        has_head = self.head.count() > 0
        has_bar = self.bar.sizeHint().height() > 0
        self.head.setContentsMargins(side, margin, side, _UNDER_HEAD if has_head else 0)
        self._head.setVisible(has_head)
        above = 0 if has_head else margin
        # Room for the focus ring, which a scroll area would cut.
        self.body.setContentsMargins(side, max(above, 6), side, 6 if has_bar else margin)
        # A note that floats above the bar lies on no words: the content ends above it.
        floats = self.bar.floats
        above_bar = floats + _ABOVE_NOTE if floats else _ABOVE_BAR if has_bar else 0
        self._foot.setContentsMargins(side, above_bar, side, margin if has_bar else 0)
        form = (self.one_column, self.width() - 2 * side)
        if form != self._form:
            self._form = form
            self.take_form(one_column=form[0], width=form[1])
        # What is pinned in one form may scroll with the content in another.
        self.pinned.setContentsMargins(side, _ABOVE_PINNED, side, 0)
        self._pinned.setVisible(self.pinned.count() > 0)


def _stops(widget: QWidget) -> bool:
    """Say whether Tab comes to it, now or once arrows have come to it."""
    policy = widget.focusPolicy()
    return bool(policy & Qt.FocusPolicy.TabFocus) or (
        policy is Qt.FocusPolicy.ClickFocus and isinstance(widget, QAbstractButton)
    )


def _column(owner: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
