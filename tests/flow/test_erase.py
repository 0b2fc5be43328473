"""Erasing everything: a word to type, and the folder is as before the first start."""

import threading
from contextlib import closing

import pytest

from coach.store.claim import Claim
from coach.store.home import copies, database
from coach.store.reading import connect_to_write
from tests.coach.store.samples import insert
from tests.flow.conftest import Start
from tests.flow.two_people import TwoPeople
from tests.guards.logs import ExpectLog
from ui.shell import PREFERENCES


def to_the_question(app: TwoPeople) -> list[bool]:
    """Come as far as the dark button; tell later whether a new program was to begin."""
    erased: list[bool] = []
    app.program.erased.connect(lambda: erased.append(True))
    app.press("Ctrl+,").until_page("SettingsScreen")
    app.reach("Your data").choose("Erase everything …").until_words("Erase everything?")
    app.type("erase").reach("Erase everything")
    return erased


def test_after_the_word_is_typed_nothing_of_the_two_is_left(start: Start) -> None:
    app = start.known()
    erased = to_the_question(app)
    app.press("Return")
    assert erased
    assert not database(app.home).exists()
    assert not (app.home / PREFERENCES).exists()


def test_esc_keeps_everything(start: Start) -> None:
    app = start.known().press("Ctrl+,").until_page("SettingsScreen")
    app.reach("Your data").choose("Erase everything …").until_words("Erase everything?")
    app.type("erase").press("Esc")
    assert "Erase everything?" not in app.words
    assert start.again(app).until_words("Noor and Sam").page_name == "TodayScreen"


def test_what_cannot_be_deleted_is_said_and_tried_again(
    start: Start, expect_log: ExpectLog
) -> None:
    expect_log("erase: not-erased")
    app = start.known()
    erased = to_the_question(app)
    in_the_way = copies(app.home) / "inturn-00001-2026-11-22-1930-by-hand-v7.db"
    in_the_way.mkdir(parents=True)  # what no file can be deleted from
    app.press("Return").until_words("Not everything is erased yet")
    assert str(app.home) in app.words
    assert not erased
    in_the_way.rmdir()
    app.choose("Try again")
    assert erased


def test_what_stays_in_a_shared_folder_that_is_away_is_said_before_all_begins_anew(
    start: Start,
) -> None:
    app = start.known()
    with closing(connect_to_write(database(app.home))) as connection:
        row = {"only": 1, "device": "0123456789abcdef", "folder": "/media/stick", "key": "00"}
        insert(connection, "sync", row)
    erased = to_the_question(app)
    app.press("Return").until_words("One sealed file stays elsewhere")
    assert "/media/stick" in app.words
    assert "inturn-0123456789abcdef.inturn-news" in app.words
    assert not database(app.home).exists()
    app.choose("Begin anew")
    assert erased


def test_while_something_is_still_written_nothing_is_erased(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.erasing.PATIENCE", 0)
    app = start.known()
    erased, over = to_the_question(app), threading.Event()
    app.program.desk.keeper.ask(lambda _: over.wait(20), None)
    app.press("Return").until_words("is still being written")
    assert not erased
    assert (app.home / PREFERENCES).exists()
    over.set()
    monkeypatch.setattr("ui.erasing.PATIENCE", 20)
    app.choose("Try again")
    assert erased


def test_whoever_closes_the_window_instead_leaves_the_folder_free(
    start: Start, expect_log: ExpectLog
) -> None:
    expect_log("erase: not-erased")
    app = start.known()
    to_the_question(app)
    (copies(app.home) / "inturn-00001-2026-11-22-1930-by-hand-v7.db").mkdir(parents=True)
    app.press("Return").until_words("Not everything is erased yet").choose("Close In Turn")
    assert not app.shell.isVisible()
    assert Claim(app.home).take()
