"""The planner on a table: the presenter, a real store behind it, and a hand for time."""

from collections.abc import Callable
from typing import Self, cast

from msgspec.structs import replace

from coach.clock import HandClock
from coach.content.library import Library
from coach.store.store import Store
from tests.ui.talk.before import HandAfter
from tests.ui.today.samples import BOTH, DAY, EVENING
from ui.dates import local
from ui.plan.deeds import Deed, done, kept
from ui.plan.presenter import PlanPresenter
from ui.plan.view import AgreementView, PlanRequest, PlanView, TimeView, WeekView, WishesView


class PlanTable:
    """A presenter whose deeds are done at once, or when told (``slow``)."""

    def __init__(
        self, store: Store, *, alone: bool = False, begin: str = "", library: Library | None = None
    ) -> None:
        self.store, self.after, self.clock = store, HandAfter(), HandClock(wall=EVENING)
        self.presenter = PlanPresenter(library or Library(), self.clock, self.after)
        self.presenter.write_asked.connect(self._write)
        self.slow = False
        self.waiting: list[Callable[[], None]] = []
        self.lefts = 0
        self.presenter.left.connect(self._leave)
        self.choices = replace(BOTH, alone=alone)
        self.open(begin)

    def open(self, begin: str = "") -> None:
        """Show the place anew."""
        self.presenter.open(self.choices, begin)
        self.presenter.know(kept(self.store))

    def ask(self, *requests: PlanRequest) -> Self:
        """Ask for things, one after the other."""
        for request in requests:
            self.presenter.ask(request)
        return self

    def catch_up(self) -> None:
        """Let the store do what it was asked for."""
        while self.waiting:
            self.waiting.pop(0)()

    @property
    def view(self) -> PlanView:
        return self.presenter.view()

    @property
    def week(self) -> WeekView:
        return cast("WeekView", self.view.page)

    @property
    def time(self) -> TimeView:
        return cast("TimeView", self.view.page)

    @property
    def agreement(self) -> AgreementView:
        return cast("AgreementView", self.view.page)

    @property
    def wishes(self) -> WishesView:
        return cast("WishesView", self.view.page)

    @property
    def note(self) -> str:
        return self.view.note.words if self.view.note else ""

    def _leave(self) -> None:
        self.lefts += 1

    def _write(self, deed: Deed) -> None:
        self.waiting.append(lambda: self.presenter.know(done(self.store, deed)))
        if not self.slow:
            self.catch_up()


def key(ahead: int, at: int) -> str:
    """The field so many days ahead, in the morning (0), afternoon (1) or evening (2)."""
    return f"{local(EVENING + ahead * DAY).date().isoformat()}/{at}"
