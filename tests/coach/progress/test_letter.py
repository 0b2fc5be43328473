"""The weekly letter: kind, short, from counts alone, and never about one of the two."""

import re
from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.content.library import Library
from coach.content.prose import LetterWords, SkillsWords
from coach.planning.follow_up import Tally
from coach.progress.counted import Counts
from coach.progress.letter import Letters, letter_of
from coach.progress.values import Letter
from coach.progress.week import WeekCounts

LETTERS = Letters(
    Library().prose(LetterWords),
    {skill.id: skill.name for skill in Library().prose(SkillsWords).skills},
)
MONDAY = date(2026, 1, 5)
#: Words that would compare, count against somebody, owe or ask for something.
UNKIND = re.compile(
    r"\b(than|most|best|worse|only|but|more than|less|should|must|streak|in a row|score|again and"
    r" again|last week|never|not yet|missed|forgot|one of you|who|whose|the other)\b",
    re.IGNORECASE,
)
_FEW = st.integers(0, 40)
_TALLIES = st.builds(Tally, _FEW, _FEW, _FEW, _FEW)
COUNTS = st.builds(
    Counts,
    turns=_FEW,
    whole=_FEW,
    whole_time=st.integers(0, 10**8),
    got_it=_FEW,
    repairs=_FEW,
    breaks=_FEW,
    returns=_FEW,
)
WEEKS = st.builds(
    WeekCounts,
    st.integers(0, 600).map(lambda at: (MONDAY + timedelta(7 * at)).isoformat()),
    together=_FEW,
    alone=_FEW,
    smalls=_FEW,
    counts=COUNTS,
    skills=st.lists(st.sampled_from((*LETTERS.skills, "gone")), unique=True).map(tuple),
    agreements=_TALLIES,
)


def letter(week: WeekCounts, next_skill: str = "", *, after: int = 30) -> Letter:
    """The letter as it is read so many days after its Monday."""
    return letter_of(week, LETTERS, date.fromisoformat(week.monday) + timedelta(after), next_skill)


def said(week: WeekCounts, next_skill: str = "", *, after: int = 30) -> str:
    return "\n".join(letter(week, next_skill, after=after).paragraphs)


def one_week(at: int = 0, **counted: object) -> WeekCounts:
    return msgspec.structs.replace(WeekCounts((MONDAY + timedelta(7 * at)).isoformat()), **counted)


@given(WEEKS, st.sampled_from(("", "repair")), st.sampled_from((3, 30)))
def test_a_letter_is_short_and_every_place_in_it_is_filled(
    week: WeekCounts, next_skill: str, after: int
) -> None:
    written = letter(week, next_skill, after=after)
    assert 1 <= len(written.paragraphs) <= 4
    assert not re.search(r"[{}]|  |\b0\b", said(week, next_skill, after=after))
    for sentence in written.paragraphs:
        assert sentence[0].isupper() or sentence[0] == "“" or sentence[0].isdigit()
        assert sentence.rstrip("”")[-1] in ".?:"
        assert len(sentence.split()) <= 75


@given(WEEKS, st.sampled_from((3, 30)))
def test_it_compares_nobody_and_counts_nothing_against_anyone(week: WeekCounts, after: int) -> None:
    assert not UNKIND.search(said(week, "repair", after=after))


@given(WEEKS)
def test_the_same_week_always_has_the_same_letter(week: WeekCounts) -> None:
    assert letter(week, "repair") == letter(week, after=400)


@given(WEEKS)
def test_something_that_is_there_is_told_and_a_quiet_week_is_called_quiet(
    week: WeekCounts,
) -> None:
    kinds = (week.together, week.alone, week.smalls, *msgspec.structs.astuple(week.agreements))
    quiet = {*LETTERS.words.quiet}
    assert bool(any(kinds)) <= (letter(week).paragraphs[0].split(". ")[0] + "." not in quiet)


def test_with_nothing_a_week_that_is_over_is_quiet_and_one_that_is_not_is_open() -> None:
    over, still = letter(one_week()), letter(one_week(), after=6)
    assert (over.is_over, still.is_over) == (True, False)
    assert over.paragraphs == (f"{LETTERS.words.quiet[0 + _at(7)]} {_more()}",)
    assert still.paragraphs == (LETTERS.words.begun[_at(7)],)
    assert (over.monday, over.sunday) == ("2026-01-05", "2026-01-11")


def _at(count: int) -> int:
    return MONDAY.toordinal() // 7 % count


def _more() -> str:
    return LETTERS.words.quiet_more[_at(5)]


def test_what_could_be_tried_is_named_only_while_the_week_goes_on() -> None:
    assert "Own my part" in said(one_week(together=1), "own-my-part", after=2)
    assert "Own my part" not in said(one_week(together=1), "own-my-part")
    assert "gone" not in said(one_week(together=1), "gone", after=2)


def test_a_full_letter_keeps_to_four_paragraphs_with_a_hint_at_the_end_of_the_last() -> None:
    full = one_week(
        together=2, smalls=1, counts=Counts(turns=2, whole=2, repairs=1),
        agreements=Tally(1, 0, 0, 0),
    )  # fmt: skip
    told = letter(full, "thank", after=2).paragraphs
    assert len(told) == 4
    assert "“Thank”" in told[-1]


@pytest.mark.parametrize(
    ("counts", "told", "untold"),
    [
        (Counts(turns=8, whole=8), "eight turns", "some"),
        (Counts(turns=8, whole=5), "five turns", "eight"),
        (Counts(turns=30, whole=20), "20 turns", "30"),
        (Counts(turns=8, whole=1), "", "eight"),
        (Counts(turns=8), "", "turn"),
        (Counts(got_it=1), "once", "once times"),
        (Counts(got_it=14), "14 times", "fourteen"),
        (Counts(breaks=3), "three times", "came back"),
        (Counts(breaks=3, returns=3), "three times", "air"),
        (Counts(whole_time=60_000, whole=1, turns=1), "ne minute", "minutes"),
        (Counts(whole_time=59_000, whole=1, turns=1), "", "minute"),
        (Counts(whole_time=1_250_000, whole=2, turns=2), "20 minutes", "minute "),
    ],
)
def test_counts_are_said_in_words_and_nothing_is_said_of_the_rest(
    counts: Counts, told: str, untold: str
) -> None:
    for at in range(5):
        paragraphs = said(one_week(at, counts=counts)).lower()
        assert told.lower() in paragraphs
        assert untold not in paragraphs


def test_time_and_answers_take_turns_and_either_stands_in_for_the_other() -> None:
    both = Counts(whole_time=600_000, got_it=4)
    assert [("minutes" in said(one_week(at, counts=both))) for at in range(4)] in (
        [True, False] * 2,
        [False, True] * 2,
    )
    for at in range(2):
        assert "minutes" in said(one_week(at, counts=Counts(whole_time=600_000)))
        assert "our times" in said(one_week(at, counts=Counts(got_it=4)))


def test_skills_that_were_practised_are_named_two_at_the_most() -> None:
    skills = ("repair", "thank", "celebrate")
    one, two, three = (
        said(one_week(smalls=1, skills=skills[:count]), after=30) for count in (1, 2, 3)
    )
    assert "“Repair”" in one
    assert "“Repair”" in two
    assert "“Thank”" in two
    assert "“Celebrate”" not in three


@given(WEEKS, st.integers(1, 4))
def test_within_a_month_no_two_letters_have_the_same_words(week: WeekCounts, later: int) -> None:
    monday = date.fromisoformat(week.monday) + timedelta(7 * later)
    again = msgspec.structs.replace(week, monday=monday.isoformat())
    assert set(letter(week).paragraphs).isdisjoint(letter(again).paragraphs)


@pytest.mark.parametrize(
    "counted",
    [{}, {"together": 1, "skills": ("repair",)}, {"smalls": 2, "skills": ("repair", "thank")}],
)
def test_letters_of_weeks_alike_differ_for_more_than_half_a_year(
    counted: dict[str, object],
) -> None:
    letters = [said(one_week(at, **counted)) for at in range(35)]
    assert len(set(letters)) == 35
