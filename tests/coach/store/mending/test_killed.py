"""A kill in the middle of mending: the next start finishes it, and says so."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from coach.errors import Problem
from coach.store.mending.damage import Answer
from coach.store.mending.placing import finish
from tests.coach.store.mending.damaging import Rows, executed, flip, rows_in
from tests.coach.store.mending.saying import codes
from tests.coach.store.samples import opened, today

Kill = Callable[[int], None]

LATER = date(2025, 12, 1)


@pytest.fixture
def kill_before(monkeypatch: pytest.MonkeyPatch) -> Kill:
    """Kill the program before a file gets another name for the so manyth time; the first is 1.

    A second kill: none.
    """

    def before(number: int) -> None:
        named: list[Path] = []

        def pulled_plug(really: Callable[[Path, Path], Path]) -> Callable[[Path, Path], Path]:
            def pulled(self: Path, target: Path) -> Path:
                named.append(self)
                if len(named) == number:
                    monkeypatch.undo()
                    raise KeyboardInterrupt
                return really(self, target)

            return pulled

        monkeypatch.setattr(Path, "rename", pulled_plug(Path.rename))
        monkeypatch.setattr(Path, "replace", pulled_plug(Path.replace))

    return before


def damage(folder: Path) -> None:
    """Damage the file so that it is mended without a question."""
    flip(folder / "inturn.db", 30, 3)
    executed(folder / "inturn.db", "UPDATE sqlite_sequence SET seq = 3 WHERE name = 'records'")


def aside_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("inturn-damaged-*"))


@pytest.mark.parametrize("step", [1, 2, 3, 4, 5, 6])
def test_a_kill_between_two_steps_of_mending_loses_nothing_and_is_told(
    folder: Path, kept: Rows, kill_before: Kill, step: int
) -> None:
    damage(folder)
    kill_before(step)
    with pytest.raises(KeyboardInterrupt):
        opened(folder)
    with opened(folder) as store:
        written = step > 1
        told = Problem.DATABASE_BROUGHT_BACK if written else Problem.DATABASE_MENDED
        assert codes(store) == [told]
        assert store.notices[0].facts["file"] == f"inturn-damaged-{today()}.db"
    assert rows_in(folder / "inturn.db") == kept
    assert not list(folder.glob("inturn-mended*"))


@pytest.mark.parametrize("step", [2, 3, 4, 5, 6])
def test_after_a_kill_the_file_has_the_name_of_what_was_beside_it(
    folder: Path, kill_before: Kill, step: int
) -> None:
    damage(folder)
    kill_before(step)
    with pytest.raises(KeyboardInterrupt):
        opened(folder)
    finish(folder, LATER)
    day = today() if step > 2 else LATER
    names = [path.name.removeprefix(f"inturn-damaged-{day}") for path in aside_in(folder)]
    assert names == [".db", ".db-seen", ".db-shm", ".db-wal"]


@pytest.mark.parametrize("step", [2, 4])
def test_who_began_empty_is_told_where_the_file_is(
    folder: Path, kill_before: Kill, step: int
) -> None:
    (folder / "inturn.db").write_bytes(b"noise" * 999)
    kill_before(step)
    with pytest.raises(KeyboardInterrupt):
        opened(folder, answer=Answer.BEGIN_EMPTY)
    with opened(folder) as store:
        assert codes(store) == [Problem.DATABASE_PUT_ASIDE]
        assert store.notices[0].facts["file"] == f"inturn-damaged-{today()}.db"


def test_where_there_was_no_file_there_is_nothing_to_tell(folder: Path, kill_before: Kill) -> None:
    (folder / "inturn.db").unlink()
    kill_before(2)
    with pytest.raises(KeyboardInterrupt):
        opened(folder, answer=Answer.BEGIN_EMPTY)
    (folder / "inturn.db-seen").unlink()
    with opened(folder) as store:
        assert codes(store) == []


def test_a_log_from_another_time_is_not_joined_to_a_file(folder: Path, kill_before: Kill) -> None:
    old = folder / "inturn-damaged-2025-11-01.db-seen"
    old.write_bytes(b"of another file")
    damage(folder)
    kill_before(2)
    with pytest.raises(KeyboardInterrupt):
        opened(folder)
    finish(folder, LATER)
    assert old.read_bytes() == b"of another file"
    assert not old.with_name("inturn-damaged-2025-11-01.db").exists()


def test_one_that_was_damaged_as_well_is_asked_about_and_nothing_is_told_of_it(
    folder: Path,
) -> None:
    (folder / "inturn-mended.db").write_bytes(b"noise" * 999)
    notices = finish(folder, LATER)
    assert [notice.code for notice in notices] == [Problem.DATABASE_BROUGHT_BACK]
