import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.heard import heard
from tests.ui.looks import look_of
from ui.parts.toast import UndoNote


class Page(QWidget):
    """A note and a field that the keyboard can go to."""

    def __init__(self) -> None:
        super().__init__()
        self.note = UndoNote(look_of(), "Undo", self)
        self.field = QLineEdit()
        box = QVBoxLayout(self)
        box.addWidget(self.note)
        box.addWidget(self.field)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.field.setFocus()
    return made


def test_a_note_is_not_there_until_it_says_something(page: Page) -> None:
    assert page.note.isHidden()
    page.note.show_words("Handed over to Sam")
    assert page.note.isVisible()
    assert heard(page.note.button).description == "Handed over to Sam"


def test_undo_takes_it_back_once(page: Page, qtbot: QtBot) -> None:
    page.note.show_words("Handed over to Sam")
    with qtbot.waitSignal(page.note.undo_asked):
        QTest.mouseClick(page.note.button, Qt.MouseButton.LeftButton)
    assert page.note.isHidden()


def test_it_goes_when_its_time_is_over(page: Page) -> None:
    page.note.show_words("Handed over to Sam")
    page.note.let_go()
    assert page.note.isHidden()


def test_it_stays_while_it_has_the_keyboard(page: Page) -> None:
    page.note.show_words("Handed over to Sam")
    page.note.button.setFocus()
    page.note.let_go()
    assert page.note.isVisible()
    page.field.setFocus()
    assert page.note.isHidden()


def test_a_second_note_begins_anew(page: Page) -> None:
    page.note.show_words("Handed over to Sam")
    page.note.button.setFocus()
    page.note.let_go()
    page.note.show_words("Handed back to Noor")
    page.field.setFocus()
    assert page.note.isVisible()


def test_the_pointer_keeps_it_too(page: Page) -> None:
    page.note.show_words("Handed over to Sam")
    page.note.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    page.note.let_go()
    assert page.note.isVisible()


def test_a_note_is_said_to_screen_readers(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    page.note.show_words("Taken out of the list")
    assert said == ["Taken out of the list"]
