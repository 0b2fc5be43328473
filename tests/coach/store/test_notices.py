"""What the store says has a sentence, and the facts that the sentence needs."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coach.content.library import Library
from coach.content.prose import ProblemsWords
from coach.content.words import fill
from coach.errors import Problem, WorldError
from coach.store.mending.damage import Answer
from coach.store.notices import Notice
from tests.coach.store.samples import database_of_version, opened, session, today


def said(told: Notice | WorldError) -> str:
    problem = told.code if isinstance(told, Notice) else told.problem
    text = Library().prose(ProblemsWords).problems[problem]
    whole = f"{text.title} {text.happened} {text.safe} {text.do} {text.button}"
    return fill(whole, told.facts)


def raised_on_opening(folder: Path) -> WorldError:
    with pytest.raises(WorldError) as raised:
        opened(folder)
    return raised.value


def test_a_database_that_was_put_aside_is_named_with_its_place(folder: Path) -> None:
    folder.mkdir()
    (folder / "inturn.db").write_text("damaged" * 1000)
    with opened(folder, answer=Answer.BEGIN_EMPTY) as store:
        sentence = said(store.notices[0])
    assert f"It is now called inturn-damaged-{today()}.db, in the folder {folder}." in sentence
    assert "{" not in sentence


def test_a_session_that_was_put_aside_is_told_without_facts(folder: Path) -> None:
    with opened(folder) as store:
        store.sessions.keep(session())
        with closing(sqlite3.connect(folder / "inturn.db")) as other, other:
            other.execute("UPDATE running SET session = '{}'")
        store.sessions.running()
        (notice,) = store.notices
    assert notice.code is Problem.SESSION_PUT_ASIDE
    assert "{" not in said(notice)


def test_a_folder_that_cannot_be_written_is_named(folder: Path) -> None:
    folder.write_text("a file")
    assert f"not written to: {folder}" in said(raised_on_opening(folder))


def test_a_newer_database_is_told_without_a_gap(folder: Path) -> None:
    with closing(sqlite3.connect(database_of_version(1, folder))) as other:
        other.execute("PRAGMA user_version = 99")
    assert "{" not in said(raised_on_opening(folder))


@pytest.mark.parametrize(
    "problem", [Problem.DISK_FULL, Problem.DATABASE_BUSY, Problem.DATABASE_DAMAGED]
)
def test_what_can_happen_at_any_time_needs_no_fact(problem: Problem) -> None:
    assert "{" not in said(WorldError(problem))
