"""Rehearse: choosing, one's own talk, what it can do; a scene and its look back in real words."""

from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from coach.rehearsal.engine import advance, answer_of, begin
from coach.rehearsal.state import Rehearsal
from tests.screens.scenes.before import Placed
from tests.screens.setting import Builder, Setting
from tests.ui.rehearse.rehearsing import COUPLE, KIND, SHARP, cast, key_of, read_at_once
from tests.ui.talk.before import HandAfter
from ui.preferences import Choices
from ui.rehearse.presenter import RehearsePresenter
from ui.rehearse.requests import (
    About,
    Aloud,
    Begin,
    Beside,
    BuildOwn,
    ChooseReply,
    ChooseScene,
    Filled,
    Hint,
    Say,
    ShowAll,
    Stop,
)
from ui.rehearse.screen import RehearseScreen

_TOPIC = "the summer holidays"
#: As in ``rehearsing.DANGER``; what is typed in a picture stands with the pictures.
_DANGER = "I am scared of you when you stand in the door."


def _rehearse(
    *asked: object,
    alone: bool = False,
    waiting: Rehearsal | None = None,
    played: dict[str, int] | None = None,
) -> Builder:
    def build(setting: Setting) -> QWidget:
        presenter = RehearsePresenter(Library(), setting.clock, HandAfter())
        read_at_once(presenter)
        screen = RehearseScreen(setting.look)
        presenter.view_changed.connect(screen.show_view)
        screen.asked.connect(presenter.ask)
        presenter.open(Choices(couple=COUPLE, alone=alone))
        presenter.know(waiting, played or {})
        runs: list[Rehearsal] = []
        presenter.keep_asked.connect(runs.append)
        for request in asked:
            if request in {KIND, SHARP}:
                presenter.ask(ChooseReply(key_of(runs[-1], str(request))))
                continue
            presenter.ask(request)
            if isinstance(request, Filled):  # as a person would have typed it there
                screen.page.fields[request.key].set_words(request.text)
        setting.keep.append(presenter)
        return Placed(setting.look, screen, "rehearse")

    return build


def _left() -> Rehearsal:
    """A run that was left after its first reply."""
    played = cast("evening-alone", "worrier")
    run = begin(played, 7)
    return advance(run, answer_of(played.scene.opening.replies[0], run, played), played)


_BEGUN = (ChooseScene("chores"), Begin())
_LATER = (*_BEGUN, *(KIND, Say()) * 3, SHARP, Say())

SCENES: dict[str, Builder] = {
    "rehearse-about": _rehearse(About()),
    "rehearse-all": _rehearse(ShowAll()),
    "rehearse-aloud": _rehearse(*_BEGUN, KIND, Aloud()),
    "rehearse-beside": _rehearse(*_BEGUN, SHARP, KIND, Beside()),
    "rehearse-choose": _rehearse(alone=True),
    "rehearse-ended": _rehearse(*_BEGUN, *(KIND, Say()) * 5),
    "rehearse-look-back": _rehearse(*_LATER, Stop()),
    "rehearse-own": _rehearse(BuildOwn(), Filled("topic", _TOPIC)),
    "rehearse-own-help": _rehearse(BuildOwn(), Filled("topic", _TOPIC), Filled("fear", _DANGER)),
    "rehearse-rests": _rehearse(ChooseScene("chores"), played={"chores": 2}),
    "rehearse-scene": _rehearse(*_BEGUN, SHARP, Say(), Hint()),
    "rehearse-waits": _rehearse(waiting=_left()),
}
