"""The commands about the data folder: see if all is sound, copy it, bring a copy back, erase it."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from coach.clock import SystemClock
from coach.content.library import Library
from coach.content.prose import ProblemsWords, SettingsWords
from coach.content.words import fill
from coach.errors import Problem, WorldError
from coach.outside import told_of
from coach.store import open_store
from coach.store.away import seems_away
from coach.store.claim import Claim
from coach.store.condition import Condition, Found, look
from coach.store.copies.backups import copies_of
from coach.store.copies.copying import copy_outside
from coach.store.copies.soundness import is_sound
from coach.store.copies.values import Copy, Line, Preview
from coach.store.erase import erase
from coach.store.home import data_home, database, is_named
from coach.store.mending.damage import Answer, Damaged
from coach.store.store import Store
from coach.store.trouble import told

Command = Callable[[argparse.Namespace], int]

MEND = "'inturn-cli data check --mend' brings back what can be brought back."
IN_USE = "In Turn is open with this folder. Close its window first; nothing was changed."


def add_data_commands(commands: Any, home: argparse.ArgumentParser) -> Any:
    """Add ``data check``, ``backup``, ``restore`` and ``erase``; give what takes more actions."""
    data = commands.add_parser("data", help="look after the data folder", parents=[home])
    actions = data.add_subparsers(required=True, metavar="ACTION")
    check = actions.add_parser("check", help="see if all can be read", parents=[home])
    check.add_argument("--mend", action="store_true",
                       help="bring back what is damaged; the damaged file is kept")  # fmt: skip
    check.set_defaults(run=telling(_check))
    backup = actions.add_parser("backup", help="make a copy now", parents=[home])
    backup.add_argument("file", nargs="?", type=Path, metavar="FILE", help="elsewhere, as a file")
    backup.set_defaults(run=telling(alone(_backup)))
    restore = actions.add_parser("restore", help="bring a copy back", parents=[home])
    restore.add_argument("copy", metavar="COPY", help="its number (see 'data check'), or a file")
    restore.add_argument("--look", action="store_true", help="only say what would change")
    restore.set_defaults(run=telling(alone(_restore)))
    erasing = actions.add_parser("erase", help="erase everything, for good", parents=[home])
    erasing.add_argument("--yes", action="store_true", help="do not ask")
    erasing.set_defaults(run=telling(alone(_erase)))
    return actions


def telling(run: Command) -> Command:
    """Let a problem of the world end a command with a sentence, and not with its inside."""

    def run_telling(options: argparse.Namespace) -> int:
        try:
            return run(options)
        except WorldError as error:
            return sorry(said(error))

    return run_telling


def said(error: WorldError) -> str:
    """Say a problem as the window does, and below it the facts for whoever helps."""
    text = Library().prose(ProblemsWords).problems[error.problem]
    does = MEND if isinstance(error, Damaged) and not error.finding.hopeless else text.do
    words = " ".join(fill(part, error.facts) for part in (text.happened, text.safe, does))
    facts = ", ".join(f"{name} {fact}" for name, fact in sorted(error.facts.items()))
    return f"{words}\n({error.problem.value}: {facts})"


def alone(run: Command, *, begins: bool = False) -> Command:
    """Do a command only while no window has the folder open, and keep windows out meanwhile.

    Where a drive seems to be missing nothing is done: what it wrote would lie in its place. With
    what ``begins`` a folder this is so only where it is known that the drive is not mounted.
    """

    def run_alone(options: argparse.Namespace) -> int:
        home = data_home(options.home)
        if seems_away(home, named=not begins and is_named(options.home)):
            raise WorldError(Problem.NOTHING_YET, {"folder": str(home)})
        claim = Claim(home)
        if not claim.take():
            return sorry(IN_USE)
        try:
            return run(options)
        finally:
            claim.let_go()

    return run_alone


def sorry(words: str) -> int:
    """Say why a command could not be done."""
    print(f"inturn-cli: {words}", file=sys.stderr)
    return 2


def _check(options: argparse.Namespace) -> int:
    if options.mend and (not_done := alone(_mend)(options)):
        return not_done
    home = data_home(options.home)
    with told(home):
        away = seems_away(home, named=is_named(options.home))
        condition = look(home)
        sound = condition.found is not Found.OURS or is_sound(database(home))
        copies = copies_of(home)
        bad = [copy for copy in copies if not is_sound(copy.path)]
    print(f"The database: {_said(condition, sound=sound)}")
    if away:
        text = Library().prose(ProblemsWords).problems[Problem.NOTHING_YET]
        print(fill(text.happened, {"folder": str(home)}))
    for copy in copies:
        print(f"{_named(copy)}: {'damaged' if copy in bad else 'sound'}")
    well = condition.found in {Found.OURS, Found.NOTHING} and sound
    return 0 if well and not bad else 1


def _mend(options: argparse.Namespace) -> int:
    """Let the store mend what it can by itself, and bring back what it would ask about."""
    home = data_home(options.home)
    with told(home):
        if look(home).found is Found.NOTHING:
            return 0
    with _opened(home, Answer.BRING_BACK):
        return 0


def _opened(home: Path, *allowed: Answer) -> Store:
    """Open the store, also a damaged one where that is ``allowed``; say what was done to it."""
    clock = SystemClock()
    try:
        store = open_store(home, clock)
    except Damaged as damaged:
        answer = Answer.BEGIN_EMPTY if damaged.finding.hopeless else Answer.BRING_BACK
        if answer not in allowed:
            raise
        store = open_store(home, clock, answer=answer)
    texts = Library().prose(ProblemsWords).problems
    for notice in store.notices:
        text = texts[notice.code]
        print(f"{fill(text.happened, notice.facts)} {fill(text.safe, notice.facts)}")
    return store


def _said(condition: Condition, *, sound: bool) -> str:
    match condition.found:
        case Found.NOTHING:
            return "there is none yet"
        case Found.NEWER:
            return f"from a newer In Turn (version {condition.version}); not touched"
        case Found.OURS if sound:
            return f"sound, version {condition.version}"
        case Found.GONE:
            return f"missing or empty, and there was one. {MEND}"
        case _:
            return f"damaged. {MEND}"


def _named(copy: Copy) -> str:
    number = copy.number or copy.path.name
    when = f"{copy.made:%Y-%m-%d %H:%M}"
    return f"Copy {number}, {when}, {copy.why.value}, version {copy.version}, {copy.size} bytes"


def _backup(options: argparse.Namespace) -> int:
    home, clock = data_home(options.home), SystemClock()
    file: Path | None = options.file
    if file is not None and file.exists():
        return sorry(f"{file} is there already; nothing was written")
    with _opened(home) as store:
        if file is None:
            print(_named(store.copies.make(clock.now().local())))
            return 0
    with told(file.parent), told_of(file):
        copy_outside(home, file.absolute())
    print(f"A copy was written to {file}")
    return 0


def _restore(options: argparse.Namespace) -> int:
    home, clock = data_home(options.home), SystemClock()
    path = _copy_called(home, options.copy)
    if path is None:
        return sorry(f"there is no copy {options.copy!r}; see 'inturn-cli data check'")
    with told(home):
        sound = is_sound(path)
    # What a damaged file still holds comes back first; it is kept, whatever it holds.
    allowed = tuple(Answer) if sound and not options.look else ()
    with _opened(home, *allowed) as store:
        seen = store.copies.preview(path)
        for line in _changes(seen):
            print(line)
        if options.look:
            return 0
        restored = store.copies.bring_back(path, clock.now().local())
    print(f"Brought back. What was there before is {_named(restored.before)}.")
    return 0


def _copy_called(home: Path, called: str) -> Path | None:
    """Find a copy by its number, by its name in the folder, or as a file anywhere."""
    with told(home):
        for copy in copies_of(home):
            if called in {str(copy.number or ""), copy.path.name}:
                return copy.path
    return Path(called) if Path(called).is_file() else None


def _changes(seen: Preview) -> list[str]:
    if seen.same:
        return ["The copy holds what is here now."]
    return [_change(line) for line in seen.lines if line.gone or line.back or line.other]


def _change(line: Line) -> str:
    if line.table == "pages":  # how many somebody wrote is nobody else's business
        return "pages: private pages become what they were then"
    counts = f"{line.now} now, {line.then} in the copy"
    return f"{line.table}: {counts}; {line.gone} go, {line.back} come back, {line.other} differ"


def _erase(options: argparse.Namespace) -> int:
    home = data_home(options.home)
    words = Library().prose(SettingsWords)
    if not options.yes:
        print(f"{words.erase_title} {words.erase_text}")
        print(fill(words.erase_type, {"word": words.erase_word}), flush=True)
        if sys.stdin.readline().strip().casefold() != words.erase_word.casefold():
            return sorry("nothing was erased")
    stays = erase(home)
    print(f"Everything in {home} was erased.")
    if stays is not None:
        print(f"The shared folder {stays.folder} is not there just now. "
              f"A sealed file of this computer stays in it: {stays.file}")  # fmt: skip
    return 0
