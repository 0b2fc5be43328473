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
        moved = sorted((ordered[number] for number in at), key=lambda one: _corner(one, part))
        for number, one in zip(at, moved, strict=True):
            ordered[number] = one
    return ordered


def with_note(stops: list[QWidget], bar: QWidget, note: QWidget, undo: QWidget) -> list[QWidget]:
    """Put the button of a note among those of the bar, or before them if it floats above."""
    rest = [one for one in stops if not bar.isAncestorOf(one)]
    foot = [one for one in stops if bar.isAncestorOf(one)]
    if bar.geometry().contains(note.geometry().center()):
        return [
            *rest,
            *sorted((*foot, undo), key=lambda one: _corner(one, bar.window())[1]),
        ]
    return [*rest, undo, *foot]


def _corner(one: QWidget, part: QWidget) -> tuple[int, int]:
    """Give the row, by its middle, and the place in it: what stands beside may be higher."""
    place = placed(QRect(one.mapTo(part, QPoint()), one.size()), part.rect())
    return round(place.center().y() / _ROW), place.x()
