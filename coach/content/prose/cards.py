"""Words for Cards."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.deck import Tone, Use
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
    search_any: str
    wait: str  # while the decks are read
    every_deck: str
    kept: str
    own: str  # the cards that somebody wrote, and what is said of each of them
    level: str
    any_level: str
    part: str
    any_group: str
    situation: str
    any_situation: str
    need: str
    any_need: str
    tone: str
    any_tone: str
    nothing: str
    nothing_fits: str
    nothing_kept: str
    elsewhere: Annotated[str, places("count")]
    write: str
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
    make_mine: str
    change_mine: str
    aloud: str
    silent: str
    no_voice: str
    take_turns: str
    no_turns: str
    turn: Annotated[str, places("name")]
    hand_on: Annotated[str, places("name")]
    left: str  # for a name that is not known, by where they sit
    right: str
    skip: str
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
    caution: str
    tones: Annotated[dict[Tone, str], at_least(len(Tone))]
    uses: Annotated[dict[Use, UseWords], at_least(len(Use))]
