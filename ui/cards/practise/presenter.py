"""Holds a practice round: which card lies there, and what is typed meanwhile, in memory alone."""

from collections import Counter

from PySide6.QtCore import QObject, Signal

from coach.cards import round as r
from coach.cards.practice import Recall
from coach.cards.round import Round, Stage
from coach.clock import Clock
from coach.content.library import Library
from coach.content.prose import CardsWords, PractiseWords
from ui.cards.doing import Back, Enough, More, Primary, TakeBack, Write
from ui.cards.practise.build import Words, card_view, over_view
from ui.cards.practise.view import Choose, Deal, PractiseRequest, PractiseView

#: The most characters of what is remembered.
LINE = 300


class PractisePresenter(QObject):
    """One round at a time. ``open`` comes first."""

    #: There is something new to show: a PractiseView.
    view_changed = Signal(object)
    #: What is known of a card is another thing now: its key, and a Memory, or None for nothing.
    remembered = Signal(str, object)
    #: A round came to its end: the deck of most of its cards, and how many cards it had.
    practised = Signal(str, int)
    #: Back to the list of cards.
    back_asked = Signal()

    def __init__(self, library: Library, clock: Clock, parent: QObject | None = None) -> None:
        """Raises ``ContentBroken`` if the words of it cannot be read."""
        super().__init__(parent)
        self._clock = clock
        self._words = Words(library.prose(PractiseWords), library.prose(CardsWords))
        self._deal = Deal((), (), {})
        self._round = r.begin((), {}, 0)
        self._typed = ""
        self._is_told = False

    def open(self, deal: Deal) -> None:
        """Begin a round with these cards."""
        self._end()
        self._deal, self._is_told = deal, False
        self._to(r.begin(r.in_turn(deal.places), deal.memories, self._now))

    def drop(self) -> None:
        """Forget what was typed: the window is hidden."""
        self.open(Deal((), (), {}))

    def view(self) -> PractiseView:
        """What is to be shown now."""
        now = self._round
        place = next((one for one in self._deal.places if one.key == now.key), None)
        if place is None:
            return over_view(self._words, now, self._deal.couple, self._now)
        deck = next((one for one in self._deal.decks if one.id == place.goes_with), None)
        return card_view(self._words, now, place, deck, self._typed)

    def ask(self, request: PractiseRequest) -> None:
        """Do what somebody asked for."""
        now = self._round
        match request:
            case Write(text):
                # Nothing is told: the field shows already what was typed into it.
                self._typed = text[:LINE]
            case Choose(key):
                self._tell(r.tell(now, Recall(key), self._now))
            case Primary() if now.stage is Stage.RECALL:
                self._to(r.look(now), self._typed)
            case Primary() if now.stage is Stage.TOLD:
                self._to(r.go_on(now))
            case Primary() if now.stage is Stage.OVER:
                self.back_asked.emit()
            case TakeBack() if now.told:
                key = now.told[-1].key
                typed = self._typed if key == now.key else ""
                self._tell(r.take_back(now), key, typed)
            case Enough():
                self._to(r.stop(now))
            case More():
                self._to(r.more(now, self._now))
            case Back():
                self._end()
                self.back_asked.emit()
            case _:
                pass

    def _end(self) -> None:
        """Tell of the round, once: cards that come after its end belong to it, too."""
        told = [one.key for one in self._round.told]
        if told and not self._is_told:
            self._is_told = True
            decks = {place.key: place.goes_with for place in self._deal.places}
            self.practised.emit(Counter(decks[key] for key in told).most_common(1)[0][0], len(told))

    @property
    def _now(self) -> int:
        return self._clock.now().wall

    def _tell(self, after: Round, key: str = "", typed: str | None = None) -> None:
        """Go on to a round in which a card is known otherwise, and have that kept."""
        key = key or after.key
        if after is not self._round:
            self.remembered.emit(key, after.memories.get(key))
        self._to(after, self._typed if typed is None else typed)

    def _to(self, after: Round, typed: str = "") -> None:
        self._round, self._typed = after, typed
        if after.stage is Stage.OVER:
            self._end()
        self.view_changed.emit(self.view())
