"""Drawing brings each card once before any comes again, and lets some rest."""

from hypothesis import given
from hypothesis import strategies as st

from coach.cards.drawing import draw
from coach.cards.shelf import shelf
from coach.content.library import Library

PLACES = shelf(Library().decks()).places[:6]
KEYS = [place.key for place in PLACES]


@given(st.integers(0, 2**40))
def test_all_cards_come_before_one_comes_again_and_then_the_oldest(seed: int) -> None:
    seen: list[str] = []
    for _ in range(2 * len(PLACES)):
        seen.append(draw(PLACES, seed, seen, ()))
    first, again = seen[: len(PLACES)], seen[len(PLACES) :]
    assert sorted(first) == sorted(KEYS)
    assert again == first


def test_the_same_seed_draws_the_same_card_and_others_draw_others() -> None:
    drawn = {draw(PLACES, seed, (), ()) for seed in range(60)}
    assert draw(PLACES, 5, (), ()) == draw(PLACES, 5, (), ())
    assert drawn == set(KEYS)


def test_a_card_that_rests_is_not_drawn_and_where_all_rest_none_is() -> None:
    assert draw(PLACES, 1, (), set(KEYS[1:])) == KEYS[0]
    assert draw(PLACES, 1, (), set(KEYS)) == ""
    assert draw((), 1, (), ()) == ""
