"""The proof over all scenes and tempers behind ``inturn-cli rehearse check``.

Every pair is played many times by users of every kind: each place of the talk is reached, with the
guard up and without, two endings at least, every run comes to its end, no sentence comes twice in
a run, and five runs in a row never have one line twice in the same state.
"""

from collections import Counter
from collections.abc import Iterator, Mapping

import msgspec

from coach.content.library import Library
from coach.content.scene import Scene, Temper
from coach.rehearsal.lines import RUNS, sentences
from coach.rehearsal.partner import Partner
from coach.rehearsal.players import LONGEST, Player, play
from coach.rehearsal.state import Cast, Ending, Part, Rehearsal

#: Runs of each player, and of one who takes anything at the most.
SEEDS, MANY = 10, 1000


class Checked(msgspec.Struct, frozen=True):
    """What was found in one pair: what is wrong with it, and how it ended how often."""

    scene: str
    temper: str
    wrong: tuple[str, ...]
    runs: int
    endings: Mapping[str, int]


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
    missing = _WANTED.difference(*map(_reached, runs))
    for seed in range(SEEDS, MANY):  # some places are rare: whoever says anything comes there
        if not missing:
            break
        runs.append(play(cast, Player.ANY, seed))
        missing -= _reached(runs[-1])
    endings = Counter(run.ending.value for run in runs if run.ending is not None)
    wrong = [f"nobody comes to {place}" for place in sorted(missing)]
    wrong += [said for run in runs for said in _wrong_in(run)]
    if len(endings) < 2:
        wrong.append("fewer than two endings")
    for player in Player:
        wrong += _five(cast, player)
    return Checked(scene.id, temper.id, tuple(dict.fromkeys(wrong)), len(runs), endings)


#: Each part of a talk with the guard up, with a partner who waits, and with one who is open.
_WANTED = frozenset(
    f"{part.value}, {mood}"
    for part in Part
    if part is not Part.OPENING
    for mood in ("guarded", "waiting", "open")
) | {f"the ending {one.value}" for one in (Ending.YES, Ending.PART, Ending.NO, Ending.CLOSED)}


def _reached(run: Rehearsal) -> set[str]:
    """Name the places that a run comes to."""
    places = {f"{turn.part.value}, {_kind(turn.after)}" for turn in run.turns}
    return places | ({f"the ending {run.ending.value}"} if run.ending else set())


def _kind(partner: Partner) -> str:
    return "guarded" if partner.guarded else "open" if partner.near else "waiting"


def _wrong_in(run: Rehearsal) -> Iterator[str]:
    if len(run.turns) > LONGEST:
        yield f"a run of more than {LONGEST} replies"
    elif run.ending is None:
        yield f"a dead end: nothing can be said in {run.part.value}"
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
    before: list[tuple[str, str]] = []
    for seed in range(RUNS + 1):
        run = play(cast, player, seed, tuple(before))
        used = [(pair, run.first) for pair in run.used]
        used += [(pair, turn.says) for turn in run.turns for pair in turn.used]
        for pair, says in used:
            if pair in before:
                where = f"{player.value}, {pair[0]}"
                yield f"what is in “{says}” comes again within five runs ({where})"
        before += [pair for pair, _ in used]
