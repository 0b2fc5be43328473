"""Words for finding a talk: needs, skills, the library and its first page."""

from enum import StrEnum
from typing import Annotated, ClassVar

import msgspec

from coach.content.model import Grade, Id
from coach.content.places import at_least, between, places
from coach.content.prose.base import Prose


class Company(StrEnum):
    """Both of them, or one alone."""

    TOGETHER = "together"
    ALONE = "alone"


class Need(msgspec.Struct, frozen=True):
    """Why someone opens the app, in the words of the people who use it.

    ``company`` is how whoever says it wants to practise.
    """

    id: Id
    says: str
    company: Company = Company.TOGETHER


class NeedsWords(Prose, frozen=True):
    """The six needs by which Talk is searched."""

    file: ClassVar[str] = "needs"
    title: str
    needs: Annotated[tuple[Need, ...], at_least(1)]
    kept: str  # the seventh, once something was kept for later


class Skill(msgspec.Struct, frozen=True):
    """What is practised: its name in Progress, and one line on it.

    Talks say their skill themselves. Drills, decks and other small things that train it are
    named here, by their ids: Progress could not read all decks each time it is opened.
    """

    id: Id
    name: str
    line: str
    drills: tuple[Id, ...] = ()
    decks: tuple[Id, ...] = ()
    sittings: tuple[Id, ...] = ()


class SkillsWords(Prose, frozen=True):
    """The skills of which Progress shows the variety."""

    file: ClassVar[str] = "skills"
    skills: tuple[Skill, ...]


class GradeWords(msgspec.Struct, frozen=True):
    """A grade of evidence in words, with its full dots of four."""

    name: str
    line: str
    dots: Annotated[int, between(0, 4)]


class TalkWords(Prose, frozen=True):
    """Talk and the first page of a walkthrough."""

    file: ClassVar[str] = "talk"
    nothing_fits: Annotated[str, places("name", "minutes")]
    nothing_here: str
    unreadable: str
    began_last: Annotated[str, places("last", "next")]
    begin_freely: str
    brings: Annotated[str, places("name")]
    topic: str
    topic_note: str
    caution_link: str
    grades: Annotated[dict[Grade, GradeWords], at_least(len(Grade))]
