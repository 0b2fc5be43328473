"""The witness of what was written last: it may be older than the database, never newer."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coach.clock import HandClock
from coach.errors import WorldError
from coach.store.condition import Condition, Found, look
from coach.store.copies.backups import copies_of
from coach.store.copies.copying import make_copy
from coach.store.copies.restoring import restore
from coach.store.copies.values import Why
from coach.store.database import File
from coach.store.reading import connect_to_read, connect_to_write
from coach.store.schema import LATEST
from coach.store.witness import bear_witness, has_lost, number_of
from tests.coach.store.samples import opened

OURS = Condition(Found.OURS, LATEST)
NOW = HandClock().now().local()


def number_in(folder: Path) -> int:
    with closing(connect_to_read(folder / "inturn.db")) as connection:
        return number_of(connection)


def lost(folder: Path) -> bool:
    path = folder / "inturn.db"
    with closing(connect_to_read(path)) as connection:
        return has_lost(path, connection)


def test_each_change_has_a_number_and_what_changes_nothing_has_none(folder: Path) -> None:
    with opened(folder) as store:
        before = number_in(folder)
        store.later.add("say-it-back")
        store.later.add("say-it-back")  # it is there
        assert number_in(folder) == before + 1


def test_a_witness_that_is_older_after_a_kill_says_nothing(folder: Path) -> None:
    with opened(folder) as store:
        store.later.add("say-it-back")
        before = (folder / "inturn.db-seen").read_bytes()
        store.later.add("long-turns")
    (folder / "inturn.db-seen").write_bytes(before)
    assert look(folder) == OURS
    bear_witness(folder / "inturn.db", number_in(folder) + 1)
    assert look(folder) == Condition(Found.DAMAGED, LATEST, lost=True)


@pytest.mark.parametrize("raw", [b"", b"1", b"\x7f\xff\xff\xff", b"\x7f\xff\xff\xffabcd"])
def test_a_witness_that_is_not_as_it_was_written_says_nothing(folder: Path, raw: bytes) -> None:
    opened(folder).close()
    (folder / "inturn.db-seen").write_bytes(raw)
    assert not lost(folder)


def test_a_witness_that_cannot_be_written_stops_no_change(folder: Path) -> None:
    with opened(folder) as store:
        (folder / "inturn.db-seen").unlink()
        (folder / "inturn.db-seen").mkdir()
        store.later.add("say-it-back")
        assert store.later.all() == ("say-it-back",)


@pytest.mark.parametrize("last", [2**31 - 1, -5])
def test_numbers_that_have_run_out_begin_anew(folder: Path, last: int) -> None:
    opened(folder).close()
    with closing(sqlite3.connect(folder / "inturn.db")) as connection:
        connection.execute(f"PRAGMA application_id = {last}")
    bear_witness(folder / "inturn.db", max(last, 0))
    with closing(connect_to_write(folder / "inturn.db")) as connection:
        with File(folder, connection).change() as table:
            table("later").insert({"walkthrough": "say-it-back"})
        shutil.copytree(folder, folder.with_name("cut"))
    assert number_in(folder) == 1
    assert look(folder) == look(folder.with_name("cut")) == OURS


def test_numbers_do_not_begin_anew_where_the_witness_cannot_be_taken_away(folder: Path) -> None:
    opened(folder).close()
    with closing(sqlite3.connect(folder / "inturn.db")) as connection:
        connection.execute("PRAGMA application_id = -1")
    (folder / "inturn.db-seen").unlink()
    (folder / "inturn.db-seen").mkdir()
    with closing(connect_to_write(folder / "inturn.db")) as connection:
        file = File(folder, connection)
        with pytest.raises((WorldError, OSError)), file.change() as table:
            table("later").insert({"walkthrough": "say-it-back"})
    assert number_in(folder) == -1


def test_a_copy_that_was_brought_back_is_one_more_change(folder: Path) -> None:
    with opened(folder) as store:
        make_copy(folder, Why.DAILY, NOW)
        for name in ("say-it-back", "long-turns"):
            store.later.add(name)
    with closing(connect_to_write(folder / "inturn.db")) as connection:
        file = File(folder, connection)
        before = number_in(folder)
        restore(file, copies_of(folder)[0].path, NOW)
        assert number_in(folder) == before + 1
    assert look(folder) == OURS
