"""What is kept becomes a row, and comes back from it."""

import msgspec

from coach.session.record import Record
from coach.store.rows import COLUMNS, entry_of, session_of, words_of
from coach.store.store import Store
from tests.coach.store.samples import record


def test_every_field_of_a_record_has_a_column(store: Store) -> None:
    fields = {field.name for field in msgspec.structs.fields(Record)}
    assert {*COLUMNS, "words"} == fields
    entry = store.sessions.end(record())
    assert store.records.all() == (entry,)


def test_words_of_another_shape_are_left_out_and_the_rest_stays() -> None:
    row = {"id": 4, "written": '{"topic": 7}'}
    row |= {name: getattr(record(), name) for name in COLUMNS}
    assert entry_of(row).record == record()


def test_what_cannot_be_read_is_nothing() -> None:
    assert words_of("{") is None
    assert session_of('{"walkthrough": "say-it-back"}') is None
