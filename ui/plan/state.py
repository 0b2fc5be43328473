"""Where somebody is in the planner, and what they marked and typed: never written down so."""

from datetime import datetime
from enum import StrEnum

import msgspec

from coach.people import Couple, Side
from coach.planning.memory import Agreed, Booked
from coach.planning.week import USUAL, Field, Part, field_of, half_hours, suit
from ui.dates import local

#: An agreement is looked at again after so many days; the middle one unless told otherwise.
SPANS = (7, 10, 14)


class Page(StrEnum):
    """The pages."""

    WEEK = "week"
    TIME = "time"
    AGREEMENT = "agreement"
    WISHES = "wishes"


class TimeDraft(msgspec.Struct, frozen=True):
    """A time as it will be booked; ``booked`` is the one that it changes."""

    field: Field | None = None
    minutes: int = USUAL[Part.EVENING]
    talk: str = ""
    line: str = ""
    booked: Booked | None = None


class AgreementDraft(msgspec.Struct, frozen=True):
    """An agreement as it will be made; ``agreed`` is the one that it changes."""

    words: str = ""
    if_then: str = ""
    span: int = SPANS[1]
    agreed: Agreed | None = None


class State(msgspec.Struct, frozen=True):
    """All of it. ``skip`` days from today the week begins; ``picked`` is what was marked last."""

    couple: Couple = Couple()
    alone: bool = False
    page: Page = Page.WEEK
    skip: int = 0
    one: frozenset[Field] = frozenset()
    two: frozenset[Field] = frozenset()
    marking: Side = Side.ONE
    picked: Field | None = None
    time: TimeDraft = TimeDraft()
    agreement: AgreementDraft = AgreementDraft()


def suiting(state: State, now: datetime) -> tuple[Field, ...]:
    """Give the fields that suit everybody here."""
    marks = (state.one,) if state.alone else (state.one, state.two)
    return suit(marks, now)


def to_take(state: State, now: datetime) -> Field | None:
    """Give the field that would be taken: the one marked last if it suits, else the first."""
    found = suiting(state, now)
    if state.picked in found:
        return state.picked
    return found[0] if found else None


def minutes_in(field: Field, state: State) -> int:
    """Give the time at which to meet in a field: the one chosen before if it lies in it."""
    minutes = state.time.minutes
    return minutes if minutes in half_hours(field.part) else USUAL[field.part]


def key_of(field: Field) -> str:
    """Give the key by which screens know a field."""
    return f"{field.day}/{field.at}"


def field_at(key: str) -> Field:
    """Give the field of a key."""
    day, _, at = key.partition("/")
    return Field(day, int(at))


def draft_of(booked: Booked) -> TimeDraft:
    """Give a booked time to be changed."""
    at, plan = local(booked.plan.at), booked.plan
    return TimeDraft(field_of(at), at.hour * 60 + at.minute, plan.walkthrough, plan.line, booked)
