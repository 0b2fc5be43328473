"""A card while it is written: each thing asked for changes what it says, and nothing else."""

import string

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from coach.cards.memory import OwnCard
from coach.content.deck import Tone, Use, Way
from coach.content.library import Library
from ui.cards.own.sheet import (
    blank,
    copied,
    finished,
    named,
    opened,
    said_of,
    with_deck,
    with_tag,
    with_text,
    with_when,
)
from ui.cards.own.view import LIMIT, NAME_LIMIT, NEW_DECK, WHEN_LIMIT
from ui.cards.view import Narrow

VALIDATION = Library().deck("validation")
CURIOSITY = Library().deck("curiosity")
KETTLE = OwnCard(
    id="4", text="The kettle is mine.", group="l2", tone=Tone.PLAIN, way=Way.DIRECT,
    needs=("weekly",), deck="validation", at=9,
)  # fmt: skip


def test_a_new_card_begins_where_somebody_is_and_is_not_ready() -> None:
    sheet = blank("validation", "l4")
    assert (sheet.card.deck, sheet.card.group, sheet.ready) == ("validation", "l4", False)
    assert not sheet.changed


@given(st.text(max_size=LIMIT * 2))
def test_whatever_is_written_is_kept_without_what_is_around_it(text: str) -> None:
    sheet = with_text(blank("", ""), text)
    card = finished(sheet, 77)
    assert card.text == " ".join(text[:LIMIT].split())
    assert sheet.full is (len(text) > LIMIT)
    assert sheet.ready is bool(text[:LIMIT].strip())
    assert card.at == 77


def test_a_megabyte_is_cut_and_told_of() -> None:
    sheet = with_text(blank("", ""), "ab " * 400_000)
    assert sheet.full
    assert len(sheet.card.text) == LIMIT
    assert sheet.long


def test_another_deck_takes_level_and_situation_away_and_brings_its_use() -> None:
    sheet = opened(replace(KETTLE, situations=("grief",)), {"validation"})
    other = with_deck(sheet, CURIOSITY, "curiosity")
    assert (other.card.group, other.card.situations) == ("", ())
    assert (other.card.deck, other.card.use) == ("curiosity", Use.ASK)
    assert other.card.needs == ("weekly",)


def test_a_deck_of_ones_own_is_named() -> None:
    sheet = with_deck(blank("", ""), None, NEW_DECK)
    assert (sheet.naming, sheet.card.deck) == (True, "")
    sheet = named(sheet, " Sunday walks " + "x" * 100)
    assert len(sheet.card.deck) == NAME_LIMIT
    assert finished(named(sheet, " Sunday walks "), 0).deck == "Sunday walks"
    assert with_deck(sheet, None, "Sunday walks").naming
    assert not with_deck(sheet, None, "").naming


def test_each_tag_is_set_and_taken_away() -> None:
    sheet = blank("validation", "")
    for of, field, set_to, none in (
        (Narrow.GROUP, "group", "l3", ""),
        (Narrow.SITUATION, "situations", ("grief",), ()),
        (Narrow.NEED, "needs", ("weekly",), ()),
    ):
        name = set_to if isinstance(set_to, str) else set_to[0]
        assert getattr(with_tag(sheet, of, name).card, field) == set_to
        assert getattr(with_tag(with_tag(sheet, of, name), of, "").card, field) == none
    assert with_tag(sheet, Narrow.TONE, "playful").card.tone is Tone.PLAYFUL


def test_when_it_fits_has_its_limit() -> None:
    assert len(with_when(blank("", ""), "y" * 500).card.when) == WHEN_LIMIT


def test_a_copy_has_all_that_ours_has_and_no_number() -> None:
    card = VALIDATION.cards[70]
    copy = finished(copied(card, VALIDATION), 5)
    assert (copy.id, copy.deck, copy.use, copy.at) == ("", "validation", Use.SAY, 5)
    for field in set(card.__struct_fields__) - {"id"}:
        assert getattr(copy, field) == getattr(card, field)
    assert copied(card, None).card.deck == ""


def test_a_card_that_is_taken_up_again_keeps_its_number_and_its_day() -> None:
    sheet = opened(KETTLE, {"validation"})
    assert not sheet.changed
    sheet = with_text(sheet, "The kettle is yours.")
    assert sheet.changed
    assert finished(sheet, 500) == replace(KETTLE, text="The kettle is yours.")
    assert opened(replace(KETTLE, deck="Sunday"), {"validation"}).naming


@given(st.lists(st.text(alphabet=string.printable, min_size=1), min_size=1, max_size=4))
def test_what_cards_say_is_known_folded(texts: list[str]) -> None:
    cards = [replace(KETTLE, text=text) for text in texts]
    assert said_of(cards) == said_of([replace(card, text=card.text.upper()) for card in cards])
