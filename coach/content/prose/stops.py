"""Words that stop the clock: repair, break, breathing."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.model import Id, Pool
from coach.content.places import between, exactly
from coach.content.prose.base import Choice, Note, Person, Prose, Timed


class RepairFamily(msgspec.Struct, frozen=True):
    """One of the six ways to stop a slide, with lines to say aloud."""

    id: Id
    name: str
    lines: Pool


class Reply(msgspec.Struct, frozen=True):
    """An answer to a repair: the choice, one line under it, and words to say."""

    name: str
    line: str
    says: Pool


class RepairWords(Prose, frozen=True):
    """The repair (P04): quiet, a line, an answer."""

    file: ClassVar[str] = "repair"
    title: str
    quiet: str
    say: str
    say_line: str
    own_words: str
    said: str
    families: Annotated[tuple[RepairFamily, ...], exactly(6)]
    teach: Pool
    answer: str
    answer_line: str
    accepted: Reply
    part: Reply
    not_ready: Reply
    back: str


class RestWords(Prose, frozen=True):
    """The break sheet and the break (P05). It never says who asked."""

    file: ClassVar[str] = "rest"
    title: str
    lead: str
    quiet_minute: Choice
    apart: Choice
    stop: Choice
    how_long: str
    lengths: tuple[Annotated[int, between(20, 1440)], ...]  # minutes
    tomorrow: str
    owes: str
    owes_both: str
    unsafe: str
    back: str
    together_at: Timed
    about: Timed
    company: str
    body: Pool
    self: Pool
    other: Pool
    leave_topic: str
    returns: Person
    over: Timed
    here: str
    longer: str
    leave: str
    recheck: Note
    recheck_done: str
    calm_enough: Note
    calm_not_yet: Note
    return_title: str
    return_lines: Pool
    return_thanks: Pool
    third_person: Note
    quiet_minute_over: str


class Rhythm(msgspec.Struct, frozen=True):
    """A way to breathe; times in milliseconds, no holds (P25: 4.5 to 7 breaths a minute)."""

    id: Id
    name: str
    line: str
    inhale: Annotated[int, between(3000, 8000)]
    exhale: Annotated[int, between(3000, 8000)]


class BreathWords(Prose, frozen=True):
    """Paced breathing, and grounding for those whom breathing does not suit (P25)."""

    file: ClassVar[str] = "breath"
    title: str
    lead: str
    inhale: str
    exhale: str
    rhythms: tuple[Rhythm, ...]  # the first one is set
    careful: str
    opt_out: str
    opt_out_link: str
    still: str
    ground: Note
    ground_steps: Pool
    done: str
