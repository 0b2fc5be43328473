"""Pages at 200 % text further down than their top: where the keyboard begins, and at their end.

The other scenes show the beginning of a page with the keyboard on the button to all places; at
200 % that hides most of what a person comes to. These are pictured in large text only.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tests.screens.scenes import around, progress, reflect, taking
from tests.screens.setting import Builder, Setting
from ui.parts.scroll import Scroll
from ui.parts.table import Table
from ui.progress.screen import ProgressScreen
from ui.reflect.screen import ReflectScreen


class _Used(QWidget):
    """A page with which something is done as soon as it is laid out."""

    def __init__(self, page: QWidget, do: Callable[[QWidget], None]) -> None:
        super().__init__()
        self._page, self._do = page, do
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(page)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Two turns of the loop: in the first a layout learns how its words have wrapped.
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, self._use))

    def _use(self) -> None:
        self._do(self._page)


def _used(build: Builder, do: Callable[[QWidget], None]) -> Builder:
    def build_and_use(setting: Setting) -> QWidget:
        return _Used(build(setting), do)

    return build_and_use


def _begin(page: QWidget) -> None:
    """Put the keyboard where the window puts it when the page opens."""
    for screen in (*page.findChildren(ReflectScreen), *page.findChildren(ProgressScreen)):
        screen.focus()


def _on(kind: type[QWidget], number: int = 0) -> Callable[[QWidget], None]:
    """Put the keyboard on one of those that are seen."""

    def do(page: QWidget) -> None:
        shown = [one for one in page.findChildren(kind) if one.isVisible()]
        shown[number].setFocus(Qt.FocusReason.TabFocusReason)

    return do


def _to_the_end(page: QWidget) -> None:
    for area in page.findChildren(Scroll):
        if area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


SCENES: dict[str, Builder] = {
    "large-reflect-door": _used(reflect.SCENES["reflect-me"], _begin),
    "large-recovery-words": _used(reflect.SCENES["reflect-words"], _begin),
    "large-recovery-words-end": _used(reflect.SCENES["reflect-words"], _to_the_end),
    "large-progress-table": _used(progress.SCENES["progress-tables"], _on(Table)),
    "large-letter": _used(progress.SCENES["progress-letter"], _begin),
    "large-letter-end": _used(progress.SCENES["progress-letter"], _to_the_end),
    "large-settings-names": _used(around.SCENES["settings-people"], _on(QLineEdit)),
    "large-taking-lock": _used(taking.SCENES["taking-lock"], _on(QLineEdit, 1)),
}
