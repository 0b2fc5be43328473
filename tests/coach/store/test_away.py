"""A drive that is not there: seen before anything is written in its place."""

from pathlib import Path

import pytest

from coach.store.away import seems_away
from tests.flow.dead_folder import dead

ROOT = "27 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n"


class Computer:
    """What is to be mounted on a computer, and what is."""

    def __init__(self, folder: Path) -> None:
        self.table, self.mounted = folder / "fstab", folder / "mountinfo"
        self.table.write_text(
            "# the usual\n\n/dev/vda / ext4 defaults 0 1\n/dev/vdb none swap sw\n"
        )
        self.mounted.write_text(ROOT)

    def has(self, drive: Path, *, mounted: bool = False) -> None:
        where = str(drive).replace(" ", "\\040")
        with self.table.open("a") as file:
            file.write(f"LABEL=stick {where} vfat noauto,user 0 0\n")
        if mounted:
            self.mounted.write_text(f"{ROOT}44 27 0:9 / {where} rw - vfat /dev/sdb1 rw\n")

    def asks(self, home: Path, *, named: bool = False) -> bool:
        return seems_away(home, named=named, table=self.table, mounted=self.mounted)


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path)


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "media" / "our stick"
    folder.mkdir(parents=True)
    return folder


def test_an_empty_folder_that_somebody_named_is_asked_about(
    computer: Computer, drive: Path
) -> None:
    assert computer.asks(drive, named=True)
    assert not computer.asks(drive)


def test_one_in_which_something_lies_is_not(computer: Computer, drive: Path) -> None:
    computer.has(drive)
    (drive / "inturn.lock").touch()
    assert not computer.asks(drive, named=True)


def test_one_that_is_not_there_yet_is_not(computer: Computer, drive: Path) -> None:
    assert not computer.asks(drive / "inturn", named=True)


@pytest.mark.parametrize("within", ["", "inturn", "ours/inturn"])
def test_a_drive_that_is_not_mounted_is_asked_about(
    computer: Computer, drive: Path, within: str
) -> None:
    computer.has(drive)
    assert computer.asks(drive / within)


def test_one_that_is_mounted_is_not(computer: Computer, drive: Path) -> None:
    computer.has(drive, mounted=True)
    assert not computer.asks(drive)
    assert not computer.asks(drive / "inturn")


def test_another_drive_does_not_matter(computer: Computer, drive: Path) -> None:
    computer.has(drive.with_name("another"))
    assert not computer.asks(drive / "inturn")


def test_a_system_that_does_not_say_what_is_mounted_is_not_asked(
    computer: Computer, drive: Path
) -> None:
    computer.has(drive)
    computer.mounted.unlink()
    assert not computer.asks(drive / "inturn")


def test_a_system_without_such_a_table_has_no_drives(computer: Computer, drive: Path) -> None:
    computer.table.unlink()
    assert not computer.asks(drive / "inturn")


def test_a_drive_that_does_not_answer_is_told_otherwise(computer: Computer, drive: Path) -> None:
    with dead(drive):
        assert not computer.asks(drive, named=True)


def test_nothing_is_written(computer: Computer, drive: Path) -> None:
    computer.has(drive)
    assert computer.asks(drive, named=True)
    assert list(drive.iterdir()) == []
