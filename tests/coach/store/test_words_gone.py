"""What was typed is nowhere in the data folder once it was let go: every file is searched."""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.store.store import Store
from tests.coach.store.samples import FINDABLE, bytes_in, impatient, opened, record, session


def test_a_running_session_is_in_the_folder(store: Store, folder: Path) -> None:
    store.sessions.keep(session("the blue kettle"))
    assert b"the blue kettle" in bytes_in(folder)


def test_nothing_remains_after_the_end_without_keep(store: Store, folder: Path) -> None:
    store.sessions.keep(session("the blue kettle"))
    store.sessions.end(record())
    assert b"the blue kettle" not in bytes_in(folder)


def test_nothing_remains_when_the_words_are_let_go(store: Store, folder: Path) -> None:
    store.sessions.keep(session("the blue kettle"))
    store.sessions.discard()
    assert b"the blue kettle" not in bytes_in(folder)


def test_what_both_kept_remains_and_nothing_else(store: Store, folder: Path) -> None:
    store.sessions.keep(session("the red kettle"))
    store.sessions.keep(session("the blue kettle"))
    store.sessions.end(record("the blue kettle"))
    assert b"the blue kettle" in bytes_in(folder)
    assert b"the red kettle" not in bytes_in(folder)


def test_the_words_of_a_removed_record_are_gone_at_once(store: Store, folder: Path) -> None:
    entry = store.sessions.end(record("the blue kettle"))
    store.records.remove(entry.id)
    assert b"the blue kettle" not in bytes_in(folder)


@settings(max_examples=25)
@given(typed=st.lists(FINDABLE, min_size=1, max_size=12))
def test_however_much_was_typed_nothing_remains(typed: list[str]) -> None:
    with tempfile.TemporaryDirectory() as place, opened(Path(place)) as store:
        for topic in typed:
            store.sessions.keep(session(topic))
        store.sessions.end(record())
        held = bytes_in(Path(place))
        assert not [topic for topic in typed if topic[:14].encode() in held]


@settings(max_examples=25)
@given(
    kept=st.lists(FINDABLE, min_size=1, max_size=25, unique=True),
    chance=st.randoms(use_true_random=False),
)
def test_whichever_records_are_removed_nothing_of_them_remains(
    kept: list[str], chance: Random
) -> None:
    with tempfile.TemporaryDirectory() as place, opened(Path(place)) as store:
        entries = [store.sessions.end(record(topic)) for topic in kept]
        gone = chance.sample(entries, chance.randint(1, len(entries)))
        for entry in gone:
            store.records.remove(entry.id)
        held = bytes_in(Path(place))
        still = {topic for topic in kept if topic[:14].encode() in held}
        left = {entry.record.words.topic for entry in store.records.all() if entry.record.words}
        assert {topic[:14] for topic in still} == {topic[:14] for topic in left}


# With these seeds SQLite 3.40 leaves remnants on pages that rows once shared.
@pytest.mark.parametrize("seed", [10, 24, 180])
def test_no_remnant_of_a_removed_record_stays_on_a_page(
    seed: int, store: Store, folder: Path
) -> None:
    chance, here, gone = Random(seed), list[tuple[int, str]](), list[str]()
    for number in range(120):
        if chance.random() < 0.55 or not here:
            word = f"word{number:03}  "
            topic = word * chance.choice((1, 20, 60, 120))
            here.append((store.sessions.end(record(topic)).id, word))
        else:
            entry, word = here.pop(chance.randrange(len(here)))
            store.records.remove(entry)
            gone.append(word)
    held = bytes_in(folder)
    assert all(word.encode() in held for _, word in here)
    assert not [word for word in gone if word.encode() in held]


def reader_of(folder: Path) -> sqlite3.Connection:
    """Another program in the middle of reading, so that the log cannot be emptied."""
    other = sqlite3.connect(folder / "inturn.db", isolation_level=None)
    other.execute("BEGIN")
    other.execute("SELECT * FROM running").fetchall()
    return other


def test_while_another_program_reads_the_words_wait_until_the_store_closes(folder: Path) -> None:
    with opened(folder, impatient) as store:
        store.sessions.keep(session("the blue kettle"))
        with closing(reader_of(folder)):
            store.sessions.end(record())
            assert b"the blue kettle" in bytes_in(folder)
    assert b"the blue kettle" not in bytes_in(folder)


def test_what_a_kill_left_in_the_log_goes_at_the_next_start(folder: Path, home: Path) -> None:
    with opened(folder, impatient) as store:
        store.sessions.keep(session("the blue kettle"))
        with closing(reader_of(folder)):
            store.sessions.end(record())
            killed = home / "killed"
            folder_as_a_kill_leaves_it(folder, killed)
    assert b"the blue kettle" in bytes_in(killed)
    with opened(killed):
        assert b"the blue kettle" not in bytes_in(killed)


def folder_as_a_kill_leaves_it(folder: Path, target: Path) -> None:
    target.mkdir(mode=0o700)
    for name in ("inturn.db", "inturn.db-wal"):
        (target / name).write_bytes((folder / name).read_bytes())
