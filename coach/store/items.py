"""What can be asked of the list of entries, and what it gives: values, without the database."""

import msgspec

from coach.planning.memory import Agreed
from coach.progress.sitting import Sat
from coach.store.rows import Entry

#: An entry of Progress: a talk, something small, or an agreement.
Item = Entry | Sat | Agreed


class Wanted(msgspec.Struct, frozen=True):
    """Which entries, and how many at the most, the newest first.

    ``talks`` are walkthroughs, ``smalls`` small things by kind and id; None: all of them.
    ``shared``: two people with names look, so that a talk for one alone is found by no talk.
    """

    count: int
    talks: tuple[str, ...] | None = None
    smalls: tuple[tuple[str, str], ...] | None = None
    agreements: bool = True
    shared: bool = False


class Listed(msgspec.Struct, frozen=True):
    """What was found; ``more`` says that there are older ones."""

    items: tuple[Item, ...] = ()
    more: bool = False
