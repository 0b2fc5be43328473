"""Progress: nothing yet, little, a season, ten years; tables, the letter, all entries."""

from datetime import UTC

from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from coach.people import Couple, Hue, Person, Shape
from coach.store.items import Item
from tests.screens.scenes.before import Placed
from tests.screens.setting import Builder, Setting
from tests.ui.progress.entries import WEEKS
from tests.ui.progress.kept import AGREEMENTS, SEASON, Kept, years
from tests.ui.talk.before import HandAfter
from ui.preferences import Choices
from ui.progress.presenter import ProgressPresenter
from ui.progress.screen import ProgressScreen
from ui.progress.view import OtherWeeks, ProgressRequest, Remove, See, ShowEntries, ShowWords

COUPLE = Couple(Person("Noor"), Person("Sam", Shape.SQUARE, Hue.CLAY))


def _progress(items: tuple[Item, ...], *asked: ProgressRequest) -> Builder:
    def build(setting: Setting) -> QWidget:
        presenter = ProgressPresenter(Library(), setting.clock, HandAfter(), UTC)
        presenter.open(Choices(couple=COUPLE))
        kept = Kept(items, setting.clock)
        kept.join(presenter)
        presenter.know(kept.counted())
        for request in asked:
            presenter.ask(request)
        screen = ProgressScreen(setting.look)
        presenter.view_changed.connect(screen.show_view)
        screen.show_view(presenter.view())
        setting.keep.extend((presenter, kept))
        return Placed(setting.look, screen, "progress")

    return build


SCENES: dict[str, Builder] = {
    "progress": _progress(SEASON),
    "progress-nothing": _progress(()),
    "progress-few": _progress(WEEKS[:2]),
    "progress-earlier": _progress(SEASON, OtherWeeks(earlier=True)),
    "progress-ten-years": _progress(years()),
    "progress-tables": _progress(SEASON, See("tables")),
    "progress-letter": _progress(SEASON, See("letter")),
    "progress-letter-begun": _progress(WEEKS[:1], See("letter")),
    "progress-entries": _progress((*SEASON, *WEEKS[3:]), ShowEntries()),
    "progress-agreements": _progress(AGREEMENTS, ShowEntries("agreements")),
    "progress-words": _progress(WEEKS, ShowEntries(), ShowWords("talk-9")),
    "progress-removed": _progress(WEEKS, ShowEntries(), Remove("talk-8")),
}
