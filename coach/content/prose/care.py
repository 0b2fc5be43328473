"""Words of care: help, safety, helplines, calm sentences for what goes wrong."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.model import Id, Pool
from coach.content.places import at_least, places
from coach.content.prose.base import Note, Prose
from coach.errors import Problem


class Topic(msgspec.Struct, frozen=True):
    """A page of Help: its name in the list, a heading, a lead and paragraphs.

    ``wrong-tool`` has no words here: they are in ``safety.toml``. Under ``find-help`` stand the
    helplines, under ``keys`` the table of actions.
    """

    id: Id
    name: str
    title: str
    lead: str = ""
    text: tuple[str, ...] = ()


class HelpWords(Prose, frozen=True):
    """The pages of Help & safety, in their order."""

    file: ClassVar[str] = "help"
    topics: tuple[Topic, ...]
    negative: Note  # under what it rests on: findings that speak against us
    findings: tuple[str, ...]
    hide: str
    missing: Annotated[str, places("file")]


class Area(msgspec.Struct, frozen=True):
    """One of the four areas of the safety page: statements to read, nothing to answer."""

    title: str
    text: tuple[str, ...]


class SafetyWords(Prose, frozen=True):
    """When this app is the wrong tool (S0): the same for everybody, nothing is asked."""

    file: ClassVar[str] = "safety"
    title: str
    lead: str
    text: tuple[str, ...]
    alone: Note  # over the areas, which one person reads alone
    areas: tuple[Area, ...]
    also_not: Note
    not_for: tuple[str, ...]
    what_now: Note
    steps: tuple[str, ...]
    excuses: Note
    excuse_lines: Pool
    leaving: Note
    traces: str
    people: str
    checked: Annotated[str, places("date")]
    unlisted: Note
    kinds: tuple[str, ...]


class Helpline(msgspec.Struct, frozen=True):
    """One service. ``status`` is V1 (seen on one page) or V2 (official, or two pages)."""

    service: str
    contact: str
    serves: str
    hours: str
    status: Annotated[str, msgspec.Meta(pattern="^V[12]$")]
    checked: Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d\d-\d\d$")]


class Country(msgspec.Struct, frozen=True):
    """The services of one country; ``emergency`` is the number for danger now."""

    id: Id
    name: str
    lines: tuple[Helpline, ...]
    emergency: str = ""  # empty where it has not been checked


class HelplinesWords(Prose, frozen=True):
    """Where to find help, by country."""

    file: ClassVar[str] = "helplines"
    danger: str
    any_hour: str
    local_number: str  # in the place of an emergency number that is not known
    countries: tuple[Country, ...]


class ProblemText(msgspec.Struct, frozen=True):
    """What happened, what is safe, what you can do; in this order, without a code."""

    title: str
    happened: Annotated[str, places("folder", "file")]
    safe: Annotated[str, places("folder", "file")]
    do: Annotated[str, places("folder", "file")]
    button: str


class ProblemsWords(Prose, frozen=True):
    """A calm sentence for each problem of the world."""

    file: ClassVar[str] = "problems"
    problems: Annotated[dict[Problem, ProblemText], at_least(len(Problem))]
    details: str
    begin_here: str  # where nothing is yet in a folder
