"""Words of the planner: a time together, agreements, what the two want."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.places import places
from coach.content.prose.base import Prose

#: ``{day}`` is a day as people say it: Thursday, 6 December.
Day = Annotated[str, places("day")]
#: ``{field}`` is a part of a day: Thursday evening.
Field = Annotated[str, places("field")]
#: A day and a time such as 19:30.
DayTime = Annotated[str, places("day", "time")]


class PartsWords(msgspec.Struct, frozen=True):
    """The three parts of a day."""

    morning: str
    afternoon: str
    evening: str


class PlanWords(Prose, frozen=True):
    """All words of the planner. What ends in ``_alone`` is for somebody alone."""

    file: ClassVar[str] = "plan"
    title: str
    title_alone: str
    this_week: str
    other_week: Day
    help: str
    help_alone: str
    suits: Field
    suits_alone: Field
    nothing_yet: str
    nothing_common: str
    changing: Day
    parts: PartsWords
    booked: str
    agreed: str
    agreed_alone: str
    agreed_nothing: str
    more: Annotated[str, places("number")]
    again_on: Day
    day_came: str
    changed: Day
    kept: Day
    let_go: Day
    when: str
    from_time: str
    what_for: str
    decide_then: str
    line: str
    line_hint: DayTime
    line_help: str
    booked_note: DayTime
    moved_note: DayTime
    taken_out: str
    agreement_title: str
    agreement_open: str
    agreement_words: str
    agreement_words_alone: str
    agreement_help: str
    if_then: str
    if_then_hint: str
    look_again: str
    asks_once: Day
    agreed_note: str
    changed_note: str
    kept_note: str
    let_go_note: str
    removed_note: str
    write_first: str
    wishes_title: str
    wishes_title_alone: str
    wishes_lead: str
    wishes_forget: str
    forgotten_note: str
    wishes_done: str
