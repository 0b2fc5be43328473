"""Words for feelings and needs: a family, the body, a search, the way to help."""

from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from tests.screens.scenes.before import COUPLE, Placed
from tests.screens.setting import Builder, Setting
from ui.feelings.picker import FeelingsPicker
from ui.feelings.view import (
    FeelingsRequest,
    GoRoute,
    Notice,
    OpenFamily,
    Route,
    Search,
    Turn,
)


def _picker(*asked: FeelingsRequest) -> Builder:
    def build(setting: Setting) -> QWidget:
        picker = FeelingsPicker(setting.look, Library())
        picker.open(COUPLE.one)
        for request in asked:
            picker.presenter.ask(request)
        return Placed(setting.look, picker, "say")

    return build


_SORE = Turn("feeling:sore")
_SAD = Turn("feeling:a little sad")

SCENES: dict[str, Builder] = {
    "feelings": _picker(_SORE, _SAD),
    "feelings-body": _picker(GoRoute(Route.BODY), OpenFamily("chest"), Notice("racing heart")),
    "feelings-found": _picker(Search("left out"), _SORE),
    "feelings-help": _picker(Search("trapped")),
}
