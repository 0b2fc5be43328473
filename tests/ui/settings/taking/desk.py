"""Two computers with a presenter each, a real store, and dialogs that answer at once."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from coach.clock import HandClock
from coach.content.library import Library
from coach.people import Couple, Person
from coach.store.store import Store
from tests.coach.store.samples import opened
from tests.ui.talk.before import HandAfter
from ui.errand import at_once
from ui.preferences import Choices, Preferences
from ui.settings.taking.presenter import TakingPresenter
from ui.settings.taking.view import GoOn, Press, Take, TakingView, Typed

WORDS = "four kettles sing in rain"
LIBRARY = Library()


class Desk:
    """A computer: its folder, its store, and the sheet that is seen."""

    def __init__(self, home: Path, names: tuple[str, str] = ("", "")) -> None:
        self.home = home
        self.store: Store = opened(home)
        self.preferences = Preferences(home / "inturn.ini")
        if any(names):
            couple = Couple(Person(names[0]), Person(names[1]))
            self.preferences.choose(Choices(couple=couple, welcomed=True))
        self.clock, self.after = HandClock(), HandAfter()
        self.waits: list[Callable[[], None]] | None = None
        self.wanted: list[tuple[str, ...]] = []
        self.replaced = 0
        self.presenter = TakingPresenter(
            LIBRARY, home, self.preferences, self.clock, self.ask, at_once, self.after
        )
        self.presenter.place_wanted.connect(self._want)
        self.presenter.file_wanted.connect(self._want)
        self.presenter.replaced.connect(self._count)

    def ask(self, job: Callable[[Any], Any], then: Callable[[Any], None] | None) -> None:
        """Answer at once, or when a test lets it."""

        def answer() -> None:
            came = job(self.store)
            if then is not None:
                then(came)

        if self.waits is None:
            answer()
        else:
            self.waits.append(answer)

    @property
    def view(self) -> TakingView:
        """The sheet that is seen."""
        view = self.presenter.view()
        assert view is not None
        return view

    def go_on(self) -> None:
        """Press the dark button."""
        self.presenter.ask(GoOn())

    def take(self, key: str) -> None:
        """Choose one of the options."""
        self.presenter.ask(Take(key))

    def press(self, key: str) -> None:
        """Press another button."""
        self.presenter.ask(Press(key))

    def types(self, *texts: str) -> None:
        """Type into the fields."""
        self.presenter.ask(Typed(texts))

    def move_out(self, file: Path) -> Path:
        """Write a file to take along."""
        self.presenter.move()
        self.go_on()
        self.types(WORDS, WORDS)
        self.go_on()
        self.presenter.save(file)
        return file

    def unlock(self, file: Path, words: str = WORDS) -> None:
        """Open such a file."""
        self.presenter.come()
        self.presenter.open_file(file)
        self.types(words)
        self.go_on()

    def _want(self, *what: str) -> None:
        self.wanted.append(what)

    def _count(self) -> None:
        self.replaced += 1
