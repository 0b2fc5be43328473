"""A data folder on a drive or a share that does not answer: said on a page, and nothing breaks."""

from pathlib import Path

import pytest

from coach.content.library import Library
from coach.content.prose import ProblemsWords
from coach.errors import Problem
from coach.store.claim import Claim
from coach.store.home import database
from tests.flow.conftest import Start
from tests.flow.dead_folder import dead
from tests.flow.two_people import TwoPeople, introduce
from ui.instance import Instance
from ui.shell import Frame

BUSY = Library().prose(ProblemsWords).problems[Problem.DATABASE_BUSY]
GONE = Library().prose(ProblemsWords).problems[Problem.FOLDER_GONE]


def test_at_the_start_it_is_said_and_today_can_be_used(start: Start, data: Path) -> None:
    introduce(data)
    with dead(data):
        app = start.on_nothing(data).until_words(GONE.title)
        app.choose(GONE.button).until_page("TodayScreen").close()


def test_nobody_is_asked_who_they_are_when_only_the_drive_is_missing(
    start: Start, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    introduce(data)
    away = data.rename(data.with_name("away"))
    monkeypatch.setattr("coach.store.opening.make_private_folder", Path.stat)
    app = start.on_nothing(data).until_words(GONE.title)
    app.choose(GONE.button).until_page("TodayScreen")
    away.rename(data)
    app.until_words("Noor and Sam")
    assert not Claim(data).take()


def test_a_folder_that_another_window_took_first_is_left_to_it(
    start: Start, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def taken(_instance: Instance) -> bool:
        return False

    monkeypatch.setattr(Instance, "claim", taken)
    start.known().until_words(BUSY.safe)
    assert not database(data).exists()


def test_in_use_the_look_can_be_changed_and_the_window_closed(start: Start) -> None:
    app = start.known()
    with dead(app.home):
        app.press("Ctrl++")
        assert app.program.desk.look.scale > 1
        app.close()


def test_what_is_to_be_written_is_written_before_how_the_window_stood(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    app: TwoPeople = start.known()
    desk = app.program.desk
    close = desk.keeper.close
    monkeypatch.setattr(desk.keeper, "close", lambda: (done.append("notes"), close()))

    def keep_frame(_frame: Frame) -> None:
        done.append("window")

    monkeypatch.setattr(desk.preferences, "keep_frame", keep_frame)
    app.close()
    assert done == ["notes", "window"]
