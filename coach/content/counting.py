"""Counts what there is, for whoever writes content: ``inturn-cli content check`` prints it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from coach.content.deck import Deck
from coach.content.library import Library


class Count(msgspec.Struct, frozen=True):
    """So many of one thing, and of each of its ``parts`` (name, how many) where it has any."""

    what: str
    number: int
    parts: tuple[tuple[str, int], ...] = ()


def counts(root: Path) -> tuple[Count, ...]:
    """Count the English content below ``root``: talks by grade, drills, decks by part and case.

    A file with a mistake is not counted.
    """
    library = Library(root)
    talks, drills, decks = library.whole(), library.drills(), library.decks()
    grades = Counter(talk.evidence.grade.value for talk in talks)
    return (
        Count("talks by grade", len(talks), tuple(sorted(grades.items()))),
        Count("drills by lines", len(drills), tuple((one.id, len(one.lines)) for one in drills)),
        Count("cards by deck", _all(decks), tuple((one.id, len(one.cards)) for one in decks)),
        *(count for deck in decks for count in _deck(deck)),
    )


def _all(decks: Iterable[Deck]) -> int:
    return sum(len(deck.cards) for deck in decks)


def _deck(deck: Deck) -> Iterator[Count]:
    """Count the cards of each part, and of each situation; a card may be for several of these."""
    groups = Counter(card.group for card in deck.cards)
    parts = tuple((group.id, groups[group.id]) for group in deck.groups)
    yield Count(f"{deck.id} by part", len(deck.cards), parts)
    if deck.situations:
        cases = Counter(case for card in deck.cards for case in card.situations)
        found = tuple((one.id, cases[one.id]) for one in deck.situations)
        yield Count(f"{deck.id} by situation", len(deck.cards), found)
