"""Sealed files: what goes in comes out, and nothing else does, whatever became of the file."""

from random import Random
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as some

from coach.store.sealed_file import (
    Lock,
    NotOpened,
    Shut,
    key_for,
    lock_of,
    new_lock,
    seal,
    seal_with_key,
    unseal,
    unseal_with_key,
)

KEY = bytes(range(32))
MOST = 1 << 24
#: Where the body begins in a file that opens with a key.
HEAD = 9 + 16 + 32
#: More than two pieces that no packing makes smaller.
LONG = Random(7).randbytes(200_000)


def why(sealed: bytes, key: bytes = KEY, most: int = MOST) -> Shut:
    with pytest.raises(NotOpened) as caught:
        unseal_with_key(sealed, key, most)
    return caught.value.why


def why_words(sealed: bytes, words: str) -> Shut:
    with pytest.raises(NotOpened) as caught:
        unseal(sealed, words, MOST)
    return caught.value.why


@pytest.fixture(scope="module")
def with_words() -> bytes:
    return seal(b"ours", "a kettle in the rain")


@given(some.binary(max_size=200), some.binary(min_size=32, max_size=32))
def test_what_was_sealed_with_a_key_opens_with_it(data: bytes, key: bytes) -> None:
    assert unseal_with_key(seal_with_key(data, key), key, MOST) == data


def test_a_file_of_many_pieces_opens_whole() -> None:
    sealed = seal_with_key(LONG, KEY)
    assert len(sealed) > 3 * 65536
    assert unseal_with_key(sealed, KEY, len(LONG)) == LONG


def test_the_words_open_it_however_a_system_writes_their_letters(with_words: bytes) -> None:
    assert unseal(with_words, "a kettle in the rain", MOST) == b"ours"
    lock = new_lock()
    assert key_for("\u00e9t\u00e9", lock) == key_for("e\u0301te\u0301", lock)


def test_other_words_and_another_key_are_told_apart_from_damage(with_words: bytes) -> None:
    assert why_words(with_words, "a kettle in the sun") is Shut.OTHER_WORDS
    assert why(seal_with_key(b"x", KEY), bytes(32)) is Shut.OTHER_WORDS
    assert why(with_words) is Shut.OTHER_WORDS
    assert why_words(seal_with_key(b"x", KEY), "x") is Shut.OTHER_WORDS


def test_two_files_of_the_same_are_never_alike() -> None:
    assert seal_with_key(b"same", KEY)[HEAD:] != seal_with_key(b"same", KEY)[HEAD:]


@given(some.integers(0, HEAD + 4096 + 15), some.integers(1, 255))
def test_a_byte_that_changed_anywhere_is_noticed(place: int, change: int) -> None:
    sealed = bytearray(seal_with_key(b"word", KEY))
    assert len(sealed) == HEAD + 4096 + 16
    sealed[place] ^= change
    assert isinstance(why(bytes(sealed)), Shut)


@given(some.integers(0, HEAD + 4096 + 15))
def test_what_was_cut_off_anywhere_is_noticed(end: int) -> None:
    assert isinstance(why(seal_with_key(b"word", KEY)[:end]), Shut)


def test_pieces_cannot_be_cut_off_moved_or_added() -> None:
    sealed, size = seal_with_key(LONG, KEY), 65536 + 16
    first, second = sealed[HEAD : HEAD + size], sealed[HEAD + size : HEAD + 2 * size]
    rest = sealed[HEAD + 2 * size :]
    for body in (first, first + second, second + first + rest, first + rest, first + sealed[HEAD:]):
        assert why(sealed[:HEAD] + body) is Shut.DAMAGED
    assert why(sealed + b"\0") is Shut.DAMAGED


def test_a_piece_of_another_file_does_not_fit() -> None:
    one, other = seal_with_key(b"one", KEY), seal_with_key(b"two", KEY)
    assert why(one[:HEAD] + other[HEAD:]) is Shut.DAMAGED


def test_a_file_of_something_else_and_one_of_a_later_form_are_named() -> None:
    sealed = seal_with_key(b"x", KEY)
    assert why(b"") is Shut.NOT_OURS
    assert why(b"PK" + sealed) is Shut.NOT_OURS
    assert why(sealed[:7] + b"\x02" + sealed[8:]) is Shut.NEWER


@pytest.mark.parametrize("size", [0, 1, 100, 4000])
def test_how_little_is_inside_is_not_seen(size: int) -> None:
    assert len(seal_with_key(bytes(size), KEY)) == HEAD + 4096 + 16


def test_a_small_file_that_holds_very_much_is_given_up_in_time() -> None:
    bomb = seal_with_key(bytes(1 << 24), KEY)
    assert len(bomb) < 100_000
    assert why(bomb, most=(1 << 24) - 1) is Shut.TOO_LARGE


@pytest.mark.parametrize(
    ("memory", "passes", "lanes"),
    [
        (1 << 31, 3, 1),  # two terabytes
        (128 * 1024, 255, 1),
        (128 * 1024, 3, 200),
        (1024, 3, 1),  # too cheap to protect
        (128 * 1024, 1, 1),
    ],
)
def test_a_lock_that_asks_for_too_much_or_too_little_is_not_tried(
    with_words: bytes, memory: int, passes: int, lanes: int
) -> None:
    lock = memory.to_bytes(4, "big") + bytes((passes, lanes))
    assert why_words(with_words[:9] + lock + with_words[15:], "x") is Shut.DAMAGED
    with pytest.raises(NotOpened):
        key_for("x", Lock(b"short"))


def test_the_lock_is_read_without_the_words(with_words: bytes) -> None:
    assert lock_of(with_words).memory >= 64 * 1024
    assert lock_of(with_words).passes >= 3


def test_whoever_watches_is_told_how_far_it_is_and_may_stop_it() -> None:
    seen: list[tuple[int, int]] = []
    sealed = seal_with_key(bytes(1 << 22), KEY, going=lambda done, of: seen.append((done, of)))
    assert [done for done, _ in seen] == [0, 1 << 20, 2 << 20, 3 << 20]

    def stop(*_: int) -> NoReturn:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        unseal_with_key(sealed, KEY, MOST, stop)
