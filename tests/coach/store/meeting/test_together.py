"""Two data folders become alike, and what was removed is gone from both, copies too."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.cards.memory import Memory, OwnCard
from coach.clock import HandClock
from coach.content.deck import Tone
from coach.content.deck import Way as CardWay
from coach.errors import Problem, WorldError
from coach.planning.memory import Agreement, Outcome, Plan
from coach.store.copies.backups import Why
from coach.store.copies.copying import make_copy
from coach.store.own_words import Sentence
from coach.store.store import Store
from coach.sync.bundle import read_bundle, write_bundle
from coach.sync.dots import Dot, Entry, Known
from coach.sync.subjects import SUBJECTS
from tests.coach.store.samples import bytes_in, opened, record

CARD = OwnCard(
    id="", text="A boat for two.", group="", tone=Tone.PLAIN, way=CardWay.DIRECT, needs=()
)


@dataclass
class Pair:
    """Two computers, each with its store."""

    desk: Store
    kitchen: Store

    def meet(self) -> None:
        """Let each read what the other wrote, until nothing is new."""
        for one, other in ((self.desk, self.kitchen), (self.kitchen, self.desk)) * 2:
            known, _ = one.together.take()
            other.together.take([read_bundle(write_bundle(known))])

    @property
    def both(self) -> tuple[Store, Store]:
        return self.desk, self.kitchen


@pytest.fixture
def pair(tmp_path: Path) -> Any:
    with opened(tmp_path / "desk") as desk, opened(tmp_path / "kitchen") as kitchen:
        for store in (desk, kitchen):
            store.together.begin("/shared", "")
        yield Pair(desk, kitchen)


def all_of(store: Store) -> dict[str, Any]:
    """Everything that is shared, each once, without the numbers that a computer gives."""
    cards = store.cards.all()
    return {
        "records": {str(one.record) for one in store.records.all()},
        "plans": {str(one.plan) for one in store.plans.all()},
        "sentences": {str(one.sentence) for one in store.sentences.all()},
        "agreements": {str(one.agreement) for one in store.agreements.all()},
        "own": {card.text for card in cards.own},
        "kept": {*cards.kept},
        "memories": dict(cards.memories),
        "later": {*store.later.all()},
        "leaning": store.leanings.all(),
    }


def fill(store: Store) -> None:
    """Keep one of everything."""
    store.sessions.end(record("the long drive", began=5))
    store.plans.book(Plan(9, "long-turns", "with tea"))
    store.sentences.keep(Sentence("one", "Noor", 7, "I feel tired."))
    store.agreements.make(Agreement(3, "2026-12-06", "Phones in the hall."))
    store.cards.write(CARD)
    store.cards.keep("validation/one", 7)
    store.cards.practise("validation/one", Memory(9, 8, 3.0, 5.5))
    store.later.add("long-turns")
    store.leanings.wish(["near", "calm"])
    store.leanings.pass_over("long-turns", 4)


def test_everything_that_is_kept_on_one_comes_to_the_other(pair: Pair) -> None:
    fill(pair.desk)
    pair.meet()
    assert all_of(pair.kitchen) == all_of(pair.desk)
    assert pair.kitchen.records.all()[0].record.words is not None


def test_meeting_twice_brings_nothing_twice(pair: Pair) -> None:
    fill(pair.desk)
    fill(pair.kitchen)
    pair.meet()
    before = all_of(pair.desk)
    pair.meet()
    assert all_of(pair.desk) == all_of(pair.kitchen) == before
    assert len(pair.desk.records.all()) == 1


def test_what_is_removed_on_one_goes_from_the_other_and_from_its_copies(
    pair: Pair, tmp_path: Path
) -> None:
    pair.desk.sessions.end(record("the empty fridge"))
    pair.meet()
    make_copy(tmp_path / "kitchen", Why.DAILY, HandClock().now().local())
    assert b"the empty fridge" in bytes_in(tmp_path / "kitchen")
    pair.desk.records.remove(pair.desk.records.all()[0].id)
    pair.meet()
    assert pair.kitchen.records.all() == ()
    assert b"the empty fridge" not in bytes_in(tmp_path / "kitchen")


def test_an_agreement_that_both_answered_otherwise_is_there_twice(pair: Pair) -> None:
    pair.desk.agreements.make(Agreement(3, "2026-12-06", "Phones in the hall."))
    pair.meet()
    answers = (Outcome.KEPT, Outcome.LET_GO)
    for store, outcome in zip(pair.both, answers, strict=True):
        store.agreements.answer(store.agreements.all()[0], outcome, 8)
    pair.meet()
    for store in pair.both:
        assert {one.agreement.outcome for one in store.agreements.all()} == {*answers}


def test_wishes_change_as_a_whole(pair: Pair) -> None:
    pair.desk.leanings.wish(["near", "calm"])
    pair.meet()
    pair.kitchen.leanings.wish(["fair"])
    pair.meet()
    assert pair.desk.leanings.all().wishes == ("fair",)


def test_where_nothing_was_begun_there_is_no_device_and_stopping_keeps_what_came(
    pair: Pair,
) -> None:
    fill(pair.desk)
    pair.meet()
    pair.kitchen.together.stop()
    assert pair.kitchen.together.device() is None
    assert all_of(pair.kitchen) == all_of(pair.desk)


def test_a_computer_that_got_a_copy_back_takes_a_new_name(pair: Pair, tmp_path: Path) -> None:
    first = pair.desk.together.device()
    with closing(sqlite3.connect(tmp_path / "desk" / "inturn.db")) as other, other:
        other.execute("UPDATE sync SET device = ''")
    fill(pair.desk)
    pair.meet()
    second = pair.desk.together.device()
    assert first is not None
    assert second is not None
    assert second.device not in {"", first.device}
    assert second.folder == "/shared"
    assert all_of(pair.kitchen) == all_of(pair.desk)


@pytest.mark.parametrize(
    ("subject", "content"),
    [
        ("own_cards", {"at": 1, "card": "{}"}),
        ("wishes", {"all": "all", "needs": "7"}),
        ("agreements", {"made": 1, "answered": 0, "due": "", "words": "", "if_then": "",
                        "walkthrough": "", "outcome": "else"}),
    ],
)  # fmt: skip
def test_what_this_version_cannot_read_is_refused_whole(
    pair: Pair, subject: str, content: dict[str, Any]
) -> None:
    good = Entry("later", {"walkthrough": "long-turns"})
    newer = Known({Dot("x", 1): Entry(subject, content), Dot("x", 2): good}, {"x": 2})
    _, came = pair.desk.together.take([newer])
    assert (came.come, came.refused) == (0, 1)
    assert pair.desk.later.all() == ()


def test_what_is_shared_has_the_columns_of_its_table(pair: Pair, tmp_path: Path) -> None:
    ours = {"id", "place", "sum"}
    with closing(sqlite3.connect(tmp_path / "desk" / "inturn.db")) as other:
        for name, subject in SUBJECTS.items():
            rows = other.execute(f"SELECT name FROM pragma_table_info('{name}')")  # noqa: S608
            columns = {row[0] for row in rows} - ours
            beside = {"records": {"written"}, "wishes": {"all", "needs"}}.get(name, set())
            assert subject.columns.keys() - beside == columns - (
                {"need"} if name == "wishes" else set()
            )


def test_a_computer_that_is_alone_has_nobody_to_become_alike_with(store: Store) -> None:
    with pytest.raises(LookupError):
        store.together.take()
    with pytest.raises(LookupError):
        store.together.settle(None, ())


DEEDS: dict[str, Callable[[Store, int], object]] = {
    "talk": lambda store, n: store.sessions.end(record(str(n), began=n)),
    "agree": lambda store, n: store.agreements.make(Agreement(n, "2026-12-06", str(n))),
    "answer": lambda store, n: [
        store.agreements.answer(one, Outcome.KEPT, n) for one in store.agreements.all()[:1]
    ],
    "card": lambda store, n: store.cards.write(msgspec.structs.replace(CARD, text=str(n), at=n)),
    "mark": lambda store, n: store.cards.keep("a/b", n % 2),
    "later": lambda store, n: store.later.add(f"talk-{n % 3}"),
    "not later": lambda store, n: store.later.remove(f"talk-{n % 3}"),
    "wish": lambda store, n: store.leanings.wish(["near", str(n)]),
    "remove": lambda store, n: [store.records.remove(one.id) for one in store.records.all()[:1]],
    "restore": lambda store, n: [
        store.records.restore(gone)
        for one in store.records.all()[-1:]
        if (gone := store.records.remove(one.id))
    ],
}
STEPS = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from([*DEEDS, "read", "read"]), st.integers(0, 9)),
    max_size=18,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_three_computers_are_alike_whatever_happened_in_whatever_order(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, str, int]]
) -> None:
    folder = tmp_path_factory.mktemp("three")
    stores = [opened(folder / name) for name in ("desk", "kitchen", "bag")]
    for store in stores:
        store.together.begin("/shared", "")
    written = [_bundle(stores[0])]
    for who, what, number in steps:
        if what == "read":
            stores[who].together.take([read_bundle(written[number % len(written)])])
        else:
            DEEDS[what](stores[who], number)
        written.append(_bundle(stores[who]))
    for _ in range(2):
        for store in stores:
            store.together.take([read_bundle(_bundle(one)) for one in stores])
    assert all_of(stores[0]) == all_of(stores[1]) == all_of(stores[2])
    for store in stores:
        store.close()


def _bundle(store: Store) -> bytes:
    return write_bundle(store.together.take()[0])


NOW = HandClock().now().local()


def test_words_that_were_answered_since_go_from_the_copies_too(pair: Pair, tmp_path: Path) -> None:
    made = pair.kitchen.agreements.make(Agreement(3, "2026-12-06", "No phones at the table."))
    make_copy(tmp_path / "kitchen", Why.DAILY, NOW)
    pair.meet()
    pair.kitchen.agreements.answer(made, Outcome.KEPT, 9)
    pair.meet()
    pair.desk.agreements.remove(pair.desk.agreements.all()[0])
    pair.meet()
    assert pair.kitchen.agreements.all() == ()
    assert b"No phones" not in bytes_in(tmp_path / "kitchen")


def test_words_go_from_a_copy_of_an_older_version_too(pair: Pair, tmp_path: Path) -> None:
    pair.kitchen.sessions.end(record("the cold stairs", began=5))
    copy = make_copy(tmp_path / "kitchen", Why.DAILY, NOW)
    with closing(sqlite3.connect(copy.path)) as older, older:
        older.execute("DROP INDEX idx_records_walkthrough_solo_began")
        older.execute("ALTER TABLE records DROP COLUMN whole_time")
    assert b"the cold stairs" in bytes_in(tmp_path / "kitchen")
    pair.meet()
    pair.desk.records.remove(pair.desk.records.all()[0].id)
    pair.meet()
    assert b"the cold stairs" not in bytes_in(tmp_path / "kitchen")


class Killed(BaseException):
    """Nothing after this happens any more."""


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_kill_while_something_goes_is_made_good_at_the_next_start(
    pair: Pair, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    home = tmp_path / "kitchen"
    pair.desk.sessions.end(record("the empty fridge", began=5))
    pair.meet()
    make_copy(home, Why.DAILY, NOW)
    pair.desk.records.remove(pair.desk.records.all()[0].id)
    known, _ = pair.desk.together.take()

    def kill(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        where = "coach.store.database.count_up" if when == "before" else f"{FILE}.tidy"
        patched.setattr(where, kill)
        with pytest.raises(Killed):
            pair.kitchen.together.take([known])
    pair.kitchen.drop()
    with opened(home) as again:
        assert again.records.count() == (when == "before")
        again.together.take([known])
        assert again.records.count() == 0
        assert b"the empty fridge" not in bytes_in(home)
        assert again.together.take()[1].gone == 0


FILE = "coach.store.database.File"


def test_a_bit_that_flipped_reaches_no_other_computer(pair: Pair, tmp_path: Path) -> None:
    pair.desk.sentences.keep(Sentence("one", "Noor", 7, "I feel tired."))
    pair.meet()
    with closing(sqlite3.connect(tmp_path / "desk" / "inturn.db")) as other, other:
        other.execute("UPDATE sentences SET words = 'I feel tirEd.'")
    with pytest.raises(WorldError) as caught:
        pair.desk.together.take()
    assert caught.value.problem is Problem.DATABASE_DAMAGED
    assert pair.kitchen.sentences.all()[0].sentence.words == "I feel tired."
