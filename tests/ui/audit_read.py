"""The part of the audit that reads a screen from its top as a screen reader does.

Qt reads children in the order in which they came to their parent. What was put in front later, or
stands first and was made last, is then read last. Parts are compared with their neighbours, each
as the box around all that can be read in it. Of two people, whoever has the floor is read first,
on whichever side they sit, as Tab comes to them first, too.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QComboBox, QScrollBar, QStyle, QTableView, QWidget

from tests.ui.audit_order import is_back
from tests.ui.finding import Finding, where
from ui.parts.pass_field import PassField
from ui.parts.sheet import Sheet
from ui.parts.toast import UndoNote
from ui.talk.columns import Columns

_HOLDING = {
    QAccessible.Role.Client,
    QAccessible.Role.Grouping,
    QAccessible.Role.Pane,
    QAccessible.Role.Border,
    QAccessible.Role.LayeredPane,
    QAccessible.Role.Window,
    QAccessible.Role.Dialog,
}
#: What lies over a page has no place in its order; a note is said when it comes.
_OVER = (QScrollBar, Sheet, UndoNote)


def reading(screen: QWidget) -> Iterator[Finding]:
    """Name each part that is read after one which it stands before."""
    yield from _within(QAccessible.queryAccessibleInterface(screen), screen)


def _within(face: QAccessibleInterface, screen: QWidget) -> Iterator[Finding]:
    if isinstance(face.object(), QComboBox | PassField | QTableView):
        # The eye of a passphrase lies over its field; a table is gone through by rows and columns,
        # and from right to left Qt tells of its heads where they would stand from left to right.
        return
    parts = [(child, box) for child in _inside(face) if (box := _read_box(child)) is not None]
    for (one, first), (two, second) in pairwise(parts):
        if is_back(_turned(first, screen), _turned(second, screen)) and not _has_floor(one, face):
            yield Finding("read", _called(two), f"is read after {_called(one)}, but stands before")
    for child in _inside(face):
        yield from _within(child, screen)


def _turned(box: QRect, screen: QWidget) -> QRect:
    """Give a place as one reads: from the right, where the language does."""
    return QStyle.visualRect(screen.layoutDirection(), screen.window().geometry(), box)


def _has_floor(face: QAccessibleInterface, parent: QAccessibleInterface) -> bool:
    """Say whether it is the first of two columns, which is whose turn it is."""
    body = parent.object()
    columns = body.layout() if isinstance(body, QWidget) else None
    first = columns.itemAt(0) if isinstance(columns, Columns) else None
    return first is not None and first.widget() is face.object()


def _inside(face: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(face.childCount()):
        child = cast("QAccessibleInterface | None", face.child(number))
        there = child is not None and child.isValid() and not child.state().invisible
        if child is not None and there and not isinstance(child.object(), _OVER):
            yield child


def _read_box(face: QAccessibleInterface) -> QRect | None:
    """Give the box around all that can be read in a part, as far as it is seen."""
    holds = face.role() in _HOLDING
    box = QRect()
    if not holds and face.text(QAccessible.Text.Name):
        box = face.rect()
    for child in _inside(face):
        inner = _read_box(child)
        if inner is not None:
            box = box.united(inner.intersected(face.rect()) if holds else inner)
    return None if box.isEmpty() else box


def _called(face: QAccessibleInterface) -> str:
    name = face.text(QAccessible.Text.Name)
    if name:
        return f"{face.role().name} {name!r}"
    inside = next((child for child in _inside(face) if _read_box(child) is not None), None)
    if inside is not None:
        return _called(inside)
    thing = face.object()
    return where(thing) if isinstance(thing, QWidget) else face.role().name
