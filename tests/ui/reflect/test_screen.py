"""Reflect on screen, by keyboard: cards, an open book; and that nothing stays when it closes."""

from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from coach.people import Side
from coach.reflect.pages import Kind, Page
from tests.flow.words import words_on
from tests.ui.reflect.on_screen import OnScreen
from tests.ui.reflect.shelf import OTHER, PASSPHRASE, free
from tests.ui.today.samples import DAY, EVENING
from ui.actions import Deed
from ui.reflect import asks
from ui.reflect.book_page import BookPage
from ui.reflect.choose_page import ChoosePage
from ui.reflect.door_page import DoorPage
from ui.reflect.make_page import MakePage
from ui.reflect.printing import print_on
from ui.reflect.room_page import GoneSheet, RoomPage
from ui.reflect.view import WordsView
from ui.reflect.words_page import LostPage, TherePage, WordsPage

SATURDAYS = free("a", EVENING, "Saturdays", "The run is the only hour of quagmire.")
LAMP = free("b", EVENING - 3 * DAY, "", "The lamp in the hall was on.")
MONEY = Page("c", Kind.BEFORE, EVENING - DAY * 6, EVENING - DAY * 6, "money", {"happened": "It."})


Made = Callable[..., OnScreen]
KEY = Qt.Key


def test_by_keyboard_from_the_card_into_the_page(made: Made) -> None:
    place = made(SATURDAYS, LAMP)
    place.press(KEY.Key_Return)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    place.type(PASSPHRASE)
    place.press(KEY.Key_Return)
    page = place.page
    assert isinstance(page, BookPage)
    assert QApplication.focusWidget() is page.list
    place.press(KEY.Key_Down)
    assert page.panel.free.text.words == "The lamp in the hall was on."
    place.press(KEY.Key_Return)
    assert QApplication.focusWidget() is page.panel.free.text
    place.type("x")
    assert place.table.presenter.within is not None
    shown = place.table.presenter.within.book.page
    assert shown is not None
    assert shown.answers["text"] == "xThe lamp in the hall was on."


def test_the_passphrase_is_dots_until_somebody_asks_to_see_it(made: Made) -> None:
    place = made()
    place.press(KEY.Key_Return)
    field = place.page.cards[0].field
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password
    assert field.eye.accessibleName() == "Show: Passphrase"
    field.eye.click()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Normal
    assert field.edit.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    assert field.eye.accessibleName() == "Hide: Passphrase"
    field.eye.click()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password


def test_what_was_typed_for_one_goes_when_the_other_one_comes(made: Made) -> None:
    place = made()
    place.press(KEY.Key_Return)
    place.type("half a pass")
    place.page.cards[1].me.click()
    assert [card.field.words for card in place.page.cards] == ["", ""]
    assert not place.page.cards[0].field.edit.isUndoAvailable()


def test_enter_with_nothing_typed_stays_in_the_field(made: Made) -> None:
    place = made()
    place.press(KEY.Key_Return)
    assert place.page.act(Deed.PRIMARY)
    assert QApplication.focusWidget() is place.page.cards[0].field.edit
    assert place.table.presenter.within is None


def test_a_book_is_made_by_keyboard_alone(made: Made) -> None:
    place = made(book=False)
    place.table.ask(asks.Me(Side.ONE), asks.FirstTime())
    place.screen.focus()
    assert isinstance(place.page, MakePage)
    place.type(OTHER)
    place.press(KEY.Key_Return)
    place.type("quiet lamps over the marsh")
    place.press(KEY.Key_Return)
    assert isinstance(place.page, MakePage), "the two are not the same"
    place.page.fields[2].edit.selectAll()
    place.type(OTHER)
    place.press(KEY.Key_Return)
    assert isinstance(place.page, WordsPage)
    place.page.act(Deed.PRIMARY)
    assert isinstance(place.page, BookPage)
    assert place.page.primary.words == "Write about it"
    place.page.act(Deed.PRIMARY)
    assert place.page is place.guided.screen


@pytest.mark.parametrize("way", ["lock", "button"])
def test_when_it_closes_words_are_cleared_and_widgets_deleted(made: Made, way: str) -> None:
    place = made(SATURDAYS, LAMP, MONEY)
    page = place.open()
    place.table.ask(asks.OpenPage("c"), asks.OpenPage("a"))
    text, topic = page.panel.free.text, page.panel.free.topic
    text.insertPlainText("quagmire ")
    place.table.ask(asks.CloseBook()) if way == "button" else place.table.presenter.lock()
    assert isinstance(place.page, DoorPage)
    assert (text.toPlainText(), topic.text(), page.search.text()) == ("", "", "")
    assert not text.document().isUndoAvailable()
    assert page.list.pages.rowCount() == 0
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not shiboken6.isValid(text)
    assert not shiboken6.isValid(page)
    assert not place.screen.findChildren(QTextEdit)
    assert "quagmire" not in words_on(place.screen)


def test_pages_with_questions_are_dropped_and_ended_too(made: Made) -> None:
    place = made(MONEY)
    place.open()
    place.follow_questions()
    place.table.ask(asks.GoOn())
    assert place.page is place.guided.screen
    place.table.presenter.lock()
    assert place.guided.calls == ["drop", "close"]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not shiboken6.isValid(place.guided.screen)


def test_recovery_words_and_what_is_typed_go_too(made: Made) -> None:
    place = made(SATURDAYS)
    place.table.ask(asks.Me(Side.ONE), asks.LostIt())
    lost = place.page
    assert isinstance(lost, LostPage)
    place.screen.focus()
    place.type("one two three")
    place.press(KEY.Key_Return)
    assert lost.field.edit.accessibleDescription().startswith("These words did not open it.")
    place.table.presenter.lock()
    assert lost.field.words == ""
    place.open()
    place.table.ask(asks.SeeRoom(), asks.RoomDeed("words"))
    shown = place.table.view.page
    assert isinstance(shown, WordsView)
    words = shown.words
    assert words[13] in words_on(place.screen)
    place.table.presenter.lock()
    assert not any(word in words_on(place.screen).split() for word in words)


def test_a_passphrase_stays_in_no_field_once_it_was_taken(made: Made) -> None:
    place = made(SATURDAYS)
    place.press(KEY.Key_Return)
    field = place.page.cards[0].field
    place.type(PASSPHRASE)
    place.press(KEY.Key_Return)
    assert field.words == ""
    place.table.ask(asks.SeeRoom(), asks.RoomDeed("change"))
    fields = place.page.fields
    place.screen.focus()
    place.type(OTHER)
    place.table.ask(asks.Back(), asks.RoomDeed("change"))
    assert [one.words for one in fields] == ["", "", ""]


def test_what_is_half_typed_waits_while_somebody_steps_aside(made: Made) -> None:
    place = made(book=False)
    place.table.ask(asks.Me(Side.ONE), asks.FirstTime())
    fields = place.page.fields
    place.screen.focus()
    place.type(OTHER)
    place.table.ask(asks.SeeSafety(), asks.Back())
    assert fields[1].words == OTHER


def test_where_no_word_is_typed_the_dark_button_leads_to_the_field(made: Made) -> None:
    place = made()
    place.table.ask(asks.Me(Side.ONE), asks.LostIt())
    place.page.primary.click()
    assert QApplication.focusWidget() is place.page.field.edit


def test_the_list_finds_and_the_search_is_a_key_away(made: Made) -> None:
    place = made(SATURDAYS, LAMP)
    page = place.open()
    assert page.act(Deed.FIND)
    place.type("lamp")
    place.table.later()
    assert [page.list.pages.row(0).title, page.list.pages.rowCount()] == [LAMP.answers["text"], 1]
    assert page.list.pages.data(page.list.pages.index(0), Qt.ItemDataRole.AccessibleTextRole) == (
        "The lamp in the hall was on., Thursday"
    )


def test_a_page_is_thrown_away_and_ctrl_z_brings_it_back(made: Made) -> None:
    place = made(SATURDAYS, LAMP)
    page = place.open()
    place.table.ask(asks.ThrowAway())
    assert page.note.isVisible()
    assert page.act(Deed.UNDO)
    assert page.list.pages.rowCount() == 2
    assert page.panel.free.topic.text() == "Saturdays"


def test_the_note_goes_when_its_time_is_over(made: Made, qtbot: QtBot) -> None:
    place = made(SATURDAYS, LAMP)
    page = place.open()
    place.table.ask(asks.ThrowAway())
    place.table.after.come()
    qtbot.waitUntil(lambda: place.table.view.note is None)
    assert not page.note.isVisible()
    assert not page.act(Deed.UNDO)


def test_what_is_not_kept_says_so_at_its_foot(made: Made) -> None:
    place = made(SATURDAYS)
    page = place.open()
    page.panel.loose.click()
    assert "Not kept: it goes when the book closes" in words_on(place.screen)


def test_a_kind_is_chosen_by_arrows(made: Made) -> None:
    place = made(SATURDAYS)
    page = place.open()
    page.new.click()
    assert isinstance(place.page, ChoosePage)
    place.screen.focus()
    place.press(KEY.Key_Return)
    assert isinstance(place.page, BookPage)
    place.page.new.click()
    assert place.page.act(Deed.STEP_BACK)
    assert isinstance(place.page, BookPage)


def test_a_book_is_thrown_away_only_after_the_word(made: Made) -> None:
    place = made(SATURDAYS)
    page = place.open()
    page.room.click()
    room = place.page
    assert isinstance(room, RoomPage)
    room.rows[2].button.click()
    (sheet,) = room.findChildren(GoneSheet)
    sheet.primary.click()
    assert QApplication.focusWidget() is sheet.field.edit
    place.press(KEY.Key_Escape)
    assert place.table.view.gone is None
    room.rows[2].button.click()
    sheet = room.findChildren(GoneSheet)[-1]
    place.type("delete")
    sheet.primary.click()
    assert isinstance(place.page, DoorPage)
    assert place.table.shelf.books.all() == ()


def test_where_there_is_a_book_the_way_to_its_words_is_there(made: Made) -> None:
    place = made()
    twice = (asks.Typed("", OTHER, OTHER), asks.Take("", OTHER, OTHER))
    place.table.ask(asks.Me(Side.ONE), asks.FirstTime(), *twice)
    assert isinstance(place.page, TherePage)
    place.page.primary.click()
    assert isinstance(place.page, DoorPage)


def test_a_page_with_questions_is_read_beside_the_list(made: Made) -> None:
    place = made(MONEY)
    page = place.open()
    assert "Before we talk: money" in words_on(place.screen)
    assert page.works >= {Deed.PRIMARY, Deed.FIND, Deed.UNDO}
    place.follow_questions()
    place.press(KEY.Key_Return)
    assert place.page is place.guided.screen


def test_letters_in_the_list_are_no_shortcuts(made: Made) -> None:
    place = made(SATURDAYS, LAMP)
    page = place.open()
    place.type("t")
    assert page.list.currentIndex().row() == 0


def test_recovery_words_are_printed_numbered_and_nothing_else(tmp_path: Path, qapp: object) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "words.pdf"))
    print_on(printer, "Recovery words", "In this order.", ("neva", "ziba"))
    assert (tmp_path / "words.pdf").read_bytes().startswith(b"%PDF")
