"""The part of the audit that walks a screen with the Tab key."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.finding import Finding, seen, where

#: Two things whose edges differ by less stand in one row or column, in px.
_ABOUT = 6


def order(
    screen: QWidget, primary: QWidget | None, regions: Sequence[QWidget]
) -> Iterator[Finding]:
    """Press Tab until the walk is round, and say what it missed and where it jumped back."""
    expected = tab_stops(screen)
    if not expected:
        return
    start = primary if primary in expected else expected[0]
    assert start is not None
    way, caught = _walk(screen, start, len(expected))
    if caught and len(expected) > 1:
        yield Finding("tab", where(way[-1]), "holds the Tab key: it leads nowhere from here")
        return
    for widget in expected:
        visits = way.count(widget)
        if visits != 1:
            what = "is never reached by Tab" if visits == 0 else f"is reached {visits} times"
            yield Finding("tab", where(widget), what)
    yield from _jumps(screen, [w for w in way if w is not primary], regions)


def tab_stops(screen: QWidget) -> list[QWidget]:
    """Give every widget that Tab should come to."""
    return [
        widget
        for widget in seen(screen, QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.focusProxy() is None
    ]


def _walk(screen: QWidget, start: QWidget, count: int) -> tuple[list[QWidget], bool]:
    """Press Tab from ``start`` until it comes round; tells too whether it was held."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    way = [start]
    for _ in range(2 * count + 2):
        at = QApplication.focusWidget() or screen
        QTest.keyClick(at, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is start:
            return way, len(way) == 1
        if now is None or now is at:
            return way, True
        way.append(now)
    return way, False


def _jumps(
    screen: QWidget, way: Sequence[QWidget], regions: Sequence[QWidget]
) -> Iterator[Finding]:
    for one, two in pairwise(way):
        if _region(one, regions) is not _region(two, regions):
            continue
        if _is_back(_place(one, screen), _place(two, screen)):
            yield Finding("order", where(two), f"comes after {where(one)}, but stands before it")


def _region(widget: QWidget, regions: Sequence[QWidget]) -> QWidget | None:
    inside = (region for region in regions if region is widget or region.isAncestorOf(widget))
    return next(inside, None)


def _place(widget: QWidget, screen: QWidget) -> QRect:
    return QRect(widget.mapTo(screen.window(), QPoint(0, 0)), widget.size())


def _is_back(one: QRect, two: QRect) -> bool:
    """Say whether one would read ``two`` before ``one``, in rows or in columns."""
    above = two.bottom() <= one.top() + _ABOUT
    further_right = two.left() >= one.right() - _ABOUT
    same_row = two.top() < one.center().y() < two.bottom()
    further_left = two.right() <= one.left() + _ABOUT
    return (above and not further_right) or (same_row and further_left)
