"""Progress: a few weeks of practice, nothing yet, words that were kept, a removal."""

from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from coach.people import Couple, Hue, Person, Shape
from coach.store.rows import Entry
from tests.screens.scenes.before import Placed
from tests.screens.setting import Builder, Setting
from tests.ui.progress.entries import WEEKS
from tests.ui.talk.before import HandAfter
from ui.preferences import Choices
from ui.progress.presenter import ProgressPresenter
from ui.progress.screen import ProgressScreen
from ui.progress.view import ProgressRequest, Remove, ShowWords

COUPLE = Couple(Person("Noor"), Person("Sam", Shape.SQUARE, Hue.CLAY))


def _progress(entries: tuple[Entry, ...], *asked: ProgressRequest) -> Builder:
    def build(setting: Setting) -> QWidget:
        presenter = ProgressPresenter(Library(), setting.clock, HandAfter())
        presenter.open(Choices(couple=COUPLE))
        presenter.know(entries)
        screen = ProgressScreen(setting.look)
        presenter.view_changed.connect(screen.show_view)
        screen.show_view(presenter.view())
        page = Placed(setting.look, screen, "progress")
        for request in asked:
            presenter.ask(request)
        setting.keep.append(presenter)
        return page

    return build


SCENES: dict[str, Builder] = {
    "progress": _progress(WEEKS),
    "progress-nothing": _progress(()),
    "progress-words": _progress(WEEKS, ShowWords(9)),
    "progress-removed": _progress(WEEKS, Remove(8)),
}
