"""The proof over all scenes and tempers behind ``inturn-cli rehearse check``.

Every pair is played many times by users of every kind: each place of the talk is reached, with the
guard up and without, two endings at least, no run goes on for ever, no sentence comes twice in a
run, and five runs in a row never have one line twice in the same state.
"""

from collections.abc import Iterator

import msgspec

from coach.content.library import Library
from coach.content.scene import Scene, Temper
from coach.rehearsal.lines import RUNS, sentences
from coach.rehearsal.players import Player, play
from coach.rehearsal.state import Cast, Ending, Part, Rehearsal

#: Runs of each player, of one who takes anything at the most, and the longest that a run may be.
SEEDS, MANY, LONGEST = 10, 1000, 16


class Checked(msgspec.Struct, frozen=True):
    """What was found in one pair: what is wrong with it, and how it ended how often."""

    scene: str
    temper: str
    wrong: tuple[str, ...]
    runs: int
    endings: dict[str, int]


def check_all(library: Library) -> Iterator[Checked]:
    """Check every pair of a scene and a temper."""
    tempers = library.tempers()
    for scene in library.scenes():
        for temper in tempers:
            yield check_pair(scene, temper)


def check_pair(scene: Scene, temper: Temper) -> Checked:
    """Play a pair through, and say what is wrong with it."""
    cast = Cast(scene, temper)
    runs = [play(cast, player, seed) for player in Player for seed in range(SEEDS)]
    for seed in range(SEEDS, MANY):  # some places are rare: whoever says anything comes there
        if not any(_unreached(runs)):
            break
        runs.append(play(cast, Player.ANY, seed))
    endings: dict[str, int] = {}
    for run in runs:
        ending = run.ending.value if run.ending else ""
        endings[ending] = endings.get(ending, 0) + 1
    wrong = [*_unreached(runs), *(said for run in runs for said in _wrong_in(run))]
    if len(endings) < 2:
        wrong.append("fewer than two endings")
    for player in Player:
        wrong += _five(cast, player)
    return Checked(scene.id, temper.id, tuple(dict.fromkeys(wrong)), len(runs), endings)


def _unreached(runs: list[Rehearsal]) -> Iterator[str]:
    """Name the places that nobody came to."""
    wanted = {(part, mood) for part in Part if part is not Part.OPENING for mood in _MOODS}
    reached = {(turn.part, _kind(turn.after.guarded, near=turn.after.near))
               for run in runs for turn in run.turns}  # fmt: skip
    for part, mood in sorted(wanted - reached):
        yield f"nobody comes to {part.value}, {mood}"
    for ending in (Ending.YES, Ending.PART, Ending.NO, Ending.CLOSED):
        if all(run.ending is not ending for run in runs):
            yield f"no run ends with {ending.value}"


_MOODS = ("guarded", "waiting", "open")


def _kind(guarded: bool, *, near: bool) -> str:
    return "guarded" if guarded else "open" if near else "waiting"


def _wrong_in(run: Rehearsal) -> Iterator[str]:
    if len(run.turns) > LONGEST:
        yield f"a run of {len(run.turns)} replies"
    seen = set(sentences(run.first))
    for turn in run.turns:
        said = sentences(turn.says)
        if not turn.says:
            yield f"nothing is said in {turn.part.value}"
        for twice in sorted(said & seen):
            yield f"“{twice}” is said twice in a run"
        seen |= said


def _five(cast: Cast, player: Player) -> Iterator[str]:
    """Play five times in a row, each remembering those before."""
    before: list[tuple[tuple[str, str], ...]] = []
    seen: set[tuple[str, str]] = set()
    for seed in range(RUNS + 1):
        run = play(cast, player, seed, tuple(pair for used in before for pair in used))
        said = {
            (f"{turn.part.value} {turn.after.mood.value} {turn.trigger.value}", turn.says)
            for turn in run.turns
        }
        for state, line in sorted(said & seen):
            yield f"“{line}” comes again within five runs ({player.value}, {state})"
        seen |= said
        before.append((*run.used, *(pair for turn in run.turns for pair in turn.used)))
