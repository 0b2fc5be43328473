"""The proof over all scenes and tempers: what ships is in order, and what is not is named."""

import pytest
from msgspec.structs import replace

from coach.content.library import Library
from coach.content.scene import Reply, Scene, Tag, Temper
from coach.rehearsal.check import Checked, check_all, check_pair
from coach.rehearsal.lines import Lines
from coach.rehearsal.state import Answer, Cast, Rehearsal
from tests.coach.rehearsal.samples import CALM, SCENE, TEMPER, lines

SHIPPED = Library()


def wrong(scene: Scene = SCENE, temper: Temper = TEMPER) -> str:
    """All that is wrong, a line each."""
    return "\n".join(check_pair(scene, temper).wrong)


def test_the_made_up_scene_is_in_order() -> None:
    found = check_pair(SCENE, TEMPER)
    assert (found.scene, found.temper, found.wrong) == ("made-up", "prickly", ())
    assert {"yes", "part", "no", "closed", "left"} <= found.endings.keys()
    assert sum(found.endings.values()) == found.runs


@pytest.mark.parametrize("scene", SHIPPED.scenes(), ids=lambda scene: scene.id)
def test_each_scene_is_in_order_with_the_temper_that_fits_it(scene: Scene) -> None:
    assert check_pair(scene, SHIPPED.temper(scene.suggests)).wrong == ()


@pytest.mark.slow
def test_every_scene_is_in_order_with_every_temper() -> None:
    checked = [*check_all(SHIPPED)]
    assert len(checked) == len(SHIPPED.scene_ids()) * len(SHIPPED.temper_ids())
    assert [one for one in checked if one.wrong] == []


def test_all_pairs_are_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    def quickly(scene: Scene, temper: Temper) -> Checked:
        return Checked(scene.id, temper.id, (), 0, {})

    monkeypatch.setattr("coach.rehearsal.check.check_pair", quickly)
    pairs = {(one.scene, one.temper) for one in check_all(SHIPPED)}
    assert pairs == {(s, t) for s in SHIPPED.scene_ids() for t in SHIPPED.temper_ids()}


def test_a_dead_end_is_named() -> None:
    little = replace(SCENE.opening, replies=SCENE.opening.replies[2:3])
    assert "a dead end: nothing can be said in opening" in wrong(replace(SCENE, opening=little))
    mute = replace(SCENE, ask=replace(SCENE.ask, replies=(), cool=()))
    assert "a dead end: nothing can be said in ask" in wrong(mute)


def test_a_place_that_nobody_comes_to_is_named() -> None:
    nothing = (Reply("So it is.", (Tag.REQUESTS,)), Reply("So be it.", (Tag.REQUESTS,)))
    short = replace(SCENE, under=replace(SCENE.under, replies=nothing, cool=nothing))
    assert "nobody comes to ask, open" in wrong(short)


def test_an_ending_that_no_run_has_is_named() -> None:
    assert "nobody comes to the ending yes" in wrong(temper=replace(CALM, declines=100))


def test_where_all_runs_end_alike_it_is_named() -> None:
    leave = replace(SCENE.opening, replies=(Reply("Let us leave it.", (Tag.GIVES_UP,)),) * 4)
    parts = {
        name: replace(getattr(SCENE, name), replies=leave.replies, cool=leave.replies)
        for name in ("side", "under", "ask")
    }
    assert "fewer than two endings" in wrong(replace(SCENE, opening=leave, **parts))


def test_a_place_in_which_nothing_is_left_to_say_is_named() -> None:
    mute = replace(SCENE, ends=replace(SCENE.ends, closed=()))
    assert "nothing is said in" in wrong(mute)


def test_a_line_that_comes_again_within_five_runs_is_named() -> None:
    few = replace(SCENE, ends=replace(SCENE.ends, closed=lines("end closed", 2)))
    assert "comes again within five runs (blames, ends closed)" in wrong(few)
    early = replace(SCENE, opening=replace(SCENE.opening, lines=("Is it you again?",) * 5))
    assert "what is in “Is it you again?” comes again within five runs (kind, opening)" in (
        wrong(early)
    )


def test_a_sentence_that_is_said_twice_in_a_run_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def forgets(_self: Lines, _line: str, _state: str, *, again: bool) -> bool:
        return True

    monkeypatch.setattr("coach.rehearsal.lines.Lines._is_fresh", forgets)
    same = replace(SCENE, guarded=replace(SCENE.guarded, prickly=("I do not know.",) * 30))
    assert "“i do not know” is said twice in a run" in wrong(same, replace(TEMPER, guarded=()))


def test_a_run_without_end_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from coach.rehearsal.engine import advance

    def for_ever(run: Rehearsal, event: Answer, cast: Cast) -> Rehearsal:
        return replace(advance(run, event, cast), ending=None)

    monkeypatch.setattr("coach.rehearsal.players.advance", for_ever)
    assert "a run of more than 16 replies" in wrong()
