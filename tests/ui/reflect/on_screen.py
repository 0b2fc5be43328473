"""Reflect in a window, with a book behind it and keys to press."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.reflect.shelf import Shelf
from tests.ui.reflect.table import ReflectTable
from ui.actions import Deed
from ui.reflect.book_page import BookPage
from ui.reflect.screen import ReflectScreen
from ui.reflect.view import GuidedView, SafetyPage
from ui.theme.look import Look


class Guided:
    """Stands in for the pages with questions."""

    def __init__(self) -> None:
        self.screen = Blank()
        self.calls: list[str] = []

    def drop(self) -> None:
        self.calls.append("drop")

    def close(self) -> None:
        self.calls.append("close")


class Blank(QWidget):
    """A page with nothing on it."""

    works = frozenset[Deed]()

    def focus(self) -> None:
        self.setFocus()


class OnScreen:
    """The place in a window, with a book behind it."""

    def __init__(self, qtbot: QtBot, shelf: Shelf) -> None:
        self.table = ReflectTable(shelf)
        self.guided = Guided()
        self.look = Look()
        others: dict[type, Callable[[], Any]] = {
            GuidedView: lambda: self.guided,
            SafetyPage: Guided,
        }
        self.screen = ReflectScreen(self.look, others)
        self.table.presenter.view_changed.connect(self.screen.show_view)
        self.table.presenter.locked.connect(self.screen.forget)
        self.screen.asked.connect(self.table.presenter.ask)
        self.screen.show_view(self.table.view)
        qtbot.addWidget(self.screen)
        self.screen.resize(1100, 800)
        with qtbot.waitExposed(self.screen):
            self.screen.show()
        self.screen.activateWindow()
        self.screen.focus()

    @property
    def page(self) -> Any:
        return self.screen.page

    def follow_questions(self) -> None:
        """Make the pages with questions when they are asked for, as the joined place does."""

        def make(_: object) -> None:
            self.screen.other(GuidedView)

        self.table.presenter.guided_asked.connect(make)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(cast("QWidget", QApplication.focusWidget()), key)

    def type(self, words: str) -> None:
        QTest.keyClicks(cast("QWidget", QApplication.focusWidget()), words)

    def open(self) -> BookPage:
        self.table.opened()
        self.screen.focus()
        return cast("BookPage", self.page)
