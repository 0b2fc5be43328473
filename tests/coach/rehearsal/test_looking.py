"""A look back at a run: what brought nearer, a line to keep, and what to try next."""

import pytest
from hypothesis import given
from msgspec.structs import replace

from coach.content.scene import Tag
from coach.rehearsal.engine import begin
from coach.rehearsal.looking import PATH, Lack, change, lack_of, look_back
from coach.rehearsal.partner import Partner
from coach.rehearsal.state import Answer, Rehearsal, Turn
from tests.coach.rehearsal.samples import CAST, SEEDS, partner, played, turn
from tests.coach.rehearsal.test_engine_laws import TALKS


def run_of(*turns: Turn) -> Rehearsal:
    return replace(begin(CAST, 1), turns=turns)


def test_a_run_in_which_nothing_was_said_has_nothing_to_look_at() -> None:
    back = look_back(run_of())
    assert (back.opened, back.closed, back.path) == ((), (), ())
    assert (back.again, back.opener, back.lacking) == (None, "", Lack.HEARD)


def test_what_moved_most_comes_first_and_what_hardly_moved_is_left_out() -> None:
    moves = (0.1, -0.2, 0.02, 0.3, -0.4, -0.03)
    back = look_back(run_of(*(turn(by) for by in moves)))
    assert back.opened == (3, 0)
    assert back.closed == (4, 1)


def test_the_path_is_of_five_turns_at_most_in_their_order() -> None:
    back = look_back(run_of(*(turn(by) for by in (0.1, 0, 0.3, -0.4, 0.2, 0.01, 0.5))))
    assert back.path == (0, 2, 3, 4, 6)
    assert change(turn(0.3)) == pytest.approx(0.3)


def test_another_try_is_worth_it_where_most_was_closed_then_where_nothing_was_done() -> None:
    assert look_back(run_of(turn(0.3, Tag.OWN), turn(-0.1), turn(-0.3))).again == 2
    assert look_back(run_of(turn(0.1, Tag.OWN), turn(0.2, Tag.VAGUE))).again == 1
    assert look_back(run_of(turn(0.3, Tag.OWN), turn(0.1, Tag.ASKS))).again == 1


def test_the_line_to_keep_is_one_of_the_first_that_opened() -> None:
    first, later = turn(0.1, Tag.OWN, text="first"), turn(0.5, Tag.ASKS, text="later")
    assert look_back(run_of(turn(-0.1, Tag.BLAME), first, later)).opener == "first"
    assert look_back(run_of(turn(0, Tag.VAGUE), turn(0, Tag.VAGUE), first, later)).opener == "later"
    cold = replace(first, after=partner(-0.5))
    assert look_back(run_of(cold, later)).opener == "later"
    assert look_back(run_of(turn(0.2, Tag.OWN, Tag.TAKES_BACK), turn(0.2, Tag.VAGUE))).opener == ""


@pytest.mark.parametrize(
    ("heard", "clarity", "tags", "lack"),
    [
        (0.44, 0.9, (Tag.OWN, Tag.REQUESTS), Lack.HEARD),
        (0.45, 0.49, (Tag.OWN, Tag.REQUESTS), Lack.CLARITY),
        (0.45, 0.5, (Tag.REQUESTS,), Lack.OWN),
        (0.45, 0.5, (Tag.OWN,), Lack.ASK),
        (0.45, 0.5, (Tag.OWN, Tag.REQUESTS), Lack.NONE),
    ],
)
def test_what_was_there_least_can_be_tried_next(
    heard: float, clarity: float, tags: tuple[Tag, ...], lack: Lack
) -> None:
    who: Partner = partner(heard=heard, clarity=clarity)
    assert lack_of(run_of(turn(0, *tags, after=who))) is lack


@given(SEEDS, TALKS)
def test_any_run_can_be_looked_back_at(seed: int, talk: list[Answer]) -> None:
    run = played(CAST, seed, *talk)
    back = look_back(run)
    assert not {*back.opened} & {*back.closed}
    assert len(back.path) == min(PATH, len(run.turns))
    assert [*back.path] == sorted(back.path)
    assert (back.again is None) is (not run.turns)
    assert back.opener in ("", *(one.answer.text for one in run.turns))
