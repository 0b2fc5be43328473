"""One change at a time, as a whole or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.store.database import File
from tests.coach.store.samples import impatient, opened


@pytest.fixture
def file(folder: Path) -> Iterator[File]:
    opened(folder).close()
    file = File(folder, impatient(folder / "inturn.db"))
    yield file
    file.close()


def half_a_change(file: File) -> None:
    with file.change() as connection:
        connection.execute("INSERT INTO later (walkthrough) VALUES ('half')")
        raise RuntimeError("in the middle")


def test_a_change_that_fails_is_taken_back_whole(file: File) -> None:
    with pytest.raises(RuntimeError):
        half_a_change(file)
    assert file.read("SELECT * FROM later") == []


def test_after_a_change_that_failed_the_next_one_works(file: File) -> None:
    with pytest.raises(RuntimeError):
        half_a_change(file)
    with file.change() as connection:
        connection.execute("INSERT INTO later (walkthrough) VALUES ('whole')")
    assert file.read("SELECT walkthrough FROM later") == [{"walkthrough": "whole"}]


def test_tidying_says_whether_it_worked(file: File, folder: Path) -> None:
    assert file.tidy()
    other = impatient(folder / "inturn.db")
    other.execute("BEGIN IMMEDIATE")
    assert not file.tidy()
    other.close()
    assert file.tidy()
