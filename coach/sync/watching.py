"""What happened here since last time, found by looking: nothing has to be told of each change.

For every dot it is remembered which thing it stands for and what that looked like, as a digest.
What is not there any more was removed, what looks otherwise was changed, the rest is new.
"""

from collections.abc import Mapping

import msgspec

from coach.sync.dots import Dot, Entry, Known, added
from coach.sync.subjects import Content, digest_of, joined, name_of

#: Which thing: its subject, and its name within it.
Thing = tuple[str, str]


class Seen(msgspec.Struct, frozen=True):
    """The thing that a dot stands for, and the digest of what it looked like."""

    subject: str
    name: str
    digest: str


class Changes(msgspec.Struct, frozen=True):
    """What must go and what must come, so that what is here looks like what is known."""

    gone: tuple[Thing, ...] = ()
    come: Mapping[Thing, Content] = {}


def things_in(known: Known) -> dict[Thing, Content]:
    """Give each thing once, as it is to look: where several stand for it, as their join."""
    things: dict[Thing, Content] = {}
    for entry in known.entries.values():
        thing = (entry.subject, name_of(entry.subject, entry.content))
        before = things.get(thing)
        content = entry.content
        things[thing] = content if before is None else joined(entry.subject, before, content)
    return things


def observed(
    seen: Mapping[Dot, Seen], upto: Mapping[str, int], here: Mapping[Thing, Content], device: str
) -> Known:
    """Give what is known now: what was ``seen`` last, and what is ``here`` says of it today.

    Whatever changed is a deed of ``device``, this computer.
    """
    same: dict[Dot, Entry] = {}
    unchanged: set[Thing] = set()
    digests = {thing: digest_of(content) for thing, content in here.items()}
    for dot, one in seen.items():
        thing = (one.subject, one.name)
        if digests.get(thing) == one.digest:
            same[dot] = Entry(one.subject, here[thing])
            unchanged.add(thing)
    new = [Entry(thing[0], content) for thing, content in here.items() if thing not in unchanged]
    known, _ = added(Known(same, upto), device, new)
    return known


def seen_in(known: Known) -> dict[Dot, Seen]:
    """Give what is to be remembered of each dot, once everything looks like what is known."""
    digests = {thing: digest_of(content) for thing, content in things_in(known).items()}
    seen: dict[Dot, Seen] = {}
    for dot, entry in known.entries.items():
        name = name_of(entry.subject, entry.content)
        seen[dot] = Seen(entry.subject, name, digests[entry.subject, name])
    return seen


def changes(here: Mapping[Thing, Content], known: Known) -> Changes:
    """Say what to do here. A thing that looks otherwise comes anew, in the place of the old."""
    wanted = things_in(known)
    return Changes(
        gone=tuple(thing for thing in here if thing not in wanted),
        come={thing: one for thing, one in wanted.items() if here.get(thing) != one},
    )
