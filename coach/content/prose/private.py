"""Words around private steps, and around the loop."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.places import places
from coach.content.prose.base import Choice, Note, Person, Prose


class OwnCard(msgspec.Struct, frozen=True):
    """The three lines that can go along, each with its label, and whether it does."""

    begins: str
    needs: str
    sees: str
    take: Choice
    leave: Choice


class PrivateWords(Prose, frozen=True):
    """What stands beside the words of a private step."""

    file: ClassVar[str] = "private"
    half: Person  # over the open half
    alone: str  # over the page of somebody who is alone
    yours: Person  # on a half that is covered, to its owner
    yours_line: Person
    look_away: Person  # on the half of the other one
    opens: Person
    open: str
    cover: str
    skip: str
    next_card: str
    next_question: str
    card: Annotated[str, places("number", "count")]
    up_to: Annotated[str, places("heap", "count")]
    lines: str  # over lines that can be shown
    nothing_to_show: str
    show: str
    show_nothing: str
    shows: Person  # over what somebody chose to show
    keeps_all: str  # where somebody showed nothing
    mine: str  # alone: done with choosing
    so_far: str
    circles: Note
    there: str  # what is good comes first
    none_there: str
    talk_about: str
    nothing_about: str
    also: tuple[str, ...]  # said to everybody, whatever was sorted
    onward: Annotated[str, places("talk", "minutes")]
    stay: Choice  # no other talk after this one
    own_card: OwnCard


class LoopWords(Prose, frozen=True):
    """What stands beside the words of a loop."""

    file: ClassVar[str] = "loop"
    feel: Note  # label and hint of each field
    does: Note
    under: Note
    long: Note
    whole: Note
    done: str
    change: str
    ours: str
    feels: Person
    underneath: Person
    empty: str
    way_out: str
    said_feel: Annotated[str, places("name", "feel", "does")]
    said_under: Annotated[str, places("name", "under", "long")]
