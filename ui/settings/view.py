"""What Settings show, and what a person can ask of them. Everything acts at once."""

from enum import StrEnum

import msgspec

from coach.people import Couple, Shape, Side


class Section(StrEnum):
    """The pages of Settings."""

    COMFORT = "comfort"
    PEOPLE = "people"
    MICROPHONE = "microphone"
    CONTENT = "content"
    DATA = "data"
    TOGETHER = "together"
    ABOUT = "about"


class ComfortView(msgspec.Struct, frozen=True):
    """Comfort. Steps count from 0 along the sliders; the words say where they stand."""

    scale: int
    theme: str
    motion: str
    sounds: frozenset[str]
    volume: int
    pace: int
    digits: str
    no_sound: str = ""
    language: str = "system"
    language_note: str = ""


class PeopleView(msgspec.Struct, frozen=True):
    """Who sits where. ``hues`` is lagoon, clay or ink: the left person's colour."""

    couple: Couple
    names: tuple[str, str]
    hues: str
    swap: str


class KeptView(msgspec.Struct, frozen=True):
    """Where everything is kept, and what erasing it is called."""

    kept_title: str
    kept: str
    folder: str
    erase_title: str


class AboutView(msgspec.Struct, frozen=True):
    """What In Turn is, and what it is made with: names, what they do here, their licences."""

    version: str
    text: tuple[str, ...]
    made_with: str
    licences: tuple[tuple[str, str, str], ...]


class EraseView(msgspec.Struct, frozen=True):
    """The question before everything is erased. ``ready`` once the word stands there."""

    title: str
    text: str
    label: str
    stays: str
    keep: str
    primary: str
    ready: bool


class SettingsView(msgspec.Struct, frozen=True):
    """One section. ``note`` offers to undo; ``sheet`` is the question, if it is asked."""

    section: Section
    title: str
    comfort: ComfortView
    people: PeopleView
    data: KeptView
    about: AboutView
    changed: bool
    note: str = ""
    sheet: EraseView | None = None


class OpenSection(msgspec.Struct, frozen=True):
    """Go to another section."""

    section: str


class Choose(msgspec.Struct, frozen=True):
    """Take another value: ``what`` is language, theme, motion, digits or hues."""

    what: str
    key: str


class Step(msgspec.Struct, frozen=True):
    """A slider stands elsewhere: ``what`` is scale, volume or pace."""

    what: str
    step: int


class TurnSound(msgspec.Struct, frozen=True):
    """A tone is wanted, or not."""

    tone: str
    on: bool


class PlayOne(msgspec.Struct, frozen=True):
    """Let a tone be heard."""


class NameIt(msgspec.Struct, frozen=True):
    """A name is being typed."""

    side: Side
    name: str


class TakeShape(msgspec.Struct, frozen=True):
    """A person takes a shape; the partner gets the other one."""

    side: Side
    shape: Shape


class SwapSides(msgspec.Struct, frozen=True):
    """The two change places."""


class PutBack(msgspec.Struct, frozen=True):
    """Everything as it was when the page was opened."""


class Undo(msgspec.Struct, frozen=True):
    """Take putting back back."""


class OpenFolder(msgspec.Struct, frozen=True):
    """Show the data folder in the computer's own way."""


class AskErase(msgspec.Struct, frozen=True):
    """Ask whether everything is to be erased."""


class TypeWord(msgspec.Struct, frozen=True):
    """This stands in the field of the question."""

    text: str


class KeepAll(msgspec.Struct, frozen=True):
    """Close the question; nothing is erased."""


class EraseAll(msgspec.Struct, frozen=True):
    """Erase everything, if the word stands there."""


class Leave(msgspec.Struct, frozen=True):
    """Back to Today."""


SettingsRequest = (
    OpenSection
    | Choose
    | Step
    | TurnSound
    | PlayOne
    | NameIt
    | TakeShape
    | SwapSides
    | PutBack
    | Undo
    | OpenFolder
    | AskErase
    | TypeWord
    | KeepAll
    | EraseAll
    | Leave
)
