"""A page of Rehearse in a window that knows the keys, and what was asked of it and said of it."""

from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.finding import Finding, seen
from tests.ui.talk.screens import Window, settle
from ui.actions import Where
from ui.parts.action_bar import ActionBar
from ui.parts.buttons import Primary
from ui.parts.sheet import Sheet


class OnScreen:
    """Shows views of a page, with the keyboard where the page begins."""

    def __init__(self, page: Any, view: Any, qtbot: QtBot, width: int = 1080) -> None:
        self.page = page
        self.asked: list[object] = []
        page.asked.connect(self.asked.append)
        page.show_page(view)
        self.window = Window(page, Where.PLACE)
        qtbot.addWidget(self.window)
        self.window.resize(width, 800)
        self.window.show()
        self.window.activateWindow()
        settle()
        page.focus()
        settle()

    def show(self, view: Any) -> "OnScreen":
        """Show another view of it."""
        self.page.show_page(view)
        settle()
        return self

    def audit(self) -> list[Finding]:
        """Hold the page, or the sheet over it, against the accessibility audit."""
        part: QWidget = next(seen(self.window, Sheet), self.window)
        primary = next(seen(part, Primary), None)
        head = self.page.head.parentWidget()
        return audit(part, primary=primary, regions=[head, *seen(part, ActionBar)])


def listened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect what is announced to screen readers from now on."""
    said: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said
