"""One list of talks, small things and agreements: newest first, some of them, a page at a time."""

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from coach.planning.memory import Agreed, Agreement
from coach.progress.sitting import Did, Sat, Sitting
from coach.session.record import Record
from coach.session.state import Words
from coach.store.items import Item, Listed, Wanted
from coach.store.rows import Entry
from coach.store.store import Store

WORDS = Words(topic="Saturday mornings")


def record(began: int, talk: str = "say-it-back", words: Words | None = None) -> Record:
    """A talk of 14 minutes."""
    return Record(talk, 15, False, "one", began, 840_000, True, 4, 3, 0, 0, 0, 0, words, 90_000)


@pytest.fixture
def items(store: Store) -> tuple[Item, ...]:
    """Two talks, two small things and an agreement, each a little later."""
    talk = store.sessions.end(record(1_000, words=WORDS))
    drill = store.sittings.add(Sitting(2_000, Did.DRILL, "repair-line", 6))
    agreed = store.agreements.make(Agreement(3_000, "2026-12-06", "Coffee until ten."))
    second = store.sessions.end(record(4_000, "open-gently"))
    cards = store.sittings.add(Sitting(5_000, Did.CARDS, "repair", 8))
    return (cards, second, agreed, drill, talk)


def kinds(listed: Listed) -> Sequence[type]:
    return [type(item) for item in listed.items]


def test_all_three_kinds_come_by_their_time_words_and_all(
    store: Store, items: tuple[Item, ...]
) -> None:
    assert store.listing.newest(Wanted(9)) == Listed(items)
    last = items[-1]
    assert isinstance(last, Entry)
    assert last.record.words == WORDS


def test_a_page_says_whether_there_is_more(store: Store, items: tuple[Item, ...]) -> None:
    assert store.listing.newest(Wanted(2)) == Listed(items[:2], more=True)
    assert store.listing.newest(Wanted(len(items))) == Listed(items)


def test_of_some_talks_only_these(store: Store, items: tuple[Item, ...]) -> None:
    wanted = Wanted(9, talks=("say-it-back", "gone"), smalls=(), agreements=False)
    assert store.listing.newest(wanted) == Listed((items[4],))


def test_small_things_go_by_kind_and_id(store: Store, items: tuple[Item, ...]) -> None:
    pairs = (("drill", "repair-line"), ("drill", "repair"))
    wanted = Wanted(9, talks=(), smalls=pairs, agreements=False)
    assert store.listing.newest(wanted) == Listed((items[3],))


@pytest.mark.parametrize(
    ("wanted", "kind", "count"),
    [
        (Wanted(9, talks=(), smalls=()), Agreed, 1),
        (Wanted(9, talks=(), agreements=False), Sat, 2),
        (Wanted(9, smalls=(), agreements=False), Entry, 2),
    ],
)
def test_one_kind_alone(
    store: Store, items: tuple[Item, ...], wanted: Wanted, kind: type, count: int
) -> None:
    assert len(items) == 5
    assert kinds(store.listing.newest(wanted)) == [kind] * count


def test_of_the_same_moment_the_later_number_comes_first(store: Store) -> None:
    made = [store.sittings.add(Sitting(7, Did.BREATH)) for _ in range(3)]
    assert store.listing.newest(Wanted(9)).items == tuple(reversed(made))


def test_nothing_kept_is_nothing_listed(store: Store) -> None:
    assert store.listing.newest(Wanted(9)) == Listed()


def test_what_was_typed_cannot_reach_the_query(store: Store, items: tuple[Item, ...]) -> None:
    wanted = Wanted(9, talks=("x') OR ('1' = '1",), smalls=(("'", "--"),), agreements=False)
    assert store.listing.newest(wanted) == Listed()
    assert len(items) == 5


def test_a_talk_for_one_is_found_by_its_talk_only_where_nobody_else_looks(store: Store) -> None:
    alone = store.sessions.end(replace(record(1_000), solo=True))
    wanted = Wanted(9, talks=("say-it-back",), smalls=(), agreements=False)
    assert store.listing.newest(wanted) == Listed((alone,))
    assert store.listing.newest(replace(wanted, shared=True)) == Listed()
    assert store.listing.newest(Wanted(9, shared=True)) == Listed((alone,))
