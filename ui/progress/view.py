"""What Progress shows, and what a person can ask of it."""

import msgspec

from coach.people import Person
from ui.kept import KeptView
from ui.progress.seen import LetterView, PicturesView, TablesView


class EntryView(msgspec.Struct, frozen=True):
    """A talk, something small, or an agreement. ``counts`` and ``note`` may be empty.

    ``kept`` holds words only where both kept them, and ``open`` says that they are shown now.
    """

    id: str
    name: str
    when: str
    line: str
    counts: str
    note: str
    kept: tuple[KeptView, ...] = ()
    open: bool = False


class EntriesView(msgspec.Struct, frozen=True):
    """All entries, or some of them.

    ``choices`` are keys and words of what can be shown alone; ``nothing`` is said where there is
    no entry, beside ``people`` if there is none at all; ``earlier`` is the link to more.
    ``waits`` is True until the store has answered.
    """

    entries: tuple[EntryView, ...]
    label: str
    choices: tuple[tuple[str, str], ...]
    chosen: str
    earlier: str = ""
    nothing: str = ""
    people: tuple[Person, ...] = ()
    waits: bool = False


class NoteView(msgspec.Struct, frozen=True):
    """What was removed, for as long as it can be undone; ``over`` once its time is up."""

    words: str
    over: bool = False


PageView = PicturesView | TablesView | LetterView | EntriesView


class ProgressView(msgspec.Struct, frozen=True):
    """The page that is shown. ``problem`` is a calm sentence, ``primary`` the dark button.

    ``told`` says what came of printing, or why it was not possible.

    ``back`` names the way back from the list. ``bar`` are the other buttons, as keys: *export*,
    *print*, *pdf*, *entries*. ``switch`` says which of the ways to see is chosen.
    """

    title: str
    page: PageView
    primary: str
    switch: str = ""
    back: str = ""
    bar: tuple[str, ...] = ()
    note: NoteView | None = None
    problem: str = ""
    told: str = ""


class See(msgspec.Struct, frozen=True):
    """See it another way: *pictures*, *tables* or *letter*."""

    key: str


class OpenSkill(msgspec.Struct, frozen=True):
    """Show the entries of a skill, or begin to practise one that was never tried."""

    key: str


class OtherWeeks(msgspec.Struct, frozen=True):
    """Show the eight weeks before, or after."""

    earlier: bool


class OpenAgreement(msgspec.Struct, frozen=True):
    """Open an agreement."""

    key: str


class ShowEntries(msgspec.Struct, frozen=True):
    """Show entries: all, or those of a choice."""

    key: str = ""


class Back(msgspec.Struct, frozen=True):
    """Go back from the list to the pictures."""


class Print(msgspec.Struct, frozen=True):
    """Print what is shown, or save it as a PDF."""

    to_file: bool = False


class Export(msgspec.Struct, frozen=True):
    """Take the data along."""


class OpenLetter(msgspec.Struct, frozen=True):
    """Show the letter of a week, by its Monday."""

    key: str


class OlderLetters(msgspec.Struct, frozen=True):
    """Offer more letters."""


class Remove(msgspec.Struct, frozen=True):
    """Remove an entry, words and all."""

    id: str


class Undo(msgspec.Struct, frozen=True):
    """Take the last removal back."""


class NoteGone(msgspec.Struct, frozen=True):
    """The note is not seen any more: what was removed is gone for good."""


class ShowWords(msgspec.Struct, frozen=True):
    """Show the kept words of an entry, or hide them again."""

    id: str


class ShowEarlier(msgspec.Struct, frozen=True):
    """Show more entries below."""


class Begin(msgspec.Struct, frozen=True):
    """Press the dark button: practise something, or print the letter."""


ProgressRequest = (
    See
    | OpenSkill
    | OtherWeeks
    | OpenAgreement
    | ShowEntries
    | Back
    | Print
    | Export
    | OpenLetter
    | OlderLetters
    | Remove
    | Undo
    | NoteGone
    | ShowWords
    | ShowEarlier
    | Begin
)
