"""From the texts of the content to what is said now: names filled in, one text of many taken."""

import re
from collections.abc import Mapping, Sequence

from coach.content.prose import TimeLeft

_PLACE = re.compile(r"\{(\w+)\}")


def fill(text: str, names: Mapping[str, str]) -> str:
    """Put ``names`` in the place of ``{speaker}``, ``{time}`` and so on.

    Done in one go, so that a name which itself looks like a placeholder stays as it is. A
    placeholder without a name stays, too: better seen than raised in the middle of a talk.
    """
    return _PLACE.sub(lambda found: names.get(found[1], found[0]), text)


def pick(pool: Sequence[str], variation: int) -> str:
    """Take one text of a pool; another ``variation``, another text. An empty pool gives nothing."""
    return pool[variation % len(pool)] if pool else ""


def time_left(words: Sequence[TimeLeft], seconds: float) -> str:
    """Say in words how much time is left; ``words`` are sorted from much time to little."""
    for line in words:
        if seconds >= line.seconds:
            return line.says
    return words[-1].says if words else ""
