"""What Progress knows: the entries, which of them are on their way out or back, what is open."""

from collections.abc import Mapping

import msgspec
from msgspec.structs import replace

from coach.errors import Problem
from coach.store.rows import Entry, Removed
from ui.preferences import Choices

#: So many entries are shown at first, and so many more each time.
PAGE = 30


class Gone(msgspec.Struct, frozen=True):
    """The entry that was removed last. ``removed`` is None until the store has answered."""

    entry: Entry
    removed: Removed | None = None
    over: bool = False


class Known(msgspec.Struct, frozen=True):
    """All that the page is made from, but for the content and the time of day.

    ``entries`` is None before the store has answered. ``leaving`` are entries whose removal
    was asked for and not yet answered, the first asked first; ``returning`` are those of them
    that are wanted back already. ``opened`` are entries whose words are shown. ``trouble`` and
    its ``facts`` say what is wrong with the data.
    """

    entries: tuple[Entry, ...] | None = None
    choices: Choices = Choices()
    shown: int = PAGE
    opened: frozenset[int] = frozenset()
    leaving: tuple[int, ...] = ()
    returning: frozenset[int] = frozenset()
    gone: Gone | None = None
    trouble: Problem | None = None
    facts: Mapping[str, str] = {}


def there(known: Known) -> tuple[Entry, ...]:
    """Give the entries that are to be seen, newest first by number, whatever the clock said."""
    away = frozenset(known.leaving) - known.returning
    kept = (entry for entry in known.entries or () if entry.id not in away)
    return tuple(sorted(kept, key=lambda entry: entry.id, reverse=True))


def without(known: Known, number: int) -> Known:
    """Let an entry go for good."""
    entries = tuple(entry for entry in known.entries or () if entry.id != number)
    return replace(known, entries=entries)


def put_back(known: Known, entry: Entry) -> Known:
    """Have an entry again."""
    others = without(known, entry.id).entries or ()
    return replace(known, entries=(*others, entry))
