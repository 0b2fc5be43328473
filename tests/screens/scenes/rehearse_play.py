"""A scene being rehearsed: its start, a reply marked or written, two beside, the look back."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from tests.screens.scenes.before import Placed
from tests.screens.setting import Builder, Setting
from tests.ui.rehearse.samples import (
    ALOUD,
    BESIDE,
    CHOSEN,
    ENDED,
    KEPT,
    LOOK_BACK,
    SCENE,
    START,
    WRITTEN,
)
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


def _look_back(view: LookBackView, *, to_the_end: bool = False) -> Builder:
    def build(setting: Setting) -> QWidget:
        page = LookBackPage(setting.look)
        page.show_page(view)
        if to_the_end:
            bar = page.area.verticalScrollBar()
            _soon(page, lambda: bar.setValue(bar.maximum()))
        return Placed(setting.look, page, "rehearse")

    return build


def _soon(page: QWidget, do: Callable[[], object]) -> None:
    """Do something once the words of a page have wrapped: that takes two turns of the loop."""
    QTimer.singleShot(0, page, lambda: QTimer.singleShot(0, page, do))


SCENES: dict[str, Builder] = {
    "rehearse-start": _scene(START),
    "rehearse-scene": _scene(CHOSEN),
    "rehearse-written": _scene(SCENE, WRITTEN),
    "rehearse-beside": _scene(replace(CHOSEN, beside=BESIDE)),
    "rehearse-aloud": _scene(replace(CHOSEN, aloud=ALOUD)),
    "rehearse-ended": _scene(ENDED),
    "rehearse-look-back": _look_back(LOOK_BACK),
    "rehearse-kept": _look_back(KEPT, to_the_end=True),
}
