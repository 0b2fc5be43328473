"""How a line that was said anew may land, by what was read in it."""

import pytest

from coach.drills.hearing import Heard, Landing, hear, heard
from coach.wording.findings import Category, Finding, Reading, Strength, Verdict

TEXT = "You never look up, lazybones."
NEVER = Finding(0, 9, Category.ABSOLUTE, Strength.SOFT, 0.9)
LAZY = Finding(19, 28, Category.LABEL, Strength.SOLID, 0.7)


class Fixed:
    """Reads the same in everything."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    def read(self, text: str) -> Reading:
        return self.reading


@pytest.mark.parametrize(
    ("reading", "landing"),
    [
        (Reading(TEXT, Verdict.OK), Landing.CLEAR),
        (Reading(TEXT, Verdict.SAFETY), Landing.SAFETY),
        (Reading(TEXT, Verdict.OK, english=False), Landing.OTHER_LANGUAGE),
        (None, Landing.UNREAD),
    ],
    ids=["clear", "safety", "language", "unread"],
)
def test_it_lands_as_it_was_read(reading: Reading | None, landing: Landing) -> None:
    assert heard(reading) == Heard(landing)


def test_what_is_sure_comes_before_what_may_be() -> None:
    reading = Reading(TEXT, Verdict.NEEDS_WORK, (NEVER, LAZY))
    assert heard(reading) == Heard(Landing.STINGS, "lazybones", 1)


def test_what_is_unsure_may_sting() -> None:
    reading = Reading(TEXT, Verdict.NEEDS_WORK, (NEVER,))
    assert heard(reading) == Heard(Landing.MAY_STING, "You never")


def test_words_of_danger_in_another_language_lead_to_help() -> None:
    assert heard(Reading(TEXT, Verdict.SAFETY, english=False)).landing is Landing.SAFETY


def test_without_something_that_reads_it_is_unread() -> None:
    assert hear(TEXT, None) == Heard(Landing.UNREAD)
    assert hear(TEXT, Fixed(Reading(TEXT, Verdict.OK))) == Heard(Landing.CLEAR)
