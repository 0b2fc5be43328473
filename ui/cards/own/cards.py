"""What happens to cards of one's own once they are written: kept, changed, removed, undone."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from coach.cards.memory import OwnCard
from ui.cards.own.presenter import OwnPresenter
from ui.offer import Offer


class OwnCards(QObject):
    """Asks for what is to be kept, and offers to take each back."""

    #: A new card is to be kept: it has no number yet.
    write_asked = Signal(object)
    #: A card is to be kept as it is now, under its number.
    rewrite_asked = Signal(object)
    #: A card is to be removed; carries its number.
    remove_asked = Signal(str)

    def __init__(
        self, writing: OwnPresenter, offer: Offer, tell: Callable[[tuple[OwnCard, ...]], None]
    ) -> None:
        """``tell`` is told of all of them whenever they are others."""
        super().__init__(writing)
        self._words = writing.words
        self._offer = offer
        self._tell = tell
        self._own: tuple[OwnCard, ...] = ()
        writing.put_in.connect(self._put_in)
        writing.removed.connect(self.remove)

    def know(self, own: tuple[OwnCard, ...]) -> None:
        """Take all that there are."""
        self._own = own

    def written(self, cards: tuple[OwnCard, ...]) -> None:
        """Take new ones that have their numbers now."""
        self._set((*self._own, *cards))
        self._offer.make(self._words.written_note, lambda: self._take_out(cards))

    def remove(self, card: OwnCard) -> None:
        """Remove one, until somebody takes that back."""
        before = self._own
        self._take_out((card,))

        def bring_back() -> None:
            self.rewrite_asked.emit(card)
            self._set(before)

        self._offer.make(self._words.removed_note, bring_back)

    def _put_in(self, card: OwnCard, before: OwnCard | None) -> None:
        if before is None:
            self.write_asked.emit(card)
            self._tell(self._own)
            return
        self._change(before, card)
        self._offer.make(self._words.changed_note, lambda: self._change(card, before))

    def _change(self, before: OwnCard, card: OwnCard) -> None:
        self.rewrite_asked.emit(card)
        self._set(tuple(card if one.id == before.id else one for one in self._own))

    def _take_out(self, cards: tuple[OwnCard, ...]) -> None:
        gone = {card.id for card in cards}
        for name in gone:
            self.remove_asked.emit(name)
        self._set(tuple(one for one in self._own if one.id not in gone))

    def _set(self, own: tuple[OwnCard, ...]) -> None:
        self._own = own
        self._tell(own)
