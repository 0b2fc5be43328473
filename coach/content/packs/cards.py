"""Judges the cards of a pack one by one, so that a single one does not keep all others away."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from coach.content.alike import near
from coach.content.deck import Deck
from coach.content.mistakes import Mistake
from coach.content.packs.model import LeftOut
from coach.content.texts import texts_of
from coach.content.wording import Checks, blaming, wording

_CARD = re.compile(r"cards\[(\d+)\]\.")
_QUOTED = re.compile("^“(.+?)”")


def judged(
    decks: Sequence[Deck],
    shipped: Sequence[Deck],
    checks: Checks | None,
    mistakes: list[Mistake],
) -> tuple[tuple[Deck, ...], tuple[LeftOut, ...]]:
    """Give the decks without the cards that are left out, and those.

    What is wrong with a deck itself is added to ``mistakes``: then there is no pack.
    """
    left: dict[str, LeftOut] = {}
    for deck in decks:
        for mistake in _worded(deck, checks):
            number = _CARD.match(mistake.key)
            if number is None:
                mistakes.append(mistake)
            else:
                found = _QUOTED.match(mistake.reason)
                _leave(left, deck, int(number[1]), mistake.reason, found[1] if found else "")
    for deck, number, other in _twice(decks, shipped):
        _leave(left, deck, number, f"nearly says the same as “{other}”", "")
    whole = tuple(_without(deck, left, mistakes) for deck in decks)
    return whole, tuple(sorted(left.values(), key=lambda one: (one.deck, one.number)))


def _worded(deck: Deck, checks: Checks | None) -> Sequence[Mistake]:
    if checks is None:
        return ()
    file = f"decks/{deck.id}.toml"
    return (*blaming(file, deck, checks), *wording(file, texts_of(deck), checks))


def _leave(left: dict[str, LeftOut], deck: Deck, number: int, reason: str, found: str) -> None:
    card = deck.cards[number - 1]
    out = LeftOut(deck.id, card.id, number, card.text, found, reason)
    left.setdefault(f"{deck.id}/{card.id}", out)


def _twice(decks: Sequence[Deck], shipped: Sequence[Deck]) -> list[tuple[Deck, int, str]]:
    """Find cards that nearly say what a shipped one says, or one before them in the pack."""
    cards = [(deck, number, card.text) for deck in decks
             for number, card in enumerate(deck.cards, 1)]  # fmt: skip
    texts = [text for _, _, text in cards]
    others = [card.text for deck in shipped for card in deck.cards]
    found = [(*cards[mine][:2], others[theirs]) for mine, theirs in near(texts, others)]
    found += [(*cards[two][:2], texts[one]) for one, two in near(texts, texts) if one < two]
    return found


def _without(deck: Deck, left: dict[str, LeftOut], mistakes: list[Mistake]) -> Deck:
    cards = tuple(card for card in deck.cards if f"{deck.id}/{card.id}" not in left)
    if not cards:
        why = next(iter(left.values())).reason
        mistakes.append(Mistake(f"decks/{deck.id}.toml", "cards", f"none can stay: {why}"))
    return replace(deck, cards=cards)
