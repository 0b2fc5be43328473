"""What was marked in Are we drifting: what is there first, then a few things to talk about.

There is no sum, no threshold and no comparison with an earlier page. Whatever was marked, the
same lines are said to everybody.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from coach.content.prose import DriftItem, Lead

#: So many things to talk about at the most.
MOST = 3


class Marked(StrEnum):
    """The four answers to an item."""

    OFTEN = "often"
    SOMETIMES = "sometimes"
    NOT_US = "not-us"
    SKIP = "skip"


#: What says that something is so, the more often first.
_SO = (Marked.OFTEN.value, Marked.SOMETIMES.value)


def there(items: Sequence[DriftItem], marks: Mapping[str, str]) -> tuple[str, ...]:
    """Give what is there, in the words of its item: strengths that were marked."""
    return tuple(item.says for item in items if item.strength and marks.get(item.id) in _SO)


def chips(items: Sequence[DriftItem], marks: Mapping[str, str]) -> tuple[DriftItem, ...]:
    """Give up to three signs to talk about, often before sometimes, no way twice."""
    marked = [item for so in _SO for item in items if marks.get(item.id) == so]
    found: dict[tuple[Lead, str], DriftItem] = {}
    for item in marked:
        if item.leads is not Lead.NOTHING:
            found.setdefault((item.leads, item.to), item)
    return tuple(found.values())[:MOST]
