"""What the page of feelings and needs shows: frozen values, made by the presenter."""

from enum import StrEnum

import msgspec

from coach.feelings.saying import Part
from coach.people import Person


class Route(StrEnum):
    """The three ways to a word."""

    FEELINGS = "feelings"
    NEEDS = "needs"
    BODY = "body"


class OptionView(msgspec.Struct, frozen=True):
    """One of few, of which one is chosen: a route, a family, a sensation."""

    id: str
    words: str
    chosen: bool = False


class WordView(msgspec.Struct, frozen=True):
    """A word to choose, and what it means. ``behind`` is the name of its family in a search."""

    key: str
    words: str
    means: str
    chosen: bool = False
    behind: str = ""


class ColumnView(msgspec.Struct, frozen=True):
    """Words below each other. ``bars`` of three are full before its head; 0 for no head."""

    words: tuple[WordView, ...]
    head: str = ""
    bars: int = 0


class SensesView(msgspec.Struct, frozen=True):
    """What can be noticed in a part of the body, and the families that it may point to."""

    name: str
    senses: tuple[OptionView, ...]
    may_be: str
    families: tuple[OptionView, ...]
    note: str


class JudgedView(msgspec.Struct, frozen=True):
    """A word that tells what somebody did: itself, as it was written, and what may lie under it.

    ``itself`` is None where it stands already above what may lie under another one.
    """

    itself: WordView | None
    says: str
    under: tuple[WordView, ...]


class HelpView(msgspec.Struct, frozen=True):
    """The way to people who can help, beside a word that is left as it is."""

    itself: WordView
    title: str
    text: str
    button: str


class FoundView(msgspec.Struct, frozen=True):
    """What a search found. ``own`` is on the button that takes the typed words as they are."""

    words: tuple[WordView, ...] = ()
    judged: tuple[JudgedView, ...] = ()
    help: HelpView | None = None
    nothing: str = ""
    own: str = ""


class SaidView(msgspec.Struct, frozen=True):
    """What the chosen words say, on the tint of whoever says it.

    ``hint`` stands there while nothing is chosen, ``remark`` below; ``link`` leads to the body.
    ``writing`` says that a word of one's own is being typed.
    """

    person: Person
    parts: tuple[Part, ...]
    hint: str
    remark: str = ""
    link: str = ""
    writing: bool = False
    own_label: str = ""
    own_hint: str = ""


class FeelingsView(msgspec.Struct, frozen=True):
    """The whole page. Of ``columns``, ``senses`` and ``found`` one is there.

    ``number`` is another one each time that the page is opened: then its fields are emptied.
    """

    number: int
    title: str
    back: str
    routes: tuple[OptionView, ...]
    search: str
    typed: str
    also_full: str
    answers: tuple[OptionView, ...]
    families: tuple[OptionView, ...]
    all_families: tuple[OptionView, ...]
    more: str
    said: SaidView
    primary: str
    columns: tuple[ColumnView, ...] = ()
    senses: SensesView | None = None
    found: FoundView | None = None


class GoRoute(msgspec.Struct, frozen=True):
    """Take another way to a word."""

    route: Route


class OpenFamily(msgspec.Struct, frozen=True):
    """Show a family, or a part of the body, by its id."""

    id: str


class Unfold(msgspec.Struct, frozen=True):
    """Show all families, or the first few again."""


class Notice(msgspec.Struct, frozen=True):
    """This is what the body does."""

    feels: str


class FollowHint(msgspec.Struct, frozen=True):
    """Look at a family that the body may point to."""

    id: str


class Search(msgspec.Struct, frozen=True):
    """Look for this in all families; nothing ends the search."""

    typed: str


class Turn(msgspec.Struct, frozen=True):
    """Choose a word, or let it go, by its key."""

    key: str


class TakeOff(msgspec.Struct, frozen=True):
    """Let the last word go."""


class WriteOwn(msgspec.Struct, frozen=True):
    """Open the field for a word of one's own, or close it."""

    open: bool = True


class AddOwn(msgspec.Struct, frozen=True):
    """Take what was typed as a word."""

    typed: str


class SeeHelp(msgspec.Struct, frozen=True):
    """The way to people who can help."""


class Done(msgspec.Struct, frozen=True):
    """Use the words, or leave it open if there are none."""


class Leave(msgspec.Struct, frozen=True):
    """Back to where one came from."""


FeelingsRequest = (
    GoRoute
    | OpenFamily
    | Unfold
    | Notice
    | FollowHint
    | Search
    | Turn
    | TakeOff
    | WriteOwn
    | AddOwn
    | SeeHelp
    | Done
    | Leave
)
