"""What Progress shows, and what a person can ask of it."""

import msgspec

from coach.people import Person


class KeptView(msgspec.Struct, frozen=True):
    """Words that both kept: a heading, and what was said or written under it."""

    heading: str
    lines: tuple[str, ...]


class EntryView(msgspec.Struct, frozen=True):
    """One talk. ``counts`` and ``note`` may be empty.

    ``kept`` holds words only where both kept them, and ``open`` says that they are shown now.
    """

    id: int
    name: str
    when: str
    line: str
    counts: str
    note: str
    kept: tuple[KeptView, ...] = ()
    open: bool = False


class NoteView(msgspec.Struct, frozen=True):
    """What was removed, for as long as it can be undone; ``over`` once its time is up."""

    words: str
    over: bool = False


class ProgressView(msgspec.Struct, frozen=True):
    """The whole page.

    ``nothing`` is said where there is no entry yet, beside ``people``; ``earlier`` is the
    link to more entries, empty if all are there; ``problem`` is a calm sentence.
    """

    title: str
    entries: tuple[EntryView, ...]
    primary: str
    earlier: str = ""
    nothing: str = ""
    people: tuple[Person, ...] = ()
    note: NoteView | None = None
    problem: str = ""


class Remove(msgspec.Struct, frozen=True):
    """Remove an entry, words and all."""

    id: int


class Undo(msgspec.Struct, frozen=True):
    """Take the last removal back."""


class NoteGone(msgspec.Struct, frozen=True):
    """The note is not seen any more: what was removed is gone for good."""


class ShowWords(msgspec.Struct, frozen=True):
    """Show the kept words of an entry, or hide them again."""

    id: int


class ShowEarlier(msgspec.Struct, frozen=True):
    """Show more entries below."""


class Begin(msgspec.Struct, frozen=True):
    """Go to the next talk."""


ProgressRequest = Remove | Undo | NoteGone | ShowWords | ShowEarlier | Begin
