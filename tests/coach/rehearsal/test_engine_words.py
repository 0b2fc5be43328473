"""What the partner says: a first sentence of the temper, and a line of the scene."""

import pytest
from msgspec.structs import replace

from coach.content.scene import Tag
from coach.rehearsal.state import Answer, Cast
from tests.coach.rehearsal.samples import CALM, CAST, NEAR, SCENE, TEMPER, answer, played

OWN, BLAME, VAGUE = answer(Tag.OWN), answer(Tag.BLAME), answer(Tag.VAGUE)
SEEDS = range(60)
NAMES = answer(Tag.OWN, about="the hedge")


def said(cast: Cast, *answers: Answer, fear: str = "") -> list[str]:
    """What was said last, in many runs."""
    return [played(cast, seed, *answers, fear=fear).says for seed in SEEDS]


def two(says: str) -> list[str]:
    """Both sentences, or the one that there is."""
    return [f"{part}." for part in says.removesuffix(".").split(". ")]


@pytest.mark.parametrize(
    ("cast", "reply", "first", "then"),
    [
        (NEAR, OWN, "own warm", "side open"),
        (CAST, BLAME, "verdict cool", "own prickly"),
        (Cast(SCENE, CALM), BLAME, "verdict warm", "side"),
    ],
)
def test_a_sentence_of_the_temper_comes_first_and_then_one_of_the_scene(
    cast: Cast, reply: Answer, first: str, then: str
) -> None:
    runs = [played(cast, seed, reply) for seed in SEEDS]
    plain = [run.says for run in runs if not (run.turns[0].missed or run.turns[0].passed)]
    assert len(plain) > len(runs) / 2
    for one, other in map(two, plain):
        assert first in one
        assert then in other or "general" in other


def test_a_partner_who_waits_has_words_of_their_own() -> None:
    waits = replace(CALM, start=replace(CALM.start, openness=40, tension=35))
    assert any("side waiting" in says for says in said(Cast(SCENE, waits), answer(Tag.SPECIFIC)))


def test_good_that_does_not_arrive_is_met_coolly_and_what_passes_warmly() -> None:
    deaf = [played(Cast(SCENE, replace(CALM, misses=90)), seed, OWN) for seed in SEEDS]
    missed = [run.says for run in deaf if run.turns[0].missed]
    assert len(missed) > len(deaf) / 2
    assert all("own cool" in says for says in missed)
    stung = [played(CAST, seed, BLAME) for seed in SEEDS]
    passed = [run.says for run in stung if run.turns[0].passed]
    assert passed
    assert all("verdict warm" in says for says in passed)


def test_once_it_was_asked_what_was_meant_no_first_sentence_comes_any_more() -> None:
    for says in said(NEAR, VAGUE, answer(Tag.VAGUE, text="Hm.")):
        (only,) = two(says)
        assert "side open" in only


def test_a_thing_that_was_named_is_often_taken_up() -> None:
    says = said(NEAR, NAMES)
    assert 20 < sum("echo warm" in one for one in says) < 50
    assert all("the hedge" in one or "The hedge" in one for one in says)
    assert all("the garden" not in one for one in says)
    assert not any("hedge" in one for one in said(NEAR, OWN))


def test_one_on_guard_takes_it_up_coolly_and_without_ways_to_do_so_not_at_all() -> None:
    cool = said(CAST, answer(Tag.BLAME, about="the hedge"))
    assert any("echo cool" in one for one in cool)
    bare = said(Cast(SCENE, CALM), NAMES)
    assert not any("echo" in one for one in bare)
    assert sum("own warm" in one for one in bare) > 40


def test_a_temper_without_lines_of_its_own_in_a_scene_says_the_general_ones() -> None:
    stranger = Cast(SCENE, replace(TEMPER, id="stranger"))
    for says in said(stranger, BLAME):
        assert "own " not in says
    assert any("general" in says for says in said(stranger, BLAME))


def test_a_scene_with_a_guard_of_its_own_says_none_of_the_general_ones() -> None:
    guarded = Cast(replace(SCENE, own_guard=True), TEMPER)
    runs = [played(guarded, seed, BLAME) for seed in SEEDS]
    assert not any("general" in run.says for run in runs)
    assert all("own prickly" in run.says for run in runs if run.partner.guarded)


def test_what_is_feared_comes_after_the_first_sentence_and_in_place_of_the_scenes() -> None:
    for says in said(NEAR, OWN, fear="I am leaving you."):
        one, other = two(says)
        assert "own" in one
        assert other == "I am leaving you."
    assert {*said(NEAR, VAGUE, VAGUE, fear="I go.")} == {"I go."}


def test_where_a_temper_has_nothing_left_to_say_at_first_the_scene_speaks_all_the_same() -> None:
    mute = replace(CALM, reacts=replace(CALM.reacts, own=replace(CALM.reacts.own, warm=())))
    runs = [played(Cast(SCENE, mute), seed, OWN) for seed in SEEDS]
    arrived = [run.says for run in runs if not run.turns[0].missed]
    assert len(arrived) > 40
    for says in arrived:
        (only,) = two(says)
        assert "side open" in only
