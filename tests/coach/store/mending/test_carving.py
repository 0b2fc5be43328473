"""Rows are found in what is left of a page, and one bit that turned is turned back."""

from pathlib import Path

import pytest

from coach.store.mending import bits, carving
from coach.store.mending.bits import Mender
from coach.store.mending.carving import Carved, carve
from coach.store.mending.leaves import Leaf, leaf_of
from coach.store.mending.log import PAGE, read_log
from coach.store.own_words import Sentence
from tests.coach.store.mending.damaging import TALKS, executed, fill, flip, page_of
from tests.coach.store.samples import opened

NO_LOG = read_log(b"")


def carved(raw: bytes) -> Carved:
    return carve(raw, NO_LOG)


def raw_of(folder: Path) -> bytearray:
    return bytearray((folder / "inturn.db").read_bytes())


def begin_of(folder: Path, table: str, leaf: int = 0) -> int:
    return (page_of(folder / "inturn.db", table, leaf) - 1) * PAGE


def rows(found: Carved, table: str) -> int:
    return len(found.rows.get(table, {}))


def test_a_bit_of_a_row_is_turned_back(folder: Path) -> None:
    raw = raw_of(folder)
    raw[raw.index(b"a line a line")] ^= 1
    found = carved(bytes(raw))
    assert found.whole
    assert {row["line"] for row in found.rows["plans"].values()} >= {"a line a line "}


def test_a_bit_where_a_long_row_goes_on_is_turned_back(folder: Path) -> None:
    raw = raw_of(folder)
    raw[raw.index(b"the long drive the long drive") + 3000] ^= 4
    found = carved(bytes(raw))
    assert found.whole
    assert rows(found, "running") == 1


def test_on_a_page_that_does_not_add_up_a_turned_bit_is_found_too(folder: Path) -> None:
    raw = raw_of(folder)
    raw[begin_of(folder, "plans", 1) + 7] ^= 1  # as if there was a byte that nobody has
    raw[raw.index(b"a line a line")] ^= 1
    assert rows(carved(bytes(raw)), "plans") == 8


def test_a_way_to_rows_that_does_not_add_up_is_gone_and_the_rows_are_there(folder: Path) -> None:
    raw = raw_of(folder)
    raw[begin_of(folder, "records", -1) + 7] ^= 1
    assert rows(carved(bytes(raw)), "records") == TALKS


def test_where_more_than_a_bit_turned_everywhere_nobody_tries_for_ever(folder: Path) -> None:
    raw = raw_of(folder)
    at = raw.find(b"say-it-back")
    while at >= 0:
        raw[at] ^= 3
        raw[at + 2] ^= 3
        at = raw.find(b"say-it-back", at + 1)
    found = carved(bytes(raw))
    assert "records" in found.unsure
    assert rows(found, "plans") == 8


def test_a_row_that_lies_there_twice_is_one_row(folder: Path) -> None:
    raw = raw_of(folder)
    begin = begin_of(folder, "plans", 1)
    found = carved(bytes(raw + raw[begin : begin + PAGE]))
    assert rows(found, "plans") == 8


def test_a_number_of_a_row_that_went_is_not_given_again_after_mending(home: Path) -> None:
    folder = home / "inturn"
    fill(folder)
    with opened(folder) as store:
        kept = store.sentences.keep(Sentence("one", "Noor", 7, "I feel tired."))
        store.sentences.remove(kept)
    flip(folder / "inturn.db", raw_of(folder).index(b"a line a line"))
    with opened(folder) as store:
        assert store.notices
        again = store.sentences.keep(Sentence("one", "Noor", 8, "I feel glad."))
    assert again.id == kept.id + 1


def test_a_page_that_is_none_has_no_rows(folder: Path) -> None:
    assert leaf_of(2, bytes(PAGE - 1), lambda _: b"") == Leaf((), sound=False)


@pytest.mark.parametrize("astray", ["out of the page", "in a circle"])
def test_free_room_that_leads_astray_does_not_add_up(folder: Path, astray: str) -> None:
    executed(folder / "inturn.db", "DELETE FROM plans WHERE id = 4")
    begin = begin_of(folder, "plans")
    data = raw_of(folder)[begin : begin + PAGE]
    free = int.from_bytes(data[1:3], "big")
    assert leaf_of(9, bytes(data), lambda _: b"").sound
    if astray == "in a circle":
        data[free : free + 2] = data[1:3]
    else:
        data[1:3] = b"\x00\x01"
    assert not leaf_of(9, bytes(data), lambda _: b"").sound


def test_where_too_many_pages_are_odd_it_comes_to_an_end(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carving, "_SEARCHED", 0)
    raw = raw_of(folder)
    raw[begin_of(folder, "plans") + 7] ^= 1
    assert "plans" in carved(bytes(raw)).unsure


def test_no_more_bits_are_turned_than_are_worth_the_wait(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bits, "_TRIES", 0)
    raw = raw_of(folder)
    begin = begin_of(folder, "plans", 1)
    data = bytes(raw[begin : begin + PAGE])
    at = leaf_of(9, data, lambda _: b"").offsets[0]
    assert list(Mender(lambda _: b"").tries(data, at)) == []
