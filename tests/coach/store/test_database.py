"""One change at a time, as a whole or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.errors import Problem, WorldError
from coach.store.database import File
from tests.coach.store.samples import impatient, opened


@pytest.fixture
def file(folder: Path) -> Iterator[File]:
    opened(folder).close()
    file = File(folder, impatient(folder / "inturn.db"))
    yield file
    file.close()


def walkthroughs(file: File) -> list[str]:
    with file.reading() as table:
        return [row["walkthrough"] for row in table("later").rows_where()]


def half_a_change(file: File) -> None:
    with file.change() as table:
        table("later").insert({"walkthrough": "half"})
        raise RuntimeError("in the middle")


def test_a_change_that_fails_is_taken_back_whole(file: File) -> None:
    with pytest.raises(RuntimeError):
        half_a_change(file)
    assert walkthroughs(file) == []


def test_after_a_change_that_failed_the_next_one_works(file: File) -> None:
    with pytest.raises(RuntimeError):
        half_a_change(file)
    with file.change() as table:
        table("later").insert({"walkthrough": "whole"})
    assert walkthroughs(file) == ["whole"]


def test_a_change_has_the_file_before_it_writes_anything(file: File, folder: Path) -> None:
    other = File(folder, impatient(folder / "inturn.db"))
    with file.change(), pytest.raises(WorldError) as raised, other.change():
        pass
    assert raised.value.problem is Problem.DATABASE_BUSY
    other.close()


def test_all_that_is_read_at_once_is_from_one_moment(file: File, folder: Path) -> None:
    with file.reading() as table, opened(folder) as other:
        before = table("later").count_where()
        other.later.add("meanwhile")
        assert table("later").count_where() == before
    assert walkthroughs(file) == ["meanwhile"]


def test_tidying_says_whether_it_worked(file: File, folder: Path) -> None:
    assert file.tidy()
    other = impatient(folder / "inturn.db")
    other.execute("BEGIN IMMEDIATE")
    assert not file.tidy()
    other.close()
    assert file.tidy()
