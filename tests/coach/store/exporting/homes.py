"""Stores with all kinds of things in them, made by the same ways as the window makes them."""

import sqlite3
from contextlib import closing
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import strategies as st

from coach.cards.memory import Memory, OwnCard
from coach.content.deck import Heard, Tone, Use, Way
from coach.people import Side
from coach.planning.memory import Agreement, Outcome, Plan
from coach.progress.sitting import Did, Sitting
from coach.session.events import CloseLine
from coach.session.record import Record
from coach.session.state import Said, Words
from coach.store.own_words import Sentence
from coach.store.store import Store
from tests.coach.store.samples import WORDS, opened

TIMES = st.integers(0, 4_000_000_000_000)
COUNTS = st.integers(0, 500)
#: Whatever somebody can type or paste; no text holds half a sign.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
NAMES = st.sampled_from(("say-it-back", "open-gently", "weekly", "our-loop"))
SIDES = st.sampled_from(("one", "two"))
KEYS = st.sampled_from(("bids/a-cup-of-tea", "calm/breathe", "own/1", "own/2", "own/4"))

_RECORDS = st.builds(
    Record,
    walkthrough=NAMES,
    length=COUNTS,
    solo=st.booleans(),
    starter=SIDES,
    began=TIMES,
    active=TIMES,
    complete=st.booleans(),
    turns=COUNTS,
    whole=COUNTS,
    got_it=COUNTS,
    repairs_taken=COUNTS,
    breaks=COUNTS,
    returns=COUNTS,
    words=st.none() | WORDS,
    whole_time=TIMES,
)
_CARDS = st.builds(
    OwnCard,
    id=st.just(""),
    text=TEXTS,
    group=TEXTS,
    tone=st.sampled_from(Tone),
    way=st.sampled_from(Way),
    needs=st.just(("rest",)),
    example=st.builds(Heard, TEXTS, TEXTS),
    deck=TEXTS,
    use=st.sampled_from(Use),
    at=TIMES,
)
_MADE = st.builds(
    Agreement,
    made=TIMES,
    due=st.dates(date(1000, 1, 1)).map(str),
    words=TEXTS,
    if_then=TEXTS,
    walkthrough=st.just("") | NAMES,
    outcome=st.sampled_from(Outcome),
    answered=TIMES,
)
_ACTS = (
    st.tuples(st.just("record"), _RECORDS)
    | st.tuples(st.just("forget"), COUNTS)
    | st.tuples(st.just("sentence"), st.builds(Sentence, SIDES, TEXTS, TIMES, TEXTS))
    | st.tuples(st.just("agree"), _MADE)
    | st.tuples(st.just("book"), st.builds(Plan, TIMES, NAMES, TEXTS))
    | st.tuples(st.just("later"), NAMES)
    | st.tuples(st.just("wish"), st.lists(st.sampled_from(("rest", "fun", "touch"))))
    | st.tuples(st.just("pass"), st.tuples(NAMES, TIMES))
    | st.tuples(st.just("write"), _CARDS)
    | st.tuples(st.just("unwrite"), st.integers(1, 4))
    | st.tuples(st.just("mark"), st.tuples(KEYS, TIMES))
    | st.tuples(
        st.just("practise"),
        st.tuples(KEYS, st.builds(Memory, TIMES, TIMES, st.floats(0, 999), st.floats(1, 10))),
    )
    | st.tuples(
        st.just("sit"), st.builds(Sitting, TIMES, st.sampled_from(Did).map(str), NAMES, COUNTS)
    )
)
#: What two people did, in their order.
HISTORIES = st.lists(_ACTS, max_size=12)


@cache
def _empty() -> bytes:
    """An empty database: to make one takes longer than all that is done with it."""
    with TemporaryDirectory() as place:
        opened(Path(place)).close()
        return Path(place, "inturn.db").read_bytes()


def fresh(folder: Path) -> Store:
    """Open an empty store in ``folder``."""
    folder.mkdir(mode=0o700)
    (folder / "inturn.db").write_bytes(_empty())
    return opened(folder)


def live(store: Store, history: list[tuple[str, Any]]) -> None:
    """Let all of it happen."""
    for act, what in history:
        _happen(store, act, what)


def _happen(store: Store, act: str, what: Any) -> None:
    match act:
        case "record":
            store.sessions.end(what)
        case "forget":
            store.records.remove(what)
        case "sentence":
            store.sentences.keep(what)
        case "agree":
            store.agreements.make(what)
        case "book":
            store.plans.book(what)
        case "later":
            store.later.add(what)
        case "wish":
            store.leanings.wish(what)
        case "pass":
            store.leanings.pass_over(*what)
        case _:
            _deal(store, act, what)


def _deal(store: Store, act: str, what: Any) -> None:
    match act:
        case "write":
            store.cards.write(what)
        case "unwrite":
            store.cards.remove(str(what))
        case "mark":
            store.cards.keep(*what)
        case "practise":
            store.cards.practise(*what)
        case _:
            store.sittings.add(what)


def a_bit_of_all(store: Store) -> None:
    """Two people who did a little of everything."""
    kept = Words(topic="the @dishes", said=(Said(Side.TWO, CloseLine.THANKS, "You asked first"),))
    store.sessions.end(Record("say-it-back", 15, False, "one", 1_760_000_000_000, 900_000, True,
                              8, 7, 6, 1, 0, 0, kept, 600_000))  # fmt: skip
    store.sentences.keep(Sentence("one", "Ana", 5, "=I feel <b>small</b> when plans change"))
    store.agreements.make(Agreement(4, "2026-11-29", "We cook on Sunday", "If it rains, soup"))
    store.plans.book(Plan(1_790_000_000_000, "open-gently", "after the dishes"))
    store.later.add("our-loop")
    store.leanings.wish(("enjoy",))
    store.leanings.pass_over("weekly", 7)
    (card,) = store.cards.write(
        OwnCard("", "Tell me one more thing", "", Tone.WARM, Way.DIRECT, (), at=3)
    )
    store.cards.keep(f"own/{card.id}", 9)
    store.cards.practise("calm/breathe", Memory(9, 8, 2.5, 5.0))
    store.sittings.add(Sitting(9, "drill", "spot-the-bid", 4))


def rows_in(folder: Path, *left_out: str) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of the tables that an export holds, as SQLite has them."""
    names = ("records", "words", "plans", "agreements", "sentences", "own_cards", "sittings",
             "card_marks", "card_memories", "passed", "later", "wishes")  # fmt: skip
    with closing(sqlite3.connect(folder / "inturn.db")) as connection:
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr)  # noqa: S608
            for name in names
            if name not in left_out
        }
