"""A lesson: a few lines, none again before all were there, a level that can be left aside."""

from hypothesis import given
from hypothesis import strategies as st

from coach.cards.lesson import (
    LESSON,
    again,
    aim,
    begin,
    go_on,
    ladder,
    look,
    places_for,
    write,
)
from coach.content.library import Library
from coach.content.prose import Level, TrainerLines

LINES = Library().prose(TrainerLines).lines


def test_a_situation_has_its_own_lines_and_what_is_none_has_all() -> None:
    assert {LINES[at].situation for at in places_for(LINES, "grief")} == {"grief"}
    assert len(places_for(LINES, "no-such")) == len(LINES)


@given(st.integers(0, 1000), st.integers(1, 60))
def test_no_line_comes_again_before_all_were_there(seed: int, count: int) -> None:
    places, seen = range(count), list[int]()
    while len(seen) < count:
        lesson = begin(places, seed, len(seen))
        assert 1 <= len(lesson.lines) <= LESSON
        seen += lesson.lines
    assert sorted(seen) == list(places)


def test_after_all_came_they_are_mixed_anew() -> None:
    places = range(5)
    assert begin(places, 7, 0).lines == begin(places, 7, 0).lines
    assert begin(places, 7, 0).lines != begin(places, 7, 5).lines


def test_the_levels_to_try_begin_with_saying_back_and_go_up() -> None:
    tried = [ladder(dealt).value for dealt in range(7)]
    assert tried == ["l2", "l3", "l4", "l5", "l6", "l1", "l2"]


def test_an_answer_is_looked_at_once_there_is_one_and_said_again_with_its_words() -> None:
    now = begin(range(9), 1, 0, Level.SAID_BACK)
    assert look(write(now, "  ")).looked is False
    seen = look(write(now, "So long."))
    assert seen.looked
    assert (again(seen).looked, again(seen).answer) == (False, "So long.")
    assert write(seen, "So long.") == seen
    assert not write(seen, "So very long.").looked


def test_what_was_tried_stays_once_somebody_looked() -> None:
    now = aim(begin(range(9), 1, 0, Level.SAID_BACK), Level.HISTORY)
    assert now.level is Level.HISTORY
    assert aim(look(write(now, "Hm.")), None).level is Level.HISTORY


def test_the_next_line_is_empty_and_after_the_last_none_comes() -> None:
    now = begin(range(9), 1, 0)
    places = {now.place}
    while not now.last:
        now = go_on(look(write(now, "Hm.")), Level.EQUAL)
        assert (now.answer, now.looked, now.level) == ("", False, Level.EQUAL)
        places.add(now.place)
    assert len(places) == LESSON
    assert go_on(now, None) == now
