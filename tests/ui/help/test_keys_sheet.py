"""F1: the keys that work on this page, over the page, and back to where one was."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.talk.before import Heard
from tests.ui.talk.screens import ENTER, ESC, TAB, holder, press, pressed, settle
from ui.actions import Deed, Where, rows_for
from ui.help.key_table import KeyTableRow
from ui.help.keys_sheet import KeysSheet, KeysSheetView
from ui.theme.look import Look

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


def opened(look: Look, page: QWidget) -> KeysSheet:
    sheet = KeysSheet(look, page, KeysSheetView(ROWS, "Back to the talk", "Noor speaks."))
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
    for words in ("How a talk works", "Where to find help"):
        sheet = opened(look, page)
        sheet.topic_asked.connect(heard.as_("read"))
        while holder() is not pressed(sheet, words):
            press(TAB)
        press(ENTER)
        assert sheet.isHidden()
    assert heard == [("read", "how"), ("read", "find-help")]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_passes_the_audit(look: Look, page: QWidget, scale: float) -> None:
    look.set_scale(scale)
    page.resize(1024, 768)
    assert audit(opened(look, page)) == []
