"""Words around a talk: the close after it, Today, and Progress."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.model import Pool
from coach.content.places import between, places
from coach.content.prose.base import Both, Note, Prose, Timed


class CloseWords(Prose, frozen=True):
    """The close (G9) and the summary."""

    file: ClassVar[str] = "close"
    title: str
    lead: str
    heard: str
    heard_hints: Pool
    thanks: str
    thanks_hints: Pool
    next_step: str
    next_hints: Pool
    nothing_needed: str
    aloud: str
    summary: str
    summary_alone: str
    practised: str
    keep: str
    kept_by_both: str
    agreed_stays: str
    kept_by_one: str
    # Alone, where two people share the computer: no entry, and one's own book for the words.
    leaves_nothing: str
    unless_in_book: str
    into_book: str
    finish: str
    only_finish: str
    keep_and_finish: str
    left: Note


class Greeting(msgspec.Struct, frozen=True):
    """A greeting from this hour of the day on."""

    hour: Annotated[int, between(0, 23)]
    says: Both
    alone: Annotated[str, places("one")]
    nameless: str


class TodayWords(Prose, frozen=True):
    """Today: greetings, the first run, a session that waits."""

    file: ClassVar[str] = "today"
    greetings: tuple[Greeting, ...]
    long_away: str
    first_label: str
    label: str
    nothing_yet: str
    look_first: str
    waiting_label: Timed  # after a power cut
    waiting_label_asked: Timed  # after somebody stopped
    waiting_title: str
    waiting_step: Annotated[str, places("title", "step", "steps")]
    waiting_floor: Annotated[str, places("title", "step", "steps", "name", "left")]
    waiting_rest: Annotated[str, places("title", "step", "steps", "time")]
    go_on: str
    restart_turn: str
    keeps: Note
    let_go: str
    let_go_done: str
    gate_first: str
    booked: Annotated[str, places("title", "day", "time")]
    gone_by: Annotated[str, places("day")]
    taken_out: str
    agreed_label: Annotated[str, places("day")]
    agreed_line: str
    kept_note: str
    dropped_note: str
    wishes: str
    wishes_chosen: str
    wishes_alone: str
    wishes_chosen_alone: str


class ProgressWords(Prose, frozen=True):
    """Progress: what the two have practised, one entry for each talk."""

    file: ClassVar[str] = "progress"
    title: str
    nothing: str
    stopped_early: str  # said of a talk that was not led to its end
    not_here: Annotated[str, places("id")]  # names a talk whose file is gone or cannot be read
    removed: Annotated[str, places("when")]  # the undo note: short
    topic: str  # headings over words that both kept
    piece: str
    parked: str
    written: str
    chosen: str
    ideas: str
    decided: str
    points: str
