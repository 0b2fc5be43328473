"""Checks of what needs no window: files that are shipped, and the libraries behind the engines."""

from __future__ import annotations

import pkgutil
import tomllib
import wave
from importlib import import_module
from typing import TYPE_CHECKING

import coach
import ui
from coach.clock import SystemClock
from coach.files import resources
from ui.selfcheck.tally import need

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

# Every import in a function here is late on purpose: a library that is missing fails its own check.
# ruff: noqa: PLC0415

#: An hour after the start of 2026, in ms since 1970 UTC: any time would do.
_NOW = 1_767_229_200_000
_WORDS = "a kettle for two boats"


def modules() -> str:
    """Load every module that was shipped, and so every library that one of them needs."""
    names = [name for package in (coach, ui) for name in _within(package)]
    for name in names:
        import_module(name)
    need(len(names) > 1, "none were found")
    return str(len(names))


def _within(package: ModuleType) -> list[str]:
    found = pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    return [one.name for one in found]


def content() -> str:
    """Read all the words, in every language that is there."""
    from coach.content.library import ENGLISH, Library

    root = resources() / "content"
    languages = sorted(path.name for path in root.iterdir() if path.is_dir())
    need(ENGLISH in languages, f"there is no {ENGLISH}")
    for language in languages:
        broken = Library(root, language).mistakes()
        need(not broken, f"{language}: {len(broken)} mistakes, first {broken[:1]}")
    return ", ".join(languages)


def plain_files() -> str:
    """Read the files that no other check reads whole: theme, rules, examples, licences."""
    files = [path for path in sorted(resources().rglob("*")) if path.is_file()]
    for path in files:
        data = path.read_bytes()
        need(data, f"{path.name} is empty")
        if path.suffix == ".toml":
            tomllib.loads(data.decode("utf-8"))
    need(files, "there are none")
    return str(len(files))


def wording() -> None:
    """Let the network read: a sting is found where one is, and none where none is."""
    from coach.wording.findings import Category, Verdict
    from coach.wording.opening import load

    engine = load()
    stings = engine.read("You never listen to me.")
    found = [finding.category for finding in stings.findings]
    need(found == [Category.ABSOLUTE], f"in a sentence with “never” it finds {found}")
    calm = engine.read("Last night the train came at one, and I was worried.").verdict
    need(calm is Verdict.OK, f"it takes a calm sentence for {calm}")


def listening() -> None:
    """Let the networks of listening hear two seconds in which nobody speaks."""
    from coach.listening.engine import Engine
    from coach.people import Side

    engine = Engine(resources() / "models" / "listening")
    engine.enrol(Side.ONE)
    need(engine.hear(bytes(64_000)) == (), "it hears somebody in silence")
    told = engine.enrolled
    need(told is not None and told.seconds == 0, f"of silence it enrols {told}")


def database(home: Path) -> None:
    """Make a store with a private book and a copy of all, and open it again."""
    from coach.store import open_store

    clock = SystemClock()
    with open_store(home, clock) as store:
        store.books.make("one", "", _WORDS)
        store.copies.make(clock.now().local())
    with open_store(home, clock) as store:
        (book,) = store.books.all()
        key = store.books.open(book.id, _WORDS)
        need(key is not None, "a private book does not open again")
        need(store.books.open(book.id, "another one") is None, "a book opens with other words")
        need(store.copies.all(), "there is no copy")


def sealing() -> None:
    """Seal what moves to another computer, and open it."""
    from coach.store.sealed_file import seal, unseal

    said = b"what moves"
    need(unseal(seal(said, _WORDS), _WORDS, 1000) == said, "it comes back otherwise")


def decks() -> None:
    """Write a deck for Anki, and read it."""
    from coach.cards.anki import Labels, write_apkg
    from coach.cards.anki_reading import read_apkg
    from coach.cards.cells import own_of
    from coach.content.library import Library

    deck = Library().decks()[0]
    cards = [own_of(deck, card) for card in deck.cards]
    back = read_apkg(write_apkg(cards, Labels(deck.name, "", "", ""), _NOW))
    need(len(back.cards) == len(cards), f"of {len(cards)} cards {len(back.cards)} come back")


def packing() -> None:
    """Unpack what a new Anki packs."""
    from coach.cards.anki_file import zstd

    said = b"cards " * 100
    need(zstd.decompress(zstd.compress(said)) == said, "it comes back otherwise")


def spacing() -> None:
    """Say when a card comes again."""
    from coach.cards.practice import Recall, practised

    need(practised(None, Recall.KNEW, _NOW).due > _NOW, "a card that was known comes at once")


def tones() -> str:
    """Read the tones, sample by sample."""
    files = sorted((resources() / "sounds").glob("*.wav"))
    for file in files:
        with wave.open(str(file), "rb") as sound:
            need(sound.readframes(sound.getnframes()), f"{file.name} is silent")
    need(files, "there are none")
    return str(len(files))
