"""After wrong tries there is a wait that grows."""

from itertools import pairwise

from coach.reflect.tries import FREE, LONGEST, wait_after


def test_the_first_tries_are_free() -> None:
    assert [wait_after(wrong) for wrong in range(FREE + 1)] == [0, 0, 0]


def test_then_the_wait_doubles() -> None:
    assert [wait_after(FREE + more) for more in range(1, 7)] == [2, 4, 8, 16, 32, 60]


def test_it_never_shrinks_and_has_an_end() -> None:
    waits = [wait_after(wrong) for wrong in (*range(100), 10**9)]
    assert all(one <= next_one for one, next_one in pairwise(waits))
    assert waits[-1] == LONGEST
