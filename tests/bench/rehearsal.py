"""How practice partners answer to how things are put, over all scenes and tempers, and how fast.

``python -m tests.bench.rehearsal [--runs N] [--each]``

Users made up by rules (``coach/rehearsal/players.py``) play every pair N times, among what the
scene offers. The same is played in the same run with a partner of no temper and no luck, on whom
everything works: what a fixed tree of replies would be. Then free text is read and answered as in
the window. Nothing fails here because a figure is low: it prints.
"""

import argparse
import statistics
import time
from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec
from msgspec.structs import replace

from coach.content.library import Library
from coach.content.scene import Feels, Scene, Temper, offers
from coach.rehearsal.engine import advance, begin
from coach.rehearsal.players import Player, play
from coach.rehearsal.reading import read_reply
from coach.rehearsal.state import Answer, Cast, Ending, Rehearsal
from coach.wording.abroad import Abroad, read_danger
from coach.wording.opening import load

_PLAYERS = (Player.KIND, Player.VAGUE, Player.MENDS, Player.BLAMES)


def main() -> None:
    """Print the table, and the times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--each", action="store_true", help="a line for each temper and scene, too")
    options = parser.parse_args()
    library = Library()
    scenes, tempers = library.scenes(), library.tempers()
    print(
        f"{len(scenes)} scenes, {len(tempers)} tempers, {options.runs} runs of each pair and user"
    )
    runs = {
        player: [
            play(Cast(scene, temper), player, seed)
            for scene in scenes
            for temper in tempers
            for seed in range(options.runs)
        ]
        for player in _PLAYERS
    }
    _table("with temper and luck", runs)
    even = [_even(temper) for temper in tempers[:1]]
    _table(
        "no temper, no luck: everything works",
        {
            player: [play(Cast(scene, temper), player, seed)
                     for scene in scenes for temper in even for seed in range(options.runs)]
            for player in _PLAYERS
        },
    )  # fmt: skip
    if options.each:
        for name, ids in (
            ("temper", [one.id for one in tempers]),
            ("scene", [one.id for one in scenes]),
        ):
            for id_ in ids:
                some = {player: [run for run in all_ if getattr(run, name) == id_]
                        for player, all_ in runs.items()}  # fmt: skip
                _table(id_, some)
    _times(scenes, tempers)


def _even(temper: Temper) -> Temper:
    """Give a partner on whom everything works."""
    feels = Feels(*(100 for _ in Feels.__struct_fields__))
    return replace(temper, feels=feels, misses=0, declines=0)


def _table(title: str, runs: dict[Player, list[Rehearsal]]) -> None:
    head = ("user", "open up", "tense up", "nearer", "recovers", "replies")
    names = (*head, *(ending.value for ending in Ending))
    print(f"\n{title}\n  " + " ".join(f"{name:>8}" for name in names))
    for player, played in runs.items():
        ends = Counter(run.ending for run in played)
        moved = statistics.fmean(run.partner.nearness - run.begins.nearness for run in played)
        figures = (
            player.value,
            _share(run.partner.openness > run.begins.openness for run in played),
            _share(run.partner.tension > run.begins.tension for run in played),
            f"{moved:+.2f}",
            _share(_recovered(run) for run in played),
            f"{statistics.fmean(len(run.turns) for run in played):.1f}",
            *(f"{ends[ending] / len(played):.0%}" for ending in Ending),
        )
        print("  " + " ".join(f"{figure:>8}" for figure in figures))


def _share(true: Iterable[bool]) -> str:
    given = list(true)
    return f"{sum(given) / len(given):.1%}"


def _recovered(run: Rehearsal) -> bool:
    """Say whether the partner ends no further away than at the beginning, after having been so."""
    lowest = min((turn.after.nearness for turn in run.turns), default=run.begins.nearness)
    return lowest < run.begins.nearness <= run.partner.nearness


def _times(scenes: Sequence[Scene], tempers: Sequence[Temper]) -> None:
    engine = Abroad(load(), "en", read_danger())
    spent: list[float] = []
    for number, scene in enumerate(scenes):
        cast = Cast(scene, tempers[number % len(tempers)])
        for _, replies in offers(scene):
            run = begin(cast, number)
            for reply in replies:
                engine.forget()
                began = time.perf_counter()
                heard = read_reply(reply.text, run.says, scene, "", engine)
                run = advance(run, Answer(reply.text, heard.tags, heard.about), cast)
                msgspec.json.encode(run)
                spent.append((time.perf_counter() - began) * 1000)
    spent.sort()
    print(f"\n{len(spent)} written replies read and answered: half within "
          f"{statistics.median(spent):.1f} ms, 99 of 100 within "
          f"{spent[int(len(spent) * 0.99) - 1]:.1f} ms, all within {spent[-1]:.1f} ms")  # fmt: skip
    long = "I was tired. " * 80_000
    began = time.perf_counter()
    read_reply(long, "", scenes[0], "", engine)
    print(f"{len(long):,} letters pasted: {(time.perf_counter() - began) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
