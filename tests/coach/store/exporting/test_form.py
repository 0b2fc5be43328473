"""What is no export of ours is refused, for a reason that can be told, before anything is done."""

from typing import Any

import msgspec
import pytest

from coach.cards.memory import OwnCard
from coach.content.deck import Tone, Way
from coach.content.library import Library
from coach.session.record import Record
from coach.session.state import Words
from coach.store.exporting import form
from coach.store.exporting.form import Export, Name, Own, Promise, Talk, read, write
from coach.store.packing import NotOpened, Shut
from coach.store.rows import COLUMNS

TALK = Talk(1, "say-it-back", 15, False, "one", 5, 5, True, 1, 1, 1, 0, 0, 0)
CARD = OwnCard("", "Tea", "", Tone.WARM, Way.DIRECT, ())


def why(data: bytes) -> Shut:
    with pytest.raises(NotOpened) as caught:
        read(data)
    return caught.value.why


def changed(**fields: Any) -> bytes:
    """An export with one talk in which these fields are something else."""
    return msgspec.json.encode(
        {"form": "inturn-export", "version": 1, "records": [{**as_json(TALK), **fields}]}
    )


def as_json(value: Any) -> Any:
    return msgspec.to_builtins(value)


def test_a_talk_of_an_export_has_all_the_columns_of_its_table() -> None:
    assert set(Talk.__struct_fields__) == {"id", "words", *COLUMNS}
    assert set(Talk.__struct_fields__) == {"id", *Record.__struct_fields__}


def test_what_is_written_can_be_read_by_people_and_by_us() -> None:
    data = write(Export(made=3, records=(TALK,), later=("our-loop",)))
    assert b'\n  "walkthrough": "say-it-back"' in data or b'"walkthrough": "say-it-back"' in data
    assert read(data) == Export(made=3, records=(TALK,), later=("our-loop",))


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"[" * 100_000, b"PK\x03\x04", b"{}", b"[1]"])
def test_something_else_is_named_so(data: bytes) -> None:
    assert why(data) is Shut.NOT_OURS


def test_a_newer_form_another_form_and_a_torn_file_are_told_apart() -> None:
    assert why(b'{"form": "inturn-export", "version": 2, "more": 1}') is Shut.NEWER
    assert why(b'{"form": "another", "version": 1}') is Shut.NOT_OURS
    assert why(b'{"form": "inturn-export", "version": 1, "records": 3}') is Shut.DAMAGED
    assert why(write(Export())[:-40]) is Shut.DAMAGED
    assert why(b'{"form": "inturn-export", "version": 1, "x": ' + b"[" * 100_000) is Shut.DAMAGED


def test_a_file_that_is_too_large_is_not_even_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form, "LARGEST", 100)
    assert why(write(Export())) is Shut.TOO_LARGE


@pytest.mark.parametrize(
    "fields",
    [
        {"walkthrough": "../../etc/passwd"},
        {"walkthrough": "a\n"},
        {"walkthrough": "x" * 300},
        {"id": 0},
        {"id": 2**60},
        {"began": -1},
        {"began": 2**62},
        {"starter": "three"},
        {"turns": 10**9},
        {"solo": 1},
        {"unknown": 1},
        {"words": {"topic": "x" * 1_100_000}},
        {"words": {"board": {"look_at": 2**62}}},
        {"words": {"board": {"look_at": -1}}},
    ],
)
def test_what_lies_out_of_bounds_is_refused(fields: dict[str, Any]) -> None:
    assert why(changed(**fields)) is Shut.DAMAGED


def test_words_within_their_bounds_are_taken() -> None:
    assert read(changed(words=as_json(Words(topic="tea")))).records[0].words == Words(topic="tea")


def test_numbers_that_come_twice_and_days_that_are_none_are_refused() -> None:
    assert why(write(Export(records=(TALK, TALK)))) is Shut.DAMAGED
    promise = msgspec.convert(
        {"id": 1, "made": 1, "due": "2026-02-28", "words": "", "if_then": "", "walkthrough": "",
         "outcome": "open", "answered": 0}, Promise
    )  # fmt: skip
    assert read(write(Export(agreements=(promise,)))).agreements == (promise,)
    never = msgspec.structs.replace(promise, due="2026-02-31")
    assert why(write(Export(agreements=(never,)))) is Shut.DAMAGED


def test_a_card_that_is_a_book_is_refused() -> None:
    card = msgspec.structs.replace(CARD, text="x" * 1_100_000)
    assert why(write(Export(own_cards=(Own(1, 1, card),)))) is Shut.DAMAGED
    assert read(write(Export(own_cards=(Own(1, 1, CARD),)))).own_cards[0].card == CARD


def test_every_name_that_ships_fits() -> None:
    library = Library()
    keys = [f"{deck.id}/{card.id}" for deck in library.decks() for card in deck.cards]
    for name in (*library.ids(), *library.drill_ids(), *keys, "own/12", ""):
        msgspec.convert(name, Name)
