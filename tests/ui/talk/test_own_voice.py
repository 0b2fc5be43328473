"""A voice is kept in its owner's book while the other one sits beside, and used from there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.errors import Problem, WorldError
from coach.people import Side
from tests.flow.words import words_on
from tests.ui.audit import audit
from tests.ui.finding import seen
from tests.ui.reflect.shelf import OTHER, PASSPHRASE, Shelf
from tests.ui.stand_in_ear import VOICE
from tests.ui.talk.heard_room import HeardRoom
from ui.parts.action_bar import ActionBar
from ui.parts.buttons import Primary, QuietLink, Secondary
from ui.talk import requests as r
from ui.talk.hearing.asking_screen import AskingScreen
from ui.talk.hearing.unlock_sheet import UnlockSheet
from ui.talk.hearing.voice_screen import VoiceScreen
from ui.theme.look import Look

OWN, UNDO = r.Choose("voice", "own"), r.Choose("voice", "undo")
USE, KEEP = "Use my kept voice", "Keep my voice"


@pytest.fixture
def books(home: Path) -> Iterator[Shelf]:
    shelf = Shelf(home / "inturn")
    yield shelf
    shelf.close()


@pytest.fixture
def room(qtbot: QtBot, still: Look, books: Shelf) -> HeardRoom:
    """Noor, who has a book, is asked to read; Sam has none."""
    books.made("one", "Noor")
    room = HeardRoom(qtbot, still, books=books)
    room.press().wait(5)
    return room.agree()


def sheet(room: HeardRoom) -> UnlockSheet:
    (found,) = seen(room.page(VoiceScreen), UnlockSheet)
    return found


def is_open(room: HeardRoom) -> bool:
    return any(seen(room.pages[-1], UnlockSheet))


def unlock(room: HeardRoom, passphrase: str = PASSPHRASE) -> HeardRoom:
    sheet(room).field.edit.setText(passphrase)
    sheet(room).press()
    return room


def kept(room: HeardRoom) -> HeardRoom:
    """Noor reads, and keeps her voice."""
    room.ear.hears(Side.ONE, 15.5)
    return unlock(room.press_on(OWN))


def test_a_voice_that_was_heard_is_kept_in_its_owners_book(room: HeardRoom, books: Shelf) -> None:
    kept(room)
    assert books.voice() == VOICE
    assert not is_open(room)
    assert "Your voice is kept in your book." in words_on(room.page(VoiceScreen))
    assert room.ear.asked[-2:] == [("keep", Side.ONE), ("recall", Side.ONE, True)]
    room.press_on(r.Primary())
    assert room.ear.asked[-1] is Side.TWO


def test_the_keyboard_finds_undo_where_it_was_and_the_way_back_after_that(room: HeardRoom) -> None:
    room.ear.hears(Side.ONE, 15.5)
    link = next(one for one in seen(room.page(VoiceScreen), QuietLink) if KEEP in one.words)
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    unlock(room)
    undo = QApplication.focusWidget()
    assert isinstance(undo, Secondary)
    assert undo.words == "Undo"
    QTest.keyClick(undo, Qt.Key.Key_Space)
    assert link.hasFocus()


def test_keeping_it_can_be_undone_at_once(room: HeardRoom, books: Shelf) -> None:
    kept(room).press_on(UNDO)
    assert books.voice() is None
    assert KEEP in words_on(room.page(VoiceScreen))
    room.press_on(UNDO)
    books.keep_voice(b"before", 1)
    kept(room).press_on(UNDO)
    assert books.voice() == b"before"


def test_who_keeps_nothing_presses_nothing(room: HeardRoom, books: Shelf) -> None:
    room.read().ear.knows()
    assert room.pages[-1] is room.screen
    assert books.voice() is None


def test_a_voice_from_a_book_is_known_at_once_and_the_other_one_reads(
    room: HeardRoom, books: Shelf
) -> None:
    books.keep_voice(VOICE, 1)
    unlock(room.press_on(OWN))
    assert room.ear.asked[-2:] == [("recall", Side.ONE, True), Side.TWO]
    assert "Sam" in words_on(room.page(VoiceScreen))
    room.ear.hears(Side.TWO, 15.5)
    room.press_on(r.Primary())
    assert room.ear.asked[-1] == "know"


def test_without_a_voice_in_the_book_one_is_asked_to_read(room: HeardRoom) -> None:
    unlock(room.press_on(OWN))
    assert "No voice is kept in this book yet" in words_on(sheet(room))
    sheet(room).without.click()
    assert not is_open(room)
    assert room.ear.asked[-1] is Side.ONE


def test_a_wrong_passphrase_is_told_kindly_and_after_some_one_waits(room: HeardRoom) -> None:
    unlock(room.press_on(OWN), OTHER)
    assert "Try again when you like" in words_on(sheet(room))
    for _ in range(4):
        unlock(room, OTHER)
    assert "Wait a moment" in words_on(sheet(room))
    unlock(room)
    assert "in a moment" in words_on(sheet(room))
    sheet(room).without.click()
    room.press_on(OWN)
    assert "Wait a moment" in words_on(sheet(room)), "closing it does not shorten a wait"
    room.wait(60)
    sheet(room).without.click()
    unlock(room.press_on(OWN))
    assert "No voice is kept" in words_on(sheet(room))


def test_nothing_tells_whether_somebody_has_a_book(room: HeardRoom) -> None:
    shown = words_on(room.page(VoiceScreen))
    told = words_on(sheet(unlock(room.press_on(OWN), OTHER)))
    sheet(room).without.click()
    room.ear.hears(Side.ONE, 15.5)
    room.press_on(r.Primary())  # and now Sam, who has none
    assert USE in shown
    assert USE in words_on(room.page(VoiceScreen))
    other = words_on(sheet(unlock(room.press_on(OWN), OTHER)))
    assert other.replace("Sam", "Noor") == told


@pytest.mark.parametrize("voice", [b"of a newer version", None])
def test_what_cannot_be_used_is_told_and_one_reads(
    room: HeardRoom, books: Shelf, voice: bytes | None
) -> None:
    ids = books.keep_voice(voice or VOICE, 1)
    if voice is None:
        books.books.take_out(books.books.all()[0].id, ids[0])
    unlock(room.press_on(OWN))
    assert "cannot be used here" in words_on(sheet(room))
    sheet(room).without.click()
    room.read().ear.knows()
    assert room.pages[-1] is room.screen


def test_where_the_file_is_away_one_goes_on_without(
    room: HeardRoom, books: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_: object) -> None:
        raise WorldError(Problem.FOLDER_GONE, {"folder": ""})

    monkeypatch.setattr(type(books.books), "all", away)
    unlock(room.press_on(OWN))
    assert "cannot be reached just now" in words_on(sheet(room))


def test_who_closes_it_meanwhile_keeps_nothing(room: HeardRoom, books: Shelf) -> None:
    room.ear.hears(Side.ONE, 15.5)
    room.press_on(OWN)
    books.slow = True
    unlock(room)
    assert "One moment" in words_on(sheet(room))
    sheet(room).without.click()
    books.slow = False
    books.catch_up()
    assert books.voice() is None
    assert KEEP in words_on(room.page(VoiceScreen))


def test_nothing_typed_outlives_the_window_being_hidden(room: HeardRoom) -> None:
    page = sheet(room.press_on(OWN))
    page.field.edit.setText(PASSPHRASE)
    edit = page.field.edit
    room.hearing.part()
    assert edit.text() == ""


def test_a_microphone_that_goes_away_closes_the_sheet(room: HeardRoom) -> None:
    room.press_on(OWN).ear.loses()
    assert not is_open(room)
    assert room.page(AskingScreen)


def test_keys_do_it_all_and_escape_leads_back_to_reading(room: HeardRoom, books: Shelf) -> None:
    books.keep_voice(VOICE, 1)
    room.press_on(OWN)
    edit = sheet(room).field.edit
    assert QApplication.focusWidget() is edit
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert is_open(room)
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert not is_open(room)
    room.press_on(OWN, r.Primary())
    QTest.keyClicks(sheet(room).field.edit, PASSPHRASE)
    QTest.keyClick(sheet(room).field.edit, Qt.Key.Key_Return)
    assert room.ear.asked[-1] is Side.TWO


def test_without_books_nothing_is_offered(qtbot: QtBot, still: Look) -> None:
    room = HeardRoom(qtbot, still)
    room.press().wait(5)
    room.agree().press_on(OWN)
    assert USE not in words_on(room.page(VoiceScreen))
    assert not is_open(room)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("step", ["use", "keep", "kept", "sheet", "wrong"])
def test_each_step_passes_the_audit(room: HeardRoom, still: Look, step: str, scale: float) -> None:
    still.set_scale(scale)
    room.resize(1024, 768)
    if step == "keep":
        room.ear.hears(Side.ONE, 15.5)
    elif step == "kept":
        kept(room)
    elif step != "use":
        room.press_on(OWN)
    if step == "wrong":
        unlock(room, OTHER)
    page = sheet(room) if is_open(room) else room.pages[-1]
    primary = next(one for one in seen(page, Primary) if one.isEnabled())
    assert audit(page, primary=primary, regions=list(seen(page, ActionBar))) == []
