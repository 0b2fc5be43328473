"""Damage of every kind: what is there comes back, what is not is told, and nothing is silent."""

import random
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from coach.errors import Problem
from coach.store.condition import Found, look
from coach.store.mending.damage import Answer, Damaged
from coach.store.mending.log import PAGE
from coach.store.schema import LATEST
from tests.coach.store.mending.damaging import (
    TALKS,
    Rows,
    break_page,
    change,
    copy_of,
    executed,
    flip,
    page_of,
    rows_in,
)
from tests.coach.store.mending.saying import asked, codes, is_mended
from tests.coach.store.samples import database_of_version, opened, record, today

SLOW = (HealthCheck.too_slow, HealthCheck.function_scoped_fixture)


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
@example(share=0.0001, how="cut")
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
        "PRAGMA user_version = 71",
        "PRAGMA user_version = 5",
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
    assert rows_in(folder / "inturn.db")["sync"][0][:2] == (1, " one")


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


@pytest.mark.parametrize("index", ["idx_pages_book", "idx_records_walkthrough_solo_began"])
def test_an_index_that_is_not_known_for_one_any_more_holds_nothing(
    folder: Path, kept: Rows, index: str
) -> None:
    flip(folder / "inturn.db", (page_of(folder / "inturn.db", index, -1) - 1) * PAGE)
    is_mended(folder, kept)


@pytest.mark.parametrize("version", range(1, LATEST))
@pytest.mark.parametrize("how", ["noise", "cut", "head"])
def test_of_an_older_version_the_newest_good_copy_is_offered(
    tmp_path: Path, version: int, how: str
) -> None:
    folder = tmp_path / "inturn"
    path = database_of_version(version, folder)
    (folder / "backups").mkdir()
    for day in ("21", "22"):
        shutil.copy(path, folder / "backups" / f"inturn-v{version}-2025-11-{day}.db")
    change(folder / "backups" / f"inturn-v{version}-2025-11-22.db", lambda raw: raw.clear())
    spoil = {"noise": slice(4096, None), "cut": slice(5000, None), "head": slice(0, 60)}[how]

    def damage(raw: bytearray) -> None:
        raw[spoil] = b"" if how == "cut" else b"\x99" * len(raw[spoil])

    change(path, damage)
    finding = asked(folder)
    assert finding.copy is not None
    assert finding.copy.day == 21
    assert finding.held.talks == 2
    with opened(folder, answer=Answer.BRING_BACK) as store:
        assert codes(store) == [Problem.DATABASE_BROUGHT_BACK]
        assert store.records.count() == 2
