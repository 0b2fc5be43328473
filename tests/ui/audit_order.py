"""The part of the audit that walks a screen with the Tab key."""

from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from tests.ui.finding import Finding, seen, where

#: Two things whose edges differ by less stand in one row or column, in px.
_ABOUT = 6


class _End(Enum):
    """How a walk ended."""

    ROUND = "back where it began"
    HELD = "held by a widget, or by nobody"
    ELSEWHERE = "going round without where it began"


def order(
    screen: QWidget, primary: QWidget | None, regions: Sequence[QWidget]
) -> Iterator[Finding]:
    """Press Tab until the walk is round, and say what it missed and where it jumped back."""
    expected = tab_stops(screen)
    if not expected:
        return
    way, end = _walk(screen, _start(screen, expected, primary), len(expected))
    if end is _End.HELD and len(expected) > 1:
        yield Finding("tab", where(way[-1]), "holds the Tab key: it leads nowhere from here")
        return
    for widget in expected:
        if widget not in way:
            yield Finding("tab", where(widget), "is never reached by Tab")
    if end is _End.ELSEWHERE:
        yield Finding("tab", where(way[0]), "is left by Tab and never come back to")
    yield from _jumps(screen, way, primary, regions)


def tab_stops(screen: QWidget) -> list[QWidget]:
    """Give every widget that Tab should come to."""
    return [
        widget
        for widget in seen(screen, QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.focusProxy() is None
    ]


def _start(screen: QWidget, expected: Sequence[QWidget], primary: QWidget | None) -> QWidget:
    """Begin at the primary, which may hold the focus first, or where Tab begins by itself."""
    if primary is not None and primary in expected:
        return primary
    at: QWidget | None = screen.window()
    for _ in range(10_000):
        at = at.nextInFocusChain() if at is not None else None
        if at in expected:
            break
    return at if at is not None and at in expected else expected[0]


def _walk(screen: QWidget, start: QWidget, count: int) -> tuple[list[QWidget], _End]:
    """Press Tab from ``start`` until it comes to a widget for the second time."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    way = [start]
    for _ in range(2 * count + 2):
        at = QApplication.focusWidget() or screen
        QTest.keyClick(at, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now is at:
            return way, _End.HELD
        if now in way:
            return way, _End.ROUND if now is start else _End.ELSEWHERE
        way.append(now)
    return way, _End.ELSEWHERE


def _jumps(
    screen: QWidget, way: Sequence[QWidget], primary: QWidget | None, regions: Sequence[QWidget]
) -> Iterator[Finding]:
    stops = [widget for widget in way if widget is not primary]
    pairs = list(pairwise(stops))
    back = [
        (one, two)
        for one, two in ([*pairs, (stops[-1], stops[0])] if way[0] is primary and stops else pairs)
        if _region(one, regions) is _region(two, regions)
        and is_back(_place(one, screen), _place(two, screen))
    ]
    if way[0] is primary and back:
        # A walk that began in the middle goes round once, from the end back to the top.
        back.remove(min(back, key=lambda pair: _place(pair[1], screen).top()))
    for one, two in back:
        yield Finding("order", where(two), f"comes after {where(one)}, but stands before it")


def _region(widget: QWidget, regions: Sequence[QWidget]) -> QWidget | None:
    inside = (region for region in regions if region is widget or region.isAncestorOf(widget))
    return next(inside, None)


def _place(widget: QWidget, screen: QWidget) -> QRect:
    window = screen.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    # As one reads: from the right, where the language does.
    return QStyle.visualRect(screen.layoutDirection(), window.rect(), place)


def is_back(one: QRect, two: QRect) -> bool:
    """Say whether one would read ``two`` before ``one``, in rows or in columns."""
    above = two.bottom() <= one.top() + _ABOUT
    further_right = two.left() >= one.right() - _ABOUT
    same_row = two.top() < one.center().y() < two.bottom()
    further_left = two.right() <= one.left() + _ABOUT
    return (above and not further_right) or (same_row and further_left)
