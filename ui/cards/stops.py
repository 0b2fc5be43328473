"""The order in which Tab comes to parts of a page that change their places."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from ui.theme.mirror import placed

#: Two things whose middles lie nearer to each other stand in one row, in px.
_ROW = 24


def as_read(stops: list[QWidget], *parts: QWidget) -> list[QWidget]:
    """Give ``stops`` with those in each of ``parts`` from its top left to its lower right."""
    ordered = list(stops)
    for part in parts:
        at = [number for number, one in enumerate(ordered) if part.isAncestorOf(one)]
        moved = _in_rows([ordered[number] for number in at], part)
        for number, one in zip(at, moved, strict=True):
            ordered[number] = one
    return ordered


def with_note(stops: list[QWidget], bar: QWidget, note: QWidget, undo: QWidget) -> list[QWidget]:
    """Put the button of a note among those of the bar, or before them if it floats above."""
    rest = [one for one in stops if not bar.isAncestorOf(one)]
    foot = [one for one in stops if bar.isAncestorOf(one)]
    if bar.geometry().contains(note.geometry().center()):
        return [*rest, *_in_rows([*foot, undo], bar.window())]
    return [*rest, undo, *foot]


def _in_rows(stops: list[QWidget], part: QWidget) -> list[QWidget]:
    """Sort by rows, and in each from where one begins to read: one may be higher than another."""
    places = {
        one: placed(QRect(one.mapTo(part, QPoint()), one.size()), part.rect()) for one in stops
    }
    rows: list[list[QWidget]] = []
    for one in sorted(stops, key=lambda one: places[one].center().y()):
        middle = places[one].center().y()
        if not rows or middle - places[rows[-1][0]].center().y() > _ROW:
            rows.append([])
        rows[-1].append(one)
    return [one for row in rows for one in sorted(row, key=lambda one: places[one].x())]
