"""Where somebody is in Reflect. No passphrase and no page stands here.

Of recovery words that were typed only those stand here that are none, until somebody types again.
"""

from enum import StrEnum

import msgspec

from coach.people import Couple, Side
from coach.reflect.strength import Strength
from ui.reflect.watch import Why


class At(StrEnum):
    """The pages."""

    DOOR = "door"
    MAKE = "make"
    THERE = "there"
    WORDS = "words"
    LOST = "lost"
    RESET = "reset"
    BOOK = "book"
    CHOOSE = "choose"
    GUIDED = "guided"
    ROOM = "room"
    CHANGE = "change"
    RENEW = "renew"
    SAFETY = "safety"


#: Where a book is open.
WITHIN = frozenset({At.BOOK, At.CHOOSE, At.GUIDED, At.ROOM, At.CHANGE, At.RENEW})


class Told(StrEnum):
    """What the answer to the last try was, and what is said above a page."""

    NOTHING = ""
    WRONG = "wrong"
    RESTING = "resting"
    DAMAGED = "damaged"
    CHANGED = "changed"
    DELETING = "deleting"
    DELETED = "deleted"
    UNKNOWN = "unknown"
    TROUBLE = "trouble"


class Asked(StrEnum):
    """Why a book is to be thrown away."""

    DELETE = "delete"
    ANEW = "anew"


class State(msgspec.Struct, frozen=True):
    """All of it.

    ``side`` is whose card or book it is, ``busy`` that the store is asked for something that
    takes a moment. ``wait`` is how many seconds a try has to wait after wrong ones. ``words``
    are recovery words that are shown: for a new book, ``renewed`` in the place of others, or shown
    ``again`` because nobody had said that they are safe. ``unknown`` are typed words that are not
    in the list. ``back`` is where *Back* leads from the safety page.
    """

    couple: Couple = Couple()
    alone: bool = False
    at: At = At.DOOR
    back: At = At.DOOR
    side: Side | None = None
    why: Why | None = None
    told: Told = Told.NOTHING
    busy: bool = False
    wait: int = 0
    strength: Strength | None = None
    differ: bool = False
    ready: bool = False
    typed: bool = False
    words: tuple[str, ...] = ()
    renewed: bool = False
    again: bool = False
    unknown: tuple[str, ...] = ()
    loose: bool = False
    full: bool = False
    asked: Asked | None = None
    word: bool = False
