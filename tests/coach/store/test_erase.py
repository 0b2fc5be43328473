"""Erasing leaves nothing of ours, and all of what is not ours."""

import errno
from contextlib import closing
from pathlib import Path

import pytest

from coach.errors import Problem, WorldError
from coach.store.erase import Stays, erase
from coach.store.home import copies, database
from coach.store.meeting.shared_folder import NEWS
from coach.store.reading import connect_to_write
from tests.coach.store.samples import opened
from tests.flow.dead_folder import dead

OURS = (
    "inturn.db",
    "inturn.db-wal",
    "inturn.db-shm",
    "inturn.db-seen",
    "inturn.ini",
    "inturn.ini.lock",
    "inturn.ini.part",
    "inturn.ini.aBcXyZ",
    "packs/evenings/pack.toml",
    "packs/.new-mornings/pack.toml",
    "packs/.old-evenings/pack.toml",
    "packs/.gone-nights/pack.toml",
    "inturn-damaged-2026-11-22.db",
    "inturn-damaged-2026-11-22.db-wal",
    "backups/inturn-v1-2026-11-22.db",
)


def folder_with(home: Path, *names: str) -> Path:
    copies(home).mkdir(parents=True)
    for name in names:
        (home / name).parent.mkdir(parents=True, exist_ok=True)
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


def test_whatever_is_in_the_way_is_told_and_all_else_goes(tmp_path: Path) -> None:
    folder_with(tmp_path, *OURS)
    in_the_way = copies(tmp_path) / "inturn-v1-2026-11-23.db"
    in_the_way.mkdir()
    with pytest.raises(WorldError) as raised:
        erase(tmp_path)
    assert raised.value.problem is Problem.NOT_ERASED
    assert [path.name for path in copies(tmp_path).iterdir()] == [in_the_way.name]
    assert not (tmp_path / "packs").exists()


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


def sharing(home: Path, shared: Path) -> Path:
    """Leave news in a shared folder; give the file."""
    with opened(home) as store:
        device = store.together.begin(str(shared), "00" * 32)
    news = shared / f"inturn-{device.device}{NEWS}"
    news.write_bytes(b"sealed")
    return news


def test_what_this_computer_left_for_another_goes_and_the_others_news_stay(
    tmp_path: Path, shared: Path
) -> None:
    news = sharing(tmp_path / "home", shared)
    theirs = shared / f"inturn-0123456789abcdef{NEWS}"
    theirs.write_bytes(b"sealed")
    assert erase(tmp_path / "home") is None
    assert not news.exists()
    assert theirs.exists()


def test_a_shared_folder_that_is_not_there_is_named(tmp_path: Path, shared: Path) -> None:
    news = sharing(tmp_path / "home", shared)
    shared.rename(tmp_path / "away")
    assert erase(tmp_path / "home") == Stays(str(shared), news.name)
    assert not database(tmp_path / "home").exists()


def test_a_shared_folder_that_does_not_answer_is_named(tmp_path: Path, shared: Path) -> None:
    news = sharing(tmp_path / "home", shared)
    with dead(shared):
        assert erase(tmp_path / "home") == Stays(str(shared), news.name)
    assert news.exists()


def test_a_computer_that_has_no_name_yet_left_nothing(tmp_path: Path, shared: Path) -> None:
    sharing(tmp_path, shared)
    with closing(connect_to_write(database(tmp_path))) as connection:
        connection.execute("UPDATE sync SET device = ''")
    assert erase(tmp_path) is None


def test_an_empty_database_tells_of_no_shared_folder(tmp_path: Path) -> None:
    database(tmp_path).touch()
    assert erase(tmp_path) is None
    assert list(tmp_path.iterdir()) == []
