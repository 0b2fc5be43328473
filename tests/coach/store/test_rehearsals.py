"""The rehearsal that runs outlives a crash; of one that ended no word remains."""

import shutil
import tempfile
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from coach.content.scene import Tag
from coach.rehearsal.engine import advance, begin
from coach.rehearsal.lines import RUNS
from coach.rehearsal.state import Rehearsal, Rewind
from coach.store.copies.copying import make_copy
from coach.store.copies.values import Why
from coach.store.database import File
from coach.store.reading import connect_to_write
from coach.store.store import Store
from tests.coach.rehearsal.samples import CAST, answer, played
from tests.coach.store.samples import FINDABLE, bytes_in, database_of_version, opened

TODAY = date(2026, 11, 27)
NOW = datetime.fromisoformat("2026-11-27T10:00:00")
TYPED = "the blue kettle"
RUN = played(CAST, 1, answer(Tag.OWN, text=TYPED), topic=TYPED, fear=TYPED)


def used(run: Rehearsal) -> set[tuple[str, str]]:
    return {*run.used, *(pair for turn in run.turns for pair in turn.used)}


def write(store: Store, table: str, row: Mapping[str, object]) -> None:
    """Put a row into a table as a newer version would."""
    file = File(store.home, connect_to_write(store.home / "inturn.db"))
    with file.change() as tables:
        tables(table).insert({**row}, replace=True)
    file.close()


def test_there_is_none_at_first(store: Store) -> None:
    assert store.rehearsals.running() is None
    assert store.rehearsals.recent("made-up", "prickly") == ()
    assert store.rehearsals.today(TODAY) == {}


def test_what_was_kept_last_goes_on_after_a_restart(folder: Path) -> None:
    with opened(folder) as store:
        store.rehearsals.keep(begin(CAST, 1))
        store.rehearsals.keep(RUN)
    with opened(folder) as store:
        running = store.rehearsals.running()
    assert running is not None
    assert running == RUN
    assert advance(running, answer(Tag.ASKS), CAST) == advance(RUN, answer(Tag.ASKS), CAST)


def test_it_outlives_a_crash_with_all_that_was_taken_back(folder: Path, tmp_path: Path) -> None:
    run = advance(RUN, Rewind(0), CAST)
    with opened(folder) as store:
        store.rehearsals.keep(run)
        crashed = Path(shutil.copytree(folder, tmp_path / "crashed"))
    with opened(crashed) as store:
        assert store.rehearsals.running() == run


def test_one_that_cannot_be_read_counts_as_none(store: Store) -> None:
    for written in ("{}", "no run", ""):
        write(store, "rehearsing", {"only": 1, "run": written})
        assert store.rehearsals.running() is None
    store.rehearsals.keep(RUN)
    assert store.rehearsals.running() == RUN


def test_at_the_end_the_words_are_gone_and_the_lines_are_remembered(
    store: Store, folder: Path
) -> None:
    store.rehearsals.keep(RUN)
    assert TYPED.encode() in bytes_in(folder)
    store.rehearsals.end(RUN, TODAY)
    held = bytes_in(folder)
    assert not [one for one in (TYPED, RUN.first, RUN.says) if one.encode() in held]
    assert store.rehearsals.running() is None
    assert {*store.rehearsals.recent("made-up", "prickly")} == used(RUN)
    assert store.rehearsals.today(TODAY) == {"made-up": 1}


def test_what_is_let_go_leaves_nothing(store: Store, folder: Path) -> None:
    store.rehearsals.keep(RUN)
    store.rehearsals.discard()
    assert TYPED.encode() not in bytes_in(folder)
    assert store.rehearsals.running() is None
    assert store.rehearsals.today(TODAY) == {}


@settings(max_examples=15)
@given(st.lists(FINDABLE, min_size=1, max_size=6))
def test_however_much_was_said_nothing_of_it_remains(typed: list[str]) -> None:
    with tempfile.TemporaryDirectory() as place, opened(Path(place)) as store:
        run = begin(CAST, 1)
        for text in typed:
            run = advance(run, answer(Tag.OWN, text=text), CAST)
            store.rehearsals.keep(run)
        store.rehearsals.end(run, TODAY)
        held = bytes_in(Path(place))
        assert not [text for text in typed if text[:14].encode() in held]


def test_lines_are_remembered_of_the_last_runs_of_a_scene_with_a_temper(store: Store) -> None:
    runs = [played(CAST, seed, answer(Tag.OWN)) for seed in range(RUNS + 2)]
    for at, run in enumerate(runs):
        store.rehearsals.end(run, TODAY + timedelta(days=at))
    recent = store.rehearsals.recent("made-up", "prickly")
    assert {*recent} == {pair for run in runs[2:] for pair in used(run)}
    assert len(recent) == len({*recent})
    assert store.rehearsals.recent("made-up", "joker") == ()
    assert store.rehearsals.recent("chores", "prickly") == ()


def test_lines_that_cannot_be_read_count_as_none(store: Store) -> None:
    row = {"day": "2026-11-27", "scene": "made-up", "temper": "prickly", "used": "no list"}
    write(store, "rehearsed", row)
    store.rehearsals.end(RUN, TODAY)
    assert {*store.rehearsals.recent("made-up", "prickly")} == used(RUN)


def test_each_scene_is_counted_by_the_day_with_whatever_temper(store: Store) -> None:
    other = replace(RUN, temper="joker")
    for run in (RUN, other, replace(RUN, scene="chores")):
        store.rehearsals.end(run, TODAY)
    store.rehearsals.end(RUN, TODAY - timedelta(days=1))
    assert store.rehearsals.today(TODAY) == {"made-up": 2, "chores": 1}
    assert store.rehearsals.today(TODAY + timedelta(days=1)) == {}


def test_only_the_last_runs_are_kept_and_all_of_today(store: Store) -> None:
    for days in (3, 2, 1):
        for _ in range(3):
            store.rehearsals.end(RUN, TODAY - timedelta(days=days))
    for number in range(1, RUNS + 3):
        store.rehearsals.end(RUN, TODAY)
        assert store.rehearsals.today(TODAY) == {"made-up": number}
    for days in (3, 2, 1):
        assert store.rehearsals.today(TODAY - timedelta(days=days)) == {}


def test_no_copy_holds_any_of_it_and_bringing_one_back_leaves_it(store: Store) -> None:
    store.rehearsals.end(RUN, TODAY)
    store.rehearsals.keep(RUN)
    copy = make_copy(store.home, Why.BY_HAND, NOW)
    data = copy.path.read_bytes()
    assert TYPED.encode() not in data
    assert RUN.used[0][1].encode() not in data
    store.copies.bring_back(copy.path, NOW)
    assert store.rehearsals.running() == RUN
    assert store.rehearsals.today(TODAY) == {"made-up": 1}


@pytest.mark.parametrize("number", [1, 7])
def test_an_older_database_gets_room_for_it_and_loses_nothing(number: int, folder: Path) -> None:
    database_of_version(number, folder)
    with opened(folder) as store:
        before = store.records.all(), store.sessions.running()
        assert any(before)
        store.rehearsals.keep(RUN)
        store.rehearsals.end(RUN, TODAY)
        store.rehearsals.keep(RUN)
        assert (store.records.all(), store.sessions.running()) == before
        assert store.rehearsals.running() == RUN
        assert store.rehearsals.today(TODAY) == {"made-up": 1}
