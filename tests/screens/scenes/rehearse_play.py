"""Pages of a scene as samples have them: as on the drawing board, written to, ended, a line kept.

The same pages as the presenter fills them are in ``rehearse``.
"""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from tests.screens.scenes.before import Placed
from tests.screens.setting import Builder, Setting
from tests.ui.rehearse.samples import CHOSEN, ENDED, KEPT, SCENE, START, WRITTEN
from ui.rehearse.look_back_page import LookBackPage
from ui.rehearse.scene_page import ScenePage
from ui.rehearse.view import LookBackView, SceneView


def _scene(first: SceneView, then: SceneView | None = None) -> Builder:
    """Show a scene; what comes ``then`` is shown once it stands."""

    def build(setting: Setting) -> QWidget:
        page = ScenePage(setting.look)
        page.show_page(first)
        _soon(page, lambda: page.show_page(then or first))
        return Placed(setting.look, page, "rehearse")

    return build


def _look_back(view: LookBackView) -> Builder:
    """Show the end of a look back."""

    def build(setting: Setting) -> QWidget:
        page = LookBackPage(setting.look)
        page.show_page(view)
        bar = page.area.verticalScrollBar()
        _soon(page, lambda: bar.setValue(bar.maximum()))
        return Placed(setting.look, page, "rehearse")

    return build


def _soon(page: QWidget, do: Callable[[], object]) -> None:
    """Do something once the words of a page have wrapped: that takes two turns of the loop."""
    QTimer.singleShot(0, page, lambda: QTimer.singleShot(0, page, do))


SCENES: dict[str, Builder] = {
    "rehearse-start": _scene(START),
    "rehearse-marked": _scene(CHOSEN),
    "rehearse-written": _scene(SCENE, WRITTEN),
    "rehearse-ended": _scene(ENDED),
    "rehearse-kept": _look_back(KEPT),
}
