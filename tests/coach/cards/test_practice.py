"""Practice brings a card again when it is about to fade, and never counts what waits."""

from hypothesis import given
from hypothesis import strategies as st

from coach.cards.memory import Memory
from coach.cards.practice import A_DAY, Recall, offered, practised

DAY = 24 * 3600 * 1000
NOW = 1_790_000_000_000
KEYS = [f"deck/card-{at}" for at in range(20)]


def test_what_was_known_comes_later_than_what_was_not() -> None:
    gaps = [practised(None, recall, NOW).due - NOW for recall in Recall]
    assert gaps == sorted(gaps, reverse=True)
    assert gaps[0] > gaps[-1]
    assert all(gap % DAY == 0 and gap >= DAY for gap in gaps)


@given(st.lists(st.sampled_from(list(Recall)), min_size=1, max_size=12))
def test_whatever_is_answered_a_card_comes_again_within_half_a_year(recalls: list[Recall]) -> None:
    memory: Memory | None = None
    at = NOW
    for recall in recalls:
        memory = practised(memory, recall, at)
        assert at < memory.due <= at + 180 * DAY
        assert memory.last == at
        at = memory.due


def test_gaps_grow_while_it_is_remembered() -> None:
    memory = practised(None, Recall.KNEW, NOW)
    gaps = [memory.due - NOW]
    for _ in range(4):
        at = memory.due
        memory = practised(memory, Recall.KNEW, at)
        gaps.append(memory.due - at)
    assert gaps == sorted(set(gaps))


def test_a_round_has_what_waited_longest_first_then_new_ones_and_eight_at_the_most() -> None:
    memories = {
        KEYS[3]: Memory(NOW - 5 * DAY, NOW - 9 * DAY, 2.0, 5.0),
        KEYS[1]: Memory(NOW - 6 * DAY, NOW - 9 * DAY, 2.0, 5.0),
        KEYS[2]: Memory(NOW + DAY, NOW - 9 * DAY, 2.0, 5.0),
    }
    found = offered(KEYS, memories, NOW)
    assert found[:3] == (KEYS[1], KEYS[3], KEYS[0])
    assert len(found) == A_DAY
    assert KEYS[2] not in found


def test_what_was_practised_today_counts_and_then_it_is_enough() -> None:
    today = {key: Memory(NOW + DAY, NOW - 1000, 2.0, 5.0) for key in KEYS[:A_DAY]}
    assert offered(KEYS, today, NOW) == ()
    assert len(offered(KEYS, today, NOW + 2 * DAY)) == A_DAY
