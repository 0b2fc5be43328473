"""Words for a card in one's own words."""

from typing import Annotated, ClassVar

from coach.content.places import places
from coach.content.prose.base import Note, Prose


class OwnCardWords(Prose, frozen=True):
    """The page on which somebody writes a card."""

    file: ClassVar[str] = "own"
    title: str
    title_change: str
    back: str
    sentence: str
    example: str  # stands on the card before anything is written
    full: Annotated[str, places("limit")]
    which_deck: str
    no_deck: str
    new_deck: str
    deck_name: str
    level: str
    any_level: str
    part: str
    any_part: str
    situation: str
    any_situation: str
    need: str
    any_need: str
    tone: str
    fits: str
    fits_hint: str
    stays: str
    whose: str
    long: str
    there: str
    sting: Annotated[str, places("phrase")]
    sting_line: str
    put_in: str
    change: str
    missing: str  # on the button while there is nothing to keep
    remove: str
    left_note: str  # somebody went back without keeping it
    written_note: str
    changed_note: str
    removed_note: str
    help: Note  # where the words name danger
    see_help: str
