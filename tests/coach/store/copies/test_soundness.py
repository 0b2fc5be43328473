"""Whether all that a database holds can be believed."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coach.store.copies.soundness import content_tables, fingerprint, is_sound, wrong_rows
from coach.store.reading import connect_to_write
from tests.coach.store.samples import database_of_version, opened, record, session


@pytest.fixture
def path(folder: Path) -> Path:
    """A closed database with a talk and its words."""
    with opened(folder) as store:
        store.sessions.end(record("the tap", began=1_700_000_000_000))
        store.sessions.keep(session("the stairs"))
    return folder / "inturn.db"


def flip(path: Path, old: bytes, new: bytes) -> None:
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new))


def test_a_database_of_ours_is_sound(path: Path) -> None:
    assert is_sound(path)


@pytest.mark.parametrize("version", range(1, 7))
def test_one_of_an_older_version_is_sound_as_far_as_can_be_told(folder: Path, version: int) -> None:
    path = database_of_version(version, folder)
    assert is_sound(path)
    with closing(connect_to_write(path)) as connection:
        assert wrong_rows(connection) == 0
        assert {total for _, _, total in fingerprint(connection)} == {None}


@pytest.mark.parametrize(
    ("old", "new"),
    [(b"the tap", b"the tip"), (b"the tap", b"\xff\xfe tap"), (b"the stairs", b"the stains")],
)
def test_a_letter_that_flipped_is_seen(path: Path, old: bytes, new: bytes) -> None:
    flip(path, old, new)
    assert not is_sound(path)


def test_text_that_is_none_any_more_is_one_wrong_row(path: Path) -> None:
    with closing(connect_to_write(path)) as connection:
        connection.execute("UPDATE records SET walkthrough = CAST(x'ff41' AS TEXT)")
        assert wrong_rows(connection) == 1
    assert not is_sound(path)


def test_half_a_file_no_database_and_nothing_are_not_sound(path: Path, tmp_path: Path) -> None:
    path.write_bytes(path.read_bytes()[:9000])
    assert not is_sound(path)
    for data in (b"no database" * 99, b""):
        (tmp_path / "other.db").write_bytes(data)
        assert not is_sound(tmp_path / "other.db")


def test_a_database_of_somebody_else_is_not_sound(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.db")) as connection:
        connection.executescript("CREATE TABLE records (id); PRAGMA user_version = 7")
    assert not is_sound(tmp_path / "other.db")


def test_one_that_cannot_be_reached_is_another_matter(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        is_sound(tmp_path / "none.db")


def test_every_row_is_counted_as_it_is_read(path: Path) -> None:
    seen: list[None] = []
    with closing(connect_to_write(path)) as connection:
        assert wrong_rows(connection, lambda: seen.append(None)) == 0
    assert len(seen) == 3


def test_what_runs_and_what_the_program_keeps_are_not_content(path: Path) -> None:
    with closing(connect_to_write(path)) as connection:
        tables = content_tables(connection)
    assert {"records", "words", "pages", "books"} <= set(tables)
    assert not {"running", "aside", "sync", "untidy", "_sqlite_migrations"} & set(tables)


def test_who_stops_the_reading_of_rows_is_heard(path: Path) -> None:
    with closing(connect_to_write(path)) as connection:
        connection.set_progress_handler(lambda: True, 1)
        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            wrong_rows(connection)
