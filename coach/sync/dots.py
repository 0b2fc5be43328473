"""What a computer knows, and the join of what two of them know.

This is a set from which what was seen can be removed, kept without tombstones: the "optimized
OR-set" of Bieniusa and others (2012). Every entry has a dot: the name of the computer that made
it, and a number that only that computer counts. With the entries goes, for each computer, up to
which number everything of it was seen. An entry whose number was seen and that is not there was
removed; one whose number was not seen is new. So a removal needs nothing of what was removed.

An entry never changes: a change removes the old entry and makes a new one. Where two computers
change the same thing without knowing of each other, both new entries stay.
"""

from collections.abc import Iterable, Mapping

import msgspec

from coach.sync.subjects import Content, joined


class Dot(msgspec.Struct, frozen=True, order=True):
    """Which computer made an entry, and the how manieth of it that was, counted from 1."""

    device: str
    number: int


class Entry(msgspec.Struct, frozen=True):
    """One thing that is kept: of which subject, and all that there is to it."""

    subject: str
    content: Content


class Known(msgspec.Struct, frozen=True):
    """All entries by their dots, and up to which number each computer's were seen."""

    entries: Mapping[Dot, Entry] = {}
    upto: Mapping[str, int] = {}


def merge(one: Known, two: Known) -> Known:
    """Give what both together know: whatever the order, and however often."""
    dots = {*one.entries, *two.entries}
    entries = {dot: _of_both(one, two, dot) for dot in dots if _stays(one, two, dot)}
    devices = {*one.upto, *two.upto}
    upto = {name: max(one.upto.get(name, 0), two.upto.get(name, 0)) for name in devices}
    return Known(entries, upto)


def added(known: Known, device: str, entries: Iterable[Entry]) -> tuple[Known, tuple[Dot, ...]]:
    """Let ``device``, which is this computer, make entries; give their dots in the same order."""
    before = known.upto.get(device, 0)
    made = {Dot(device, before + step): entry for step, entry in enumerate(entries, start=1)}
    if not made:  # a name under which nothing was made is no news to anybody
        return known, ()
    upto = {**known.upto, device: before + len(made)}
    return Known({**known.entries, **made}, upto), tuple(made)


def _stays(one: Known, two: Known, dot: Dot) -> bool:
    """Say whether an entry that at least one of them has is there for both."""
    return all(
        dot in known.entries or dot.number > known.upto.get(dot.device, 0) for known in (one, two)
    )


def _of_both(one: Known, two: Known, dot: Dot) -> Entry:
    ours, theirs = one.entries.get(dot), two.entries.get(dot)
    if ours is None or theirs is None:
        return ours or two.entries[dot]
    if ours.subject != theirs.subject:  # a dot is given once, so only a broken file does this
        return max(ours, theirs, key=lambda entry: entry.subject)
    return Entry(ours.subject, joined(ours.subject, ours.content, theirs.content))
