"""A data folder in which two people have practised for some weeks, so that places are filled."""

from pathlib import Path

from msgspec.structs import replace

from coach.clock import SystemClock
from coach.people import Couple, Hue, Person, Shape
from coach.planning.memory import Agreement, Plan
from coach.progress.sitting import Did, Sitting
from coach.store import open_store
from coach.store.database import File
from coach.store.home import database
from coach.store.own_words import Sentence
from coach.store.reading import connect_to_write
from coach.store.records import add_record
from tests.ui.progress.entries import WEEKS, at
from ui.preferences import Choices, Preferences
from ui.shell import PREFERENCES
from ui.theme.comfort import Comfort, Motion, Theme

#: Made up, as everything here.
NAMES = ("Noor", "Sam")
PASSPHRASE = "a kettle for two boats"  # noqa: S105 - it keeps nobody out
_DAY = 86_400_000


def played(home: Path) -> None:
    """Write it: talks, cards, an agreement, a booked time, a kept sentence, and a private book."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    now = SystemClock().now().wall
    later = now - at(23)  # the made-up weeks end yesterday
    with open_store(home, SystemClock()) as store:
        for name in ("long-turns", "good-news"):
            store.later.add(name)
        store.plans.book(Plan(now + 2 * _DAY, "say-it-back", "after supper"))
        store.agreements.make(Agreement(now - 3 * _DAY, "2099-01-01", "Coffee in bed until ten."))
        store.sentences.keep(
            Sentence("one", NAMES[0], now - _DAY, "I feel alone when the phone is at the table.")
        )
        store.sittings.add(Sitting(now - _DAY, Did.CARDS.value, "good-questions", 8))
        store.books.make("one", NAMES[0], PASSPHRASE)
    file = File(home, connect_to_write(database(home)))
    try:
        with file.change() as table:
            for entry in reversed(WEEKS):
                moved = replace(entry.record, began=entry.record.began + later)
                add_record(table, moved)
    finally:
        file.close()


def choose(
    home: Path,
    theme: Theme = Theme.LIGHT,
    scale: float = 1.0,
    motion: Motion = Motion.STILL,
    *,
    welcomed: bool = True,
) -> None:
    """Write the choices of the two into the folder."""
    couple = Couple(Person(NAMES[0]), Person(NAMES[1], Shape.SQUARE, Hue.CLAY))
    choices = Choices(couple=couple, comfort=Comfort(theme, scale, motion), welcomed=welcomed)
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    Preferences(home / PREFERENCES).choose(choices)
