"""What Today shows, and what a person can ask of it."""

from enum import StrEnum

import msgspec

from coach.people import Person
from ui.offer import UndoView
from ui.parts.ring_view import RingView


class SuggestionView(msgspec.Struct, frozen=True):
    """The one suggestion. ``another`` is empty where there is nothing else to suggest."""

    label: str
    title: str
    reason: str
    begin: str
    another: str


class WaitingView(msgspec.Struct, frozen=True):
    """A talk that was not ended, in the suggestion's place.

    ``ring`` is the turn as it stood, None in a step without one. ``restart`` is empty where
    there is no turn to start again.
    """

    label: str
    title: str
    text: str
    go_on: str
    restart: str
    ring: RingView | None


class LinkView(msgspec.Struct, frozen=True):
    """A link on a small card: what it does, and its words.

    ``about`` is an id that is not the card's own; ``leads`` says that it leads to a page.
    """

    deed: str
    words: str
    about: str = ""
    leads: bool = True


class CardView(msgspec.Struct, frozen=True):
    """A small card with one link, or a few that are equal. ``id`` is what it is about."""

    id: str
    icon: str
    label: str
    title: str
    line: str
    links: tuple[LinkView, ...]


class WayView(msgspec.Struct, frozen=True):
    """A quiet way: its icon, its name, one line."""

    way: str
    icon: str
    name: str
    line: str


class TodayView(msgspec.Struct, frozen=True):
    """The whole page.

    ``waiting`` comes before ``suggestion``; with neither (nothing can be read) the ways are
    left. ``people`` stand at the right; ``near`` says that they have practised before.
    With ``cards`` the ways are links in one row, without them rows below ``before_ways``.
    ``note`` offers to undo; ``problem`` is a calm sentence. ``wishes`` leads to what the two
    want; empty where that cannot be read.
    """

    greeting: str
    people: tuple[Person, ...]
    near: bool
    suggestion: SuggestionView | None
    waiting: WaitingView | None
    cards: tuple[CardView, ...]
    before_ways: str
    ways: tuple[WayView, ...]
    note: UndoView | None = None
    problem: str = ""
    wishes: str = ""


class Way(StrEnum):
    """The quiet ways."""

    PREPARE = "prepare"
    CALM = "calm"
    EVERYTHING = "everything"
    PLAN = "plan"
    PREVIEW = "preview"


class CardDeed(StrEnum):
    """What a link on a small card does."""

    OPEN = "open"
    LET_GO = "let-go"
    SMALL = "small"
    # An agreement whose day has come
    KEEP = "keep"
    CHANGE = "change"
    DROP = "drop"
    # A booked time
    REBOOK = "rebook"
    TAKE_OUT = "take-out"


class Begin(msgspec.Struct, frozen=True):
    """Go to the first page of what is suggested."""


class SomethingElse(msgspec.Struct, frozen=True):
    """Suggest another one."""


class GoOn(msgspec.Struct, frozen=True):
    """Take the talk that waits up again; ``restart``: from the start of the turn."""

    restart: bool = False


class PressCard(msgspec.Struct, frozen=True):
    """Follow the link of a small card."""

    deed: str
    id: str


class Wishes(msgspec.Struct, frozen=True):
    """Choose what the two want."""


class NoteGone(msgspec.Struct, frozen=True):
    """The note is not seen any more."""


class TakeWay(msgspec.Struct, frozen=True):
    """Take one of the quiet ways."""

    way: str


class Undo(msgspec.Struct, frozen=True):
    """Take back what the note tells of."""


TodayRequest = Begin | SomethingElse | GoOn | PressCard | Wishes | TakeWay | Undo | NoteGone
