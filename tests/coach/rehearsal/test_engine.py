"""The engine of rehearsal: where a talk goes, how it ends, and what the partner says."""

import pytest
from msgspec.structs import replace

from coach.content.scene import Reply, Tag, Trigger
from coach.rehearsal.engine import advance, answer_of, begin, preview
from coach.rehearsal.lines import key_of
from coach.rehearsal.partner import comes_in
from coach.rehearsal.state import Answer, Cast, Ending, Part, Rehearsal, Rewind
from tests.coach.rehearsal.samples import (
    CALM,
    CAST,
    NEAR,
    SCENE,
    TEMPER,
    after,
    all_said,
    answer,
    played,
)

OWN, ASKS, VAGUE = answer(Tag.OWN), answer(Tag.ASKS), answer(Tag.VAGUE)
BLAME, PRESSURE, REQUEST = answer(Tag.BLAME), answer(Tag.PRESSURE), answer(Tag.REQUESTS)
GIVES_UP = answer(Tag.GIVES_UP)
SEEN = [answer(Tag.VALIDATES, text=f"You were tired {n}.") for n in range(9)]

#: Somebody whom nothing brings nearer.
COLD = Cast(SCENE, replace(TEMPER, feels=type(TEMPER.feels)(*[0] * 8)))
SEEDS = range(200)


def parts(run: Rehearsal) -> list[Part]:
    return [turn.part for turn in run.turns]


def endings(cast: Cast, *answers: Answer) -> list[Ending | None]:
    return [played(cast, seed, *answers).ending for seed in SEEDS]


def test_a_run_begins_with_a_line_of_the_scene_and_the_partner_of_the_temper() -> None:
    run = begin(CAST, 7, topic=" my work ", wish="more time", fear="I am leaving.")
    assert run.first in {line.replace("{topic}", "your work") for line in SCENE.opening.lines}
    assert (run.scene, run.temper, run.seed) == ("made-up", "prickly", 7)
    assert run.begins == comes_in(TEMPER.start)
    assert (run.topic, run.wish, run.fear) == ("my work", "more time", "I am leaving.")


def test_five_runs_in_a_row_begin_in_five_ways_and_a_sixth_all_the_same() -> None:
    recent: list[tuple[str, str]] = []
    for _ in SCENE.opening.lines:
        recent += begin(CAST, 7, recent).used
    assert {*recent} == {("opening", key_of(line)) for line in SCENE.opening.lines}
    assert begin(CAST, 7, recent).first


def test_halves_of_characters_become_whole_ones_so_that_any_file_can_hold_a_run() -> None:
    run = played(CAST, 1, answer(Tag.OWN, text="I\ud83d"), topic="\ude00it", fear="a\ud83d")
    assert (run.topic, run.fear, run.turns[0].answer.text) == ("\ufffdit", "a\ufffd", "I\ufffd")


def test_a_turn_says_what_was_heard_and_what_it_did() -> None:
    run = played(CAST, 1, BLAME)
    (turn,) = run.turns
    assert (turn.answer, turn.trigger, turn.part) == (BLAME, Trigger.VERDICT, Part.SIDE)
    assert (turn.before, turn.after) == (run.begins, run.partner)
    assert turn.after.tension > turn.before.tension


def test_who_comes_nearer_is_led_through_all_parts() -> None:
    run = played(NEAR, 1, *SEEN[:3])
    assert parts(run) == [Part.SIDE, Part.UNDER, Part.ASK]
    assert run.ending is None


def test_a_guarded_partner_stays_in_one_part_twice_and_the_talk_goes_on_all_the_same() -> None:
    run = played(COLD, 1, *(answer(Tag.SPECIFIC, text=f"{n}") for n in range(6)))
    assert parts(run) == [Part.SIDE, Part.SIDE, Part.UNDER, Part.UNDER, Part.ASK, Part.ASK]
    assert all(turn.after.guarded for turn in run.turns)
    assert played(COLD, 1, *SEEN[:7]).ending is Ending.LEFT


def test_who_softens_says_their_own_words_on_it_before_the_talk_goes_on() -> None:
    run = played(CAST, 3, BLAME, *SEEN[:3])
    guard = [turn.after.guarded for turn in run.turns]
    softened = guard.index(False)
    assert guard[0]
    assert run.turns[softened].part is run.turns[softened - 1].part


def test_where_nothing_is_clear_the_partner_asks_back_once_in_each_part() -> None:
    run = played(NEAR, 1, VAGUE, answer(Tag.VAGUE, text="Hm."), OWN, VAGUE)
    assert [turn.asked_back for turn in run.turns] == [True, False, False, True]
    assert parts(run) == [Part.OPENING, Part.SIDE, Part.UNDER, Part.UNDER]
    assert "unclear warm" in run.turns[0].says


@pytest.mark.parametrize(("cast", "ending"), [(NEAR, Ending.OPEN), (COLD, Ending.LEFT)])
def test_who_asks_for_nothing_at_the_end_lets_it_rest(cast: Cast, ending: Ending) -> None:
    run = begin(cast, 1)
    for number in range(9):
        run = advance(run, answer(Tag.ASKS, text=f"And {number}?"), cast)
    assert run.ending is ending
    assert run.part is Part.ASK


def test_who_stays_unclear_at_the_end_lets_it_rest_too() -> None:
    run = played(NEAR, 1, *SEEN[:3], VAGUE, answer(Tag.VAGUE, text="Hm."))
    assert (run.ending, run.turns[-2].asked_back) == (Ending.OPEN, True)


def test_it_can_be_ended_kindly_at_any_time_but_not_with_blame() -> None:
    assert played(CAST, 1, GIVES_UP).ending is Ending.LEFT
    assert "leaving warm" in played(NEAR, 1, OWN, GIVES_UP).says
    assert played(NEAR, 1, answer(Tag.GIVES_UP, Tag.BLAME)).ending is None


def test_a_request_is_answered_once_both_sides_were_heard() -> None:
    assert played(NEAR, 1, REQUEST, REQUEST).ending is None
    assert {*endings(NEAR, OWN, OWN, REQUEST)} == {Ending.YES, Ending.PART, Ending.NO}


def test_the_nearer_the_more_often_yes_and_nothing_makes_it_sure() -> None:
    def yes(*answers: Answer) -> int:
        return endings(NEAR, *answers).count(Ending.YES)

    best = yes(*SEEN[:2], OWN, REQUEST)
    assert yes(BLAME, BLAME, REQUEST) < yes(OWN, OWN, answer(Tag.REQUESTS, Tag.VAGUE)) < best
    assert best < len(SEEDS)


def test_a_temper_that_declines_turns_a_yes_into_another_answer() -> None:
    declines = Cast(SCENE, replace(CALM, declines=100))
    assert Ending.YES not in endings(declines, OWN, OWN, REQUEST)


def test_a_request_that_is_answered_has_arrived() -> None:
    deaf = Cast(SCENE, replace(CALM, misses=100))
    run = played(deaf, 1, OWN, OWN, REQUEST)
    assert [turn.missed for turn in run.turns] == [True, True, False]


def test_blame_upon_blame_becomes_too_much() -> None:
    run = played(CAST, 1, *(answer(Tag.LABEL, text=f"{n}") for n in range(9)))
    assert run.ending is Ending.CLOSED
    assert "end closed" in run.says


def test_pressure_ends_a_talk_that_bears_none_and_only_that() -> None:
    tender = replace(NEAR, scene=replace(SCENE, no_pressure=True))
    assert {*endings(tender, PRESSURE), *endings(tender, OWN, PRESSURE)} == {Ending.CLOSED}
    assert {*endings(tender, BLAME), *endings(NEAR, PRESSURE)} == {None}


def test_after_the_end_no_answer_changes_anything() -> None:
    run = played(CAST, 1, GIVES_UP)
    assert advance(run, OWN, CAST) is run


def test_back_keeps_what_was_said_from_there_on_and_how_it_ended() -> None:
    run = played(CAST, 1, OWN, BLAME, GIVES_UP)
    back = advance(run, Rewind(1), CAST)
    assert (back.turns, back.ending, back.partner) == (run.turns[:1], None, run.turns[0].after)
    (branch,) = back.branches
    assert (branch.at, branch.turns, branch.ending) == (1, run.turns[1:], Ending.LEFT)
    again = advance(advance(back, ASKS, CAST), Rewind(0), CAST)
    assert [one.at for one in again.branches] == [1, 0]
    assert again.says == again.first


@pytest.mark.parametrize("to", [-1, 2, 99])
def test_back_to_where_nothing_was_said_changes_nothing(to: int) -> None:
    run = played(CAST, 1, OWN, BLAME)
    assert advance(run, Rewind(to), CAST) is run


def test_two_replies_can_be_compared_and_the_run_stays() -> None:
    run = played(CAST, 1, OWN)
    one, two = preview(run, (BLAME, ASKS), CAST)
    assert one == advance(run, BLAME, CAST)
    assert two == advance(run, ASKS, CAST)
    assert len(run.turns) == 1


def test_an_offered_reply_names_the_topic_of_the_talk() -> None:
    reply = Reply("It is about {topic}.", (Tag.OWN,))
    assert answer_of(reply, begin(CAST, 1), CAST).text == "It is about the garden."
    named = answer_of(reply, begin(CAST, 1, topic="us two"), CAST)
    assert (named.text, named.tags) == ("It is about us two.", (Tag.OWN,))


def test_what_is_feared_is_said_once_when_the_partner_first_tells_their_side() -> None:
    for seed in SEEDS:
        run = played(CAST, seed, BLAME, *SEEN[:5], fear="I am leaving you.")
        told = [turn for turn in run.turns if "I am leaving you." in turn.says]
        assert [turn.part for turn in told] == [Part.SIDE]


def test_no_line_says_what_is_feared_a_second_time() -> None:
    feared = SCENE.opening.lines[0] + " " + TEMPER.reacts.verdict.cool[0]
    for seed in range(40):
        said = all_said(played(CAST, seed, BLAME, *SEEN[:5], BLAME, fear=feared))
        assert len(said) == len({*said})


def test_on_the_way_back_what_is_feared_is_said_again() -> None:
    run = played(CAST, 1, BLAME, fear="I am leaving you.")
    again = after(run, CAST, [OWN])
    assert "leaving you" not in again.says
    other = advance(advance(run, Rewind(0), CAST), OWN, CAST)
    assert "leaving you" in other.says
