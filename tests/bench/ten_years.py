"""Ten years of use in a data folder: ``python -m tests.bench.ten_years HOME [--years N]``.

Two people who use In Turn far more than most: five talks a day, eleven cards, a private page or
two. What is written goes through the real store, many rows in one change, so that it takes
seconds and not ten years. Everything is drawn from a seed: the same folder each time.
"""

import argparse
import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import msgspec

from coach.cards.memory import Memory
from coach.clock import HandClock
from coach.content.library import Library
from coach.planning.memory import Agreement, Outcome
from coach.progress.sitting import Did, Sitting
from coach.reflect.pages import SEALED_KIND, Kind, Page, encode
from coach.session.record import Record
from coach.session.state import Words
from coach.store import open_store
from coach.store.books import Books
from coach.store.database import File
from coach.store.home import database
from coach.store.reading import connect_to_write
from coach.store.records import add_record
from coach.store.tables import Tables
from coach.store.vault import Sheet

#: In ten years, of both together.
SESSIONS, REVIEWS, PAGES, AGREEMENTS = 20_000, 40_000, 5_000, 500
#: The passphrase of both books.
PASSPHRASE = "a kettle for two boats"  # noqa: S105 - it keeps nobody out
#: When it began: 2016-11-23, in ms since 1970 UTC.
BEGAN = 1_479_859_200_000

_YEAR = 31_557_600_000
_AT_ONCE = 500
_ROUND = 8  # cards in one round of practice
_ONE_IN = 6  # of so many talks one has words that both kept
_SOME = (
    "the long drive and who packs",
    "we said we would look at the garden together",
    "the tea that went cold while we talked",
    "who calls the school on which day",
    "a quiet evening, at last, and what made it so",
    "money for the roof, and what can wait",
)

Item = TypeVar("Item")


def fill(home: Path, years: float = 10.0, seed: int = 1) -> None:
    """Write ``years`` of use into ``home``."""
    made = _Made(years, random.Random(seed))
    end = BEGAN + round(years * _YEAR)
    open_store(home, HandClock(wall=end)).close()
    file = File(home, connect_to_write(database(home)))
    try:
        _write(file, made.talks(), add_record)
        _write(file, made.sittings(), lambda table, one: table("sittings").insert(_row(one)))
        _write(file, made.agreements(), lambda table, one: table("agreements").insert(_row(one)))
        _write(file, made.memories(), lambda table, row: table("card_memories").insert(row))
        _books(file, made)
    finally:
        file.close()


def _write(file: File, items: Sequence[Item], add: Callable[[Tables, Item], object]) -> None:
    for begin in range(0, len(items), _AT_ONCE):
        with file.change() as table:
            for item in items[begin : begin + _AT_ONCE]:
                add(table, item)


def _row(item: msgspec.Struct) -> dict[str, object]:
    return {name: getattr(item, name) for name in item.__struct_fields__}


def _books(file: File, made: "_Made") -> None:
    books = Books(file)
    for side, name in (("one", "Noor"), ("two", "Sam")):
        key, _ = books.make(side, name, PASSPHRASE)
        sheets = made.sheets()
        for begin in range(0, len(sheets), _AT_ONCE):
            books.write(key, *sheets[begin : begin + _AT_ONCE])
        key.lock()


class _Made:
    """Draws what is written."""

    def __init__(self, years: float, chance: random.Random) -> None:
        self._years = years
        self._chance = chance
        self._library = Library()

    def talks(self) -> list[Record]:
        names = self._library.ids()
        return [self._talk(at, names) for at in self._times(SESSIONS)]

    def sittings(self) -> list[Sitting]:
        decks = self._library.deck_ids()
        times = self._times(REVIEWS // _ROUND)
        return [Sitting(at, Did.CARDS.value, self._chance.choice(decks), _ROUND) for at in times]

    def memories(self) -> list[dict[str, object]]:
        keys = [f"{deck.id}/{card.id}" for deck in self._library.decks() for card in deck.cards]
        some = keys[: round(len(keys) * min(1.0, self._years))]
        rows = (Memory(BEGAN + _YEAR, BEGAN + 7, 3.1, 5.2) for _ in some)
        return [{"key": key, **_row(memory)} for key, memory in zip(some, rows, strict=True)]

    def agreements(self) -> list[Agreement]:
        made = self._times(AGREEMENTS)
        return [
            Agreement(
                made=at,
                due="2026-12-06",
                words=self._text(60),
                outcome=self._chance.choice(list(Outcome)),
                answered=at + 9,
            )
            for at in made
        ]

    def sheets(self) -> list[Sheet]:
        """The pages of one of the two books: half of them all."""
        return [self._sheet(number, at) for number, at in enumerate(self._times(PAGES // 2))]

    def _times(self, count: int) -> list[int]:
        many = round(count * self._years / 10)
        return sorted(
            BEGAN + self._chance.randrange(round(self._years * _YEAR)) for _ in range(many)
        )

    def _talk(self, at: int, names: Sequence[str]) -> Record:
        chance = self._chance
        turns = chance.randrange(2, 12)
        with_words = chance.randrange(_ONE_IN) == 0
        words = Words(topic=self._text(40), next_step=self._text(60)) if with_words else None
        return Record(
            walkthrough=chance.choice(names),
            length=15,
            solo=chance.random() < 0.3,
            starter=chance.choice(("one", "two")),
            began=at,
            active=chance.randrange(300_000, 2_400_000),
            complete=chance.random() < 0.9,
            turns=turns,
            whole=turns - chance.randrange(2),
            got_it=chance.randrange(turns),
            repairs_taken=chance.randrange(2),
            breaks=chance.randrange(2),
            returns=chance.randrange(2),
            words=words,
            whole_time=turns * 60_000,
        )

    def _sheet(self, number: int, at: int) -> Sheet:
        name = f"{self._chance.getrandbits(128):032x}"
        kind = list(Kind)[number % len(Kind)]
        answers = {"one": self._text(self._chance.choice((80, 300, 1200, 5000)))}
        page = Page(name, kind, at, at, topic=self._text(30), answers=answers)
        return Sheet(name, SEALED_KIND, encode(page))

    def _text(self, letters: int) -> str:
        said = ""
        while len(said) < letters:
            said += self._chance.choice(_SOME) + ". "
        return said[:letters]


def main(arguments: Sequence[str] | None = None) -> int:
    """Write it, and say how large it became."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("home", type=Path, metavar="HOME")
    parser.add_argument("--years", type=float, default=10.0, help="how many (10)")
    options = parser.parse_args(arguments)
    fill(options.home, options.years)
    size = database(options.home).stat().st_size / 1e6
    print(f"{options.years:g} years in {options.home}: {size:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
