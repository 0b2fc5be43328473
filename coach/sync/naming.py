"""Whether a computer may go on counting under its name, and what two have counted alike.

A number that was given twice stands for two things, and one of them would be lost. That happens
where a data folder is put back from a backup of the system, or copied to a second computer: the
name is in it, and so is an old count. What the computer left in the folder tells: if it says
anything that this computer never knew, somebody else has gone on under the same name.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from coach.sync.dots import Dot, Known
from coach.sync.subjects import name_of
from coach.sync.watching import Seen, Thing


def keeps_its_name(
    device: str,
    left: Known | None,
    others: Iterable[Known],
    seen: Mapping[Dot, Seen],
    upto: Mapping[str, int],
) -> bool:
    """Say whether nobody but this computer has counted under the name of ``device``.

    ``left`` is what it left in the folder the last time, None if nothing of it is there.
    """
    last = upto.get(device, 0)
    if any(other.upto.get(device, 0) > last for other in others):
        return False
    return not last if left is None else _was_so(left, seen, upto)


def given_twice(seen: Mapping[Dot, Seen], others: Iterable[Known]) -> dict[str, int]:
    """Give, by the computer that counted, the first number that stands for something else there.

    A thing that another dot of ours stands for as well is safe, and no reason to count anew.
    """
    dots = Counter(_thing(one) for one in seen.values())
    first: dict[str, int] = {}
    for other in others:
        for dot, one in seen.items():
            if dots[_thing(one)] == 1 and _differs(other, dot, one):
                first[dot.device] = min(dot.number, first.get(dot.device, dot.number))
    return first


def _was_so(left: Known, seen: Mapping[Dot, Seen], upto: Mapping[str, int]) -> bool:
    """Say whether what was left is what this computer knew then: the same, or less."""
    if any(number > upto.get(name, 0) for name, number in left.upto.items()):
        return False
    return all(
        dot in left.entries and not _differs(left, dot, one)
        for dot, one in seen.items()
        if dot.number <= left.upto.get(dot.device, 0)
    )


def _differs(other: Known, dot: Dot, one: Seen) -> bool:
    entry = other.entries.get(dot)
    if entry is None:
        return False
    return (entry.subject, name_of(entry.subject, entry.content)) != _thing(one)


def _thing(one: Seen) -> Thing:
    return one.subject, one.name
