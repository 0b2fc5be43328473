"""On Windows a file cannot be renamed over another one: mending does not need to."""

from pathlib import Path

import pytest

from coach.clock import HandClock
from coach.store.home import database, make_private_folder
from coach.store.mending.placing import take_place
from coach.store.mending.salvage import write_anew


@pytest.fixture
def as_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.rename

    def rename(self: Path, target: Path) -> Path:
        if target.exists():
            raise FileExistsError(target)
        return real(self, target)

    monkeypatch.setattr(Path, "rename", rename)


@pytest.mark.usefixtures("as_on_windows")
def test_what_a_try_left_that_went_no_further_is_no_obstacle(tmp_path: Path) -> None:
    target = tmp_path / "inturn-mended.db"
    for _ in range(2):
        write_anew(None, target)
    assert [file.name for file in tmp_path.iterdir()] == [target.name]


@pytest.mark.usefixtures("as_on_windows")
def test_a_mended_database_takes_the_place_of_a_damaged_one(tmp_path: Path) -> None:
    home = tmp_path / "inturn"
    make_private_folder(home)
    database(home).write_bytes(b"no database")
    aside = take_place(home, None, HandClock().now().local().date())
    assert aside is not None
    assert aside.read_bytes() == b"no database"
    assert database(home).read_bytes().startswith(b"SQLite format 3")
