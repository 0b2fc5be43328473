"""A round of a drill: which lines come, and what follows an answer."""

from hypothesis import given
from hypothesis import strategies as st

from coach.content.drill import Drill, DrillAnswer, DrillLine
from coach.drills.practice import ROUND, begin, draw, go_on, line_of, look, mark, same

DRILL = Drill(
    "sample",
    "Sample",
    "",
    "",
    tuple(DrillLine(f"line {n}", "why", "could", "yes") for n in range(42)),
    (DrillAnswer("yes", "Yes", "", ""), DrillAnswer("no", "No", "", "")),
)


@given(count=st.integers(1, 60), seed=st.integers(0))
def test_no_line_comes_again_before_all_have_come(count: int, seed: int) -> None:
    dealt: list[int] = []
    while len(dealt) < count:
        lines = draw(count, seed, len(dealt))
        assert 0 < len(lines) <= ROUND
        dealt += lines
    assert sorted(dealt) == list(range(count))


@given(dealt=st.integers(0, 10_000), seed=st.integers(-10, 10))
def test_the_same_seed_gives_the_same_lines(dealt: int, seed: int) -> None:
    assert draw(42, seed, dealt) == draw(42, seed, dealt)


def test_another_seed_or_another_time_through_mixes_anew() -> None:
    assert draw(42, 1, 0) != draw(42, 2, 0)
    assert draw(42, 1, 0) != draw(42, 1, 42)


def test_a_round_begins_with_its_first_line_and_no_answer() -> None:
    practice = begin(DRILL, 3)
    assert line_of(practice, DRILL) is DRILL.lines[draw(42, 3, 0)[0]]
    assert (practice.answer, practice.looked) == ("", False)


def test_nothing_is_shown_before_there_is_an_answer() -> None:
    practice = begin(DRILL, 3)
    assert not look(mark(practice, "  ")).looked
    assert look(mark(practice, "no")).looked


def test_the_next_line_begins_empty() -> None:
    practice = go_on(look(mark(begin(DRILL, 3), "no")))
    assert (practice.at, practice.answer, practice.looked) == (1, "", False)


def test_after_the_last_line_the_round_stays_where_it_is() -> None:
    practice = begin(DRILL, 3)
    for _ in range(ROUND - 1):
        assert not practice.last
        practice = go_on(practice)
    assert practice.last
    assert go_on(practice) == practice


def test_an_answer_is_near_or_not_and_where_it_is_both_any_is() -> None:
    line = DRILL.lines[0]
    assert same(line, "yes")
    assert not same(line, "no")
    assert same(DrillLine("", "", "", "both"), "no")
