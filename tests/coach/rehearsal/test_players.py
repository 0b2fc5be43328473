"""Made-up users play a scene through, each in their own way."""

import pytest
from msgspec.structs import replace

from coach.content.scene import CLOSING, OPENING, Opening, Scene, Tag
from coach.rehearsal.players import LONGEST, Player, play
from coach.rehearsal.state import Answer, Cast, Part, Rehearsal
from tests.coach.rehearsal.samples import CALM, CAST, NEAR, SCENE, TEMPER, replies

SEEDS = range(40)
VAGUE, BLAMES = SCENE.opening.replies[2:]


def tags(run: Rehearsal) -> list[set[Tag]]:
    return [{*turn.answer.tags} for turn in run.turns]


@pytest.mark.parametrize("player", Player)
def test_everybody_comes_to_an_end_and_the_same_way_with_the_same_luck(player: Player) -> None:
    for seed in SEEDS:
        run = play(CAST, player, seed)
        assert run.ending is not None
        assert run == play(CAST, player, seed)
    assert len({play(CAST, player, seed) for seed in SEEDS}) > len(SEEDS) / 2


def test_who_is_kind_says_only_what_opens_and_asks_for_something_in_the_end() -> None:
    for seed in SEEDS:
        run = play(NEAR, Player.KIND, seed)
        assert all(one <= OPENING for one in tags(run))
        if run.part is Part.ASK and run.turns[-2].part is Part.ASK:
            assert Tag.REQUESTS in tags(run)[-1]


def test_who_blames_does_so_every_time_and_who_is_vague_stays_so() -> None:
    for seed in SEEDS:
        assert all(one & CLOSING for one in tags(play(CAST, Player.BLAMES, seed)))
        assert all(Tag.VAGUE in one for one in tags(play(CAST, Player.VAGUE, seed)))


def test_who_mends_blames_twice_and_then_opens() -> None:
    for seed in SEEDS:
        first, second, *rest = tags(play(NEAR, Player.MENDS, seed))
        assert first & CLOSING
        assert second & CLOSING
        assert rest
        assert all(one <= OPENING for one in rest)


def test_who_takes_anything_takes_all_of_it_at_some_time() -> None:
    said = {text for seed in SEEDS for text in (
        turn.answer.text for turn in play(NEAR, Player.ANY, seed).turns)}  # fmt: skip
    assert {reply.text for reply in SCENE.opening.replies} <= said


def only(*kept: int) -> Scene:
    """A scene in which only these replies are offered anywhere."""

    def some(name: str) -> tuple[object, ...]:
        return tuple(replies(name)[at] for at in kept)

    parts = {
        name: replace(getattr(SCENE, name), replies=some(name), cool=some(f"{name} cool"))
        for name in ("side", "under", "ask")
    }
    opening = Opening(SCENE.opening.lines, some("opening"), "Begin.")  # pyright: ignore[reportArgumentType]
    return replace(SCENE, opening=opening, **parts)


@pytest.mark.parametrize("player", [Player.KIND, Player.BLAMES, Player.VAGUE, Player.MENDS])
def test_who_finds_nothing_of_their_own_says_what_there_is(player: Player) -> None:
    kind = Cast(only(0, 1), CALM)
    run = play(kind, player, 1)
    assert bool(run.turns) is (player in {Player.KIND, Player.MENDS})
    sharp = play(Cast(only(3), TEMPER), player, 1)
    assert bool(sharp.turns) is (player is not Player.VAGUE)


def test_where_nothing_can_be_said_the_run_stops_there() -> None:
    run = play(Cast(only(2), CALM), Player.ANY, 1)
    assert (run.ending, len(run.turns)) == (None, 1)


def test_a_run_that_would_go_on_for_ever_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    def for_ever(run: Rehearsal, _event: Answer, _cast: Cast) -> Rehearsal:
        return replace(run, turns=(*run.turns, turn))

    turn = play(CAST, Player.KIND, 1).turns[0]
    monkeypatch.setattr("coach.rehearsal.players.advance", for_ever)
    run = play(CAST, Player.BLAMES, 1)
    assert (run.ending, len(run.turns)) == (None, LONGEST + 1)
