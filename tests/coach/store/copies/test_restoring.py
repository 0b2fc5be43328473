"""Bringing a copy back: seen before, done in one step, and taken back."""

from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from coach.errors import Problem, WorldError
from coach.planning.memory import Agreement
from coach.store.copies.backups import copies_of
from coach.store.copies.copying import make_copy
from coach.store.copies.soundness import is_sound
from coach.store.copies.values import Copy, Line, Preview, Stopped, Why
from coach.store.database import File
from coach.store.home import database
from coach.store.reading import connect_to_write
from coach.store.store import Store
from tests.coach.store.samples import bytes_in, database_of_version, insert, opened, record, session

NOW = datetime.fromisoformat("2026-11-23T19:02:07")
SYNC: dict[str, dict[str, Any]] = {
    "sync": {"only": 1, "device": "tulip", "folder": "/shared", "key": "k"},
    "synced": {"dot": "tulip:1", "subject": "later", "row": "long-turns", "digest": "d"},
    "knows": {"device": "tulip", "upto": 1},
}


def agreement(words: str) -> Agreement:
    return Agreement(made=1, due="2026-12-01", words=words)


def file_of(store: Store) -> File:
    """Open the same file once more, as a program would that has only this to do."""
    return File(store.home, connect_to_write(store.home / "inturn.db"))


def changes(seen: Preview) -> list[Line]:
    return [line for line in seen.lines if line.gone or line.back or line.other]


def sync_of(store: Store) -> dict[str, dict[str, Any]]:
    file = file_of(store)
    with file.reading() as table:
        rows = {name: next(table(name).rows_where()) for name in SYNC}
    file.close()
    return rows


@pytest.fixture
def copy(store: Store) -> Copy:
    """A copy with two talks and an agreement; since then one talk more, one less, and so on."""
    store.sessions.end(record("the tap", began=1))
    store.sessions.end(record("the roof", began=2))
    agreed = store.agreements.make(agreement("Lights out at ten."))
    made = make_copy(store.home, Why.DAILY, NOW)
    store.sessions.end(record("the fence", began=3))
    store.agreements.rewrite(type(agreed)(agreed.id, agreement("Lights out at nine.")))
    return made


def test_a_preview_says_row_by_row_what_would_go_come_back_and_differ(
    store: Store, copy: Copy
) -> None:
    seen = store.copies.preview(copy.path)
    assert changes(seen) == [
        Line("agreements", then=1, now=1, gone=0, back=0, other=1),
        Line("records", then=2, now=3, gone=1, back=0, other=0),
        Line("words", then=2, now=3, gone=1, back=0, other=0),
    ]
    assert (seen.newest, seen.same, seen.books_differ) == (2, False, False)


def test_a_copy_of_how_it_is_now_changes_nothing(store: Store, copy: Copy) -> None:
    now = store.copies.make(NOW)
    assert store.copies.preview(now.path).same
    assert copy.path != now.path


def test_what_is_brought_back_takes_the_place_of_everything(store: Store, copy: Copy) -> None:
    store.copies.bring_back(copy.path, NOW)
    assert [entry.record.began for entry in store.records.all()] == [2, 1]
    assert [one.agreement.words for one in store.agreements.all()] == ["Lights out at ten."]
    assert b"the fence" not in (store.home / "inturn.db").read_bytes()
    assert is_sound(store.home / "inturn.db")


def test_first_a_copy_of_the_present_is_made_and_undo_brings_that_back(
    store: Store, copy: Copy
) -> None:
    restored = store.copies.bring_back(copy.path, NOW)
    assert restored.before.why is Why.BEFORE_RESTORE
    assert b"the fence" in restored.before.path.read_bytes()
    store.copies.undo(restored)
    assert [entry.record.began for entry in store.records.all()] == [3, 2, 1]
    assert store.copies.preview(restored.before.path).same


def test_a_talk_that_waits_stays_as_it_is(store: Store, copy: Copy) -> None:
    store.sessions.keep(session("the stairs"))
    restored = store.copies.bring_back(copy.path, NOW)
    assert store.sessions.running() == session("the stairs")
    assert b"the stairs" not in bytes_in(store.home / "backups")
    store.sessions.keep(session("the cellar"))
    store.copies.undo(restored)
    assert store.sessions.running() == session("the cellar")


def test_an_older_copy_is_brought_up_to_date(folder: Path) -> None:
    database_of_version(1, folder)
    with opened(folder) as store:
        oldest = store.copies.all()[-1]
        store.records.remove(3)
        assert oldest.version == 1
        assert changes(store.copies.preview(oldest.path)) == []
        store.sessions.end(record(began=9))
        store.copies.bring_back(oldest.path, NOW)
        assert [entry.id for entry in store.records.all()] == [1]
        assert is_sound(folder / "inturn.db")


def test_what_was_removed_does_not_come_back(store: Store, copy: Copy) -> None:
    store.records.remove(2)
    store.copies.bring_back(copy.path, NOW)
    assert [entry.record.began for entry in store.records.all()] == [1]
    assert b"the roof" not in bytes_in(store.home)


def test_what_is_written_afterwards_is_kept(store: Store, copy: Copy) -> None:
    store.copies.bring_back(copy.path, NOW)
    store.sessions.end(record("the gate", began=9))
    home = store.home
    store.close()
    with opened(home) as again:
        assert [entry.record.began for entry in again.records.all()] == [9, 2, 1]


def test_what_two_computers_know_of_each_other_stays_as_it_is(store: Store, copy: Copy) -> None:
    file = file_of(store)
    with file.change() as table:
        for name, row in SYNC.items():
            table(name).insert(row)
    restored = store.copies.bring_back(copy.path, NOW)
    assert sync_of(store) == SYNC
    with file.change() as table:
        table("sync").insert({**SYNC["sync"], "device": "rose"}, replace=True)
    file.close()
    store.copies.undo(restored)
    assert sync_of(store) == {**SYNC, "sync": {**SYNC["sync"], "device": "rose"}}


def test_books_that_would_open_otherwise_are_told_of(store: Store, copy: Copy) -> None:
    file = file_of(store)
    with file.change() as table:
        table("books").insert({"id": "b", "side": "one", "name": "", "lock": "{}"})
    file.close()
    assert store.copies.preview(copy.path).books_differ


def spoil(copy: Copy, how: str) -> Path:
    data = copy.path.read_bytes()
    match how:
        case "flipped":
            copy.path.write_bytes(data.replace(b"the tap", b"the tip"))
        case "cut":
            copy.path.write_bytes(data[: len(data) // 2])
        case "noise":
            copy.path.write_bytes(b"no database" * 999)
        case "newer":
            copy.path.write_bytes(data[:60] + (99).to_bytes(4, "big") + data[64:])
        case _:
            copy.path.unlink()
    return copy.path


@pytest.mark.parametrize(
    ("how", "problem"),
    [
        ("flipped", Problem.COPY_DAMAGED),
        ("cut", Problem.COPY_DAMAGED),
        ("noise", Problem.COPY_DAMAGED),
        ("newer", Problem.DATABASE_NEWER),
        ("gone", Problem.FILE_UNREADABLE),
    ],
)
def test_a_copy_that_cannot_be_believed_changes_nothing(
    store: Store, copy: Copy, how: str, problem: Problem
) -> None:
    path, before = spoil(copy, how), copies_of(store.home)
    with pytest.raises(WorldError) as raised:
        store.copies.preview(path)
    assert raised.value.problem is problem
    with pytest.raises(WorldError) as raised:
        store.copies.bring_back(path, NOW)
    assert raised.value.problem is problem
    assert len(store.records.all()) == 3
    assert copies_of(store.home) == before


def test_a_copy_that_cannot_be_opened_at_all_is_another_problem(
    store: Store, copy: Copy, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    from coach.store.copies import restoring

    def refuse(*_: object) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    monkeypatch.setattr(restoring, "take_in", refuse)
    with pytest.raises(WorldError) as raised:
        store.copies.preview(copy.path)
    assert raised.value.problem is Problem.FOLDER_GONE


def test_stopping_in_time_changes_nothing(store: Store, copy: Copy) -> None:
    with pytest.raises(Stopped):
        store.copies.bring_back(copy.path, NOW, lambda _: False)
    assert len(store.records.all()) == 3
    assert len(store.copies.all()) == 1


@pytest.mark.parametrize("most", [0, 0.05, 0.2])
def test_reading_a_copy_can_be_stopped(store: Store, most: float) -> None:
    with closing(connect_to_write(database(store.home))) as connection:
        connection.execute("BEGIN")
        for number in range(700):
            row = {"side": "one", "writer": "", "at": number, "words": f"sentence {number}"}
            insert(connection, "sentences", {"id": number, **row})
        connection.execute("COMMIT")
    copy = store.copies.make(NOW)
    with pytest.raises(Stopped):
        store.copies.preview(copy.path, lambda share: share < most)
    with pytest.raises(Stopped):
        store.copies.bring_back(copy.path, NOW, lambda share: share < most * 0.4)
    assert store.copies.all() == (copy,)


def test_a_present_with_a_wrong_row_can_be_left_for_a_good_copy(store: Store, copy: Copy) -> None:
    home = store.home
    store.close()
    path = home / "inturn.db"
    path.write_bytes(path.read_bytes().replace(b"the fence", b"the fonce"))
    file = File(home, connect_to_write(path))
    from coach.store.copies.restoring import restore

    restored = restore(file, copy.path, NOW)
    file.close()
    assert is_sound(path)
    assert b"the fonce" in restored.before.path.read_bytes()


def test_copies_are_made_by_themselves_once_there_is_something(store: Store) -> None:
    assert store.copies.of_the_day(NOW) is None
    assert store.copies.after_a_talk(NOW) is None
    store.sessions.end(record(began=1))
    day = store.copies.of_the_day(NOW)
    assert day is not None
    assert day.why is Why.DAILY
    store.sessions.end(record(began=2))
    assert store.copies.after_a_talk(NOW) is not None
    assert [copy.number for copy in store.copies.all()] == [2, 1]
