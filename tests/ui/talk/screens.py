"""A screen before a session joined to its presenter, in a window that knows the keys."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.actions import Where, deed_for
from ui.parts.choice import Choice
from ui.parts.pressed import Pressed

ENTER, TAB, ESC = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape
LEFT, RIGHT, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down


class Window(QWidget):
    """Shows one page and gives it the deeds of keys that nothing in it wanted."""

    def __init__(self, page: Any, where: Where = Where.ROOM) -> None:
        super().__init__()
        self._page, self._where = page, where
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = deed_for(event, self._where)
        if deed is not None:
            self._page.act(deed)


def shown(screen: Any, presenter: Any, where: Where = Where.ROOM) -> Window:
    """Join the two as the application does, and show the screen at 1024 x 768."""
    presenter.view_changed.connect(screen.show_view)
    screen.asked.connect(presenter.ask)
    screen.show_view(presenter.view())
    window = Window(screen, where)
    window.resize(1024, 768)
    window.show()
    window.activateWindow()
    settle()
    return window


def settle() -> None:
    """Let layouts and what is to be done soon have their turn."""
    for _ in range(3):
        QApplication.processEvents()


def press(*keys: Qt.Key) -> None:
    """Press keys, each on whatever has the keyboard by then."""
    for key in keys:
        QTest.keyClick(holder(), key)
        settle()


def type_words(words: str) -> None:
    """Type on whatever has the keyboard."""
    QTest.keyClicks(holder(), words)


def holder() -> QWidget:
    """Give what has the keyboard."""
    at = QApplication.focusWidget()
    assert at is not None, "nothing has the keyboard"
    return at


def words_on(screen: QWidget) -> list[str]:
    """Give all words that can be seen on labels, buttons and choices, and in fields."""
    labels = [one.text() for one in screen.findChildren(QLabel) if one.isVisible()]
    pressed = [one.words for one in screen.findChildren(Pressed) if one.isVisible()]
    choices = [one.words for one in screen.findChildren(Choice) if one.isVisible()]
    fields = [one.text() for one in screen.findChildren(QLineEdit) if one.isVisible()]
    return [words for words in (*labels, *pressed, *choices, *fields) if words]


def pressed(screen: QWidget, words: str) -> Pressed:
    """Find the button that says this."""
    return next(one for one in screen.findChildren(Pressed) if one.words == words)
