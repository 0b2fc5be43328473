"""What those see who are here for the first time: a short way in, and how a talk goes."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from coach.content.prose import PreviewWords
from tests.screens.scenes.before import COUPLE
from tests.screens.setting import Builder, Setting
from tests.ui.talk.before import HandAfter
from tests.ui.talk.room import Room
from ui.talk import requests as r
from ui.talk.first_page.presenter import FirstPagePresenter
from ui.talk.first_page.screen import FirstPageScreen
from ui.talk.first_page.view import Choice, Known
from ui.talk.gate.presenter import GatePresenter
from ui.talk.gate.screen import GateScreen
from ui.talk.preview.end import EndView, PreviewEnd
from ui.talk.preview.first import FIRST
from ui.talk.preview.presenter import PreviewPresenter
from ui.talk.room.screen import RoomScreen

#: Brings the preview to the state that is pictured.
Way = Callable[[Setting, PreviewPresenter], None]


def _first_page(setting: Setting) -> QWidget:
    presenter, screen = FirstPagePresenter(Library(), HandAfter()), FirstPageScreen(setting.look)
    presenter.open(FIRST, Known(COUPLE, new=True))
    screen.show_view(presenter.view())
    setting.keep.append(presenter)
    return screen


def _gate(setting: Setting) -> QWidget:
    presenter = GatePresenter(Library(), setting.clock, HandAfter())
    presenter.open(Choice(FIRST), COUPLE, 0)
    screen = GateScreen(setting.look)
    screen.show_view(presenter.view())
    setting.keep.append(presenter)
    return screen


def _stage(setting: Setting) -> QWidget:
    room = Room(FIRST, clock=setting.clock, new=True).press().wait(24)
    screen = RoomScreen(setting.look, setting.clock)
    screen.show_view(room.view())
    setting.keep.append(room)
    return screen


def _preview(way: Way) -> Builder:
    def build(setting: Setting) -> QWidget:
        presenter = PreviewPresenter(Library(), setting.clock, COUPLE)
        way(setting, presenter)
        screen = RoomScreen(setting.look, setting.clock)
        screen.show_view(presenter.view())
        setting.keep.append(presenter)
        return screen

    return build


def _ask(setting: Setting, presenter: PreviewPresenter, *requests: r.Request) -> None:
    """Do one after the other, with a little time after each."""
    for request in requests:
        presenter.ask(request)
        for _ in range(6):
            setting.clock.move(2)
            presenter.tick()


def _telling(setting: Setting, presenter: PreviewPresenter) -> None:
    _ask(setting, presenter, r.Primary())


def _paused(setting: Setting, presenter: PreviewPresenter) -> None:
    _ask(setting, presenter, r.Primary(), r.Primary(), r.PauseOrGoOn())


def _stopping(setting: Setting, presenter: PreviewPresenter) -> None:
    got_it = r.Choose("answer", "got_it")
    _ask(setting, presenter, r.Primary(), r.Primary(), r.Primary(), got_it, r.Primary())


def _end(setting: Setting) -> QWidget:
    words = Library().prose(PreviewWords)
    end = words.end
    view = EndView(end.title, end.text, words.begin, words.back, COUPLE)
    page = PreviewEnd(setting.look, view)
    page.focus()
    return page


SCENES: dict[str, Builder] = {
    "new-first-page": _first_page,
    "new-gate": _gate,
    "new-stage": _stage,
    "new-preview-arrive": _preview(lambda setting, presenter: None),
    "new-preview-tell": _preview(_telling),
    "new-preview-paused": _preview(_paused),
    "new-preview-second": _preview(_stopping),
    "new-preview-end": _end,
}
