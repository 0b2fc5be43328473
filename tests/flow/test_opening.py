"""A file that somebody opens with In Turn: shown where one says yes to it, and never in a talk."""

from pathlib import Path

import pytest

from coach.clock import HandClock
from coach.content.library import Library
from coach.content.prose import ProblemsWords, WindowWords
from coach.errors import Problem
from coach.store import open_store
from coach.store.exporting.leaving import leave_move
from tests.flow.conftest import Start
from tests.flow.two_people import TwoPeople, introduce
from tests.ui.test_doorbell import visiting
from ui.instance import Instance
from ui.opening.note import WaitingNote

_TABLE = "text,group,needs\nI hear you.,heard,connection\n"
_KETTLE = "a kettle for two boats"
_WORDS = Library().prose(WindowWords)
_WAITS = _WORDS.file_waits.replace("{file}", "ours.csv")
_CAN = _WORDS.file_can_open.replace("{file}", "ours.csv")


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A table of cards."""
    file = tmp_path / "ours.csv"
    file.write_text(_TABLE, "utf-8")
    return file


@pytest.fixture
def moved(tmp_path: Path) -> Path:
    """All that two people had on another computer."""
    there = tmp_path / "there"
    introduce(there)
    with open_store(there, HandClock()) as store:
        leave_move(tmp_path / "all.inturn", store.taking.whole(1), _KETTLE)
    return tmp_path / "all.inturn"


def _open(app: TwoPeople, file: Path) -> TwoPeople:
    app.program.open_file(str(file))
    return app


def _note(app: TwoPeople) -> WaitingNote:
    (note,) = app.program.window.findChildren(WaitingNote)
    return note


def test_a_deck_is_shown_and_nothing_of_it_is_taken_in(start: Start, deck: Path) -> None:
    app = _open(start.known(), deck).until_words("Look before you add")
    app.settle()
    assert "ours.csv" in app.words
    assert app.program.window.place == "settings"
    assert b"I hear you" not in (app.home / "inturn.db").read_bytes()


def test_what_comes_from_another_computer_asks_for_its_passphrase_and_is_shown(
    start: Start, moved: Path
) -> None:
    app = _open(start.known(), moved).until_words("all.inturn")
    app.type(_KETTLE).press("Return").until_words("All of it is here already")
    app.press("Esc").until(lambda: "all.inturn" not in app.words, "the page under the sheet")


def test_on_the_first_page_it_brings_names_and_all(start: Start, moved: Path) -> None:
    app = _open(start(), moved).until_words("all.inturn")
    app.type(_KETTLE).press("Return").until_words("Names")


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("gone.csv", Problem.FILE_UNREADABLE),
        ("letter.odt", Problem.FILE_NOT_OURS),
        ("", Problem.FILE_NOT_OURS),
    ],
)
def test_what_cannot_be_opened_is_said_over_the_page_and_all_is_as_before(
    name: str, problem: Problem, start: Start, tmp_path: Path
) -> None:
    said = Library().prose(ProblemsWords).problems[problem].title
    app = _open(start.known(), tmp_path / name).until_words(said)
    assert app.program.window.place == "today"
    app.press("Return").until(lambda: said not in app.words, "Today")


def test_a_talk_goes_on_and_the_file_waits_until_it_is_over(start: Start, deck: Path) -> None:
    app = start.known().begin("say-it-back")
    before = app.session
    _open(app, deck).until_words(_WAITS)
    assert app.page_name == "RoomScreen"
    assert app.session.place == before.place
    assert not _note(app).open_button.isVisible()
    app.program.open("today")
    app.until_words(_CAN)
    _note(app).open_button.click()
    app.until_words("Look before you add")
    assert _CAN not in app.words


def test_what_waits_can_be_let_go(start: Start, deck: Path) -> None:
    app = start.known()
    app.program.breathe()
    _open(app, deck).until_words(_WAITS).program.open("today")
    app.until_words(_CAN)
    _note(app).drop_button.click()
    app.program.open("talk")
    app.settle()
    assert _CAN not in app.words


def test_while_the_window_hides_nothing_is_said(start: Start, deck: Path) -> None:
    app = start.known()
    app.program.breathe()
    _open(app, deck).until_words(_WAITS)
    app.press("F9")
    assert not _note(app).isVisible()
    _open(app, deck).settle()
    assert "ours.csv" not in app.words
    app.press("F9").until_words(_CAN)


def test_a_question_over_the_page_is_answered_first(start: Start, deck: Path, moved: Path) -> None:
    app = _open(start.known(), moved).until_words("all.inturn")
    _open(app, deck).until_words(_WAITS)
    app.press("Esc").until_words(_CAN)


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_second_start_brings_its_file(start: Start, deck: Path) -> None:
    app = start.known()
    with visiting(Instance(app.home).name, str(deck)) as visitor:
        app.until(lambda: visitor.poll() is not None, "the second start")
    app.until_words("Look before you add")
