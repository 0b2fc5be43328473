"""F1: the keys that work on this page, over the page, and back to where one was."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from coach.content.prose import GuideWords
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.talk.before import Heard
from tests.ui.talk.screens import ENTER, ESC, TAB, holder, press, pressed, settle
from ui.actions import Deed, Where, rows_for
from ui.help.key_table import KeyTableRow
from ui.help.keys_sheet import HOW, KeysSheet, KeysSheetView, leading_to
from ui.places import rail_places
from ui.theme.look import Look

GUIDE = Library().prose(GuideWords)
ROWS = rows_for(Where.ROOM, frozenset(Deed) - {Deed.KEYS})


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page with one button, which has the keyboard."""
    page = QWidget()
    qtbot.addWidget(page)
    QPushButton("Hand over", page).setFocus()
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    settle()
    return page


def opened(look: Look, page: QWidget, guide: str = "", chapter: str = HOW) -> KeysSheet:
    view = KeysSheetView(ROWS, "Back to the talk", "Noor speaks.", guide, chapter)
    sheet = KeysSheet(look, page, view)
    settle()
    return sheet


def columns(sheet: KeysSheet) -> int:
    rows = sheet.findChildren(KeyTableRow)
    return len({row.mapTo(sheet, row.rect().topLeft()).x() for row in rows})


def test_it_tells_every_key_of_the_page_in_two_columns(look: Look, page: QWidget) -> None:
    sheet = opened(look, page)
    told = [label.text() for label in sheet.findChildren(QLabel)]
    assert {row.words for row in ROWS} <= set(told)
    assert "Ctrl + Z" in told
    assert "Noor speaks." in told
    assert columns(sheet) == 2


def test_at_large_text_the_keys_stand_in_one_column(look: Look, page: QWidget) -> None:
    sheet = opened(look, page)
    look.set_scale(2.0)
    settle()
    assert columns(sheet) == 1


@pytest.mark.parametrize("key", [ESC, ENTER])
def test_esc_and_enter_lead_back_to_where_one_was(look: Look, page: QWidget, key: Qt.Key) -> None:
    opened(look, page)
    press(key)
    back = holder()
    assert isinstance(back, QPushButton)
    assert back.text() == "Hand over"


def test_the_two_ways_on_close_it_and_name_their_topic(look: Look, page: QWidget) -> None:
    heard = Heard()
    for words in ("Guide: A talk (F1)", "Where to find help"):
        sheet = opened(look, page, *leading_to(GUIDE, "room"))
        sheet.topic_asked.connect(heard.as_("read"))
        while holder() is not pressed(sheet, words):
            press(TAB)
        press(ENTER)
        assert sheet.isHidden()
    assert heard == [("read", "guide/talk"), ("read", "find-help")]


def test_the_key_that_opened_it_reads_on(look: Look, page: QWidget) -> None:
    heard = Heard()
    sheet = opened(look, page, *leading_to(GUIDE, "say"))
    sheet.topic_asked.connect(heard.as_("read"))
    press(Qt.Key.Key_F1)
    assert sheet.isHidden()
    assert heard == [("read", "guide/say")]


def test_where_the_guide_cannot_be_read_it_leads_to_how_a_talk_works(
    look: Look, page: QWidget
) -> None:
    heard = Heard()
    sheet = opened(look, page, *leading_to(None, "room"))
    sheet.topic_asked.connect(heard.as_("read"))
    assert pressed(sheet, "How a talk works").isVisible()
    press(Qt.Key.Key_F1)
    assert heard == [("read", "how")]


@pytest.mark.parametrize("place", [place.key for listed in rail_places() for place in listed])
def test_every_place_has_a_chapter_of_its_own(place: str) -> None:
    assert leading_to(GUIDE, place)[1].startswith("guide/")


def test_a_page_without_a_chapter_leads_to_all_of_them() -> None:
    assert leading_to(GUIDE, "no-such-page") == ("Read the guide (F1)", "guide")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_passes_the_audit(look: Look, page: QWidget, scale: float) -> None:
    look.set_scale(scale)
    page.resize(1024, 768)
    assert audit(opened(look, page, *leading_to(GUIDE, "settings"))) == []
