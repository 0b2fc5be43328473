"""Packing: small, padded, and bounded when it is unpacked."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as some

from coach.store.packing import NotOpened, Shut, pack, unpack

PACKED = zlib.compress(b"a" * 5_000_000)


def lengthened(content: bytes) -> bytes:
    return len(content).to_bytes(8, "big") + content


def why(packed: bytes, most: int = 1 << 30) -> Shut:
    with pytest.raises(NotOpened) as caught:
        unpack(packed, most)
    return caught.value.why


@given(some.binary(max_size=10_000))
def test_what_was_packed_is_unpacked(data: bytes) -> None:
    assert unpack(pack(data), len(data)) == data


@pytest.mark.parametrize("size", [1 << 20, (1 << 20) + 1, (1 << 20) + 100, 3_333_333])
def test_large_things_are_unpacked_in_parts_of_any_size(size: int) -> None:
    assert unpack(pack(bytes(size)), size) == bytes(size)


def test_the_size_tells_little() -> None:
    sizes = {len(pack(bytes(range(256)) * number)) for number in range(15)}
    assert sizes == {4096}


@given(some.integers(0, len(PACKED) - 1))
def test_what_stops_before_its_end_is_damaged(end: int) -> None:
    assert why(lengthened(PACKED[:end])) is Shut.DAMAGED


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        b"short",
        lengthened(b"no zlib at all"),
        (1 << 60).to_bytes(8, "big") + PACKED[:-1],
    ],
)
def test_what_was_never_packed_is_damaged(packed: bytes) -> None:
    assert why(packed) is Shut.DAMAGED


def test_what_holds_more_than_is_taken_is_given_up() -> None:
    assert why(pack(bytes(1 << 24)), most=(1 << 24) - 1) is Shut.TOO_LARGE
