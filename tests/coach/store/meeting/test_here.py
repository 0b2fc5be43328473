"""What is known of cards of one's own goes with the card, whatever its number is."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.cards.memory import Memory
from coach.store.store import Store
from tests.coach.store.exporting.homes import fresh
from tests.coach.store.meeting.test_together import CARD, Pair

MEMORY = Memory(9, 8, 3.0, 5.5)


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with fresh(tmp_path / "desk") as desk, fresh(tmp_path / "kitchen") as kitchen:
        for store in (desk, kitchen):
            store.together.begin("/shared", "")
        yield Pair(desk, kitchen)


def write(store: Store, text: str, at: int = 1) -> str:
    """Write a card of one's own, and give its key."""
    (card,) = store.cards.write(msgspec.structs.replace(CARD, text=text, at=at))
    return f"own/{card.id}"


def known_of(store: Store) -> dict[str, set[str]]:
    """Say of which own cards, by their words, something is known."""
    cards = store.cards.all()
    texts = {f"own/{card.id}": card.text for card in cards.own}
    found = {"kept": cards.kept, "rests": cards.rests, "drawn": cards.drawn}
    return {
        name: {texts[key] for key in keys if key in texts}
        for name, keys in {**found, "memories": cards.memories}.items()
    }


def test_a_favourite_is_the_same_card_on_both(pair: Pair) -> None:
    """Each wrote a card first: both have the same number."""
    ours, theirs = write(pair.desk, "of the desk"), write(pair.kitchen, "of the kitchen")
    assert ours == theirs
    pair.meet()
    pair.desk.cards.keep(ours, 5)
    pair.desk.cards.practise(ours, MEMORY)
    pair.kitchen.cards.rest(theirs, 9)
    pair.kitchen.cards.draw(theirs, 9)
    pair.meet()
    for store in pair.both:
        assert known_of(store) == {
            "kept": {"of the desk"},
            "memories": {"of the desk"},
            "rests": {"of the kitchen"},
            "drawn": {"of the kitchen"},
        }


def test_what_is_known_comes_with_a_card_that_is_new(pair: Pair) -> None:
    write(pair.kitchen, "one that is there already")
    pair.desk.cards.keep(write(pair.desk, "new"), 5)
    pair.meet()
    assert known_of(pair.kitchen)["kept"] == {"new"}


def test_a_card_that_is_written_anew_stays_a_favourite(pair: Pair) -> None:
    write(pair.kitchen, "another")
    key = write(pair.desk, "before")
    pair.desk.cards.keep(key, 5)
    pair.meet()
    changed = msgspec.structs.replace(CARD, id=key.removeprefix("own/"), text="after", at=1)
    pair.desk.cards.rewrite(changed)
    pair.meet()
    for store in pair.both:
        assert known_of(store)["kept"] == {"after"}
        assert {card.text for card in store.cards.all().own} == {"another", "after"}


def test_with_a_card_that_is_removed_goes_what_was_known_of_it(pair: Pair) -> None:
    key = write(pair.desk, "gone")
    pair.desk.cards.keep(key, 5)
    pair.meet()
    pair.desk.cards.remove(key.removeprefix("own/"))
    pair.kitchen.cards.practise(f"own/{pair.kitchen.cards.all().own[0].id}", MEMORY)
    pair.meet()
    for store in pair.both:
        assert store.cards.all().own == ()
    assert pair.kitchen.cards.all().kept == ()
    known, _ = pair.desk.together.take()
    assert known.entries == {}


def test_what_is_known_of_a_card_that_was_removed_here_stays_away(pair: Pair) -> None:
    key = write(pair.desk, "gone")
    pair.meet()
    pair.desk.cards.remove(key.removeprefix("own/"))
    pair.kitchen.cards.practise(f"own/{pair.kitchen.cards.all().own[0].id}", MEMORY)
    known, _ = pair.kitchen.together.take()
    pair.desk.together.take([known])
    assert pair.desk.cards.all().own == ()
    assert pair.desk.cards.all().memories == {}


def test_two_cards_that_are_alike_are_one_for_others(pair: Pair) -> None:
    first, second = write(pair.desk, "twice"), write(pair.desk, "twice")
    pair.desk.cards.keep(first, 5)
    pair.desk.cards.rest(second, 7)
    pair.meet()
    assert known_of(pair.kitchen)["kept"] == known_of(pair.kitchen)["rests"] == {"twice"}
    assert len(pair.kitchen.cards.all().own) == 1


STEPS = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.sampled_from(("write", "keep", "rest", "practise", "rewrite", "remove", "meet")),
        st.integers(0, 3),
    ),
    max_size=14,
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_whatever_is_done_both_know_the_same_of_the_same_cards(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, str, int]]
) -> None:
    folder = tmp_path_factory.mktemp("cards")
    with fresh(folder / "desk") as desk, fresh(folder / "kitchen") as kitchen:
        pair = Pair(desk, kitchen)
        for store in pair.both:
            store.together.begin("/shared", "")
        for at, (who, what, which) in enumerate(steps, 1):
            _do(pair, who, what, which, at)
        pair.meet()
        assert known_of(desk) == known_of(kitchen)
        assert {one.text for one in desk.cards.all().own} == {
            one.text for one in kitchen.cards.all().own
        }


def _do(pair: Pair, who: int, what: str, which: int, at: int) -> None:
    store = pair.both[who]
    own = store.cards.all().own
    if what == "meet":
        pair.meet()
    elif what == "write" or not own:
        write(store, f"{who} wrote at {at}", at)
    else:
        card = own[which % len(own)]
        {
            "keep": lambda: store.cards.keep(f"own/{card.id}", at),
            "rest": lambda: store.cards.rest(f"own/{card.id}", at),
            "practise": lambda: store.cards.practise(f"own/{card.id}", Memory(at, at, 1.0, 1.0)),
            "rewrite": lambda: store.cards.rewrite(
                msgspec.structs.replace(card, text=f"{card.text}, {at}")
            ),
            "remove": lambda: store.cards.remove(card.id),
        }[what]()
