"""What is alike on two computers: the subjects, what names a thing of each, and who wins.

Most things are facts (a talk that was held, a sentence that was kept): two that differ are two.
A few are states of something that has a name (a card, a talk): there is one of each, and where
two computers differ, a rule that does not depend on the order decides.
"""

from collections.abc import Callable, Mapping
from hashlib import blake2b
from math import isfinite
from typing import Any

import msgspec

#: All that there is to a thing, by the names of the columns, without numbers given by a computer.
Content = Mapping[str, Any]


def _largest(one: Content, two: Content) -> Content:
    """Give the one that comes last in a fixed order: any order does, if it is always the same."""
    return max(one, two, key=_as_bytes)


def _each_largest(one: Content, two: Content) -> Content:
    """Give the later of the two times, mark by mark."""
    return {name: max(one[name], two[name]) for name in one.keys() & two.keys()}


def _later_one(time: str) -> Callable[[Content, Content], Content]:
    """Give what makes the later one win, by that column."""
    return lambda one, two: max(one, two, key=lambda content: (content[time], _as_bytes(content)))


class Subject(msgspec.Struct, frozen=True):
    """A table of what both computers have.

    ``columns`` are its own, each with its kind, without numbers that a computer gives; ``key``
    is the one that names a row, empty where rows are facts.
    """

    name: str
    columns: Mapping[str, type | tuple[type, ...]]
    key: str = ""
    join: Callable[[Content, Content], Content] = _largest

    def fits(self, content: Content) -> bool:
        """Say whether this is what a row of it holds: all columns, none besides, of their kinds."""
        return content.keys() == self.columns.keys() and all(
            isinstance(content[name], kind) and _can_be_kept(content[name])
            for name, kind in self.columns.items()
        )


def _can_be_kept(value: object) -> bool:
    """Say whether SQLite takes it and gives it back: a number of 64 bits, a finite one."""
    if isinstance(value, bool):
        return False
    if isinstance(value, float):
        return isfinite(value)
    return not isinstance(value, int) or -(2**63) <= value < 2**63


_AT = {"at": int}
_RECORD = (
    *("length", "solo", "began", "active", "complete", "turns", "whole", "got_it"),
    *("whole_time", "repairs_taken", "breaks", "returns"),
)

#: What two computers share. Private books, the running talk and preferences are no part of it.
SUBJECTS: Mapping[str, Subject] = {
    one.name: one
    for one in (
        Subject(
            "records",
            {
                **dict.fromkeys(_RECORD, int),
                **dict.fromkeys(("walkthrough", "starter"), str),
                "written": (str, type(None)),
            },
        ),
        Subject("plans", {**_AT, "walkthrough": str, "line": str}),
        Subject("sentences", {**_AT, "side": str, "writer": str, "words": str}),
        Subject("own_cards", {**_AT, "card": str}),
        Subject(
            "agreements",
            {
                **dict.fromkeys(("made", "answered"), int),
                **dict.fromkeys(("due", "words", "if_then", "walkthrough", "outcome"), str),
            },
        ),
        Subject("sittings", {**_AT, "kind": str, "what": str, "lines": int}),
        Subject("later", {"walkthrough": str}, key="walkthrough"),
        Subject(
            "card_marks",
            {"key": str, **dict.fromkeys(("kept", "rests", "drawn"), int)},
            key="key",
            join=_each_largest,
        ),
        Subject(
            "card_memories",
            {
                "key": str,
                **dict.fromkeys(("due", "last"), int),
                **dict.fromkeys(("stability", "difficulty"), float),
            },
            key="key",
            join=_later_one("last"),
        ),
        # One thing as a whole: the list of needs as JSON, in its order.
        Subject("wishes", {"all": str, "needs": str}, key="all"),
        Subject("passed", {**_AT, "walkthrough": str}, key="walkthrough", join=_later_one("at")),
    )
}


def joined(subject: str, one: Content, two: Content) -> Content:
    """Give what stands where two stand for the same: the order of the two does not matter."""
    return SUBJECTS[subject].join(one, two)


def name_of(subject: str, content: Content) -> str:
    """Name a thing: by its key, or by all that there is to it, so that a twin is the same one."""
    key = SUBJECTS[subject].key
    return str(content[key]) if key else digest_of(content)


def digest_of(content: Content) -> str:
    """Give a digest of a content, so that a change is seen without keeping what was there."""
    return blake2b(_as_bytes(content), digest_size=16).hexdigest()


def _as_bytes(content: Content) -> bytes:
    return msgspec.msgpack.encode(sorted(content.items()))
