"""What somebody does with cards is there after a restart, and can be taken back."""

from pathlib import Path

from coach.cards.memory import CardsKept, KeptCard, Memory, OwnCard
from coach.store.store import Store
from tests.coach.store.samples import bytes_in, opened

KETTLE = OwnCard("say", 1_000, "Your hands are full, and the kettle is mine.")


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
        kept = store.cards.write(KETTLE)
        other = KeptCard(kept.id, OwnCard("say", 1_000, "The kettle is on me tonight."))
        store.cards.rewrite(other)
        assert store.cards.all().own == (other,)
        store.cards.remove(kept.id)
        store.cards.remove(kept.id)
        assert store.cards.all().own == ()
        assert b"kettle is on me" not in bytes_in(folder)
        store.cards.rewrite(other)
        assert store.cards.all().own == (other,)
        assert store.cards.write(KETTLE).id == kept.id + 1
