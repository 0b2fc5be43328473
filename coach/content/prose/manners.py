"""Words for the other ways to talk: in writing and in signs, and the page to choose one."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.model import Phase, Pool
from coach.content.places import places
from coach.content.prose.base import Choice, Note, Person, Prose
from coach.content.prose.stage import Again

#: Words that speak of a voice; ``word*`` means all that begins so.
Voice = tuple[str, ...]


class GeneralTexts(msgspec.Struct, frozen=True):
    """Texts for one phase that suit every talk."""

    speaker: Pool
    listener: Pool


class StageInWriting(msgspec.Struct, frozen=True):
    """What the stage says instead; the names are those of ``StageWords``."""

    waits: str
    partly: Choice
    not_yet: Choice
    more: Choice
    enough: Choice
    good_time: Choice
    another_time: Choice
    shape: str
    missing: Again
    shorter: Again


class StageInSigns(msgspec.Struct, frozen=True):
    """What the stage says instead; the names are those of ``StageWords``."""

    quiet: str
    hold: str
    good_time: Choice
    missing: Again
    shorter: Again


class RepairInstead(msgspec.Struct, frozen=True):
    """What the repair says instead; the names are those of ``RepairWords``."""

    say: str
    say_line: str
    own_words: str
    said: str
    teach: Pool


class CloseInstead(msgspec.Struct, frozen=True):
    """What the close says instead; the names are those of ``CloseWords``."""

    heard_hints: Pool
    thanks_hints: Pool


class WritingWords(Prose, frozen=True):
    """Written mode: one writes, hands over, and the other one reads.

    ``general`` has texts for phases in which nothing is written, for cards that have too few.
    """

    file: ClassVar[str] = "writing"
    voice: Voice
    while_spoken: Voice  # a listener's texts with these are for hearing, not for reading
    talk: Annotated[str, places("name")]  # what a talk is called in its top line
    waits: Person
    waiting: Pool  # for the one who does not write
    note: Person  # below the page; ``{name}`` reads it next
    page: Person  # what the page is called
    both_pages: str  # the page of a step in which nobody has a turn
    a_time: str  # the page on which both look for another time
    wrote: Person
    read: Person  # the title while ``{name}`` reads
    has_read: str
    being_read: Pool  # for the one whose page is being read
    rather: Note
    speak: str
    write: str
    stage: StageInWriting
    repair: RepairInstead
    close: CloseInstead
    general: dict[Phase, GeneralTexts]


class SigningWords(Prose, frozen=True):
    """Sign mode: all is seen, and a turn begins with a look at each other.

    ``speaker`` and ``both`` are for cards with too few texts of their own, ``listener`` comes
    to the texts of every card.
    """

    file: ClassVar[str] = "signing"
    voice: Voice
    talk: Annotated[str, places("name")]
    watches: Person
    look_first: Annotated[str, places("speaker", "listener")]
    speaker: Pool
    both: Pool
    listener: Pool
    stage: StageInSigns
    repair: RepairInstead
    close: CloseInstead


class WaysWords(Prose, frozen=True):
    """The sheet on which two people choose how they talk."""

    file: ClassVar[str] = "ways"
    title: str
    lead: str
    talk: Choice
    write: Choice
    sign: Choice
    clock: str
    with_clock: Choice
    without_clock: Choice
    seats: Note
