"""Words of Progress in pictures, in tables and as one list."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.places import places
from coach.content.prose.base import Both, Prose

#: ``{skill}`` is a skill's name, ``{times}`` how often: *6 times*; ``{day}`` as people say it.
Last = Annotated[str, places("skill", "times", "day")]
#: ``{day}`` is a day as people say it.
Day = Annotated[str, places("day")]


class SkillSaid(msgspec.Struct, frozen=True):
    """What is said and written of a skill: where the day is *today*, and where it is *Tuesday*."""

    last: Last
    last_on: Last
    never: Annotated[str, places("skill")]
    line: Last
    line_on: Last
    line_never: Annotated[str, places("skill")]


class AgreementSaid(msgspec.Struct, frozen=True):
    """What became of an agreement. The day is when it was looked at, or will be.

    Days that are called by their distance (yesterday) and others (Tuesday) have a form each;
    ``again`` is said of an open one whose day is over.
    """

    open: Day
    open_on: Day
    again: str
    kept: Day
    kept_on: Day
    changed: Day
    changed_on: Day
    let_go: Day
    let_go_on: Day


class EntrySaid(msgspec.Struct, frozen=True):
    """Names of entries other than talks. ``{name}`` is that of a deck or drill.

    ``alone`` names a talk for one where both look, and ``covered`` stands under it.
    """

    cards: Annotated[str, places("name")]
    drill: Annotated[str, places("name")]
    answers: str
    sentence: str
    breath: str
    other: str
    agreement: str
    alone: Annotated[str, places("number")]
    covered: str


class PicturesWords(Prose, frozen=True):
    """The pictures of Progress, the tables behind them, and the list of all entries."""

    file: ClassVar[str] = "pictures"
    skills: str
    skills_since: Annotated[str, places("month")]
    legend: str
    legend_all: str  # where nothing is left to try
    nothing: str
    weeks: str
    weeks_until: Day  # weeks that are past
    talk: str
    small: str
    agreements: str
    agreements_nothing: str
    together: str
    whole_turn: str
    other_turn: str
    minutes: Annotated[str, places("minutes")]
    letter_title: str
    letter_earlier: str
    letter_growing: str
    greeting: Both
    greeting_one: Annotated[str, places("one")]
    greeting_nameless: str
    entries: str
    entries_nothing: str
    skill: SkillSaid
    agreement: AgreementSaid
    entry: EntrySaid
