"""Content in Settings with a real store, files read at once, and what it asked for."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from coach.clock import HandClock
from coach.content.library import Library
from coach.content.packs.places import added
from coach.store import open_store
from coach.store.store import Store
from tests.ui.talk.before import HandAfter, Heard
from ui.errand import at_once, trying
from ui.settings.content.presenter import ContentPresenter
from ui.settings.content.view import ContentRequest, ContentView, LookView

NOW = 1_795_376_520_000


class Sharing:
    """A presenter, its store, and what it has said."""

    def __init__(self, home: Path) -> None:
        self.home, self.after, self.said = home, HandAfter(), Heard()
        self.store: Store = open_store(home, HandClock(wall=NOW))
        self.library = Library(packs=added(home))
        self.presenter = ContentPresenter(
            self.library, home, HandClock(wall=NOW), trying(at_once), self._ask, self.after
        )
        self.presenter.pack_wanted.connect(self.said.as_("pack"))
        self.presenter.cards_wanted.connect(self.said.as_("cards"))
        self.presenter.place_wanted.connect(self.said.as_("place"))
        self.presenter.open()

    @property
    def view(self) -> ContentView:
        """What is to be seen now."""
        return self.presenter.view()

    @property
    def look(self) -> LookView:
        """The file that is looked at."""
        assert self.view.look is not None
        return self.view.look

    @property
    def own(self) -> list[str]:
        """The words of one's own cards in the store."""
        return [card.text for card in self.store.cards.all().own]

    def ask(self, *requests: ContentRequest) -> Self:
        """Ask for things, one after the other."""
        for request in requests:
            self.presenter.ask(request)
        return self

    def _ask(self, job: Callable[[Store], Any], then: Callable[[Any], None] | None) -> None:
        answer = job(self.store)
        if then is not None:
            then(answer)
