"""Where the data folder is, and that nobody else can look into it."""

import stat
from pathlib import Path

import pytest

from coach.errors import Problem, WorldError
from coach.store.home import data_home, free_name, make_private_file, make_private_folder
from tests.coach.store.samples import database_of_version, opened, session


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_given_folder_comes_before_everything() -> None:
    assert data_home(Path("/given"), {"INTURN_HOME": "/elsewhere"}) == Path("/given").absolute()


def test_the_variable_comes_before_the_place_of_the_platform() -> None:
    assert data_home(None, {"INTURN_HOME": "/elsewhere"}) == Path("/elsewhere").absolute()


def test_a_folder_is_absolute_and_knows_the_persons_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/noor")
    monkeypatch.setenv("USERPROFILE", "/home/noor")
    assert data_home(None, {"INTURN_HOME": "~/talks"}) == Path("/home/noor/talks")
    assert data_home(Path("talks")) == Path.cwd() / "talks"


@pytest.mark.parametrize("environ", [{}, {"INTURN_HOME": ""}])
def test_without_either_it_is_the_place_of_the_platform(
    environ: dict[str, str], home: Path
) -> None:
    place = data_home(None, environ)
    assert place.name == "inturn"
    assert place.is_relative_to(home)
    assert not place.exists()


def test_the_environment_of_the_program_is_read_by_itself(home: Path) -> None:
    assert data_home() == home / "inturn"


def test_a_new_folder_is_private_and_its_parents_are_made(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    folder = home / "some" / "where"
    make_private_folder(folder)
    assert rights(folder) == 0o700


def test_outside_of_a_persons_own_folders_a_missing_parent_is_a_missing_drive(
    tmp_path: Path,
) -> None:
    drive = tmp_path / "drive"
    with pytest.raises(WorldError) as raised:
        opened(drive / "inturn")
    assert raised.value.problem is Problem.FOLDER_GONE
    assert not drive.exists()
    drive.mkdir()
    opened(drive / "inturn").close()


def test_a_folder_that_was_there_keeps_its_rights(home: Path) -> None:
    shared = home / "shared"
    shared.mkdir(mode=0o755)
    make_private_folder(shared)
    assert rights(shared) == 0o755


def test_a_file_that_others_could_read_is_closed_to_them(home: Path) -> None:
    path = home / "open.db"
    path.write_text("kept")
    path.chmod(0o644)
    make_private_file(path)
    assert rights(path) == 0o600
    assert path.read_text() == "kept"


def test_a_name_is_free_only_if_no_log_of_it_is_left(home: Path) -> None:
    (home / "x.db").touch()
    (home / "x-2.db-wal").touch()
    assert free_name(home, "x") == home / "x-3.db"


def test_every_file_of_the_store_is_private(folder: Path) -> None:
    database_of_version(1, folder).chmod(0o644)
    with opened(folder) as store:
        store.sessions.keep(session())
        files = [path for path in folder.rglob("*") if path.is_file()]
        assert {path.name.partition(".")[2] for path in files} == {
            "db",
            "db-wal",
            "db-shm",
            "db-seen",
        }
        assert {rights(path) for path in files} == {0o600}
    assert rights(folder) == rights(folder / "backups") == 0o700


def test_where_nobody_has_a_home_a_folder_is_made_and_nothing_that_leads_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(_: type[Path]) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", classmethod(none))
    make_private_folder(tmp_path / "here")
    assert (tmp_path / "here").is_dir()
    with pytest.raises(OSError, match="deep"):
        make_private_folder(tmp_path / "far" / "deep")
