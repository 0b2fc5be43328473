"""Laws of the engine, whatever is said, with whatever luck."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from coach.content.scene import Scene, Tag
from coach.rehearsal.engine import advance, begin
from coach.rehearsal.players import LONGEST
from coach.rehearsal.state import Answer, Cast, Ending, Event, Rehearsal, Rewind, offered
from tests.coach.rehearsal.samples import (
    ANSWERS,
    CAST,
    ECHOES,
    NEAR,
    SCENE,
    SEEDS,
    TEMPER,
    after,
    all_said,
    played,
)

TALKS = st.lists(ANSWERS, max_size=14)
CASTS = st.sampled_from((CAST, NEAR, Cast(SCENE, replace(TEMPER, id="stranger", misses=60))))
EVENTS = st.lists(ANSWERS | st.builds(Rewind, st.integers(-1, 9)), max_size=14)


def lived(run: Rehearsal, cast: Cast, events: list[Event]) -> Rehearsal:
    for event in events:
        run = advance(run, event, cast)
    return run


@given(CASTS, SEEDS, TALKS, st.text(), st.text())
def test_the_same_seed_and_replies_give_the_same_run(
    cast: Cast, seed: int, talk: list[Answer], topic: str, fear: str
) -> None:
    one, other = (played(cast, seed, *talk, topic=topic, fear=fear) for _ in range(2))
    assert one == other


@given(CASTS, SEEDS, TALKS, st.text(), st.text())
def test_nothing_is_said_twice_in_a_run_and_something_always(
    cast: Cast, seed: int, talk: list[Answer], topic: str, fear: str
) -> None:
    run = played(cast, seed, *talk, topic=topic, fear=fear)
    assert run.first
    assert all(turn.says for turn in run.turns)
    said = all_said(run)
    assert len(said) == len({*said})


@given(CASTS, SEEDS, EVENTS)
def test_numbers_stay_between_0_and_1_and_each_turn_begins_where_the_last_one_ended(
    cast: Cast, seed: int, events: list[Event]
) -> None:
    run = lived(begin(cast, seed), cast, events)
    at = run.begins
    for turn in run.turns:
        assert turn.before == at
        at = turn.after
        assert all(0 <= one <= 1 for one in (at.openness, at.tension, at.heard, at.clarity))


@given(CASTS, SEEDS, st.lists(ANSWERS, min_size=LONGEST, max_size=LONGEST))
def test_every_run_ends(cast: Cast, seed: int, talk: list[Answer]) -> None:
    assert played(cast, seed, *talk).ending is not None


@given(CASTS, SEEDS, st.lists(st.integers(0, 3), max_size=LONGEST))
def test_there_is_always_something_to_choose_until_it_ends(
    cast: Cast, seed: int, choices: list[int]
) -> None:
    run = begin(cast, seed)
    for choice in choices:
        here = offered(run, cast.scene)
        assert bool(here) is (run.ending is None)
        if here:
            reply = here[choice % len(here)]
            run = advance(run, Answer(reply.text, reply.tags), cast)


@given(CASTS, SEEDS, TALKS, st.integers(0, 13))
def test_saying_the_same_again_after_going_back_gives_the_same(
    cast: Cast, seed: int, talk: list[Answer], to: int
) -> None:
    run = played(cast, seed, *talk)
    back = advance(run, Rewind(to), cast)
    again = after(back, cast, talk[to:])
    assert (again.turns, again.ending) == (run.turns, run.ending)


@given(CASTS, SEEDS, TALKS, st.integers(0, 13), ANSWERS)
def test_saying_another_thing_keeps_the_branch(
    cast: Cast, seed: int, talk: list[Answer], to: int, other: Answer
) -> None:
    run = played(cast, seed, *talk)
    if to >= len(run.turns):
        return
    another = advance(advance(run, Rewind(to), cast), other, cast)
    assert another.turns[:to] == run.turns[:to]
    assert another.turns[to].answer.text == other.text
    (branch,) = another.branches
    assert (branch.at, branch.turns, branch.ending) == (to, run.turns[to:], run.ending)


@given(CASTS, SEEDS, EVENTS, EVENTS)
def test_a_run_that_was_written_down_and_read_goes_on_the_same(
    cast: Cast, seed: int, events: list[Event], more: list[Event]
) -> None:
    run = lived(begin(cast, seed, topic="a topic", fear="I go now."), cast, events)
    read = msgspec.json.decode(msgspec.json.encode(run), type=Rehearsal)
    assert read == run
    assert lived(read, cast, more) == lived(run, cast, more)


@given(CASTS, SEEDS, TALKS)
def test_pressure_always_ends_a_talk_that_bears_none(
    cast: Cast, seed: int, talk: list[Answer]
) -> None:
    tender: Scene = replace(SCENE, no_pressure=True)
    cast = Cast(tender, cast.temper, *ECHOES)
    run = played(cast, seed, *talk)
    pressed = advance(run, Answer("Or else.", (Tag.OWN, Tag.PRESSURE)), cast)
    assert pressed.ending is (run.ending or Ending.CLOSED)


@given(SEEDS, TALKS)
def test_five_runs_in_a_row_never_use_a_line_twice_in_one_state(
    seed: int, talk: list[Answer]
) -> None:
    recent: list[tuple[str, str]] = []
    for number in range(5):
        run = after(begin(CAST, seed + number, recent), CAST, talk)
        used = [*run.used, *(pair for turn in run.turns for pair in turn.used)]
        assert not {*used} & {*recent}
        recent += used
