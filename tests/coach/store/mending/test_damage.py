"""Damage of every kind: what is there comes back, what is not is told, and nothing is silent."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.errors import Problem
from coach.session.record import Record
from coach.store.condition import Condition, Found, look
from coach.store.mending.damage import Answer, Damaged, Finding
from coach.store.mending.log import PAGE
from coach.store.rows import columns_of
from coach.store.schema import LATEST
from coach.store.store import Store
from tests.coach.store.mending.damaging import (
    TALKS,
    Rows,
    change,
    copy_of,
    executed,
    fill,
    flip,
    left_open,
    page_of,
    rows_in,
)
from tests.coach.store.samples import database_of_version, insert, opened, record, session, today

SLOW = (HealthCheck.too_slow, HealthCheck.function_scoped_fixture)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which much is kept. Nobody may change it."""
    folder = tmp_path_factory.mktemp("full") / "inturn"
    fill(folder)
    return folder


@pytest.fixture(scope="module")
def kept(full: Path) -> Rows:
    """All that is kept in it."""
    return rows_in(full / "inturn.db")


@pytest.fixture(scope="module")
def killed(full: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same folder after a kill, with a log beside the file. Nobody may change it."""
    here = tmp_path_factory.mktemp("killed")
    shutil.copytree(full, here / "open")
    return left_open(here / "open", here / "inturn", 1, 2, 3)


@pytest.fixture
def folder(full: Path, tmp_path: Path) -> Path:
    shutil.copytree(full, tmp_path / "inturn")
    return tmp_path / "inturn"


def asked(folder: Path) -> Finding:
    """What a person is asked about."""
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    with pytest.raises(Damaged) as raised:
        opened(folder)
    after = {name: (folder / name).read_bytes() for name in before}
    assert after == before  # nothing is changed before there is an answer
    return raised.value.finding


def codes(store: Store) -> list[Problem]:
    return [notice.code for notice in store.notices]


def is_mended(folder: Path, kept: Rows) -> None:
    """Everything is there, the damaged file too, and one note says so."""
    raw = (folder / "inturn.db").read_bytes()
    with opened(folder) as store:
        assert codes(store) == [Problem.DATABASE_MENDED]
        assert store.notices[0].facts["file"] == f"inturn-damaged-{today()}.db"
    assert (folder / f"inturn-damaged-{today()}.db").read_bytes() == raw
    assert rows_in(folder / "inturn.db") == kept
    assert look(folder).found is Found.OURS
    opened(folder).close()


@settings(max_examples=8, deadline=None, suppress_health_check=SLOW)
@given(share=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7), in_log=st.booleans())
def test_a_flipped_bit_is_mended_or_touched_nothing(
    full: Path, killed: Path, tmp_path_factory: pytest.TempPathFactory,
    share: float, bit: int, in_log: bool,
) -> None:  # fmt: skip
    folder = tmp_path_factory.mktemp("flipped") / "inturn"
    shutil.copytree(killed if in_log else full, folder)
    path = folder / ("inturn.db-wal" if in_log else "inturn.db")
    flip(path, int(share * path.stat().st_size), bit)
    with opened(folder) as store:
        assert set(codes(store)) <= {Problem.DATABASE_MENDED, Problem.LAST_CHANGE_LOST}
        assert store.records.count() == TALKS
        assert store.sessions.running() is not None
    shutil.rmtree(folder)


@settings(max_examples=8, deadline=None, suppress_health_check=SLOW)
@given(share=st.floats(0, 0.999), how=st.sampled_from(["cut", "noise", "zeros"]))
def test_what_was_cut_off_or_written_over_is_mended_or_asked_about(
    full: Path, kept: Rows, tmp_path_factory: pytest.TempPathFactory, share: float, how: str
) -> None:
    folder = tmp_path_factory.mktemp("cut") / "inturn"
    shutil.copytree(full, folder)
    copy_of(folder)

    def damage(raw: bytearray) -> None:
        at = int(share * len(raw))
        end = len(raw) if how == "cut" else at + 700
        raw[at:end] = b"" if how == "cut" else random.Random(at).randbytes(len(raw[at:end]))
        if how == "zeros":
            raw[at:end] = bytes(len(raw[at:end]))

    change(folder / "inturn.db", damage)
    try:
        opened(folder).close()
    except Damaged:
        opened(folder, answer=Answer.BRING_BACK).close()
    assert rows_in(folder / "inturn.db")["records"] == kept["records"]
    assert rows_in(folder / "inturn.db")["words"] == kept["words"]
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE sqlite_sequence SET seq = 3 WHERE name = 'records'",
        "UPDATE sqlite_sequence SET seq = 9007199254740999 WHERE name = 'records'",
        "UPDATE _sqlite_migrations SET name = 'to-version-9' WHERE id = 7",
        "UPDATE sqlite_schema SET sql = replace(sql, 'solo', 'sola') WHERE name = 'records'",
        "UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'plans'",
        "DROP TABLE passed",
    ],
)
def test_a_database_that_would_fail_later_is_mended_now(
    folder: Path, kept: Rows, statement: str
) -> None:
    executed(folder / "inturn.db", statement)
    is_mended(folder, kept)


def test_words_of_a_talk_that_is_nowhere_are_not_whole(folder: Path, kept: Rows) -> None:
    executed(folder / "inturn.db", "DELETE FROM records WHERE id = 2")
    assert look(folder).found is Found.DAMAGED
    with opened(folder) as store:
        assert store.records.count() == TALKS - 1
    assert len(rows_in(folder / "inturn.db")["words"]) == len(kept["words"]) - 1


@pytest.mark.parametrize("table", ["records", "sqlite_schema"])
def test_a_way_that_leads_nowhere_does_not_hide_what_is_there(
    folder: Path, kept: Rows, table: str
) -> None:
    page = 1 if table == "sqlite_schema" else page_of(folder / "inturn.db", table, -1)

    def wipe(raw: bytearray) -> None:
        begin = (page - 1) * PAGE
        raw[begin : begin + PAGE] = b"\x99" * PAGE

    change(folder / "inturn.db", wipe)
    found = look(folder).found
    assert found is Found.DAMAGED
    with opened(folder, answer=Answer.BRING_BACK):
        pass
    assert rows_in(folder / "inturn.db")["records"] == kept["records"]


def test_an_empty_file_beside_copies_is_no_first_start(folder: Path, kept: Rows) -> None:
    copy_of(folder)
    (folder / "inturn.db").write_bytes(b"")
    finding = asked(folder)
    assert finding.gone
    assert finding.copy is not None
    assert finding.held.talks == TALKS
    assert not finding.held.running  # what is typed in a talk is in no copy
    with opened(folder, answer=Answer.BRING_BACK) as store:
        assert codes(store) == [Problem.DATABASE_BROUGHT_BACK]
    assert rows_in(folder / "inturn.db")["records"] == kept["records"]


def test_a_missing_file_beside_copies_is_no_first_start(folder: Path) -> None:
    copy_of(folder)
    (folder / "inturn.db").unlink()
    assert asked(folder).gone
    with opened(folder, answer=Answer.BRING_BACK) as store:
        assert store.notices[0].facts["file"] == ""
        assert store.records.count() == TALKS


def test_an_empty_file_without_copies_is_a_first_start_where_nothing_was_kept(
    folder: Path,
) -> None:
    (folder / "inturn.db").write_bytes(b"")
    (folder / "inturn.db-seen").unlink()
    with opened(folder) as store:
        assert store.notices == ()
        assert store.records.count() == 0


@pytest.mark.parametrize("empty", [True, False])
def test_a_database_that_is_gone_is_asked_about_without_copies_too(
    folder: Path, *, empty: bool
) -> None:
    (folder / "inturn.db").unlink()
    if empty:
        (folder / "inturn.db").touch()
    finding = asked(folder)
    assert finding.gone
    assert finding.hopeless
    with opened(folder, answer=Answer.BEGIN_EMPTY) as store:
        assert store.records.count() == 0
    with opened(folder) as store:
        assert store.notices == ()


def cut_after(folder: Path, frames: int) -> None:
    """Cut the log off where a frame ends."""
    change(folder / "inturn.db-wal", lambda raw: raw.__delitem__(slice(32 + frames * 4120, None)))


def test_a_log_that_was_cut_off_between_two_changes_is_told(killed: Path, tmp_path: Path) -> None:
    raw = (killed / "inturn.db-wal").read_bytes()
    frames = (len(raw) - 32) // 4120
    commits = [n for n in range(frames) if any(raw[32 + n * 4120 + 4 :][:4])]
    assert len(commits) > 2
    for number, keep in enumerate([0, *(n + 1 for n in commits[:-1]), commits[-1]]):
        folder = tmp_path / str(number)
        shutil.copytree(killed, folder)
        cut_after(folder, keep)
        with opened(folder) as store:
            assert codes(store) == [Problem.LAST_CHANGE_LOST]
            assert store.records.count() == TALKS
        assert (folder / f"inturn-damaged-{today()}.db-seen").exists()
        assert rows_in(folder / "inturn.db")["sync"][0][1] == ""  # it draws a new name
        opened(folder).close()
        assert look(folder) == Condition(Found.OURS, LATEST)


def test_a_log_that_is_gone_is_told(killed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "inturn"
    shutil.copytree(killed, folder)
    (folder / "inturn.db-wal").unlink()
    with opened(folder) as store:
        assert codes(store) == [Problem.LAST_CHANGE_LOST]


def test_a_log_that_another_program_put_into_the_file_is_no_loss(
    killed: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "inturn"
    shutil.copytree(killed, folder)
    executed(folder / "inturn.db", "PRAGMA wal_checkpoint(TRUNCATE)")
    with opened(folder) as store:
        assert codes(store) == []


def test_a_log_without_its_database_is_not_thrown_away(killed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "inturn"
    shutil.copytree(killed, folder)
    (folder / "inturn.db").write_bytes(b"")
    assert asked(folder).held.running
    with opened(folder, answer=Answer.BRING_BACK) as store:
        assert store.sessions.running() == session("u" * 9000, 3)


def test_what_came_after_the_copy_is_brought_along(folder: Path, kept: Rows) -> None:
    copy_of(folder)
    with opened(folder) as store:
        for number in range(3):
            store.sessions.end(record("after the copy", began=TALKS + number))
    newest = rows_in(folder / "inturn.db")["records"]
    break_page(folder, page_of(folder / "inturn.db", "records"))
    finding = asked(folder)
    assert finding.newer == 3
    assert finding.held.talks == TALKS + 3
    with opened(folder, answer=Answer.BRING_BACK):
        pass
    assert rows_in(folder / "inturn.db")["records"] == newest


def test_what_is_lost_is_counted_and_its_number_is_not_given_again(folder: Path) -> None:
    garble(folder, "records", TALKS)
    finding = asked(folder)
    assert (finding.lost, finding.unsure, finding.copy) == (1, True, None)
    with opened(folder, answer=Answer.BRING_BACK) as store:
        assert store.records.count() == TALKS - 1
        assert store.sessions.end(record()).id == TALKS + 1


def test_a_computer_draws_a_new_name_where_something_may_be_missing(folder: Path) -> None:
    break_page(folder, page_of(folder / "inturn.db", "records"))
    with opened(folder, answer=Answer.BRING_BACK):
        pass
    assert rows_in(folder / "inturn.db")["sync"][0][:2] == (1, "")


def test_a_file_of_an_older_version_is_kept_aside_and_a_copy_offered(folder: Path) -> None:
    copy_of(folder)
    (folder / "inturn.db").unlink()
    path = database_of_version(3, folder)
    executed(path, "DROP TABLE words")
    assert asked(folder).held.talks == TALKS


def test_who_begins_empty_finds_the_file_under_its_new_name(folder: Path) -> None:
    raw = b"no database at all " * 999
    (folder / "inturn.db").write_bytes(raw)
    assert asked(folder).hopeless
    with pytest.raises(Damaged):
        opened(folder, answer=Answer.BRING_BACK)  # there is nothing to bring
    with opened(folder, answer=Answer.BEGIN_EMPTY) as store:
        assert codes(store) == [Problem.DATABASE_PUT_ASIDE]
        assert store.records.count() == 0
    assert (folder / f"inturn-damaged-{today()}.db").read_bytes() == raw


@pytest.mark.parametrize("step", [1, 2, 3])
def test_a_kill_between_two_steps_of_mending_loses_nothing(
    folder: Path, kept: Rows, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    flip(folder / "inturn.db", 30, 3)
    executed(folder / "inturn.db", "UPDATE sqlite_sequence SET seq = 3 WHERE name = 'records'")
    renames: list[Path] = []
    rename = Path.rename

    def pulled_plug(self: Path, target: Path) -> Path:
        renames.append(self)
        if len(renames) == step:
            raise KeyboardInterrupt
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", pulled_plug)
    with pytest.raises(KeyboardInterrupt):
        opened(folder)
    monkeypatch.undo()
    opened(folder).close()
    assert rows_in(folder / "inturn.db") == kept
    assert not list(folder.glob("inturn-mended*"))


def break_page(folder: Path, page: int) -> None:
    """Spoil what says how a page is laid out, and its end, where a row lies."""

    def spoil(raw: bytearray) -> None:
        begin = (page - 1) * PAGE
        raw[begin : begin + 8] = b"\x99" * 8
        raw[begin + PAGE - 20 : begin + PAGE] = b"\x98" * 20

    change(folder / "inturn.db", spoil)


def garble(folder: Path, table: str, row: int) -> None:
    """Change two values of a row, so that no one bit mends it."""
    executed(
        folder / "inturn.db",
        f"UPDATE {table} SET length = length + 9, turns = turns + 5 WHERE id = {row}",  # noqa: S608
    )


def test_reading_and_looking_never_fail(
    full: Path, tmp_path: Path, noise: Callable[[bytearray], None]
) -> None:
    for number in range(3):
        folder = tmp_path / str(number)
        shutil.copytree(full, folder)
        change(folder / "inturn.db", noise)
        with suppress(Damaged):
            opened(folder).close()


@pytest.fixture
def noise() -> Callable[[bytearray], None]:
    """Write noise over a tenth of a file."""
    chance = random.Random(5)

    def over(raw: bytearray) -> None:
        at = chance.randrange(100, len(raw))
        raw[at : at + len(raw) // 10] = chance.randbytes(len(raw[at : at + len(raw) // 10]))

    return over


def test_the_end_of_a_log_that_was_cut_in_two_is_told(killed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "inturn"
    shutil.copytree(killed, folder)

    def tear(raw: bytearray) -> None:
        raw[-PAGE:] = random.Random(1).randbytes(PAGE)

    change(folder / "inturn.db-wal", tear)
    with opened(folder) as store:
        assert codes(store) == [Problem.LAST_CHANGE_LOST]
        assert store.sessions.running() == session("u" * 9000, 2)
        assert store.records.count() == TALKS


def test_a_log_with_a_hole_is_asked_about_and_what_is_there_comes_back(
    killed: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "inturn"
    shutil.copytree(killed, folder)

    def hole(raw: bytearray) -> None:
        raw[32 : 32 + 24 + PAGE] = random.Random(1).randbytes(24 + PAGE)

    change(folder / "inturn.db-wal", hole)
    assert asked(folder).unsure
    with opened(folder, answer=Answer.BRING_BACK) as store:
        assert store.records.count() == TALKS
        assert store.sessions.running() == session("u" * 9000, 3)


def test_what_a_kill_leaves_is_no_damage(killed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "inturn"
    shutil.copytree(killed, folder)
    change(folder / "inturn.db-wal", lambda raw: raw.extend(raw[32:900]))  # half of a frame
    with opened(folder) as store:
        assert store.notices == ()
        assert store.sessions.running() == session("u" * 9000, 3)


def test_a_session_that_has_ended_does_not_come_back(folder: Path) -> None:
    with opened(folder) as store:
        running = store.sessions.running()
        assert running is not None
        ended = record("kept", began=running.began.wall)
        executed_record(folder, store, ended)
    break_page(folder, page_of(folder / "inturn.db", "records"))
    assert not asked(folder).held.running


def executed_record(folder: Path, store: Store, ended: Record) -> None:
    """Write a record down without wiping the session that runs, as half a recovery would."""
    store.close()
    with closing(sqlite3.connect(folder / "inturn.db")) as other, other:
        row = {"id": TALKS + 1, **columns_of(ended)}
        insert(other, "records", row)
        other.execute("UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'records'")
