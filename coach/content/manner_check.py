"""Holds a walkthrough against the other ways to talk: has it words in writing and in signs?"""

from collections.abc import Iterator, Mapping

from coach.content.deck import Deck
from coach.content.manner import fits, written
from coach.content.mistakes import Mistake, nth, under
from coach.content.model import Card, Step, Walkthrough
from coach.content.places import POOL
from coach.content.prose.manners import SigningWords, WritingWords

#: Keys of a card that only a talk for two has a use for.
_FOR_TWO = ("written_title", "written", "reading", "signed_title")


def without_words(
    walkthrough: Walkthrough, writing: WritingWords, signing: SigningWords
) -> Iterator[Mistake]:
    """Yield what is missing for written mode and for sign mode."""
    file = f"walkthroughs/{walkthrough.id}.toml"
    for key, card, phase_card in _cards(walkthrough.steps, "steps", writing):
        yield from (Mistake(file, *found) for found in _in_writing(key, card, phase_card, writing))
        if not fits(card.signed_title or card.title, signing.voice):
            reason = "missing: the title speaks of hearing, and has no twin for signs"
            yield Mistake(file, under(key, "signed_title"), reason)
    for key, card, _ in _cards(walkthrough.solo.steps, "solo.steps", writing):
        for name in _FOR_TWO:
            if getattr(card, name):
                yield Mistake(file, under(key, name), "alone one writes anyway")


def without_cards(walkthrough: Walkthrough, decks: Mapping[str, Deck]) -> Iterator[Mistake]:
    """Yield the decks and parts of decks that a walkthrough names and that are not there."""
    file = f"walkthroughs/{walkthrough.id}.toml"
    for steps, start in ((walkthrough.steps, "steps"), (walkthrough.solo.steps, "solo.steps")):
        for index, step in enumerate(steps):
            for phase, card in step.cards.items():
                key = under(nth(start, index), phase.value)
                yield from (Mistake(file, *found) for found in _deck(key, card, decks))


def _deck(key: str, card: Card, decks: Mapping[str, Deck]) -> Iterator[tuple[str, str]]:
    if not card.deck:
        if card.group:
            yield under(key, "group"), "a part without its deck"
    elif card.deck not in decks:
        yield under(key, "deck"), f"“{card.deck}” is no deck"
    elif card.group and card.group not in {group.id for group in decks[card.deck].groups}:
        yield under(key, "group"), f"“{card.group}” is no part of {card.deck}"


def _cards(
    steps: tuple[Step, ...], start: str, writing: WritingWords
) -> Iterator[tuple[str, Card, Card]]:
    """Give each card with its place, as it is and as it is in writing."""
    for index, step in enumerate(steps):
        for phase, card in step.cards.items():
            yield under(nth(start, index), phase.value), card, written(phase, card, writing)


def _in_writing(
    key: str, card: Card, shown: Card, words: WritingWords
) -> Iterator[tuple[str, str]]:
    if not fits(shown.title, words.voice):
        place = "written_title"
        yield under(key, place), "missing: the title speaks of a voice, and has no written twin"
    for name, texts in (("written", shown.speaker), ("reading", shown.listener)):
        if len(texts) < POOL and (name == "written" or card.listener):
            reason = f"{len(texts)} texts that fit written mode, at least {POOL} are needed"
            yield under(key, name), reason
        for index, text in enumerate(getattr(card, name)):
            if not fits(text, words.voice):
                yield nth(under(key, name), index), "speaks of a voice"
