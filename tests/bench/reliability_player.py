"""The program that ``reliability`` kills: it uses the store by chance until it is killed.

``python -m tests.bench.reliability_player HOME REPORT SEED``. What it is about to do and what was
acknowledged is written to REPORT, a line each: an entry that was kept must be there ever after,
one that was removed must not, and what was under way may be either.
"""

import os
import random
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from coach.cards.memory import OwnCard
from coach.clock import HandClock, SystemClock
from coach.content.deck import Tone, Way
from coach.content.library import Library
from coach.planning.memory import Agreement, Plan
from coach.progress.sitting import Did, Sitting
from coach.session import events as e
from coach.session.engine import advance, begin
from coach.session.record import record
from coach.session.state import State
from coach.session.stops import resume
from coach.store import open_store
from coach.store.copies.backups import Why
from coach.store.copies.copying import make_copy
from coach.store.own_words import Sentence
from coach.store.store import Store
from coach.store.vault import Sheet
from coach.sync.bundle import read_bundle, write_bundle

#: The passphrase of the book.
PASSPHRASE = "a kettle for two boats"  # noqa: S105 - it keeps nobody out

_MOST_EVENTS = 60


class Told(msgspec.Struct, frozen=True):
    """One line: what kind of entry, which one, and how far it is.

    ``state`` is keeping, kept, removing or removed; of a running talk it is the time that it
    counts (``number``).
    """

    kind: str
    name: str
    state: str
    number: int = 0


class Player:
    """Does one thing after another."""

    def __init__(self, home: Path, report: Path, seed: int) -> None:
        self._home = home
        self._chance = random.Random(seed)
        self._file = os.open(report, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        self._store = open_store(home, SystemClock())
        self._other: Store | None = None
        self._key = None
        self._walkthrough = Library().walkthrough("say-it-back")
        self._tell(Told("opened", "", "kept"))

    def play(self) -> None:
        """Play until killed."""
        deeds: tuple[Callable[[], None], ...] = (
            self._talk, self._talk, self._talk,
            self._sitting, self._sentence, self._card, self._agreement, self._plan,
            self._page, self._page, self._page,
            self._copy, self._meet, self._remove, self._remove_page,
        )  # fmt: skip
        while True:
            self._chance.choice(deeds)()

    def _tell(self, told: Told) -> None:
        os.write(self._file, msgspec.json.encode(told) + b"\n")

    def _keep(self, kind: str, name: str, keep: Callable[[], object]) -> None:
        self._tell(Told(kind, name, "keeping"))
        keep()
        self._tell(Told(kind, name, "kept"))

    def _number(self) -> int:
        return self._chance.getrandbits(40)

    def _talk(self) -> None:
        """A talk to its end, or a part of one: each state is kept, as the window does."""
        session = self._store.sessions.running()
        if session is not None and not session.plan:  # the sample of an old version has no steps
            session = self._store.sessions.discard()
        clock = HandClock(wall=session.last.wall + 1000 if session else self._number())
        if session is None:
            session = begin(self._walkthrough, clock.move(1), length=15)
        else:
            session, _ = advance(resume(session, clock.now()), e.Resume(), clock.now())
        name = str(session.began.wall)
        for _ in range(self._chance.randrange(1, _MOST_EVENTS)):
            if session.state is not State.OPEN:
                break
            event = self._chance.choice([e.Tick(), e.Tick(), e.HandOver(), e.GoOn(), e.Resume()])
            session, _ = advance(session, event, clock.move(0.25))
            self._store.sessions.keep(session)
            self._tell(Told("running", name, "kept", session.clocks.total))
        if self._chance.random() < 0.6:
            self._keep("talk", name, lambda: self._store.sessions.end(record(session)))

    def _sitting(self) -> None:
        at = self._number()
        one = Sitting(at, Did.CARDS.value, "validation", 8)
        self._keep("sitting", str(at), lambda: self._store.sittings.add(one))

    def _sentence(self) -> None:
        at = self._number()
        one = Sentence("one", "Noor", at, "When the kettle is empty, I feel tired.")
        self._keep("sentence", str(at), lambda: self._store.sentences.keep(one))

    def _card(self) -> None:
        at = self._number()
        card = OwnCard(
            id="", text=f"Card {at}", group="", tone=Tone.PLAIN, way=Way.DIRECT, needs=(), at=at
        )
        self._keep("card", str(at), lambda: self._store.cards.write(card))

    def _agreement(self) -> None:
        at = self._number()
        one = Agreement(at, "2026-12-06", "Phones in the hall.")
        self._keep("agreement", str(at), lambda: self._store.agreements.make(one))

    def _plan(self) -> None:
        at = self._number()
        self._keep("plan", str(at), lambda: self._store.plans.book(Plan(at, "say-it-back")))

    def _page(self) -> None:
        key = self._book()
        name = f"{self._chance.getrandbits(128):032x}"
        sheet = Sheet(name, "page", name.encode() * self._chance.randrange(1, 200))
        self._keep("page", name, lambda: self._store.books.write(key, sheet))

    def _book(self):  # noqa: ANN202 - a Key, which this program does not look into
        if self._key is None:
            books = self._store.books.all()
            if books:
                self._key = self._store.books.open(books[0].id, PASSPHRASE)
            else:
                self._key, _ = self._store.books.make("one", "Noor", PASSPHRASE)
            assert self._key is not None
        return self._key

    def _copy(self) -> None:
        self._tell(Told("copy", "", "keeping"))
        make_copy(self._home, Why.BY_HAND, SystemClock().now().local())
        self._tell(Told("copy", "", "kept"))

    def _meet(self) -> None:
        """Become alike with a second computer, which gets killed as well."""
        self._tell(Told("meeting", "", "keeping"))
        if self._other is None:
            self._other = open_store(self._home.with_name("other"), SystemClock())
        for store in (self._store, self._other):
            if store.together.device() is None:
                store.together.begin("", "")
        for one, other in ((self._store, self._other), (self._other, self._store)):
            other.together.take([read_bundle(write_bundle(one.together.take()[0]))])
        self._tell(Told("meeting", "", "kept"))

    def _remove(self) -> None:
        records = self._store.records.all()
        if records:
            entry = self._chance.choice(records)
            name = str(entry.record.began)
            self._tell(Told("talk", name, "removing"))
            self._store.records.remove(entry.id)
            self._tell(Told("talk", name, "removed"))

    def _remove_page(self) -> None:
        key = self._book()
        sheets = self._store.books.pages(key).sheets
        if sheets:
            name = self._chance.choice(sheets).id
            self._tell(Told("page", name, "removing"))
            self._store.books.remove(key, name)
            self._tell(Told("page", name, "removed"))


if __name__ == "__main__":
    Player(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])).play()
