"""The commands about cards in files and about content packs: the same as in the window."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from coach.cards.came import LARGEST, Came, coming
from coach.cards.files import KEPT, Form, deck_name, picked, read, said, write
from coach.cards.shelf import OWN
from coach.clock import SystemClock
from coach.content.library import Library
from coach.content.mistakes import ContentBroken, Mistake
from coach.content.packs.gather import ABOUT, Files, gather
from coach.content.packs.keep import about_of, add, take_away
from coach.content.packs.look import look
from coach.content.packs.model import Pack
from coach.content.packs.places import added, tidy
from coach.content.prose import CardsWords, SharingWords
from coach.errors import WorldError
from coach.files import resources
from coach.outside import read_outside, write_outside
from coach.store import open_store
from coach.store.home import data_home
from coach.store.store import Store

_CONTENT = resources() / "content"


def add_card_commands(commands: Any, home: argparse.ArgumentParser) -> None:
    """Add ``cards export`` and ``cards import``."""
    cards = commands.add_parser("cards", help="cards out into a file, and in", parents=[home])
    actions = cards.add_subparsers(required=True, metavar="ACTION")
    out = actions.add_parser("export", help="write cards as .csv or .apkg", parents=[home])
    out.add_argument("what", metavar="WHAT", help="a deck by its id, own, or kept")
    out.add_argument("file", type=Path, metavar="FILE")
    out.set_defaults(run=_told(_export))
    into = actions.add_parser("import", help="add cards to those of one's own", parents=[home])
    into.add_argument("file", type=Path, metavar="FILE")
    into.add_argument("--look", action="store_true", help="only say what would come")
    into.set_defaults(run=_told(_import))


def add_pack_commands(actions: Any, home: argparse.ArgumentParser) -> None:
    """Add ``content install`` and ``content remove``."""
    install = actions.add_parser("install", help="check a pack and add it", parents=[home])
    install.add_argument("pack", type=Path, metavar="PACK", help="a folder or a zip")
    install.set_defaults(run=_told(_install))
    remove = actions.add_parser("remove", help="take a pack away", parents=[home])
    remove.add_argument("pack", metavar="ID", help="see 'content list'")
    remove.set_defaults(run=_told(_remove))


def is_pack(path: Path) -> bool:
    """Say whether this is a pack, and no folder of content such as ``resources/content``."""
    return path.is_file() or (path / ABOUT).is_file()


def check_pack(options: argparse.Namespace) -> int:
    """Name every mistake of a pack, and every card that would be left out."""
    found = _looked(options.folder, ())
    if found is not None:
        print(f"The pack is in order: {counted(found[0])}.")
    return 0 if found is not None else 1


def print_packs(options: argparse.Namespace) -> None:
    """Print one line for each pack that was added."""
    for folder in added(data_home(options.home)):
        about = about_of(folder)
        says = f"{about.name} (version {about.version}, {about.licence})" if about else "torn"
        print(f"{folder.name:20} {'pack':>16}  {says}")


def _told(run: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    """Let a problem of the world end a command with a word, and not with its inside."""

    def told(options: argparse.Namespace) -> int:
        try:
            return run(options)
        except WorldError as error:
            facts = ", ".join(f"{name} {fact}" for name, fact in sorted(error.facts.items()))
            print(f"inturn-cli: {error.problem.value}: {facts}", file=sys.stderr)
            return 2

    return told


def _store(options: argparse.Namespace) -> Store:
    return open_store(data_home(options.home), SystemClock())


def _library(options: argparse.Namespace) -> Library:
    return Library(packs=added(data_home(options.home)))


def _export(options: argparse.Namespace) -> int:
    suffix = options.file.suffix.lower()
    if suffix not in set(Form):
        return _sorry(f"{options.file.name}: its name ends with none of {', '.join(Form)}")
    library = _library(options)
    decks, words = library.decks(), library.prose(SharingWords)
    store = _store(options)
    cards = picked(options.what, decks, store.cards.all())
    store.close()
    if cards is None:
        return _sorry(f"there is no deck {options.what!r}; there are {OWN}, {KEPT}, "
                      f"{', '.join(library.deck_ids())}")  # fmt: skip
    name = deck_name(options.what, decks, words)
    now = SystemClock().now().wall
    data = write(cards, Form(suffix), name, library.prose(CardsWords), now)
    write_outside(options.file, data)
    print(f"{len(cards)} cards written to {options.file}")
    return 0


def _import(options: argparse.Namespace) -> int:
    library = _library(options)
    words = library.prose(SharingWords)
    came: Came = read(read_outside(options.file, LARGEST), options.file.name)
    store = _store(options)
    known = [card.text for deck in library.decks() for card in deck.cards]
    known += [card.text for card in store.cards.all().own]
    found = coming(came, known)
    for fault in found.faults:
        print(said(fault, words))
    if not options.look:
        now = SystemClock().now().wall
        store.cards.write(*(replace(card, at=now) for card in found.new))
    store.close()
    verb = "would come" if options.look else "added"
    print(f"{len(found.new)} cards {verb}, {found.there} there already, "
          f"{len(found.faults)} faults")  # fmt: skip
    return 1 if found.faults else 0


def _looked(source: Path, packs: tuple[Path, ...]) -> tuple[Pack, Files] | None:
    """Look at a pack and print all that is to be said about it; None where it is refused."""
    try:
        files = gather(source)
    except ContentBroken as broken:
        _print(broken.mistakes)
        return None
    found = look(files, _CONTENT, packs)
    if found.pack is None:
        _print(found.mistakes)
        return None
    for out in found.pack.left_out:
        print(f"decks/{out.deck}.toml: cards[{out.number}]: left out, {out.reason}")
    return found.pack, files


def _print(mistakes: tuple[Mistake, ...]) -> None:
    for mistake in mistakes:
        print(f"{mistake.file}: {mistake.key}: {mistake.reason}")
    print(f"{len(mistakes)} mistakes")


def _install(options: argparse.Namespace) -> int:
    home = data_home(options.home)
    found = _looked(options.pack, added(home))
    if found is None:
        return 1
    pack, files = found
    tidy(home)
    add(home, pack, files)
    print(f"{pack.about.id} added: {counted(pack)}")
    return 0


def _remove(options: argparse.Namespace) -> int:
    home = data_home(options.home)
    if not take_away(home, options.pack):
        return _sorry(f"there is no pack {options.pack!r}")
    tidy(home)
    print(f"{options.pack} removed")
    return 0


def counted(pack: Pack) -> str:
    """Say how much is in a pack."""
    counts = (
        (pack.cards, "cards"),
        (len(pack.walkthroughs), "talks"),
        (len(pack.drills), "drills"),
        (len(pack.left_out), "cards left out"),
    )
    return ", ".join(f"{count} {what}" for count, what in counts)


def _sorry(words: str) -> int:
    print(f"inturn-cli: {words}", file=sys.stderr)
    return 2
