"""The command line, ``inturn-cli``: the same engines without a window."""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import get_args

from coach import __version__
from coach.clock import HandClock
from coach.commands import add_card_commands, add_pack_commands, check_pack, is_pack, print_packs
from coach.content.check import check, shares
from coach.content.counts import counts
from coach.content.languages import Share
from coach.content.library import Library
from coach.content.model import Walkthrough
from coach.content.prose import WordingWords
from coach.content.reading import ContentBroken
from coach.content.release import stale
from coach.data_commands import add_data_commands
from coach.files import resources
from coach.listening_commands import add_listening_commands
from coach.people import Side
from coach.play import EventError, play, read_events
from coach.rehearsal_commands import add_rehearsal_commands
from coach.session.engine import begin
from coach.session.events import Event
from coach.taking_commands import add_taking_commands
from coach.wording.opening import ModelBroken, load
from coach.wording.tasks import TaskError, answer, read_tasks, said

_EXAMPLE = resources() / "examples" / "say-it-back.jsonl"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; give the exit code: 0 good, 1 mistakes found, 2 not understood."""
    options = _parser().parse_args(arguments)
    return int(options.run(options))


def _parser() -> argparse.ArgumentParser:
    plain = argparse.RawDescriptionHelpFormatter
    home = argparse.ArgumentParser(add_help=False)
    home.add_argument(
        "--home",
        type=Path,
        help="the data folder to use (also by INTURN_HOME)",
    )
    parser = argparse.ArgumentParser(
        prog="inturn-cli", description=__doc__, epilog=_events_help(), formatter_class=plain
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    content = commands.add_parser("content", help="check or list the walkthroughs", parents=[home])
    actions = content.add_subparsers(required=True, metavar="ACTION")
    checking = actions.add_parser(
        "check", help="name every mistake in a content folder, or in a pack", parents=[home]
    )
    checking.add_argument("folder", nargs="?", type=Path, default=resources() / "content")
    checking.add_argument(
        "--release",
        type=date.fromisoformat,
        metavar="DAY",
        help="also name helplines that were checked more than 180 days before, as 2026-12-01",
    )
    checking.set_defaults(run=_check)
    add_pack_commands(actions, home)
    listing = actions.add_parser("list", help="one line for each walkthrough", parents=[home])
    listing.set_defaults(run=_list)

    add_card_commands(commands, home)
    add_taking_commands(add_data_commands(commands, home), home)

    analysing = commands.add_parser(
        "analyse",
        help="read JSONL tasks (utterance, mirror, validate, rewrite), print JSONL answers",
        parents=[home],
    )
    analysing.set_defaults(run=_analyse)
    saying = commands.add_parser(
        "say", help="say what may sting in a text, and draft another one", parents=[home]
    )
    saying.add_argument("text", metavar="TEXT")
    saying.set_defaults(run=_say)

    add_listening_commands(commands, home)
    add_rehearsal_commands(commands, home)
    playing = commands.add_parser(
        "play",
        help="feed events to the engine and print one JSON line for each state",
        parents=[home],
        epilog=_events_help(),
        formatter_class=plain,
    )
    playing.add_argument("walkthrough", metavar="WALKTHROUGH", help="its id, see 'content list'")
    playing.add_argument("--events", type=Path, required=True, metavar="FILE.jsonl")
    playing.add_argument("--length", type=int, help="minutes, where there are several lengths")
    playing.add_argument("--solo", action="store_true", help="the twin for one person")
    playing.add_argument("--starter", choices=[side.value for side in Side], default="one")
    playing.add_argument("--pace", type=float, default=1.0, help="stretches every time, 0.5 to 3")
    playing.set_defaults(run=_play)
    return parser


def _events_help() -> str:
    lines = ["An events file has one JSON object a line: 'at' in seconds, 'kind', and its fields;"]
    lines += ["'slept': true before an event means that the computer slept until then.", ""]
    for event in get_args(Event):
        fields = ", ".join(event.__struct_fields__)
        summary = (event.__doc__ or "").split("\n")[0]
        lines.append(
            f"  {event.__struct_config__.tag:15} {summary}" + (f" [{fields}]" * bool(fields))
        )
    lines += ["", f"Example ({_EXAMPLE}):", ""]
    lines += [f"  {line}" for line in _EXAMPLE.read_text("utf-8").splitlines()[:8]]
    return "\n".join(lines)


def _check(options: argparse.Namespace) -> int:
    if is_pack(options.folder):
        return check_pack(options)
    mistakes = check(options.folder)
    if options.release is not None:
        mistakes += stale(Library(options.folder), options.release)
    for mistake in mistakes:
        print(f"{mistake.file}: {mistake.key}: {mistake.reason}")
    for line in counts(Library(options.folder)):
        print(line)
    for language, parts in shares(options.folder).items():
        print(f"{language}: {_translated(parts)}")
    print(f"{len(mistakes)} mistakes" if mistakes else "Content is in order.")
    return 1 if mistakes else 0


def _translated(parts: tuple[Share, ...]) -> str:
    there, all_ = (sum(numbers) for numbers in zip(*((p.there, p.all) for p in parts), strict=True))
    each = (f"{part.folder or 'pages'} {part.there} of {part.all}" for part in parts)
    return f"{there} of {all_} texts are translated ({', '.join(each)})"


def _list(options: argparse.Namespace) -> int:
    for walkthrough in Library().whole():
        minutes = "/".join(str(length.minutes) for length in walkthrough.lengths)
        print(f"{walkthrough.id:20} {minutes or walkthrough.minutes:>12} min  {walkthrough.name}")
    print_packs(options)
    return 0


def _analyse(_options: argparse.Namespace) -> int:
    words = Library().prose(WordingWords)
    try:
        engine = load()
        for task in read_tasks(sys.stdin):
            # ASCII, whatever the console can write.
            print(json.dumps(answer(task, engine, words)))
    except (TaskError, ModelBroken) as error:
        return _sorry("analyse", error)
    return 0


def _say(options: argparse.Namespace) -> int:
    words = Library().prose(WordingWords)
    try:
        reading = load().read(options.text)
    except ModelBroken as broken:
        return _sorry("say", broken)
    for line in said(reading, words):
        print(line)
    return 0


def _sorry(command: str, error: TaskError | ModelBroken) -> int:
    print(f"inturn-cli {command}: {error}", file=sys.stderr)
    return 2


def _play(options: argparse.Namespace) -> int:
    try:
        walkthrough = _find(options.walkthrough)
        _check_length(walkthrough, options.length)
        timed = read_events(options.events.read_text("utf-8").splitlines())
    except (EventError, OSError, UnicodeDecodeError, LookupError) as error:
        print(f"inturn-cli play: {error}", file=sys.stderr)
        return 2
    clock = HandClock()
    session = begin(
        walkthrough,
        clock.now(),
        starter=Side(options.starter),
        length=options.length,
        solo=options.solo,
        pace=options.pace,
    )
    for line in play(session, timed, clock):
        print(line)
    return 0


def _find(name: str) -> Walkthrough:
    library = Library()
    if name not in library.ids():
        raise LookupError(f"there is no walkthrough {name!r}; there are {', '.join(library.ids())}")
    try:
        return library.walkthrough(name)
    except ContentBroken as broken:
        raise LookupError(f"{name} has mistakes; see 'inturn-cli content check'") from broken


def _check_length(walkthrough: Walkthrough, length: int | None) -> None:
    lengths = [one.minutes for one in walkthrough.lengths] or [walkthrough.minutes]
    if length is not None and length not in lengths:
        raise LookupError(f"{walkthrough.id} takes {' or '.join(map(str, lengths))} minutes")


if __name__ == "__main__":
    sys.exit(main())
