"""Two computers in Settings: nothing shared yet, a folder chosen, shared, and other words."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from coach.errors import Problem, WorldError
from coach.store.meeting.meet import Met, Taken
from coach.store.meeting.shared_folder import Keys
from coach.store.meeting.together import Device
from coach.sync.dots import Known
from tests.screens.scenes.before import COUPLE, Placed
from tests.screens.setting import Builder, Setting
from tests.ui.talk.before import HandAfter
from ui.preferences import Choices, Preferences
from ui.settings.presenter import SettingsPresenter
from ui.settings.screen import SettingsScreen
from ui.settings.together.presenter import TogetherPresenter
from ui.settings.together.view import GoOn, TypeWords
from ui.settings.view import OpenSection

_FOLDER = Path("/home/noor/Shared/In Turn")
_WORDS = "three small boats"


def _page(do: Callable[[TogetherPresenter], None], answers: tuple[Any, ...]) -> Builder:
    """Give the page after ``do``; store and folder say ``answers``, one after the other."""

    def build(setting: Setting) -> QWidget:
        preferences = Preferences(setting.home / "inturn.ini")
        preferences.choose(Choices(couple=COUPLE, welcomed=True))
        left = list(answers)

        def ask(_: object, then: Callable[[Any], None] | None) -> None:
            answer = left.pop(0) if left else None
            if then is not None:
                then(answer)

        after = HandAfter()

        settings = SettingsPresenter(Library(), preferences, after=HandAfter())
        screen = SettingsScreen(setting.look, settings.languages)
        presenter = TogetherPresenter(Library(), setting.clock, ask, after, ask, screen)
        settings.view_changed.connect(screen.show_view)
        presenter.view_changed.connect(screen.show_together)
        settings.open()
        settings.ask(OpenSection("together"))
        presenter.open()
        do(presenter)
        setting.keep.append(settings)
        return Placed(setting.look, screen, "settings")

    return build


def _choose(presenter: TogetherPresenter) -> None:
    presenter.take_folder(_FOLDER)


def _share(presenter: TogetherPresenter) -> None:
    _choose(presenter)
    presenter.ask(TypeWords(_WORDS))
    presenter.ask(GoOn())


_DEVICE = Device("1f", str(_FOLDER), "")
#: The key, nothing to part from, the name, what lies there, what was taken, left; and the page.
_SHARED = (
    Keys(b""), None, _DEVICE, None, Taken("1f", Known(), Met(others=1, come=14, gone=1)), None,
    _DEVICE,
)  # fmt: skip

SCENES: dict[str, Builder] = {
    "together-first": _page(lambda _: None, ()),
    "together-chosen": _page(_choose, ()),
    "together-shared": _page(_share, (None, *_SHARED)),
    "together-other-words": _page(
        _share, (None, WorldError(Problem.OTHER_WORDS, {"folder": str(_FOLDER)}))
    ),
}
