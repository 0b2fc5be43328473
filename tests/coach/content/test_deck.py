"""Decks: what ships is whole, and what breaks a rule is named with its place."""

from collections import Counter
from pathlib import Path

import pytest

from coach.content.check import check
from coach.content.deck import Deck, Use, read_deck
from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from tests.coach.content.samples import CONTENT, change, pack

LIBRARY = Library()
DECKS = {deck.id: deck for deck in LIBRARY.decks()}
WORDS, CALM, CLOSE = "en/decks/validation.toml", "en/decks/calm.toml", "en/decks/affection.toml"
#: The least counts of the content plan.
LEAST = {
    "validation": 120, "empathy": 40, "repair": 72, "curiosity": 190, "appreciation": 50,
    "stress-talk": 30, "shared": 90, "affection": 60, "calm": 36, "bids": 40, "own-ground": 24,
    "reflection": 40,
}  # fmt: skip
LEVELS = {"l1": 16, "l2": 24, "l3": 20, "l4": 20, "l5": 24, "l6": 16}


def noted(content: Path, file: str) -> dict[str, str]:
    """Key and reason of everything that is wrong with a deck."""
    try:
        read_deck(content / file, needs={"same-thing", "far-apart", "enjoy", "still-hurts",
                                         "prepare", "weekly"})  # fmt: skip
    except ContentBroken as broken:
        return {mistake.key: mistake.reason for mistake in broken.mistakes}
    return {}


def test_there_are_twelve_decks_with_as_many_cards_as_were_planned() -> None:
    assert LIBRARY.deck_ids() == tuple(sorted(LEAST))
    assert {name: len(deck.cards) >= LEAST[name] for name, deck in DECKS.items()} == dict.fromkeys(
        LEAST, True
    )


def test_sentences_that_take_a_feeling_seriously_come_on_six_levels_for_twelve_situations() -> None:
    deck = DECKS["validation"]
    assert Counter(card.group for card in deck.cards) == LEVELS
    tags = Counter(tag for card in deck.cards for tag in card.situations)
    assert set(tags) == {tag.id for tag in deck.situations}
    assert min(tags.values()) >= 8
    assert deck.use is Use.SAY
    assert deck.group("l3").name


@pytest.mark.parametrize("deck", DECKS.values(), ids=lambda deck: deck.id)
def test_no_card_has_the_id_of_another_and_all_tones_and_ways_are_there(deck: Deck) -> None:
    assert len({card.id for card in deck.cards}) == len(deck.cards)
    assert len({card.tone for card in deck.cards}) == 3
    assert len({card.way for card in deck.cards}) == 2


def test_whoever_does_not_want_touch_finds_another_gift_on_each_card_with_touch() -> None:
    cards = DECKS["affection"].cards
    assert sum(card.touch for card in cards) == 20
    assert all(bool(card.instead) is card.touch for card in cards)


@pytest.mark.parametrize(
    ("file", "old", "new", "key", "reason"),
    [
        (WORDS, 'group = "l1"', 'group = "l9"', "cards[1].group", "“l9” is no group of this deck"),
        (WORDS, 'situations = ["work", ', 'situations = ["sport", ', "cards[1].situations[1]",
         "“sport” is no situation of this deck"),
        (WORDS, 'needs = ["far-apart", ', 'needs = ["near", ', "cards[1].needs[1]",
         "“near” is no need in needs.toml"),
        (WORDS, 'id = "no-rush-everything-else-can-wait"', 'id = "putting-everything-down"',
         "cards[2].id", "“putting-everything-down” is the id of an earlier card, too"),
        (WORDS, '"not_this"]', '"not_that"]', "fields[4]", "“not_that” is none of situations"),
        (WORDS, 'id = "l6"', 'id = "l7"', "groups[6].id", "no card is of “l7”"),
        (WORDS, 'tone = "warm"', 'tone = "sour"', "cards[1].tone", "“sour” is none of warm"),
        (CALM, 'seated = true', 'seated = "yes"', "cards[1].seated", "a text, not true or false"),
        (CALM, 'id = "calm"', 'id = "quiet"', "id", "“quiet” is not the name of the file"),
        (CALM, 'minutes = ', 'towards = "Hm."\nminutes = ', "cards[1].towards",
         "not in the fields of this deck"),
        (CALM, 'leave_out = ', 'leave = ', "cards[1].leave_out", "missing"),
    ],
)  # fmt: skip
def test_what_breaks_a_rule_is_named(
    tmp_path: Path, file: str, old: str, new: str, key: str, reason: str
) -> None:
    content = pack(tmp_path)
    change(content, file, old, new)
    assert noted(content, file)[key].startswith(reason)


def test_a_card_with_touch_and_no_other_way_is_named(tmp_path: Path) -> None:
    content = pack(tmp_path)
    change(content, CLOSE, "instead = ", "instant = ")
    reasons = noted(content, CLOSE)
    assert "missing: with touch there is always a way without" in reasons.values()


def test_a_deck_that_is_no_table_is_named(tmp_path: Path) -> None:
    content = pack(tmp_path)
    (content / CALM).write_text("[", "utf-8")
    assert noted(content, CALM)[""].startswith("not valid TOML")


def test_a_broken_deck_takes_no_other_with_it(tmp_path: Path) -> None:
    content = pack(tmp_path)
    (content / CALM).write_text("[", "utf-8")
    assert len(Library(content).decks()) == len(DECKS) - 1


def test_a_card_that_nearly_says_what_another_deck_says_is_found(tmp_path: Path) -> None:
    content = pack(tmp_path)
    before = DECKS["shared"].cards[0].text
    change(content, CALM, DECKS["calm"].cards[0].text, before.replace(".", ", now."))
    found = [mistake for mistake in check(content) if "is nearly" in mistake.reason]
    assert [mistake.file for mistake in found] == ["en/decks/shared.toml"]
    assert not [mistake for mistake in check(CONTENT) if mistake.file.startswith("en/decks")]
