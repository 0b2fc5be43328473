"""Words of listening: both are asked, two voices are learned, and what becomes of it."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.places import at_least, exactly, places
from coach.content.prose.base import Note, Person, Prose


class Told(msgspec.Struct, frozen=True):
    """What both are told: a heading, a sentence, what helps line by line, what the button does."""

    title: str
    text: str
    button: str
    lines: tuple[str, ...] = ()


class Allowed(msgspec.Struct, frozen=True):
    """Where a computer lets programs use the microphone, on each system."""

    windows: str
    macos: str
    linux: str


class VoiceWords(msgspec.Struct, frozen=True):
    """One of the two reads or talks for a while; the other one is quiet."""

    title: Person
    hint: str
    texts: Annotated[tuple[str, ...], at_least(2)]
    begin: str  # nothing is heard yet
    some: Annotated[str, places("seconds", "all")]
    enough: str
    quiet: str  # not a sound comes in
    other: Person  # above what the other one is asked
    please: Person
    note: str
    again: str
    another: str
    keep_on: str
    use: str
    comparing: str


class OwnWords(msgspec.Struct, frozen=True):
    """A voice in its owner's own book: kept there for the next time, and used from there.

    Nothing of it may tell whether somebody has a book.
    """

    use: str
    use_title: Person
    use_text: str
    use_it: str
    read: str
    keep: str
    keep_title: Person
    keep_text: str
    keep_it: str
    not_now: str
    passphrase: str
    opening: str
    missing: str
    rests: str
    wrong: str
    resting: str
    none: str  # the book opened, and there is none in it
    unread: str
    failed: str
    kept: str


class CueWords(msgspec.Struct, frozen=True):
    """What a voice did to the time of a turn, beside the way to undo it."""

    waits: Person
    waited: Person


class ShareWords(msgspec.Struct, frozen=True):
    """At the end, for both together: how many turns stayed whole, and how the time went."""

    figure: Annotated[str, places("whole", "turns")]
    stayed: str
    ran: Annotated[str, places("ran", "waited")]
    never: Annotated[str, places("ran")]


class ListeningWords(Prose, frozen=True):
    """Listening on the stage. It names nobody who interrupted, and blames nobody for a no."""

    file: ClassVar[str] = "listening"
    name: str
    title: str
    lead: str
    half: Person
    question: str
    yes: str
    no: str
    one_no: str
    look_away: Person
    opens_next: Person
    answered: Person
    result_only: str
    facts: Annotated[tuple[Note, ...], exactly(3)]
    both_needed: str
    cover: str
    choose: str
    without: str
    back: str
    begins: Told
    stays_off: Told
    no_device: Told
    not_allowed: Told
    failed: Told
    alike: Told
    once_more: str
    allow: Allowed
    voice: VoiceWords
    own: OwnWords
    cue: CueWords
    share: ShareWords
