"""Every row carries a sum, and the sum fits the row, whoever wrote it and when."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.planning.memory import Plan
from coach.store.schema import LATEST
from coach.store.store import Store
from coach.store.sums import SUM, WITHOUT, fitting, sum_of, sum_of_columns
from tests.coach.store.samples import database_of_version, opened, record, session

VALUES = st.integers(-(2**63), 2**63 - 1) | st.text() | st.floats(-9e9, 9e9) | st.binary()
ROWS = st.dictionaries(st.text(), VALUES, min_size=1)


def rows_in(folder: Path) -> list[tuple[str, dict[str, Any]]]:
    """Every row that has a sum, with the table that it is in."""
    with closing(sqlite3.connect(folder / "inturn.db")) as connection:
        connection.row_factory = sqlite3.Row
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema "
                                                      "WHERE type = 'table'")]  # fmt: skip
        return [
            (name, dict(row))
            for name in names
            if name not in WITHOUT and not name.startswith("sqlite_")
            for row in connection.execute(f"SELECT * FROM {name}")  # noqa: S608
        ]


def all_fit(folder: Path) -> bool:
    return all(row[SUM] == sum_of(name, row) for name, row in rows_in(folder))


@pytest.mark.parametrize("number", range(1, LATEST))
def test_what_an_old_version_wrote_gets_its_sums(number: int, folder: Path) -> None:
    database_of_version(number, folder)
    opened(folder).close()
    assert rows_in(folder)
    assert all_fit(folder)


def test_whatever_is_written_has_its_sum(store: Store, folder: Path) -> None:
    store.sessions.keep(session("the long drive"))
    store.sessions.end(record("kept"))
    store.plans.book(Plan(9, "long-turns", "with tea"))
    store.cards.keep("validation/one", 7)
    store.later.add("long-turns")
    store.later.add("long-turns")
    assert {name for name, _ in rows_in(folder)} == {
        "records", "words", "plans", "card_marks", "later"}  # fmt: skip
    assert all_fit(folder)


def test_a_row_that_was_changed_by_chance_does_not_fit_its_sum(store: Store, folder: Path) -> None:
    store.sessions.end(record("kept"))
    with closing(sqlite3.connect(folder / "inturn.db")) as other, other:
        other.execute("UPDATE records SET turns = turns + 1")
    assert not all_fit(folder)


@given(st.text(), ROWS)
def test_a_sum_does_not_depend_on_the_order_of_columns(table: str, row: dict[str, Any]) -> None:
    turned = dict(reversed(row.items()))
    assert sum_of(table, row) == sum_of(table, turned) > 0


def test_the_same_values_in_another_table_have_another_sum() -> None:
    assert sum_of("later", {"place": 1}) != sum_of("plans", {"place": 1})


def test_a_row_fits_its_sum_as_quickly_as_slowly() -> None:
    names = ["key", "stability"]
    fits = fitting("card_memories", names)
    for values in (["a", 3.5], ["a", 3.0], ["a", 3], [None, b"x"]):
        kept = sum_of_columns("card_memories", names, values)
        assert fits((*values, kept))
        assert not fits((*values, kept ^ 1))
    assert not fits(("b", 3.5, sum_of_columns("card_memories", names, ["a", 3.5])))


@pytest.mark.parametrize("value", [2.0**63, -(2.0**70), float("inf"), float("nan")])
def test_a_number_that_only_damage_can_make_has_a_sum_too(value: float) -> None:
    row = {"key": "a", "stability": value}
    assert sum_of("card_memories", row) == sum_of_columns("card_memories", [*row], [*row.values()])
