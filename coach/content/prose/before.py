"""Words before a talk: the gate, and the welcome."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.model import Pool
from coach.content.places import exactly, places
from coach.content.prose.base import Note, Person, Prose


class Answer(msgspec.Struct, frozen=True):
    """What a gate says to both: a heading, a sentence, and what the button does."""

    title: str
    text: str
    button: str


class GateWords(Prose, frozen=True):
    """The gate (G1). The words for each result are the same whatever its reason."""

    file: ClassVar[str] = "gate"
    title: str
    lead: str
    half: Person
    willing: str
    yes: str
    later: str
    calm: str
    calm_ends: Annotated[tuple[str, ...], exactly(2)]
    calm_steps: Annotated[tuple[str, ...], exactly(11)]  # 0 to 10
    heat: str
    heat_ends: Annotated[tuple[str, ...], exactly(2)]
    heat_steps: Annotated[tuple[str, ...], exactly(10)]  # 1 to 10
    unset: str
    look_away: Person
    opens_next: Person
    covered: Person
    cover: str
    moment: str
    decline: str
    go: Answer
    smaller: Answer
    smaller_ideas: Pool
    not_now: Answer
    book: Annotated[str, places("day", "time")]
    book_other: str
    breathe: Note  # offered after not now, always, with the same words
    breathe_button: str
    alone_title: str
    alone_lead: str
    light_lead: str  # the first time, when one answer says both: willing, and calm enough
    light_yes: str
    alone_go: Answer
    alone_not_now: Answer


class WelcomeWords(Prose, frozen=True):
    """The first page: names, shapes, sides."""

    file: ClassVar[str] = "welcome"
    title: str
    lead: str
    lead_below: str
    name: str
    left: str
    right: str
    circle: str
    square: str
    left_place: str
    right_place: str
    done: str
    done_nameless: str
    only_me: str
    look_around: str
    preview: str
    elsewhere: str
    hide: str
    practice: str
