"""What another computer says is kept only where everything that reads it can go on."""

from datetime import UTC
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.content.library import Library
from coach.people import Couple
from coach.session.state import Board, Words
from coach.store.exporting import form, whole
from coach.store.exporting.around import Around
from coach.store.exporting.page import as_page
from coach.store.exporting.sheets import sheets
from coach.store.glance import glance
from coach.store.meeting.fitting import fits
from coach.store.rows import written_of
from coach.store.store import Store
from coach.sync.bundle import BundleBroken, read_bundle, write_bundle
from coach.sync.dots import Dot, Entry, Known
from coach.sync.subjects import SUBJECTS
from tests.coach.content.samples import CONTENT
from tests.coach.store.exporting.homes import fresh

RECORD = ("length", "began", "active", "turns", "whole", "got_it", "whole_time", "repairs_taken")
CARD: dict[str, Any] = {"id": "", "text": "A boat.", "group": "", "tone": "plain",
                        "way": "direct", "needs": []}  # fmt: skip


def card(**otherwise: object) -> str:
    return msgspec.json.encode({**CARD, **otherwise}).decode()


GOOD: dict[str, dict[str, Any]] = {
    "records": {
        **dict.fromkeys((*RECORD, "breaks", "returns", "solo", "complete"), 1),
        "walkthrough": "say-it-back",
        "starter": "one",
        "written": written_of(Words("sea")),
    },
    "plans": {"at": 9, "walkthrough": "", "line": "with tea"},
    "sentences": {"at": 7, "side": "one", "writer": "Noor", "words": "I feel tired."},
    "own_cards": {"at": 1, "card": card()},
    "agreements": {"made": 3, "answered": 0, "due": "2026-12-06", "words": "Phones.",
                   "if_then": "", "walkthrough": "weekly", "outcome": "open"},
    "sittings": {"at": 1, "kind": "cards", "what": "calm", "lines": 8},
    "later": {"walkthrough": "long-turns"},
    "card_marks": {"key": "bids/tea", "kept": 1, "rests": 0, "drawn": 0},
    "card_memories": {"key": "bids/tea", "due": 9, "last": 8, "stability": 3.0, "difficulty": 5.0},
    "wishes": {"all": "all", "needs": '["near","calm"]'},
    "passed": {"walkthrough": "weekly", "at": 4},
}  # fmt: skip
FAR = written_of(Words(board=Board(look_at=2**62)))
ODD = ("", "two", "three", "xx", "all", "soon", "2026-13-40", "9999-12-31", "../../x", "a/b",
       "own/1", "{}", "null", "7", '"\\ud800"', '["../x"]', "[]", '["near"]', "\0", "a" * 300,
       FAR, "[" * 5000, "x" * 100_001)  # fmt: skip
CARDS = (card(at=2**62), card(at=-1), card(text="x" * 1_000_001), card(id="../x"), card(text=7))
TEXT = st.characters(exclude_categories=["Cs"])
HOSTILE: dict[type, st.SearchStrategy[Any]] = {
    int: st.sampled_from((-1, 0, 1, 7, 2**53, 2**62, -(2**63))) | st.integers(-(2**63), 2**63 - 1),
    float: st.floats(allow_nan=False, allow_infinity=False),
    str: st.sampled_from((*ODD, *CARDS)) | st.text(TEXT, max_size=20),
}


def of_subject(name: str) -> st.SearchStrategy[Entry]:
    """A thing in which something is what nobody would have kept."""
    columns = SUBJECTS[name].columns
    kinds = {one: str if isinstance(kind, tuple) else kind for one, kind in columns.items()}
    parts = {one: st.just(GOOD[name][one]) | HOSTILE[kind] for one, kind in kinds.items()}
    return st.fixed_dictionaries(parts).map(lambda content: Entry(name, content))


ENTRIES = st.sampled_from([*SUBJECTS]).flatmap(of_subject)


def read_all(store: Store) -> None:
    """Let all that reads what is kept read it."""
    store.records.last_starter()
    read = (store.records, store.plans, store.sentences, store.agreements, store.cards,
            store.sittings, store.later, store.leanings)  # fmt: skip
    for room in read:
        room.all()
    out = store.taking.out(1)
    assert form.read(form.write(out)) == out
    whole.read(whole.write(store.taking.whole(1)))
    around = Around(Library(CONTENT), out, Couple(), UTC)
    as_page(1, sheets(out, around), around, "en")
    assert glance(store.home).problem is None


@pytest.mark.parametrize("name", SUBJECTS)
def test_what_a_computer_keeps_by_itself_is_kept_here(name: str) -> None:
    assert SUBJECTS[name].fits(GOOD[name])
    assert fits(name, GOOD[name])


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("records", {"solo": 7}),
        ("records", {"starter": "xx"}),
        ("records", {"walkthrough": "../../x"}),
        ("records", {"began": 2**62}),
        ("records", {"written": FAR}),
        ("records", {"written": "x" * 1_000_001}),
        ("plans", {"at": 2**62}),
        ("plans", {"at": -1}),
        ("sentences", {"side": "three"}),
        ("agreements", {"due": "soon"}),
        ("agreements", {"due": "2026-13-40"}),
        ("agreements", {"outcome": "else"}),
        ("own_cards", {"card": "{}"}),
        ("own_cards", {"card": card(at=2**62)}),
        ("own_cards", {"card": "[" * 100_000}),
        ("card_marks", {"key": "../x"}),
        ("card_memories", {"stability": 1e300}),
        ("wishes", {"needs": "7"}),
        ("wishes", {"all": "some"}),
        ("later", {"walkthrough": "a b"}),
        ("passed", {"at": 2**62}),
    ],
)
def test_what_no_computer_keeps_by_itself_is_not_kept_here(
    name: str, changed: dict[str, Any]
) -> None:
    content = {**GOOD[name], **changed}
    assert SUBJECTS[name].fits(content)
    assert not fits(name, content)


def test_words_that_nobody_can_read_any_more_come_along() -> None:
    assert fits("records", {**GOOD["records"], "written": "of an older shape"})


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(ENTRIES, min_size=1, max_size=4))
def test_hostile_news_is_refused_whole_or_all_goes_on(
    tmp_path_factory: pytest.TempPathFactory, entries: list[Entry]
) -> None:
    known = Known({Dot("x", n): one for n, one in enumerate(entries, 1)}, {"x": len(entries)})
    with fresh(tmp_path_factory.mktemp("hostile") / "home") as store:
        store.together.begin("/shared", "ab" * 32)
        store.later.add("our-loop")
        before = store.taking.out(1)
        try:
            _, came = store.together.take([read_bundle(write_bundle(known))])
        except BundleBroken:
            return
        assert came.refused == 0 or (came.come, store.taking.out(1)) == (0, before)
        read_all(store)
        again, _ = store.together.take()
        assert all(fits(one.subject, one.content) for one in again.entries.values())


def test_what_no_other_computer_could_keep_stays_here_and_is_told_to_none(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    with fresh(tmp_path_factory.mktemp("odd") / "home") as store:
        store.together.begin("/shared", "ab" * 32)
        store.later.add("Written by hand")
        store.later.add("our-loop")
        known, _ = store.together.take()
        assert [one.content for one in known.entries.values()] == [{"walkthrough": "our-loop"}]
        assert store.later.all() == ("our-loop", "Written by hand")
