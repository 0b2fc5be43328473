"""A kept voice lies in pieces that look like short pages, and comes back whole or not at all."""

from random import Random

import msgspec
import pytest

from coach.reflect.pages import decode
from coach.reflect.voices import FORM, LONG, Voice, is_piece, voice_from, voice_in
from coach.store.own_voice import sheets_of
from coach.store.vault import Seal, Sheet

KEY = bytearray(range(32))
NUMBERS = Random(7).randbytes(60_000)


def voice(data: bytes = NUMBERS, number: int = 1, made: int = 5) -> Voice:
    return voice_from(data, bytes([number]) * 16, made)


def test_a_voice_comes_back_from_its_pieces_in_any_order() -> None:
    kept = voice()
    found = voice_in(reversed(kept.pieces))
    assert found is not None
    assert (found.data, found.made, found.ids) == (NUMBERS, 5, kept.ids)


def test_each_piece_is_sealed_as_long_as_a_short_page() -> None:
    short = len(Seal.of(KEY, "b", Sheet("p", "page", b"{}")).data)
    sealed = {len(Seal.of(KEY, "b", sheet).data) for sheet in sheets_of(voice(made=2**53))}
    assert sealed == {short}


def test_ids_look_like_those_of_pages_and_differ_from_voice_to_voice() -> None:
    one, two = voice(number=1), voice(number=2)
    assert all(len(id_) == 32 and int(id_, 16) >= 0 for id_ in one.ids)
    assert len({*one.ids, *two.ids}) == 2 * len(one.ids)


def test_a_piece_is_no_page_and_a_page_is_no_piece() -> None:
    _, piece = voice().pieces[0]
    assert is_piece(piece)
    assert decode(piece) is None
    assert not any(map(is_piece, (b"", b"{}", b"\xff\xfe", msgspec.msgpack.encode(["page", 1]))))
    assert voice_in([("p", b"{}")]) is None


def test_where_a_piece_is_missing_the_others_still_name_it() -> None:
    kept = voice()
    found = voice_in(kept.pieces[1:])
    assert found is not None
    assert found.data is None
    assert found.ids == kept.ids


def test_a_form_of_a_newer_version_is_known_for_a_voice_and_not_read() -> None:
    kept = voice(b"short")
    newer = msgspec.msgpack.encode(["voice", FORM + 1, b"n" * 16, 9, 1, b"what", "else"])
    found = voice_in([("some-id", newer)])
    assert found is not None
    assert (found.data, found.made) == (None, 9)
    assert "some-id" in found.ids
    both = voice_in([("some-id", newer), *kept.pieces])
    assert both is not None
    assert both.data == b"short"


@pytest.mark.parametrize("first", [True, False])
def test_of_two_the_newest_counts_and_all_can_be_taken_away(*, first: bool) -> None:
    old, new = voice(b"old", 1, 5), voice(b"new", 2, 6)
    found = voice_in((*old.pieces, *new.pieces) if first else (*new.pieces, *old.pieces))
    assert found is not None
    assert found.data == b"new"
    assert {*found.ids} == {*old.ids, *new.ids}
    assert len(found.pieces) == 2


def test_a_voice_as_long_as_can_be_fits() -> None:
    assert len(voice(bytes(250_000)).ids) == -(-250_000 // LONG)
