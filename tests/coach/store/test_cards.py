"""What somebody does with cards is there after a restart, and can be taken back."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from coach.cards.memory import CardsKept, Memory, OwnCard
from coach.content.deck import Heard, Tone, Use, Way
from coach.store.store import Store
from tests.coach.store.samples import bytes_in, database_of_version, opened

KETTLE = OwnCard(
    id="", text="Your hands are full, and the kettle is mine. ☕ يا", group="l5", tone=Tone.PLAYFUL,
    way=Way.INDIRECT, needs=("rest", "help"), situations=("work",), when="After a long day",
    example=Heard("Not now.", "The kettle is mine."), not_this="Doing it all", minutes=5,
    deck="Sunday\n\"cards\"", use=Use.DO, at=1_000,
)  # fmt: skip


def test_at_first_nothing_is_kept(store: Store) -> None:
    assert store.cards.all() == CardsKept()


def test_favourites_rests_and_draws_are_there_after_a_restart(folder: Path) -> None:
    with opened(folder) as store:
        for at, key in enumerate(("calm/hum", "repair/rewind", "bids/tea"), start=1):
            store.cards.keep(key, at)
            store.cards.draw(key, 100 - at)
        store.cards.rest("calm/hum", 5_000)
        store.cards.keep("repair/rewind", 0)
    with opened(folder) as store:
        found = store.cards.all()
    assert found.kept == ("bids/tea", "calm/hum")
    assert found.drawn == ("bids/tea", "repair/rewind", "calm/hum")
    assert found.rests == {"calm/hum": 5_000}


def test_a_rest_can_be_taken_back(store: Store) -> None:
    store.cards.rest("calm/hum", 5_000)
    store.cards.rest("calm/hum", 0)
    assert store.cards.all().rests == {}


def test_the_last_memory_of_a_card_counts_and_can_be_forgotten(store: Store) -> None:
    store.cards.practise("calm/hum", Memory(10, 5, 1.5, 4.0))
    store.cards.practise("calm/hum", Memory(20, 10, 2.5, 4.5))
    assert store.cards.all().memories == {"calm/hum": Memory(20, 10, 2.5, 4.5)}
    store.cards.practise("calm/hum", None)
    assert store.cards.all().memories == {}


def test_a_card_of_ones_own_is_written_changed_removed_and_brought_back(folder: Path) -> None:
    with opened(folder) as store:
        (kept,) = store.cards.write(KETTLE)
        assert kept == replace(KETTLE, id=kept.id)
        other = replace(kept, text="The kettle is on me tonight.")
        store.cards.rewrite(other)
        assert store.cards.all().own == (other,)
        store.cards.remove(kept.id)
        store.cards.remove(kept.id)
        assert store.cards.all().own == ()
        assert b"kettle is on me" not in bytes_in(folder)
        store.cards.rewrite(other)
        assert store.cards.all().own == (other,)
        (later,) = store.cards.write(KETTLE)
        assert int(later.id) == int(kept.id) + 1


def test_a_card_of_ones_own_is_the_same_after_a_restart(folder: Path) -> None:
    with opened(folder) as store:
        (kept,) = store.cards.write(KETTLE)
    with opened(folder) as store:
        assert store.cards.all().own == (kept,)


def test_copies_forget_a_card_that_is_removed_and_what_one_said_before(folder: Path) -> None:
    database_of_version(5, folder)
    with opened(folder) as store:
        (green,) = store.cards.all().own
        assert b"green boat" in bytes_in(folder)
        store.cards.rewrite(replace(green, text="The blue ferry comes back."))
        assert b"green boat" not in bytes_in(folder)
        store.cards.remove(green.id)
        assert b"blue ferry" not in bytes_in(folder)


def test_many_cards_of_ones_own_are_written_in_their_order_and_removed_together(
    store: Store,
) -> None:
    cards = store.cards.write(*(replace(KETTLE, text=f"Card {at}") for at in range(12)))
    assert store.cards.all().own == cards
    assert [card.text for card in cards] == [f"Card {at}" for at in range(12)]
    store.cards.remove(*(card.id for card in cards[1:]))
    assert store.cards.all().own == cards[:1]


@pytest.mark.parametrize("version", [4, 5])
def test_a_card_of_ones_own_from_before_is_a_whole_card_now(version: int, folder: Path) -> None:
    database_of_version(version, folder)
    with opened(folder) as store:
        assert store.cards.all().own == (
            OwnCard(
                id="1", text="The green boat comes back.", group="", at=1_790_000_400_000,
                tone=Tone.PLAIN, way=Way.DIRECT, needs=(), use=Use.SAY,
            ),
        )  # fmt: skip
        (later,) = store.cards.write(KETTLE)
        assert later.id == "2"
