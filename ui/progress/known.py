"""What Progress knows: counts and entries, which of these are on their way out or back."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from coach.errors import Problem
from coach.progress.counted import Counted
from coach.progress.facts import Facts
from coach.progress.values import Letter, Progress
from coach.store.items import Item, Listed, Wanted
from ui.preferences import Choices
from ui.progress.items import Left, key_of, order_of

#: So many entries are shown at first, and so many more each time; and so many earlier letters.
PAGE, MORE, LETTERS = 10, 30, 5

#: What can be shown alone beside the skills, which go by ``skill-ID``.
AGREEMENTS, SMALLS = "agreements", "smalls"


class Page(StrEnum):
    """What is shown."""

    PICTURES = "pictures"
    TABLES = "tables"
    LETTER = "letter"
    ENTRIES = "entries"


class Gone(msgspec.Struct, frozen=True):
    """The entry that was removed last. ``left`` is None until the store has answered.

    ``only`` is what was shown alone in the list then.
    """

    item: Item
    left: Left | None = None
    over: bool = False
    only: str = ""


class Known(msgspec.Struct, frozen=True):
    """All that the page is made from, but for the content and the time of day.

    ``counted``, ``progress`` and ``listed`` are None before the store has answered. ``back`` is
    how many times eight weeks one looks back. ``only`` is what is shown alone in the list, empty
    for everything, and ``asked`` what the store was asked for last. ``leaving`` are entries whose
    removal was asked for and not yet answered, the first asked first; ``returning`` are those of
    them that are wanted back already. ``opened`` are entries whose words are shown. ``letters``
    are those that are made, by their Mondays. ``told`` is what came of printing. ``trouble`` and
    its ``details`` say what is wrong with the data.
    """

    counted: Counted | None = None
    progress: Progress | None = None
    facts: Facts = Facts()
    choices: Choices = Choices()
    page: Page = Page.PICTURES
    came_from: Page = Page.PICTURES
    back: int = 0
    only: str = ""
    shown: int = PAGE
    asked: Wanted | None = None
    listed: Listed | None = None
    opened: frozenset[str] = frozenset()
    leaving: tuple[str, ...] = ()
    returning: frozenset[str] = frozenset()
    gone: Gone | None = None
    monday: str = ""
    letters: Mapping[str, Letter] = {}
    letters_shown: int = LETTERS
    told: str = ""
    trouble: Problem | None = None
    details: Mapping[str, str] = {}


def there(known: Known) -> tuple[Item, ...]:
    """Give the entries that are to be seen, newest first."""
    away = frozenset(known.leaving) - known.returning
    items = known.listed.items if known.listed else ()
    return tuple(item for item in items if key_of(item) not in away)


def without(known: Known, key: str) -> Known:
    """Let an entry go for good."""
    if known.listed is None:
        return known
    items = tuple(item for item in known.listed.items if key_of(item) != key)
    return replace(known, listed=replace(known.listed, items=items))


def put_back(known: Known, item: Item) -> Known:
    """Have an entry again, in its place."""
    rest = without(known, key_of(item)).listed or Listed()
    items = tuple(sorted((*rest.items, item), key=order_of))
    return replace(known, listed=replace(rest, items=items))


def wanted(known: Known) -> Wanted:
    """Say which entries the list is to show."""
    kind, _, skill = known.only.partition("-")
    counted = known.counted or Counted()
    every = Wanted(known.shown, shared=known.choices.couple.is_named)
    if kind == "skill":
        talks = {one.walkthrough for one in counted.talked}
        smalls = {(one.kind, one.what) for one in counted.done}
        return replace(
            every,
            talks=tuple(sorted(one for one in talks if known.facts.of_talk(one) == skill)),
            smalls=tuple(sorted(one for one in smalls if known.facts.of_small(*one) == skill)),
            agreements=False,
        )
    if kind == AGREEMENTS:
        return replace(every, talks=(), smalls=())
    if kind == SMALLS:
        return replace(every, talks=(), agreements=False)
    return every
