"""Words of the stage beside those of the walkthrough."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.model import Pool
from coach.content.places import between, places
from coach.content.prose.base import Choice, Note, Person, Prose


class TimeLeft(msgspec.Struct, frozen=True):
    """Words for a time: said while at least so many seconds are left."""

    seconds: Annotated[int, between(0, 3600)]
    says: str


class Again(msgspec.Struct, frozen=True):
    """The card of a piece that is told once more; names as in a walkthrough."""

    title: Annotated[str, places("speaker", "listener")]
    speaker: Pool
    listener: Pool


class StageWords(Prose, frozen=True):
    """What the stage says beside the words of the walkthrough."""

    file: ClassVar[str] = "stage"
    time_left: tuple[TimeLeft, ...]
    time_up: str
    no_clock: str
    waits: str
    quiet: str
    hold: str
    park: str
    park_field: str
    park_keys: str
    parked: Annotated[str, places("thought")]
    parked_return: Annotated[str, places("thought")]
    paused: str
    slept: str
    reopened: str
    resumed: str
    keys: str  # what three keys do, for those who are here for the first time
    handed_over: Person
    undone: Person
    got_it: Choice
    partly: Choice
    not_yet: Choice
    choose: str
    missing: Again  # after *partly*
    shorter: Again  # after *not yet*
    more: Choice
    enough: Choice
    good_time: Choice  # whoever is asked for a good time says yes
    another_time: Choice
    after_all: str  # back from looking for another time: now is good
    card: str  # above a sentence that its owner brought along
    piece: str  # above the field for the piece, when it is stuck
    shape: str  # above the three ways of saying it back
    leave: str  # leaves the piece where it is
    break_suggested: Note
    third_person: Note
