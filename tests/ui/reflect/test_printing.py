"""The dialog that asks where to print holds no word, closes with the book, and hides by F9."""

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.reflect import printing
from ui.reflect.printing import print_words


class Book(QObject):
    """A book whose words are shown until it is locked."""

    #: It is closed.
    locked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = ("moss", "lamp")
        self.hidden = 0
        self.window = QWidget()
        self.printed: list[tuple[str, ...]] = []

    def lock(self) -> None:
        self.words = ()
        self.locked.emit()

    def hide(self) -> None:
        self.hidden += 1


@pytest.fixture
def book(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Book:
    """A book, and hands in the place of a printer."""
    book = Book()

    def on(_printer: QPrinter, _title: str, _line: str, words: tuple[str, ...]) -> None:
        book.printed.append(words)

    monkeypatch.setattr(printing, "print_on", on)
    return book


def asked(qtbot: QtBot, book: Book) -> QPrintDialog:
    qtbot.addWidget(book.window)
    book.window.show()
    dialog = print_words("Words", "In this order.", lambda: book.words, book.window, book.hide)
    book.locked.connect(dialog.reject)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_the_words_are_printed_that_are_shown_when_somebody_says_where(
    qtbot: QtBot, book: Book
) -> None:
    dialog = asked(qtbot, book)
    dialog.accepted.emit(dialog.printer())
    dialog.reject()
    assert book.printed == [("moss", "lamp")]


def test_a_lock_closes_the_dialog_and_nothing_can_be_printed_any_more(
    qtbot: QtBot, book: Book
) -> None:
    dialog = asked(qtbot, book)
    book.lock()
    assert not dialog.isVisible()
    dialog.accepted.emit(dialog.printer())
    assert book.printed == []


def test_f9_in_the_dialog_closes_it_and_hides(qtbot: QtBot, book: Book) -> None:
    dialog = asked(qtbot, book)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F9)
    assert not dialog.isVisible()
    assert (book.hidden, book.printed) == (1, [])
