"""A card is asked for by what leads to it, and its own words stay hidden."""

import pytest
from msgspec.structs import replace

from coach.cards.asking import Cue, asking, beginning
from coach.content.deck import Deck, DeckCard, Heard, Tone, Way
from coach.content.library import Library

CARD = DeckCard("a", "One step after the other, slowly.", "g", Tone.WARM, Way.DIRECT, ("weekly",))


def test_what_the_other_one_says_leads_to_the_card_and_to_what_is_said_here() -> None:
    asked = asking(replace(CARD, when="Now.", example=Heard("It is late.", "Late it is.")))
    assert (asked.cue, asked.line, asked.here) == (Cue.THEY, "It is late.", "Late it is.")
    assert (asked.card, asked.start) == (CARD.text, "")


def test_a_small_moment_leads_to_an_answer_that_meets_it() -> None:
    asked = asking(replace(CARD, towards="“Tell me.”"))
    assert (asked.cue, asked.line, asked.card) == (Cue.MOMENT, CARD.text, "“Tell me.”")


def test_without_an_example_the_time_for_it_and_its_beginning_lead_to_it() -> None:
    asked = asking(replace(CARD, when="When it is too much."))
    assert (asked.cue, asked.line, asked.start) == (Cue.WHEN, "When it is too much.", "One step …")


def test_without_anything_else_its_beginning_leads_to_it() -> None:
    assert (asking(CARD).cue, asking(CARD).line) == (Cue.BEGINNING, "One step …")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Yes.", "Yes …"),
        ("Go on, please.", "Go …"),
        ("Well, then let us see how far it goes, my friend.", "Well, then let …"),
        ("a b c d e f g h i j k l m n o p q r s t u v", "a b c d …"),
    ],
)
def test_a_beginning_is_a_few_words_and_never_the_card(text: str, start: str) -> None:
    assert beginning(text) == start


@pytest.mark.parametrize("deck", Library().decks(), ids=lambda deck: deck.id)
def test_no_card_shows_its_own_words_before_somebody_looks(deck: Deck) -> None:
    for card in deck.cards:
        asked = asking(card)
        assert asked.line
        assert asked.card not in asked.line
        assert asked.card not in asked.start
