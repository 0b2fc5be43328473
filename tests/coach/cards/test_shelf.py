"""All cards stand on one shelf, and what somebody looks for is found."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.cards.memory import OwnCard
from coach.cards.shelf import OWN, Place, Shelf, Wanted, folded, shelf
from coach.content.deck import Tone, Way
from coach.content.library import Library

DECKS = Library().decks()
SHELF = shelf(DECKS)
OURS = OwnCard(
    id="7", text="Déjà vu, isn\u2019t it", group="l4", tone=Tone.PLAIN, way=Way.DIRECT,
    needs=("rest",), situations=("grief",), deck="validation",
)  # fmt: skip


def test_every_card_stands_there_once_and_is_found_by_its_key() -> None:
    keys = [place.key for place in SHELF.places]
    assert len(set(keys)) == len(keys) == sum(len(deck.cards) for deck in DECKS)
    assert SHELF.card(keys[-1]) == SHELF.places[-1]
    assert SHELF.card("no/such-card") is None


def test_nothing_wanted_finds_all() -> None:
    assert SHELF.find(Wanted()) == SHELF.places


@pytest.mark.parametrize("words", ["deja", "ISN'T IT", "vu deja", "isn\u2019t"])
def test_words_are_found_however_they_are_typed(words: str) -> None:
    found = shelf(DECKS, (OURS,)).find(Wanted(words=words, deck=OWN))
    assert [place.card.id for place in found] == ["7"]


@pytest.mark.parametrize("deck", ["", OWN, "validation"])
def test_a_card_of_ones_own_is_found_with_the_deck_it_goes_with(deck: str) -> None:
    everything = shelf(DECKS, (OURS,))
    wanted = Wanted(deck=deck, group="l4", situation="grief", words="vu")
    assert [place.key for place in everything.find(wanted)] == ["own/7"]
    assert everything.find(Wanted(deck="repair"))[-1].key != "own/7"


def test_all_words_must_be_in_a_card() -> None:
    assert not SHELF.find(Wanted(words="deja kettle-of-vultures"))


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(deck="validation", group="l4"),
        Wanted(deck="validation", situation="grief"),
        Wanted(need="weekly"),
        Wanted(tone=Tone.PLAYFUL),
    ],
)
def test_what_does_not_fit_is_left_out(wanted: Wanted) -> None:
    found = SHELF.find(wanted)
    assert 0 < len(found) < len(SHELF.places)
    for place in found:
        assert wanted.deck in {"", place.deck}
        assert wanted.group in {"", place.card.group}
        assert wanted.situation in {"", *place.card.situations}
        assert wanted.need in {"", *place.card.needs}
        assert wanted.tone in {None, place.card.tone}


def test_only_what_somebody_keeps_is_found_if_that_is_wanted() -> None:
    key = SHELF.places[7].key
    assert [one.key for one in SHELF.find(Wanted(kept=True), {key})] == [key]


def test_an_empty_shelf_is_no_trouble() -> None:
    assert Shelf(()).find(Wanted(words="a")) == ()


def test_a_text_is_folded_once_and_for_all() -> None:
    assert folded(folded("Ein Café\u2019s Straße")) == folded("EIN CAFÉ'S STRASSE")


WORDS = ("you", "no rush", "a", "zebra crossing", "")
WANTED = st.builds(
    Wanted,
    deck=st.sampled_from(("", "validation", "repair", OWN, "no-such-deck")),
    group=st.sampled_from(("", "l4", "accept")),
    situation=st.sampled_from(("", "grief")),
    need=st.sampled_from(("", "weekly", "still-hurts")),
    tone=st.none() | st.sampled_from(Tone),
    words=st.sampled_from(WORDS),
    kept=st.booleans(),
)
WITH_OURS = shelf(DECKS, (OURS,))


def fits(place: Place, wanted: Wanted, kept: frozenset[str]) -> bool:
    """Say in the plainest way whether a card is wanted."""
    card = place.card
    said = folded(f"{card.text} {card.when} {card.example.they} {card.example.you}")
    return (
        wanted.deck in {"", place.deck, place.goes_with}
        and wanted.group in {"", card.group}
        and wanted.situation in {"", *card.situations}
        and wanted.need in {"", *card.needs}
        and wanted.tone in {None, card.tone}
        and all(word in said for word in wanted.words.split())
        and (not wanted.kept or place.key in kept)
    )


@given(WANTED, st.frozensets(st.sampled_from([one.key for one in WITH_OURS.places[::40]])))
@settings(deadline=None)
def test_what_is_found_and_counted_is_what_the_plainest_way_finds(
    wanted: Wanted, kept: frozenset[str]
) -> None:
    plain = tuple(one for one in WITH_OURS.places if fits(one, wanted, kept))
    assert WITH_OURS.find(wanted, (*kept, "gone/by-now")) == plain
    assert WITH_OURS.count(wanted, kept) == len(plain)


def test_things_beside_the_cards_are_picked_as_the_cards_are() -> None:
    numbers = range(len(SHELF.places))
    picked = SHELF.pick(numbers, Wanted(deck="calm"))
    assert [SHELF.places[at] for at in picked] == list(SHELF.find(Wanted(deck="calm")))


def test_words_that_were_looked_for_do_not_pile_up_and_can_be_forgotten() -> None:
    for number in range(100):
        assert SHELF.find(Wanted(words=f"word{number}")) == ()
    SHELF.forget()
    assert SHELF.find(Wanted(words="no rush"))
