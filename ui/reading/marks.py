"""Marks under words, and how they move with the text until it has been read again."""

from collections.abc import Callable, Sequence

import msgspec


class Mark(msgspec.Struct, frozen=True):
    """Words that may sting: from ``start`` to ``end``, in characters of the text as it is now.

    ``reach`` is the clause around them, where another way takes the place of all of it.
    """

    key: int
    start: int
    end: int
    soft: bool
    reach: tuple[int, int] | None = None


class Edit(msgspec.Struct, frozen=True):
    """At ``at``, ``removed`` characters gave way to ``added`` others."""

    at: int
    removed: int
    added: int


def edit_between(old: str, new: str) -> Edit:
    """Say what changed: the shortest stretch between a common beginning and a common end."""
    most = min(len(old), len(new))
    at = _common(most, lambda size: old[:size] == new[:size])
    left = most - at
    after = _common(left, lambda size: old[len(old) - size :] == new[len(new) - size :])
    return Edit(at, len(old) - at - after, len(new) - at - after)


def moved(marks: Sequence[Mark], edit: Edit) -> tuple[Mark, ...]:
    """Let marks move with an edit; one whose words are all gone goes, too."""
    found = (_moved(mark, edit) for mark in marks)
    return tuple(mark for mark in found if mark.start < mark.end)


def _moved(mark: Mark, edit: Edit) -> Mark:
    start, end = _between(mark.start, mark.end, edit)
    reach = mark.reach and _between(*mark.reach, edit)
    return msgspec.structs.replace(mark, start=start, end=end, reach=reach)


def _between(start: int, end: int, edit: Edit) -> tuple[int, int]:
    by = edit.added - edit.removed
    over = edit.at + edit.removed
    if start >= over:
        start += by
    elif start >= edit.at:
        start = edit.at + edit.added
    if end >= over and end > edit.at:
        end += by
    elif end > edit.at:
        end = edit.at
    return start, end


def _common(most: int, same: Callable[[int], bool]) -> int:
    """Find the largest size that is the same: whole pieces are compared, not letter by letter."""
    least = 0
    while least < most:
        middle = (least + most + 1) // 2
        if same(middle):
            least = middle
        else:
            most = middle - 1
    return least
