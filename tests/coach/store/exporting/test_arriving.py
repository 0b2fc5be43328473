"""A move to another computer: everything is there as it was, private pages still sealed."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
import pytest

from coach.content.packs.keep import add
from coach.content.packs.look import look
from coach.content.packs.places import added
from coach.errors import Problem, WorldError
from coach.store.exporting.arriving import Arrived
from coach.store.exporting.whole import Known, Other, Whole, read, write
from coach.store.home import choices
from coach.store.lock import Cost
from coach.store.packing import NotOpened, Shut
from coach.store.store import Store
from coach.store.vault import Sheet
from tests.coach.content.packs.made import pack
from tests.coach.content.samples import CONTENT
from tests.coach.store.exporting.homes import a_bit_of_all, rows_in
from tests.coach.store.meeting.here_and_now import meet
from tests.coach.store.samples import opened, session

WORDS = "a kettle in the rain"
INI = b"[people]\none_name=Ana\n\n[welcome]\nseen=true\n\n[window]\nrail=1 2\n"


def a_book(store: Store, name: str, *texts: str) -> str:
    """Make somebody's private book with these pages, and give its id."""
    key, _ = store.books.make("one", name, WORDS)
    store.books.write(key, *(Sheet(text, "page", text.encode()) for text in texts))
    return key.book.id


def words_in(store: Store, book: str) -> list[bytes]:
    key = store.books.open(book, WORDS)
    assert key is not None
    return sorted(sheet.data for sheet in store.books.pages(key).sheets)


@pytest.fixture
def other(home: Path) -> Path:
    """The data folder of another computer."""
    return home / "other"


def live_here(store: Store) -> None:
    a_bit_of_all(store)
    choices(store.home).write_bytes(INI)
    found = look(pack(), CONTENT).pack
    assert found
    add(store.home, found, pack())
    store.sessions.keep(session("an open talk"))


def test_all_of_it_arrives_and_books_open_with_their_own_words(store: Store, other: Path) -> None:
    live_here(store)
    book = a_book(store, "Ana", "one", "two")
    whole = store.taking.whole(5)
    assert b"an open talk" not in write(whole)
    with opened(other) as there:
        arrived = there.taking.move_in(read(write(whole)))
        assert arrived.packs == ("new-baby",)
        assert there.taking.whole(5) == whole
        assert words_in(there, book) == [b"one", b"two"]
        assert there.sessions.running() is None
    assert rows_in(other) == rows_in(store.home)
    assert b'one_name="Ana"' in choices(other).read_bytes()
    assert choices(other).stat().st_mode & 0o777 == 0o600


def test_looked_at_nothing_changes_and_the_same_is_promised(store: Store, other: Path) -> None:
    live_here(store)
    a_book(store, "Ana", "one")
    whole = store.taking.whole(5)
    with opened(other) as there:
        before = there.taking.whole(5)
        seen = there.taking.look_whole(whole)
        assert there.taking.whole(5) == before
        arrived = there.taking.move_in(whole)
        assert (seen.count, seen.packs) == (arrived.count, arrived.packs)
        assert there.taking.look_whole(whole).count == 0


def test_what_came_can_be_taken_out_again(store: Store, other: Path) -> None:
    live_here(store)
    a_book(store, "Ana", "one")
    with opened(other) as there:
        before = there.taking.whole(5)
        arrived = there.taking.move_in(store.taking.whole(5))
        there.taking.move_out_again(arrived)
        assert there.taking.whole(5) == before
    assert added(other) == ()
    assert not choices(other).exists()


def test_names_that_are_here_stay_and_so_does_how_the_window_stood(
    store: Store, other: Path
) -> None:
    choices(store.home).write_bytes(INI)
    whole = store.taking.whole(5)
    with opened(other) as there:
        choices(other).write_bytes(b"[window]\nrail=7 7\n")
        there.taking.move_in(whole)
        assert b"rail=7 7" in choices(other).read_bytes()
        choices(other).write_bytes(b"[people]\none_name=Bo\n\n[welcome]\nseen=true\n")
        there.taking.move_in(whole)
        assert b"Bo" in choices(other).read_bytes()


def test_another_book_of_the_same_person_stays_in_the_file(store: Store, other: Path) -> None:
    book = a_book(store, "Ana", "from there")
    nobody = a_book(store, "", "of the left one")
    whole = store.taking.whole(5)
    with opened(other) as there:
        mine = a_book(there, "Ana", "from here")
        a_book(there, "", "also on the left")
        arrived = there.taking.move_in(whole)
        assert sorted(arrived.stayed) == ["", "Ana"]
        assert (arrived.books, arrived.pages) == ((), ())
        assert words_in(there, mine) == [b"from here"]
    assert book != nobody


def test_of_a_book_that_is_here_only_what_is_missing_comes(store: Store, other: Path) -> None:
    book = a_book(store, "Ana", "one")
    with opened(other) as there:
        there.taking.move_in(store.taking.whole(5))
        key = store.books.open(book, WORDS)
        assert key
        store.books.write(key, Sheet("one", "page", b"changed"), Sheet("two", "page", b"two"))
        arrived = there.taking.move_in(store.taking.whole(5))
        assert (arrived.differ, arrived.pages) == (1, ("two",))
        assert words_in(there, book) == [b"one", b"two"]


def test_a_pack_that_breaks_a_rule_stays_in_the_file(store: Store, other: Path) -> None:
    whole = msgspec.structs.replace(
        store.taking.whole(5),
        packs={
            "bad": {"pack.toml": b"nothing"},
            "evil": {"../../evil.toml": b"x", "pack.toml": b""},
            "large": {"pack.toml": b"x" * 2_000_000},
            "none": {},
            "renamed": pack(),
        },
    )
    with opened(other) as there:
        assert there.taking.move_in(whole).torn == ("bad", "evil", "large", "none", "renamed")
    assert added(other) == ()
    assert not list(other.rglob("evil*"))


def test_a_torn_pack_does_not_come_along(store: Store) -> None:
    live_here(store)
    (added(store.home)[0] / "decks" / "short-nights.toml").rename(store.home / "x")
    (added(store.home)[0] / "strange.exe").write_bytes(b"")
    assert store.taking.whole(5).packs == {}


@pytest.mark.parametrize("fails", ["choices", "commit"])
def test_what_fails_half_way_leaves_nothing(
    store: Store, other: Path, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    live_here(store)
    whole = store.taking.whole(5)
    with opened(other) as there:
        before = there.taking.whole(5)
        _let_fail(monkeypatch, fails, other)
        with pytest.raises(WorldError) as caught:
            there.taking.move_in(whole)
        assert caught.value.problem is Problem.DISK_FULL
        monkeypatch.undo()
        assert there.taking.whole(5) == before
    assert added(other) == ()
    assert not choices(other).exists()


def _let_fail(monkeypatch: pytest.MonkeyPatch, what: str, home: Path) -> None:
    full = OSError(28, os.strerror(28))

    def refuse(*_: object) -> None:
        raise full

    if what == "commit":
        from sqlite_utils import Database

        monkeypatch.setattr(Database, "commit", refuse)
        return
    replaced = Path.replace

    def once(path: Path, target: Path) -> Path:
        if target == choices(home):
            raise full
        return replaced(path, target)

    monkeypatch.setattr(Path, "replace", once)


def spoilt(whole: Whole, **changed: object) -> bytes:
    return write(msgspec.structs.replace(whole, **changed))


def test_bytes_that_are_no_move_are_refused(store: Store) -> None:
    a_book(store, "Ana", "one")
    whole = store.taking.whole(5)
    (page,), (book,) = whole.pages, whole.books
    costly = _costing(book.lock, Cost(2**20, 32))
    replace = msgspec.structs.replace
    cases: tuple[tuple[bytes, Shut], ...] = (
        (b"", Shut.DAMAGED),
        (msgspec.msgpack.encode({"kept": {}}), Shut.DAMAGED),
        (b"\x91" * 100_000, Shut.DAMAGED),
        (msgspec.msgpack.encode({"form": "inturn-move", "version": 2}), Shut.NEWER),
        (write(whole)[:-1], Shut.DAMAGED),
        (spoilt(whole, pages=(page, page)), Shut.DAMAGED),
        (spoilt(whole, pages=(replace(page, book="none"),)), Shut.DAMAGED),
        (spoilt(whole, books=(book, book)), Shut.DAMAGED),
        (spoilt(whole, books=(replace(book, lock="{}"),)), Shut.DAMAGED),
        (spoilt(whole, books=(replace(book, lock=costly),)), Shut.DAMAGED),
    )
    for data, why in cases:
        with pytest.raises(NotOpened) as caught:
            read(data)
        assert caught.value.why is why


@pytest.mark.parametrize(
    "twice",
    [
        {"synced": (Known("ab:1", "later", "x", "d"), Known("ab:1", "later", "y", "d"))},
        {"knows": (Other("ab", 1), Other("ab", 2))},
    ],
)
def test_a_move_that_says_of_a_computer_two_things_is_refused(
    store: Store, twice: Mapping[str, object]
) -> None:
    with pytest.raises(NotOpened) as caught:
        read(spoilt(store.taking.whole(5), **twice))
    assert caught.value.why is Shut.DAMAGED


def _costing(lock: str, cost: Cost) -> str:
    from coach.store.lock import read as read_lock
    from coach.store.lock import written

    found = read_lock(lock)
    wrap = msgspec.structs.replace(found.words, cost=cost)
    return written(msgspec.structs.replace(found, words=wrap))


def test_computers_that_meet_know_their_twin_and_give_it_a_name_of_its_own(
    store: Store, other: Path
) -> None:
    a_bit_of_all(store)
    device = store.together.begin("/folder", "ab" * 32)
    store.together.take()
    with opened(other) as there:
        arrived = there.taking.move_in(store.taking.whole(5))
        found = there.together.device()
        assert arrived.met
        assert found is not None
        assert (found.folder, found.key) == ("/folder", "ab" * 32)
        assert found.device not in {"", device.device}
        assert not there.taking.look_whole(store.taking.whole(5)).met
        there.taking.move_out_again(arrived)
        assert there.together.device() is None


def test_who_meets_nobody_any_more_forgets_them_for_those_that_the_other_meets(
    store: Store, other: Path
) -> None:
    store.later.add("long-turns")
    store.together.begin("/folder", "ab" * 32)
    with opened(other) as there:
        there.later.add("say-it-back")
        there.together.begin("/elsewhere", "cd" * 32)
        there.together.take()
        there.together.stop()
        known, _ = store.together.take()
        assert there.taking.move_in(store.taking.whole(5)).met
        assert there.together.take()[0].upto.keys() > known.upto.keys()
        assert len(there.together.take()[0].upto) == 2


def test_what_was_left_in_a_shared_folder_goes_when_moving_in_is_undone(
    store: Store, other: Path, tmp_path: Path
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    store.together.begin(str(shared), "ab" * 32)
    with opened(other) as there:
        arrived = there.taking.move_in(store.taking.whole(5))
        meet(there)
        assert any(shared.iterdir())
        there.taking.move_out_again(arrived)
        assert not any(shared.iterdir())


def test_bringing_something_in_changes_no_name(store: Store, other: Path) -> None:
    a_bit_of_all(store)
    with opened(other) as there:
        device = there.together.begin("/folder", "ab" * 32)
        there.taking.undo(there.taking.bring(store.taking.out(0)))
        assert there.together.device() == device


def test_nothing_is_counted_where_nothing_came(store: Store) -> None:
    arrived: Callable[[], Arrived] = lambda: store.taking.move_in(store.taking.whole(5))  # noqa: E731
    assert arrived().count == 0
