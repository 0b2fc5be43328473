"""Rehearse: choosing a scene, one's own talk, what it can do, the scene as it goes, the look back."""

from PySide6.QtWidgets import QWidget

from tests.screens.scenes.before import COUPLE, Placed
from tests.screens.setting import Builder, Setting
from tests.ui.rehearse.rehearsing import CONTENT, read_at_once
from tests.ui.talk.before import HandAfter
from ui.preferences import Choices
from ui.rehearse.presenter import RehearsePresenter
from ui.rehearse.requests import About, Begin, ChooseReply, ChooseScene, Say
from ui.rehearse.screen import RehearseScreen


def _rehearse(*asked: object, alone: bool = False) -> Builder:
    def build(setting: Setting) -> QWidget:
        presenter = RehearsePresenter(CONTENT, setting.clock, HandAfter())
        read_at_once(presenter)
        screen = RehearseScreen(setting.look)
        presenter.view_changed.connect(screen.show_view)
        screen.asked.connect(presenter.ask)
        presenter.open(Choices(couple=COUPLE, alone=alone))
        presenter.know(None, {})
        for request in asked:
            presenter.ask(request)
        setting.keep.append(presenter)
        return Placed(setting.look, screen, "rehearse")

    return build


def _left(setting: Setting) -> Rehearsal:
    """A run that was left after its first reply."""
    run = begin(CAST, 7)
    return advance(run, answer_of(CAST.scene.opening.replies[0], run, CAST), CAST)


SCENES: dict[str, Builder] = {
    "rehearse-choose": _rehearse(ChooseScene("chores")),
    "rehearse-about": _rehearse(About()),
}
