"""Joins what is practised in Cards: pages that are made when somebody first asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from coach.content.mistakes import ContentBroken
from ui.cards.view import Back, Sub

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from coach.cards.memory import Memory
    from ui.cards.practise.presenter import PractisePresenter
    from ui.cards.practise.view import Deal
    from ui.cards.presenter import CardsPresenter
    from ui.cards.screen import CardsScreen
    from ui.places import Desk, Ways

# Every import in a function here is late on purpose: nobody needs a page before they ask for it.
# ruff: noqa: PLC0415


class Practice:
    """The practice of Cards, and what drops and closes it."""

    def __init__(
        self, desk: Desk, ways: Ways, owner: QObject, cards: CardsPresenter, screen: CardsScreen
    ) -> None:
        self._desk, self._ways, self._owner = desk, ways, owner
        self._cards, self._screen = cards, screen
        self._rounds: PractisePresenter | None = None
        cards.practise_asked.connect(self._practise)

    def hide(self) -> None:
        """Drop what was typed."""
        if self._rounds is not None:
            self._rounds.drop()

    def close(self) -> None:
        """Stop what still works."""

    def _practise(self, deal: Deal) -> None:
        self._try(
            lambda: self._round().open(replace(deal, couple=self._desk.preferences.choices.couple))
        )

    def _try(self, begin: Callable[[], None]) -> None:
        """Begin; where the words of it cannot be read, Help says which they are."""
        try:
            begin()
        except ContentBroken:
            self._cards.ask(Back())
            self._ways.open("help", "missing")

    def _round(self) -> PractisePresenter:
        from ui.cards.practise.page import PractisePage
        from ui.cards.practise.presenter import PractisePresenter

        if self._rounds is None:
            desk = self._desk
            rounds = PractisePresenter(desk.library, desk.clock, self._owner)
            page = PractisePage(desk.look)
            rounds.view_changed.connect(page.show_view)
            page.asked.connect(rounds.ask)
            rounds.back_asked.connect(lambda: self._cards.ask(Back()))
            rounds.remembered.connect(self._remember)
            self._screen.add_page(Sub.PRACTISE, page)
            self._rounds = rounds
        return self._rounds

    def _remember(self, key: str, memory: Memory | None) -> None:
        self._cards.remember(key, memory)
        self._desk.keeper.ask(lambda store: store.cards.practise(key, memory), None)
