"""The weekly letter: sentences for each thing that was counted, several ways to say each."""

from typing import Annotated, ClassVar

from coach.content.places import POOL, at_least, exactly, places
from coach.content.prose.base import Both, Prose
from coach.content.prose.path import Forms

#: ``{times}`` is “once”, “twice” and so on: it fits whatever the number is.
Times = Annotated[tuple[Annotated[str, places("times")], ...], at_least(POOL)]
#: ``{count}`` is a number from two on, as a word where there is one.
Many = Annotated[tuple[Annotated[str, places("count")], ...], at_least(POOL)]
#: ``{time}`` is “one minute” or “twenty minutes”.
Lasting = Annotated[tuple[Annotated[str, places("time")], ...], at_least(POOL)]
#: ``{skill}``, or ``{first}`` and ``{second}``, are names of skills.
OneSkill = Annotated[tuple[Annotated[str, places("skill")], ...], at_least(POOL)]
TwoSkills = Annotated[tuple[Annotated[str, places("first", "second")], ...], at_least(POOL)]
#: Numbers from one to twelve.
Twelve = Annotated[tuple[str, ...], exactly(12)]


class LetterWords(Prose, frozen=True):
    """Every sentence stands for itself: whichever others are there, it reads well beside them.

    ``one`` in a name is for exactly one, ``many`` for two and more. What is not there is never
    spoken of, but in ``quiet`` (a week that is over) and ``begun`` (one that is not).
    """

    file: ClassVar[str] = "letter"
    title: str
    earlier: str
    still_open: str
    greeting: Both
    greeting_one: Annotated[str, places("one")]
    greeting_nameless: str
    once: Twelve
    times: Annotated[str, places("count")]
    numbers: Twelve
    minute: str
    minutes: Annotated[str, places("count")]
    quiet: Forms
    quiet_more: Forms
    begun: Forms
    together: Times
    alone: Times
    whole_one: Forms
    whole_all: Many
    whole_some: Many
    lasting: Lasting
    got_it: Times
    repair_one: Forms
    repair_many: Many
    return_one: Forms
    return_many: Times
    break_one: Forms
    break_many: Times
    kept_one: Forms
    kept_many: Many
    changed_one: Forms
    changed_many: Many
    let_go_one: Forms
    let_go_many: Many
    made_one: Forms
    made_many: Many
    small_one: Forms
    small_many: Many
    skill_one: OneSkill
    skill_two: TwoSkills
    skill_more: TwoSkills
    next_skill: OneSkill
