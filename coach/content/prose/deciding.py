"""Words of the steps in which two people decide something: beside those of the walkthrough."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.model import Line
from coach.content.places import at_least, exactly, places
from coach.content.prose.base import Choice, Note, Person, Prose


class LineWords(msgspec.Struct, frozen=True):
    """What a line is called, and an example that hints at what goes in."""

    label: str
    hint: str


class IdeasWords(msgspec.Struct, frozen=True):
    """Ideas by turns; ``{name}`` is whose turn it is, ``{other}`` who comes next."""

    turn: Person
    theirs: Person
    waits: Person
    keys: Person
    add: Person
    nothing: Person  # passes
    enough: str
    added: str  # the note with Undo: short
    take_out: Annotated[str, places("idea")]
    count: Annotated[str, places("count")]


class StarsWords(msgspec.Struct, frozen=True):
    """Stars, each unseen, and where they met."""

    open: Person
    left: tuple[str, ...]  # by how many stars are left, from none
    cover: str
    both: str
    one: str
    rest: Annotated[str, places("count")]
    nobody: str
    easier: Note
    none: Note  # no star in common
    again: str
    anyway: str
    go_on: str
    by: Person  # read out: who put the star
    by_both: str


class LiveableWords(msgspec.Struct, frozen=True):
    """How well each could live with it, unseen."""

    open: Person
    question: str
    low: str
    high: str
    steps: Annotated[tuple[str, ...], exactly(10)]
    unanswered: str
    first: str
    cover: str
    reopened: Note


class FollowUpWords(msgspec.Struct, frozen=True):
    """A day to look at it again, and whether both keep the agreement."""

    agreement: str
    nothing: str  # where nothing was written
    day: str
    keep: str
    keep_word: str
    note: str
    keeps: Annotated[str, places("day")]
    forgets: str
    choose: str
    if_then: Annotated[str, places("if", "then")]


class AgendaWords(msgspec.Struct, frozen=True):
    """The parts of a meeting and its list."""

    minutes: Annotated[str, places("minutes")]
    tonight: Annotated[str, places("minutes")]
    until: Annotated[str, places("time")]
    left_out: str
    leave_out: str
    take_in: str
    points: str
    add: str
    empty: str
    tick: Annotated[str, places("point")]
    take_out: Annotated[str, places("point")]
    begin: str
    enough: str  # of the meeting
    enough_turns: str  # of the short turns
    done: str
    agreed: str  # above what was agreed before
    again: Annotated[str, places("day")]
    kept: str
    changed: str


class ReviewWords(msgspec.Struct, frozen=True):
    """An agreement whose day has come."""

    agreement: str
    keep: Choice
    change: Choice
    drop: Choice


class CoveredWords(msgspec.Struct, frozen=True):
    """What stands on the half that is covered; ``{name}`` sits before it."""

    title: Person
    text: Person


class DecidingLines(msgspec.Struct, frozen=True):
    """What each line is called; a dictionary is spread, so it has a table of its own."""

    each: Annotated[dict[Line, LineWords], at_least(len(Line))]


class DecidingWords(Prose, frozen=True):
    """All of it, and what each line is called."""

    file: ClassVar[str] = "deciding"
    together: str
    write: str
    covered: CoveredWords
    ideas: IdeasWords
    stars: StarsWords
    liveable: LiveableWords
    follow_up: FollowUpWords
    agenda: AgendaWords
    review: ReviewWords
    lines: DecidingLines
