"""Bad luck of every kind: a clear sentence each, nothing is lost, and the talk goes on."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coach.clock import HandClock
from coach.content.library import Library
from coach.errors import Problem, WorldError
from coach.files import resources
from coach.store.copies.copying import make_copy
from coach.store.copies.values import Why
from coach.store.home import database
from coach.store.schema import LATEST
from tests.coach.store.samples import opened
from tests.flow.conftest import Start
from tests.flow.two_people import TwoPeople, introduce
from tests.screens.setting import EVENING

NOISE = b"this was a database once" * 400


def with_a_talk(start: Start) -> Path:
    """A data folder in which a talk was begun."""
    app = start.known().begin()
    app.press("Return").wait(5)
    app.close()
    return app.home


def from_a_newer_version(start: Start) -> Path:
    home = with_a_talk(start)
    with closing(sqlite3.connect(database(home))) as file:
        file.execute(f"PRAGMA user_version = {LATEST + 1}")
        step = f"to-version-{LATEST + 1}"
        file.execute("INSERT INTO _sqlite_migrations VALUES (99, 'inturn', ?, '')", [step])
        file.commit()
    return home


@pytest.fixture
def keeper_answers_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait for a keeper that has no store to answer from."""

    def go_on(app: TwoPeople) -> TwoPeople:
        return app

    monkeypatch.setattr(TwoPeople, "settle", go_on)


def test_damaged_notes_are_put_aside_by_name_and_the_way_leads_on(start: Start) -> None:
    home = with_a_talk(start)
    database(home).write_bytes(NOISE)
    app = start(home).until_page("DamagePage")
    assert "It was not you." in app.words
    assert str(home) in app.words
    app.choose("Start fresh, keep the file").until_page("TodayScreen")
    aside = next(file for file in home.rglob("*.db") if file.read_bytes() == NOISE)
    app.until_words(aside.name)
    app.begin()


@pytest.mark.usefixtures("keeper_answers_nothing")
def test_who_looks_around_is_asked_again_at_the_next_start(start: Start) -> None:
    home = with_a_talk(start)
    database(home).write_bytes(NOISE)
    app = start(home).until_page("DamagePage")
    app.choose("Look around without it").until_page("TodayScreen")
    start.again(app).until_page("DamagePage").choose("Close In Turn")
    assert database(home).read_bytes() == NOISE


def test_a_copy_is_offered_and_brought_back(start: Start) -> None:
    home = with_a_talk(start)
    with opened(home) as store:
        store.later.add("long-turns")
    make_copy(home, Why.BY_HAND, HandClock(wall=EVENING).now().local())
    database(home).write_bytes(b"")
    app = start(home).until_page("DamagePage")
    assert "missing or empty" in app.words
    app.press("Return").until_page("TodayScreen").until_words("Your notes are back.")


def test_of_one_thing_people_read_once(start: Start) -> None:
    home = with_a_talk(start)
    database(home).write_bytes(NOISE)
    app = start(home).until_page("DamagePage").press("Return").until_page("TodayScreen")
    app.go_to("Talk").go_to("Today").settle()
    assert app.page_name == "TodayScreen"
    assert "cannot be read" not in app.words


@pytest.mark.usefixtures("keeper_answers_nothing")
def test_notes_of_a_newer_version_are_not_touched(start: Start) -> None:
    home = from_a_newer_version(start)
    before = database(home).read_bytes()
    app = start(home).until_page("ProblemPage")
    assert "They were not touched." in app.words
    assert app.focus == "Close In Turn"
    app.choose("Look around without them").until_page("TodayScreen")
    app.close()
    assert database(home).read_bytes() == before


@pytest.mark.usefixtures("keeper_answers_nothing")
def test_the_dark_button_closes_where_there_is_nothing_better_to_do(start: Start) -> None:
    home = from_a_newer_version(start)
    app = start(home).until_page("ProblemPage")
    app.press("Return")
    assert not app.shell.isVisible()


@pytest.mark.usefixtures("keeper_answers_nothing")
def test_where_nothing_can_be_written_it_says_so_and_today_works(start: Start, data: Path) -> None:
    introduce(data)
    database(data).mkdir()
    app = start(data).until_page("ProblemPage")
    assert "In Turn cannot write to its folder" in app.words
    assert str(data) in app.words
    app.press("Return").until_page("TodayScreen")
    assert "Begin “First try”" in app.words


def test_details_are_folded_away_until_somebody_wants_them(start: Start) -> None:
    home = with_a_talk(start)
    database(home).write_bytes(NOISE)
    app = start(home).until_page("DamagePage")
    assert "file: inturn.db" not in app.words
    app.choose("What happened, in detail")
    assert "file: inturn.db" in app.words


@pytest.mark.parametrize("problem", [Problem.DISK_FULL, Problem.DATABASE_BUSY])
def test_what_passes_by_itself_is_one_line_on_today(start: Start, problem: Problem) -> None:
    app = start.known()
    app.program.desk.keeper.trouble_changed.emit(WorldError(problem))
    assert app.page_name == "TodayScreen"
    assert "Nothing is lost" in app.words
    app.program.desk.keeper.trouble_changed.emit(None)
    assert "Nothing is lost" not in app.words


def test_nobody_is_torn_out_of_a_talk_by_a_problem(start: Start) -> None:
    app = start.known().begin()
    app.program.desk.keeper.trouble_changed.emit(WorldError(Problem.FOLDER_READ_ONLY))
    assert app.page_name == "RoomScreen"


def test_a_broken_content_file_is_left_out_and_help_names_it(
    start: Start, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(resources() / "content", home / "resources" / "content")
    monkeypatch.setattr("coach.content.library.resources", lambda: home / "resources")
    broken = home / "resources" / "content" / "en" / "walkthroughs" / "first-try.toml"
    broken.write_text("id = 'first-try'\nminutes = 'many'\n", encoding="utf-8")
    app = start.known()
    assert "Begin “Good news, well met”" in app.words
    app.go_to("Talk").choose(f"All {len(Library().ids()) - 1}, by name")
    assert "First try" not in app.words
    app.go_to("Help & safety").choose("What could not be read").until_words("first-try.toml")
