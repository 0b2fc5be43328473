"""The order in which a screen reader goes through a page: that in which it is laid out.

Qt reads children in the order in which they came to their parent, or were raised last. Where the
form of a page changes, its parts change places, and those that came last would be read last.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

#: Ways to lay out in which what was put there last stands first.
_FROM_THE_END = {QBoxLayout.Direction.RightToLeft, QBoxLayout.Direction.BottomToTop}


class ReadAsLaidOut(QObject):
    """Sees to it for ``part`` whenever something in it is laid out anew, once all stands."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        self._soon = False
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put it in order when there is time: nobody reads before."""
        if event.type() == QEvent.Type.LayoutRequest and not self._soon:
            self._soon = True
            QTimer.singleShot(0, self, self._follow)
        return False

    def _follow(self) -> None:
        self._soon = False
        read_as_laid_out(self._part)


def read_as_laid_out(part: QWidget) -> None:
    """Let ``part``, and all that is in it, be read as it stands in columns and rows.

    What lies in no layout (a ring, a button over a field) stays above and behind the rest.
    """
    for one in (part, *part.findChildren(QWidget)):
        layout = one.layout()
        if isinstance(layout, QBoxLayout):
            _follow(one, list(dict.fromkeys(_laid_out(layout))))


def _follow(owner: QWidget, wanted: list[QWidget]) -> None:
    children = [child for child in owner.children() if isinstance(child, QWidget)]
    places = set(map(id, wanted))
    laid = [child for child in children if id(child) in places]
    if laid == [one for one in wanted if one.parentWidget() is owner]:
        return
    above = children[children.index(laid[0]) :] if laid else []
    for child in (*wanted, *(one for one in above if id(one) not in places)):
        if child.parentWidget() is owner:
            child.raise_()


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """Give the widgets of a layout as one reads them; a grid says nothing of that itself."""
    places = range(layout.count())
    if isinstance(layout, QBoxLayout) and layout.direction() in _FROM_THE_END:
        places = reversed(places)
    for index in places:
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
