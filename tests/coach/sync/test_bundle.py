"""What one computer wrote another one reads; anything else is refused as a whole."""

from contextlib import suppress
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.sync.bundle import BundleBroken, read_bundle, write_bundle
from coach.sync.dots import Dot, Entry, Known
from tests.coach.sync.computers import mark, sitting
from tests.coach.sync.test_dots import known

GOOD: dict[str, Any] = {
    "form": 1,
    "upto": {"desk": 2},
    "devices": ["desk"],
    "entries": [[0, 1, "sittings", dict(sitting(1))]],
}


def packed(**otherwise: object) -> bytes:
    return msgspec.msgpack.encode({**GOOD, **otherwise})


def entry(content: object, subject: str = "sittings", place: int = 0, number: int = 1) -> bytes:
    return packed(entries=[[place, number, subject, content]])


@given(known())
def test_what_was_written_is_read(one: Known) -> None:
    assert read_bundle(write_bundle(one)) == one


def test_the_good_example_is_good() -> None:
    there = {Dot("desk", 1): Entry("sittings", sitting(1))}
    assert read_bundle(packed()) == Known(there, {"desk": 2})


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no bundle",
        b"\xc1",
        b"\x91" * 100_000,
        packed()[:-3],
        packed(form=2),
        packed(upto={"": 1}),
        packed(upto={"desk": 1, "../kitchen": 1}),
        packed(upto={"desk": 1, "k" * 65: 1}),
        packed(upto={"desk": -1}),
        packed(upto={"desk": 2**60}),
        packed(devices=[]),
        packed(upto={}),
        packed(entries=[[0, 3, "sittings", dict(sitting(1))]]),
        entry(dict(sitting(1)), place=-1),
        entry(dict(sitting(1)), number=0),
        entry(dict(sitting(1)), subject="books"),
        entry({}),
        entry({**sitting(1), "extra": 1}),
        entry({**sitting(1), "at": "1"}),
        entry({**sitting(1), "at": True}),
        entry({**sitting(1), "at": 2**63}),
        entry({**mark("a", 1), "kept": None}, subject="card_marks"),
        entry({"key": "a", "due": 1, "last": 1, "stability": float("nan"), "difficulty": 1.0},
              subject="card_memories"),
    ],
)  # fmt: skip
def test_what_is_not_whole_and_plausible_is_refused(data: bytes) -> None:
    with pytest.raises(BundleBroken):
        read_bundle(data)


@given(known(), st.data())
def test_any_bytes_are_read_or_refused(one: Known, data: st.DataObject) -> None:
    written = write_bundle(one)
    place = data.draw(st.integers(0, len(written) - 1))
    changed = written[:place] + data.draw(st.binary(max_size=3)) + written[place + 1 :]
    with suppress(BundleBroken):
        read = read_bundle(changed)
        assert all(dot.number <= read.upto[dot.device] for dot in read.entries)
