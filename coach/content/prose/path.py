"""The path through all talks, and why one of them is suggested."""

from enum import StrEnum
from typing import Annotated, ClassVar

import msgspec

from coach.content.model import Id
from coach.content.places import POOL, at_least, between, places
from coach.content.prose.base import Prose

#: Several ways to say the same.
Forms = Annotated[tuple[str, ...], at_least(POOL)]


class Tag(StrEnum):
    """What is special about a step of the path."""

    LATE = "late"  # only for those who asked for it
    LIGHT = "light"  # something easy, good after a talk that got warm
    BREAKS = "breaks"  # how to take a break
    LOOKS_BACK = "looks-back"  # for the day of an agreement, and no other


class PathStep(msgspec.Struct, frozen=True):
    """A talk on the path: in which week, what it trains, which needs it suits best.

    ``after`` are talks that are better learnt before it.
    """

    id: Id
    week: Annotated[int, between(1, 12)]
    skill: Id
    suits: tuple[Id, ...] = ()
    after: tuple[Id, ...] = ()
    tags: tuple[Tag, ...] = ()


class Small(msgspec.Struct, frozen=True):
    """Something for a few minutes: where it is (a place of the rail), and where in it."""

    place: Id
    begin: Id
    skill: Id
    title: str
    line: str


class Reasons(msgspec.Struct, frozen=True):
    """Why a talk is suggested, several ways to say each. What it is stands behind it."""

    booked: Annotated[tuple[Annotated[str, places("time")], ...], at_least(POOL)]
    agreed: Forms
    breaks: Forms
    light: Forms
    wanted: Annotated[tuple[Annotated[str, places("need")], ...], at_least(POOL)]
    again: Forms
    next: Forms
    long_ago: Forms
    passed: Forms


class PathWords(Prose, frozen=True):
    """The path, what is good in a few minutes, and all reasons."""

    file: ClassVar[str] = "path"
    steps: tuple[PathStep, ...]
    small: tuple[Small, ...]
    reasons: Reasons
