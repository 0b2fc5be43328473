"""What private steps are made of: cards to sort, heaps to sort them on, lines to write."""

from typing import Annotated

import msgspec

from coach.content.places import NAME, between

Id = Annotated[str, NAME]


class Item(msgspec.Struct, frozen=True):
    """A card that is sorted: what it says, and the group that it belongs to.

    ``about`` is what could be talked about where it is so, and ``leads`` the talk (or the
    drill) for that.
    """

    id: Id
    says: str
    group: Id
    about: str = ""
    leads: Id = ""


class Heap(msgspec.Struct, frozen=True):
    """One of the few answers to a card; ``show`` is how many such cards can be shown later."""

    id: Id
    name: str
    line: str
    show: Annotated[int, between(0, 5)] = 0


class PageLine(msgspec.Struct, frozen=True):
    """A line to write on a private page."""

    id: Id
    label: str
    hint: str = ""
