"""The commands about rehearsing: a scene played in the terminal, and the proof over all of them."""

import argparse
import json
import sys
from collections.abc import Iterable
from typing import Any

import msgspec

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.content.prose import RehearseWords
from coach.rehearsal.check import check_all
from coach.rehearsal.engine import advance, begin
from coach.rehearsal.explaining import why
from coach.rehearsal.reading import Reads, read_reply
from coach.rehearsal.state import Answer, Cast, Rehearsal
from coach.wording.abroad import Abroad, read_danger
from coach.wording.opening import ModelBroken, load


def add_rehearsal_commands(commands: Any, home: argparse.ArgumentParser) -> None:
    """Add ``rehearse SCENARIO`` and ``rehearse check``."""
    rehearse = commands.add_parser(
        "rehearse",
        help="play a hard conversation: one reply a line in, one JSON line out for each answer",
        parents=[home],
    )
    rehearse.add_argument(
        "scenario", metavar="SCENARIO", help="its id; or 'check', to prove all scenes; or 'list'"
    )
    rehearse.add_argument("--temper", default="", metavar="NAME", help="else the one that fits")
    rehearse.add_argument(
        "--seed", type=int, default=1, metavar="N", help="the same, the same luck"
    )
    rehearse.add_argument("--topic", default="", help="what it is about, in one's own talk")
    rehearse.add_argument("--fear", default="", help="what one fears to hear there")
    rehearse.set_defaults(run=_rehearse)


def _rehearse(options: argparse.Namespace) -> int:
    library = Library()
    if options.scenario == "check":
        return _check(library)
    if options.scenario == "list":
        return _list(library)
    try:
        scene = library.scene(options.scenario)
        temper = library.temper(options.temper or scene.suggests)
    except ContentBroken:
        known = f"scenes: {', '.join(library.scene_ids())}; tempers: "
        print(f"inturn-cli: no such scene or temper; {known}{', '.join(library.temper_ids())}",
              file=sys.stderr)  # fmt: skip
        return 2
    words = library.prose(RehearseWords)
    cast = Cast(scene, temper, words.echoes_cool, words.echoes_warm)
    run = begin(cast, options.seed, topic=options.topic, fear=options.fear)
    _print({"line": run.first, "state": _state(run), "situation": scene.situation})
    return _play(run, cast, words, sys.stdin)


def _play(run: Rehearsal, cast: Cast, words: RehearseWords, replies: Iterable[str]) -> int:
    reads = _reads()
    for reply in replies:
        text = reply.strip()
        heard = read_reply(text, run.says, cast.scene, run.topic, reads)
        if heard.danger:
            _print({"help": True})
            return 0
        answer = Answer(text, heard.tags, heard.about, written=True)
        run = advance(run, answer, cast)
        turn = run.turns[-1]
        _print({
            "line": turn.says,
            "state": _state(run),
            "tags": [tag.value for tag in heard.tags],
            "why": why(turn, cast.temper, words),
            **({"ending": run.ending.value} if run.ending else {}),
        })  # fmt: skip
        if run.ending is not None:
            return 0
    return 0


def _reads() -> Reads | None:
    try:
        return Abroad(load(), "en", read_danger())
    except ModelBroken as broken:
        print(f"inturn-cli: {broken}; only plain words are read", file=sys.stderr)
        return None


def _state(run: Rehearsal) -> dict[str, object]:
    return {**msgspec.structs.asdict(run.partner), "mood": run.partner.mood.value,
            "part": run.part.value}  # fmt: skip


def _print(found: dict[str, object]) -> None:
    print(json.dumps(found, ensure_ascii=False), flush=True)


def _list(library: Library) -> int:
    for scene in library.scenes():
        print(f"{scene.id:20} {scene.suggests:10} {scene.name}")
    for temper in library.tempers():
        print(f"{temper.id:20} {'temper':10} {temper.name}")
    return 0


def _check(library: Library) -> int:
    wrong = pairs = runs = 0
    for found in check_all(library):
        pairs, runs = pairs + 1, runs + found.runs
        for reason in found.wrong:
            wrong += 1
            print(f"{found.scene} with {found.temper}: {reason}")
    broken = [one for one in library.mistakes() if one.file.split("/")[0] in {"scenes", "tempers"}]
    for mistake in broken:
        print(f"{mistake.file}: {mistake.key}: {mistake.reason}")
    print(f"{pairs} pairs, {runs} runs: {f'{wrong} mistakes' if wrong else 'in order'}")
    return 1 if wrong or broken else 0
