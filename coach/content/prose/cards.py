"""Words for Cards."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.deck import Use
from coach.content.places import at_least, places
from coach.content.prose.base import Prose


class UseWords(msgspec.Struct, frozen=True):
    """What one does with a card: a heading, and one line."""

    title: str
    line: str


class CardsWords(Prose, frozen=True):
    """The place Cards: looking for a card, and one card large."""

    file: ClassVar[str] = "cards"
    title: str
    search: Annotated[str, places("count")]
    kept: str
    any_group: str
    any_situation: str
    nothing: str
    nothing_kept: str
    unreadable: str
    draw: str
    practise: str
    answer: str
    back: str
    next: str
    keep: str
    keeps: str
    kept_note: str
    let_go_note: str
    not_soon: str
    rests_note: str
    minutes: Annotated[str, places("minutes")]
    when: str
    they: str
    you: str
    not_this: str
    instead: str
    towards: str
    past: str
    leave_out: str
    uses: Annotated[dict[Use, UseWords], at_least(len(Use))]
