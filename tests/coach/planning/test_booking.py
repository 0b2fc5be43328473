"""Which booked time comes next, and which has gone by."""

from coach.planning.booking import EARLY, LATE, coming, gone_by, is_met
from coach.planning.memory import Booked, Plan

NOW = 1_000_000_000


def booked(number: int, at: int) -> Booked:
    return Booked(number, Plan(at, "say-it-back"))


def test_a_time_is_ahead_until_two_hours_have_gone_by() -> None:
    soon, now, late = booked(1, NOW + 5), booked(2, NOW - LATE), booked(3, NOW - LATE - 1)
    assert coming((soon, now, late), NOW) == (now, soon)
    assert gone_by((soon, now, late), NOW) == (late,)


def test_of_those_gone_by_the_latest_comes_first() -> None:
    long_ago, lately = booked(1, 5), booked(2, NOW - 2 * LATE)
    assert gone_by((long_ago, lately), NOW) == (lately, long_ago)


def test_a_talk_meets_its_time_on_the_day_and_not_on_the_day_before() -> None:
    assert is_met(booked(1, NOW + EARLY), "say-it-back", NOW)
    assert not is_met(booked(1, NOW + EARLY + 1), "say-it-back", NOW)
    assert not is_met(booked(1, NOW), "long-turns", NOW)
