"""Taking out and bringing in, over Settings: each of its sheets."""

from collections.abc import Callable
from contextlib import chdir
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from coach.store.exporting.arriving import Arrived
from coach.store.exporting.bring import Brought
from coach.store.exporting.form import Export
from coach.store.exporting.form import write as write_export
from coach.store.exporting.whole import Whole, write
from coach.store.sealed_file import seal
from tests.screens.scenes.before import COUPLE, Placed
from tests.screens.setting import Builder, Setting
from tests.ui.talk.before import HandAfter
from ui.errand import at_once
from ui.preferences import Choices, Preferences
from ui.settings.presenter import SettingsPresenter
from ui.settings.screen import SettingsScreen
from ui.settings.taking.joined import Sheets
from ui.settings.taking.presenter import TakingPresenter
from ui.settings.taking.view import GoOn, Take, Typed
from ui.settings.view import OpenSection

WORDS = "four kettles sing in rain"
_NEW = Brought({"records": tuple(range(41)), "agreements": (1, 2, 3), "own_cards": (4, 5)})


class Taken:
    """What the store answers here."""

    def __init__(self) -> None:
        self.taking = self.books = self.copies = self
        self.waits = False

    def all(self) -> tuple[()]:
        """Give no books."""
        return ()

    def make(self, *_: object) -> None:
        """Make a copy."""

    def out(self, made: int) -> Export:
        """Give nothing much."""
        return Export(made=made)

    def whole(self, made: int) -> Whole:
        """Give nothing much."""
        return Whole(made=made, kept=Export())

    def look(self, _: Export) -> Brought:
        """Say that nothing is new."""
        return Brought()

    def look_whole(self, _: Whole) -> Arrived:
        """Say what would come."""
        return Arrived(_NEW, ("b",), ("p",), stayed=("Jo",), differ=2, torn=("night-cards",))

    def move_in(self, _: Whole) -> Arrived:
        """Bring it in."""
        return Arrived(_NEW)

    def ask(self, job: Callable[[Any], Any], then: Callable[[Any], None] | None) -> None:
        """Answer at once, or never."""
        if not self.waits and then is not None:
            then(job(self))


_Then = Callable[[TakingPresenter, Taken, HandAfter, Path], object]


def _taking(then: _Then) -> Builder:
    def build(setting: Setting) -> QWidget:
        preferences = Preferences(setting.home / "inturn.ini")
        preferences.choose(Choices(couple=COUPLE, welcomed=True))
        settings = SettingsPresenter(Library(), preferences, HandAfter(), folder="")
        screen = SettingsScreen(setting.look, settings.languages)
        settings.view_changed.connect(screen.show_view)
        settings.open()
        settings.ask(OpenSection("data"))
        store, after = Taken(), HandAfter()
        presenter = TakingPresenter(
            Library(), setting.home, preferences, setting.clock, store.ask, at_once, after
        )
        sheets = Sheets(setting.look, screen, presenter)
        then(presenter, store, after, setting.home)
        setting.keep.extend((settings, presenter, sheets))
        return Placed(setting.look, screen, "settings")

    return build


def _take(presenter: TakingPresenter, *_: object) -> None:
    presenter.take()


def _move(presenter: TakingPresenter, *_: object) -> None:
    presenter.move()


def _lock(presenter: TakingPresenter, *_: object) -> None:
    presenter.move()
    presenter.ask(GoOn())
    presenter.ask(Typed((WORDS, "four cattle")))


def _own(presenter: TakingPresenter, *_: object) -> None:
    presenter.take()
    presenter.ask(Take("own"))
    presenter.ask(GoOn())
    presenter.ask(Take("one"))


def _opened(presenter: TakingPresenter, home: Path, words: str = WORDS) -> None:
    path = home / "In Turn backup.inturn"
    path.write_bytes(seal(write(Whole(kept=Export())), WORDS))
    presenter.move()
    presenter.open_file(path)
    presenter.ask(Typed((words,)))
    presenter.ask(GoOn())


def _wrong(presenter: TakingPresenter, _store: Taken, _after: HandAfter, home: Path) -> None:
    _opened(presenter, home, "other")


def _look(presenter: TakingPresenter, _store: Taken, _after: HandAfter, home: Path) -> None:
    _opened(presenter, home)


def _nothing(presenter: TakingPresenter, _store: Taken, _after: HandAfter, home: Path) -> None:
    path = home / "In Turn.json"
    path.write_bytes(write_export(Export()))
    presenter.take()
    presenter.open_file(path)


def _saved(presenter: TakingPresenter, _store: Taken, _after: HandAfter, home: Path) -> None:
    _lock(presenter)
    presenter.ask(Typed((WORDS, WORDS)))
    (home / "Documents").mkdir()
    with chdir(home):  # where the folder is would be another place each time
        presenter.save(Path("Documents") / "In Turn backup.inturn")


def _working(presenter: TakingPresenter, store: Taken, after: HandAfter, home: Path) -> None:
    store.waits = True
    _saved(presenter, store, after, home)
    after.come()


def _here(presenter: TakingPresenter, _store: Taken, _after: HandAfter, home: Path) -> None:
    _opened(presenter, home)
    presenter.ask(GoOn())


SCENES: dict[str, Builder] = {
    "taking-take": _taking(_take),
    "taking-own": _taking(_own),
    "taking-move": _taking(_move),
    "taking-lock": _taking(_lock),
    "taking-working": _taking(_working),
    "taking-saved": _taking(_saved),
    "taking-unlock": _taking(_wrong),
    "taking-look": _taking(_look),
    "taking-nothing": _taking(_nothing),
    "taking-here": _taking(_here),
}
