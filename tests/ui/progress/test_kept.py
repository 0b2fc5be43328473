"""Progress joined to the real store as the application does it: what is gone is gone from disk."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.content.library import Library
from coach.errors import Problem, WorldError
from coach.store import open_store
from coach.store.rows import Entry
from coach.store.store import Store
from tests.ui.dressing import dressed
from tests.ui.progress.entries import WEEKS, at
from tests.ui.talk.screens import pressed, words_on
from ui.actions import Deed
from ui.keeper import Keeper
from ui.places import Desk, Ways, open_progress
from ui.preferences import Preferences
from ui.progress.letter_page import LetterPage
from ui.progress.screen import ProgressScreen
from ui.progress.view import See, ShowEntries

WORD = "coffee in bed"


class Nowhere:
    """Ways that lead nowhere: no test here goes away."""

    def __getattr__(self, way: str) -> Callable[..., None]:
        def refuse(*_: object) -> None:
            raise AssertionError(way)

        return refuse


class Place:
    """Progress of a home, with a keeper of its own."""

    def __init__(self, app: QApplication, home: Path, keeper: Keeper) -> None:
        self.owner = QObject()
        self._dress = dressed(app)
        self.keeper = keeper
        clock, preferences = HandClock(wall=at(22, 19, 42)), Preferences(home / "inturn.ini")
        desk = Desk(home, clock, self._dress.__enter__(), preferences, Library(), self.keeper)
        self.opened = open_progress(desk, cast("Ways", Nowhere()), self.owner)

    @property
    def screen(self) -> ProgressScreen:
        assert isinstance(self.opened.page, ProgressScreen)
        return self.opened.page

    def visit(self, qtbot: QtBot, words: str, *, entries: bool = True) -> None:
        """Show the page, go to the list, and wait until it says this."""
        qtbot.addWidget(self.screen)
        self.screen.resize(1080, 800)
        self.screen.show()
        self.opened.shown("")
        if entries:
            self.screen.asked.emit(ShowEntries())
        qtbot.waitUntil(lambda: any(words in one for one in words_on(self.screen)))

    def close(self) -> None:
        self.keeper.close()
        self._dress.__exit__(None, None, None)


@pytest.fixture
def place(qapp: QApplication, home: Path) -> Iterator[Place]:
    with open_store(home, HandClock()) as store:
        for entry in reversed(WEEKS[:3]):
            store.sessions.end(entry.record)
    place = Place(qapp, home, Keeper(lambda: open_store(home, HandClock())))
    yield place
    place.close()


def entries(home: Path) -> tuple[Entry, ...]:
    with open_store(home, HandClock()) as store:
        return store.records.all()


def written(home: Path) -> bool:
    """Say whether a kept word is anywhere in the folder."""
    files = (file for file in home.rglob("*") if file.is_file())
    return any(WORD.encode() in file.read_bytes() for file in files)


def test_what_was_practised_is_there(place: Place, qtbot: QtBot) -> None:
    place.visit(qtbot, "First try: two-minute turns")
    assert "8 turns, all whole  ·  6 times “got it”  ·  1 repair, taken" in words_on(place.screen)


def test_a_removed_entry_is_gone_from_the_disk_words_and_all(
    place: Place, qtbot: QtBot, home: Path
) -> None:
    assert written(home)
    place.visit(qtbot, "Show the words")
    pressed(place.screen, "Remove").click()
    place.keeper.close()
    assert len(entries(home)) == 2
    assert not written(home)


def test_an_entry_that_was_brought_back_is_on_the_disk_again(
    place: Place, qtbot: QtBot, home: Path
) -> None:
    before = entries(home)
    place.visit(qtbot, "Show the words")
    pressed(place.screen, "Remove").click()
    assert place.screen.act(Deed.UNDO)  # at once: the store may not have answered yet
    qtbot.waitUntil(lambda: entries(home) == before)
    assert "Show the words" in words_on(place.screen)


def test_a_removed_entry_is_gone_from_the_pictures_too(place: Place, qtbot: QtBot) -> None:
    place.visit(qtbot, "Show the words")
    pressed(place.screen, "Remove").click()
    assert place.screen.act(Deed.STEP_BACK)
    qtbot.waitUntil(lambda: "7 of 9 turns stayed whole" in words_on(place.screen))


def test_a_letter_is_made_from_what_the_store_counts(place: Place, qtbot: QtBot) -> None:
    place.visit(qtbot, "17 turns stayed whole", entries=False)
    place.screen.asked.emit(See("letter"))
    qtbot.waitUntil(lambda: "16 to 22 November" in words_on(place.screen))
    letters = place.screen.page
    assert isinstance(letters, LetterPage)
    assert letters.paragraphs


def test_trouble_from_before_the_first_visit_is_told(
    qapp: QApplication, qtbot: QtBot, home: Path
) -> None:
    def newer() -> Store:
        raise WorldError(Problem.DATABASE_NEWER, {})

    keeper = Keeper(newer)
    with qtbot.waitSignal(keeper.trouble_changed):
        keeper.ask(lambda store: store.tallies.all(0), None)
    place = Place(qapp, home, keeper)
    told = "Your notes come from a newer In Turn. They were not touched."
    place.visit(qtbot, told, entries=False)
    place.close()
