"""*Your data* with a real store; the thread that works is here and now, or waits for a test."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from coach.clock import HandClock
from coach.content.library import Library
from coach.store import open_store
from coach.store.store import Store
from tests.coach.store.samples import record
from tests.screens.setting import EVENING
from tests.ui.talk.before import HandAfter, Heard
from ui.settings.data.presenter import DataPresenter
from ui.settings.data.view import CopiesRequest, CopiesView

Job = tuple[Callable[[Store], Any], Callable[[Any], None] | None]


class Data:
    """A presenter, its store, and what it has said."""

    def __init__(self, home: Path, ways: frozenset[str] = frozenset({"move", "take"})) -> None:
        self.after, self.said = HandAfter(), Heard()
        self.clock = HandClock(wall=EVENING)
        self.store: Store = open_store(home, self.clock)
        self.waiting: list[Job] = []
        #: Whether the store answers only when a test says so.
        self.slow = False
        self.presenter = DataPresenter(Library(), self.clock, self._ask, self.after, ways=ways)
        self.presenter.replaced.connect(self.said.as_("replaced"))
        self.presenter.move_asked.connect(self.said.as_("move"))
        self.presenter.take_asked.connect(self.said.as_("take"))
        self.presenter.open()

    @property
    def view(self) -> CopiesView:
        """What is to be seen now."""
        return self.presenter.view()

    @property
    def talks(self) -> list[int]:
        """When the talks in the store began."""
        return [entry.record.began for entry in self.store.records.all()]

    def talk(self, began: int, topic: str | None = None) -> Self:
        """Let a talk end."""
        self.store.sessions.end(record(topic, began=began))
        return self

    def ask(self, *requests: CopiesRequest) -> Self:
        """Ask for things, one after the other."""
        for request in requests:
            self.presenter.ask(request)
        return self

    def answer(self) -> Self:
        """Let the store do all that it was asked for."""
        while self.waiting:
            job, then = self.waiting.pop(0)
            answer = job(self.store)
            if then is not None:
                then(answer)
        return self

    def _ask(self, job: Callable[[Store], Any], then: Callable[[Any], None] | None) -> None:
        self.waiting.append((job, then))
        if not self.slow:
            self.answer()
