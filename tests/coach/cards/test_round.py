"""A round of practice: remembered first, looked at then, undone at any time, counted nowhere."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from coach.cards.memory import Memory
from coach.cards.practice import A_DAY, Recall, practised
from coach.cards.round import (
    Round,
    Stage,
    all_rest,
    begin,
    further,
    go_on,
    in_turn,
    look,
    more,
    stop,
    take_back,
    tell,
)
from coach.cards.shelf import Place
from coach.content.library import Library

DAY = 24 * 3600 * 1000
NOW = 1_790_000_000_000
KEYS = tuple(f"deck/card-{at}" for at in range(12))
OLD = Memory(NOW - DAY, NOW - 5 * DAY, 2.0, 5.0)


def told(now: Round, recall: Recall = Recall.KNEW) -> Round:
    return tell(look(now), recall, NOW)


def played(now: Round) -> Round:
    while now.stage is not Stage.OVER:
        now = go_on(told(now))
    return now


def test_a_card_is_hidden_then_seen_then_told_of_and_the_next_one_comes() -> None:
    now = begin(KEYS, {}, NOW)
    assert (now.stage, now.key, now.recall) == (Stage.RECALL, KEYS[0], None)
    assert look(now).stage is Stage.SEEN
    assert (told(now).stage, told(now).recall) == (Stage.TOLD, Recall.KNEW)
    assert go_on(told(now)).key == KEYS[1]


def test_it_is_over_after_eight_and_nothing_of_it_is_a_number_that_is_kept() -> None:
    now = played(begin(KEYS, {}, NOW))
    assert set(now.memories) == set(KEYS[:A_DAY])
    assert now.key == ""
    assert not all_rest(now, NOW)
    later = begin(KEYS, now.memories, NOW)
    assert (later.stage, all_rest(later, NOW)) == (Stage.OVER, False)


def test_how_near_it_was_may_be_said_anew_as_if_it_was_said_for_the_first_time() -> None:
    now = tell(told(begin(KEYS, {KEYS[0]: OLD}, NOW), Recall.NOT_YET), Recall.NEARLY, NOW)
    assert now.memories[KEYS[0]] == practised(OLD, Recall.NEARLY, NOW)
    assert len(now.told) == 1


def test_what_was_told_is_taken_back_from_the_next_card_and_from_the_end() -> None:
    first = begin(KEYS, {KEYS[0]: OLD}, NOW)
    for after in (go_on(told(first)), stop(told(first)), told(first)):
        back = take_back(after)
        assert (back.key, back.stage, back.told) == (KEYS[0], Stage.SEEN, ())
        assert back.memories == {KEYS[0]: OLD}


def test_a_card_that_was_new_is_new_again_once_it_is_taken_back() -> None:
    assert take_back(told(begin(KEYS, {}, NOW))).memories == {}


def test_where_nothing_was_told_nothing_is_taken_back() -> None:
    now = begin(KEYS, {}, NOW)
    assert take_back(now) == now


def test_one_more_comes_after_today_is_over_and_then_it_is_over_again() -> None:
    over = played(begin(KEYS, {}, NOW))
    assert further(over, NOW) == KEYS[A_DAY]
    one = more(over, NOW)
    assert (one.key, one.stage, one.last) == (KEYS[A_DAY], Stage.RECALL, True)
    assert go_on(told(one)).stage is Stage.OVER
    assert take_back(one).key == KEYS[A_DAY - 1]


def test_after_stopping_early_one_more_is_the_card_that_lay_there() -> None:
    stopped = stop(go_on(told(begin(KEYS, {}, NOW))))
    assert more(stopped, NOW).key == KEYS[1]


def test_where_all_rest_the_one_that_would_wait_first_can_still_come() -> None:
    resting = {key: Memory(NOW + (9 - at) * DAY, NOW - 2 * DAY, 2.0, 5.0)
               for at, key in enumerate(KEYS[:3])}  # fmt: skip
    now = begin(KEYS[:3], resting, NOW)
    assert now.stage is Stage.OVER
    assert all_rest(now, NOW)
    assert more(now, NOW).key == KEYS[2]


def test_what_was_practised_a_moment_ago_does_not_come_again_today() -> None:
    over = played(begin(KEYS[:2], {}, NOW))
    assert further(over, NOW) == ""
    assert more(over, NOW) == over


def test_a_deed_that_does_not_fit_changes_nothing() -> None:
    now = begin(KEYS, {}, NOW)
    assert tell(now, Recall.KNEW, NOW) == now
    assert go_on(now) == now
    assert more(now, NOW) == now
    assert look(look(now)) == look(now)


def test_kinds_of_cards_come_in_turn_and_none_is_lost() -> None:
    deck = Library().deck("validation")
    places = [Place(deck.id, card) for card in deck.cards]
    keys = in_turn(places)
    assert sorted(keys) == sorted(place.key for place in places)
    groups = {place.key: place.card.group for place in places}
    assert [groups[key] for key in keys[:6]] == ["l1", "l2", "l3", "l4", "l5", "l6"]


DEEDS: list[Callable[[Round], Round]] = [
    look, go_on, take_back, stop, lambda now: more(now, NOW),
    *(lambda now, recall=recall: tell(now, recall, NOW) for recall in Recall),
]  # fmt: skip


@given(
    st.lists(st.sampled_from(DEEDS), max_size=60),
    st.dictionaries(st.sampled_from(KEYS), st.just(OLD)),
)
def test_whatever_is_done_memories_are_those_that_were_told(
    deeds: list[Callable[[Round], Round]], before: dict[str, Memory]
) -> None:
    now = begin(KEYS, before, NOW)
    for deed in deeds:
        now = deed(now)
        expected = dict(before)
        for one in now.told:
            expected[one.key] = practised(before.get(one.key), one.recall, NOW)
        assert now.memories == expected
        assert len({one.key for one in now.told}) == len(now.told)
        assert now.stage is Stage.OVER or now.key in KEYS
    while now.told:
        now = take_back(now)
    assert now.memories == before
