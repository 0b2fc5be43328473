"""Notes on a text's type: which placeholders it may hold, how many texts make a pool.

They are read by ``shape``, so that the types in ``model`` and ``prose`` say all that a file
must keep to.
"""

import msgspec

#: A pool has at least this many texts, so that a repeat feels fresh.
POOL = 4


def places(*names: str) -> msgspec.Meta:
    """A text may hold these placeholders: ``{name}`` stands for something put in later."""
    return msgspec.Meta(extra={"places": names})


def at_least(count: int) -> msgspec.Meta:
    """A list has at least so many entries."""
    return msgspec.Meta(min_length=count)


def exactly(count: int) -> msgspec.Meta:
    """A list has exactly so many entries."""
    return msgspec.Meta(min_length=count, max_length=count)


def between(least: int, most: int) -> msgspec.Meta:
    """A number lies between these two, both included."""
    return msgspec.Meta(ge=least, le=most)


#: An id: small letters and hyphens, so that ``-1``, ``-2`` can be put behind it.
NAME = msgspec.Meta(pattern="^[a-z]+(-[a-z]+)*$")
