"""Reflect on a table: the presenter, real books behind it, and hands for time and store."""

from typing import Self, cast

from msgspec.structs import replace

from coach.clock import HandClock
from coach.content.library import Library
from coach.people import Side
from coach.reflect.pages import Page
from tests.ui.reflect.shelf import PASSPHRASE, Shelf
from tests.ui.talk.before import HandAfter
from tests.ui.today.samples import BOTH, EVENING
from ui.reflect import asks
from ui.reflect.presenter import ReflectPresenter
from ui.reflect.view import DoorView, LostView, MakeView, OpeningView, OpenView, ReflectView


class ReflectTable:
    """A presenter whose wishes are done at once, or when told (``shelf.slow``)."""

    def __init__(self, shelf: Shelf, *, alone: bool = False) -> None:
        self.shelf, self.after, self.clock = shelf, HandAfter(), HandClock(wall=EVENING)
        self._ids = 0
        self.presenter = ReflectPresenter(
            Library(), self.clock, shelf.ask, after=self.after, chance=self._chance
        )
        self.locks: list[bool] = []
        self.asked_for: list[Page] = []
        self.presenter.locked.connect(lambda: self.locks.append(True))
        self.presenter.guided_asked.connect(self.asked_for.append)
        self.choices = replace(BOTH, alone=alone)
        self.presenter.open(self.choices)

    def ask(self, *requests: asks.Request) -> Self:
        """Ask for things, one after the other."""
        for request in requests:
            self.presenter.ask(request)
        return self

    def opened(self) -> Self:
        """Open Noor's book."""
        return self.ask(asks.Me(Side.ONE), asks.TryOpen(PASSPHRASE))

    def later(self, seconds: float = 1) -> Self:
        """Let time pass, and do what was to be done by then."""
        self.clock.move(seconds)
        self.after.come()
        return self

    @property
    def view(self) -> ReflectView:
        return self.presenter.view()

    @property
    def door(self) -> DoorView:
        return cast("DoorView", self.view.page)

    @property
    def opening(self) -> OpeningView:
        (opening,) = [card.opening for card in self.door.cards if card.opening]
        return opening

    @property
    def make(self) -> MakeView:
        return cast("MakeView", self.view.page)

    @property
    def lost(self) -> LostView:
        return cast("LostView", self.view.page)

    @property
    def book(self) -> OpenView:
        return cast("OpenView", self.view.page)

    @property
    def titles(self) -> list[str]:
        rows = self.book.rows
        return [rows.row(page).title for page in rows.pages]

    @property
    def note(self) -> str:
        return self.view.note.words if self.view.note else ""

    def _chance(self, count: int) -> bytes:
        self._ids += 1
        return self._ids.to_bytes(count, "big")


def pages_of(name: str) -> str:
    """What a book is called."""
    return f"{name}\N{RIGHT SINGLE QUOTATION MARK}s pages"
