"""Erasing leaves nothing of ours, and all of what is not ours."""

import errno
from pathlib import Path

import pytest

from coach.errors import Problem, WorldError
from coach.store.erase import erase
from coach.store.home import copies

OURS = (
    "inturn.db",
    "inturn.db-wal",
    "inturn.db-shm",
    "inturn.db-seen",
    "inturn.ini",
    "inturn-damaged-2026-11-22.db",
    "inturn-damaged-2026-11-22.db-wal",
    "backups/inturn-v1-2026-11-22.db",
)


def folder_with(home: Path, *names: str) -> Path:
    copies(home).mkdir(parents=True)
    for name in names:
        (home / name).write_text("words", encoding="utf-8")
    return home


def test_all_that_is_ours_goes(tmp_path: Path) -> None:
    erase(folder_with(tmp_path, *OURS))
    assert list(tmp_path.rglob("*")) == []


def test_what_others_put_there_stays(tmp_path: Path) -> None:
    erase(folder_with(tmp_path, *OURS, "holiday.db", "backups/our letters.txt", "inturn.lock"))
    left = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")}
    assert left == {"holiday.db", "backups", "backups/our letters.txt", "inturn.lock"}


def test_where_there_is_nothing_nothing_happens(tmp_path: Path) -> None:
    erase(tmp_path / "never")
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_deleted_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, missing_ok: bool = False) -> None:
        raise OSError(errno.EROFS, "Read-only file system", str(path))

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(WorldError) as raised:
        erase(folder_with(tmp_path, "inturn.db"))
    assert raised.value.problem is Problem.FOLDER_READ_ONLY
