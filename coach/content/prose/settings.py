"""Words of Settings that are more than a label: what is kept, how to erase it, what is in here."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.places import at_least, places
from coach.content.prose.base import Note, Prose


class Licence(msgspec.Struct, frozen=True):
    """A part of In Turn that others made: what it is called, what it does here, its licence."""

    name: str
    does: str
    licence: str


class SettingsWords(Prose, frozen=True):
    """Settings, *Your data* and *About*."""

    file: ClassVar[str] = "settings"
    language: str  # its own name, as it calls itself
    language_next: str  # once it was chosen, and another one is spoken still
    kept: Note
    erase: Note  # the row
    erase_title: str  # the sheet
    erase_text: str
    erase_type: Annotated[str, places("word")]
    erase_word: str
    erase_first: str
    erase_stays: str
    erase_button: str
    keep_button: str
    about: Annotated[tuple[str, ...], at_least(1)]
    made_with: str
    licences: Annotated[tuple[Licence, ...], at_least(1)]
