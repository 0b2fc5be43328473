"""A card while it is written: what somebody asks for changes it, as pure functions."""

from collections.abc import Collection

import msgspec
from msgspec.structs import replace

from coach.cards.memory import OwnCard
from coach.cards.shelf import folded
from coach.content.deck import Deck, DeckCard, Tone, Use, Way
from ui.cards.own.view import LIMIT, NAME_LIMIT, NEW_DECK, WHEN_LIMIT
from ui.cards.view import Narrow
from ui.reading.told import Told

#: From so many characters on a card is long to be said aloud.
LONG = 80


class Sheet(msgspec.Struct, frozen=True):
    """The card as it is now; ``before`` is what it was, None for a new one.

    ``naming`` says that its deck is one of one's own; ``full`` that something was left out.
    """

    card: OwnCard
    before: OwnCard | None = None
    naming: bool = False
    full: bool = False
    told: Told | None = None

    @property
    def ready(self) -> bool:
        """Whether there is anything to keep."""
        return bool(self.card.text.strip())

    @property
    def changed(self) -> bool:
        """Whether anything would be lost without it."""
        return self.ready and self.card != self.before

    @property
    def long(self) -> bool:
        """Whether it takes more than one breath."""
        return len(self.card.text.strip()) > LONG


def blank(deck: str, group: str) -> Sheet:
    """Begin a new card, where somebody is just now."""
    return Sheet(
        OwnCard(id="", text="", group=group, tone=Tone.WARM, way=Way.DIRECT, needs=(), deck=deck)
    )


def copied(card: DeckCard, deck: Deck | None) -> Sheet:
    """Begin a new card with all that one of ours has."""
    values = {name: getattr(card, name) for name in DeckCard.__struct_fields__}
    goes_with = "" if deck is None else deck.id
    use = Use.SAY if deck is None else deck.use
    return Sheet(OwnCard(**{**values, "id": "", "deck": goes_with, "use": use}))


def opened(card: OwnCard, decks: Collection[str]) -> Sheet:
    """Take up a card that somebody wrote before."""
    return Sheet(card, before=card, naming=bool(card.deck) and card.deck not in decks)


def with_text(sheet: Sheet, text: str) -> Sheet:
    """Take what is written; what is beyond the limit is left out."""
    card = replace(sheet.card, text=text[:LIMIT])
    return replace(sheet, card=card, full=len(text) > LIMIT, told=None)


def with_when(sheet: Sheet, line: str) -> Sheet:
    """Take when it fits."""
    return replace(sheet, card=replace(sheet.card, when=line[:WHEN_LIMIT]))


def with_deck(sheet: Sheet, deck: Deck | None, name: str) -> Sheet:
    """Let it go with another deck: parts and situations of the last one mean nothing there."""
    naming = name == NEW_DECK or (deck is None and bool(name))
    card = replace(
        sheet.card,
        deck="" if name == NEW_DECK else name[:NAME_LIMIT],
        group="",
        situations=(),
        use=Use.SAY if deck is None else deck.use,
    )
    return replace(sheet, card=card, naming=naming)


def named(sheet: Sheet, name: str) -> Sheet:
    """Call the deck of one's own so."""
    return replace(sheet, card=replace(sheet.card, deck=name[:NAME_LIMIT]))


def with_tag(sheet: Sheet, of: Narrow, name: str) -> Sheet:
    """Take a tag; an empty one takes it away."""
    some = (name,) if name else ()
    match of:
        case Narrow.GROUP:
            card = replace(sheet.card, group=name)
        case Narrow.SITUATION:
            card = replace(sheet.card, situations=some)
        case Narrow.NEED:
            card = replace(sheet.card, needs=some)
        case Narrow.TONE:
            card = replace(sheet.card, tone=Tone(name or Tone.WARM))
    return replace(sheet, card=card)


def finished(sheet: Sheet, now: int) -> OwnCard:
    """Give the card as it is kept: without what is around the words, written ``now`` if new."""
    card = sheet.card
    return replace(
        card,
        text=" ".join(card.text.split()),
        when=card.when.strip(),
        deck=card.deck.strip(),
        at=card.at if sheet.before is not None else now,
    )


def said_of(texts: Collection[DeckCard]) -> frozenset[str]:
    """Fold what cards say, to see later whether one says it already."""
    return frozenset(folded(card.text) for card in texts)
