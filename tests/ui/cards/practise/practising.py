"""A practice round as its presenter holds it, and what it has said."""

from typing import Self

from coach.cards.memory import Memory
from coach.cards.shelf import Place
from coach.clock import HandClock
from coach.content.library import Library
from tests.ui.cards.table import NOW
from tests.ui.talk.before import Heard
from ui.cards.doing import OverView, Primary
from ui.cards.practise.presenter import PractisePresenter
from ui.cards.practise.view import CardView, Choose, Deal, PractiseRequest

DAY = 24 * 3600 * 1000


class Practising:
    """A round with the cards of a deck."""

    def __init__(self, deck: str = "validation", memories: dict[str, Memory] | None = None) -> None:
        self.said = Heard()
        self.clock = HandClock(wall=NOW)
        self.presenter = PractisePresenter(Library(), self.clock)
        self.presenter.remembered.connect(self.said.as_("remembered"))
        self.presenter.back_asked.connect(self.said.as_("back"))
        self.rounds: list[tuple[str, int]] = []
        self.presenter.practised.connect(self._know_round)
        cards = Library().deck(deck)
        self.places = tuple(Place(deck, card) for card in cards.cards)
        self.deal = Deal(self.places, (cards,), memories or {})
        self.presenter.open(self.deal)

    def _know_round(self, deck: str, cards: int) -> None:
        self.rounds.append((deck, cards))

    def ask(self, *requests: PractiseRequest) -> Self:
        """Ask for things, one after the other."""
        for request in requests:
            self.presenter.ask(request)
        return self

    def tell(self, recall: str = "knew") -> Self:
        """Look at the card, and say how near it was."""
        return self.ask(Primary(), Choose(recall))

    @property
    def card(self) -> CardView:
        view = self.presenter.view()
        assert isinstance(view, CardView)
        return view

    @property
    def over(self) -> OverView:
        view = self.presenter.view()
        assert isinstance(view, OverView)
        return view
