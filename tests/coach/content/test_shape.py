"""Plain tables are put into a type, and every place where they do not fit is named."""

from datetime import date
from enum import StrEnum
from typing import Annotated

import msgspec
import pytest

from coach.content.mistakes import Notes
from coach.content.places import NAME, at_least, between, exactly, places
from coach.content.shape import shape


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


class Inner(msgspec.Struct, frozen=True):
    says: str
    often: int = 1


class Outer(msgspec.Struct, frozen=True):
    id: Annotated[str, NAME]
    count: Annotated[int, between(1, 5)]
    colour: Colour
    inner: Inner
    greeting: Annotated[str, places("name", "other")] = "hello"
    list: Annotated[tuple[Inner, ...], at_least(2)] = ()
    pair: Annotated[tuple[str, ...], exactly(2)] = ("a", "b")
    more: dict[Colour, Inner] = {}


class Whole(msgspec.Struct, frozen=True):
    each: Annotated[dict[Colour, Inner], at_least(2)]


GOOD: dict[str, object] = {
    "id": "an-id",
    "count": 3,
    "colour": "blue",
    "inner": {"says": "hello"},
}


def noted(table: dict[str, object], kind: type[msgspec.Struct] = Outer) -> list[tuple[str, str]]:
    notes = Notes("file.toml")
    shape(kind, table, notes)
    return [(mistake.key, mistake.reason) for mistake in notes.mistakes]


def test_a_table_that_fits_becomes_a_value() -> None:
    notes = Notes("file.toml")
    table = GOOD | {"list": [{"says": "a"}, {"says": "b", "often": 2}], "red": {"says": "stop"}}
    outer = shape(Outer, table, notes)
    assert notes.mistakes == []
    assert outer.colour is Colour.BLUE
    assert outer.list == (Inner("a"), Inner("b", 2))
    assert outer.more == {Colour.RED: Inner("stop")}
    assert outer.greeting == "hello"


@pytest.mark.parametrize(
    ("wrong", "key", "reason"),
    [
        ({"colur": "red"}, "colur", "unknown key"),
        ({"inner": {"says": "a", "x": 1}}, "inner.x", "unknown key"),
        ({"inner": {}}, "inner.says", "missing"),
        ({"inner": "hello"}, "inner", "a text, not a table"),
        ({"count": "3"}, "count", "a text, not a whole number"),
        ({"count": True}, "count", "true or false, not a whole number"),
        ({"count": 2.5}, "count", "a broken number, not a whole number"),
        ({"count": 0}, "count", "0 is less than 1"),
        ({"count": 6}, "count", "6 is more than 5"),
        ({"colour": "green"}, "colour", "“green” is none of red, blue"),
        ({"colour": 1}, "colour", "a whole number, not a text"),
        ({"greeting": date(2026, 11, 23)}, "greeting", "a date or time, not a text"),
        ({"greeting": "  "}, "greeting", "empty text"),
        ({"greeting": []}, "greeting", "a list, not a text"),
        ({"id": "An id"}, "id", "“An id” does not have the form ^[a-z]+(-[a-z]+)*$"),
        ({"list": {}}, "list", "a table, not a list"),
        ({"list": []}, "list", "no entries, at least 2 are needed"),
        ({"list": [{"says": "a"}]}, "list", "1 entries, at least 2 are needed"),
        ({"list": [{"says": "a"}, {"says": 1}]}, "list[2].says", "a whole number, not a text"),
        ({"pair": ["a", "b", "c"]}, "pair", "3 entries, at most 2 are possible"),
        ({"red": {"says": ""}}, "red.says", "empty text"),
    ],
)
def test_what_does_not_fit_is_named(wrong: dict[str, object], key: str, reason: str) -> None:
    assert noted(GOOD | wrong) == [(key, reason)]


@pytest.mark.parametrize("text", ["{name}", "to {name} from {other}", "plain"])
def test_a_known_placeholder_is_fine(text: str) -> None:
    assert noted(GOOD | {"greeting": text}) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [("{nobody}", "{nobody}"), ("{}", "{}"), ("{name", "{"), ("name}", "}"), ("{{name}}", "{")],
)
def test_an_unknown_placeholder_is_named(text: str, found: str) -> None:
    reasons = [reason for _, reason in noted(GOOD | {"greeting": text})]
    assert reasons[0] == f"unknown placeholder {found}, possible here: {{name}}, {{other}}"


def test_a_text_without_placeholders_holds_no_braces() -> None:
    (mistake,) = noted(GOOD | {"inner": {"says": "{name}"}})
    assert mistake == ("inner.says", "unknown placeholder {name}, possible here: none")


def test_all_mistakes_are_named_at_once() -> None:
    keys = [key for key, _ in noted({"colour": 1, "list": [7], "x": 0})]
    assert keys == ["id", "count", "colour", "inner", "list", "list[1]", "x"]


def test_every_code_has_its_entry_where_all_are_asked_for() -> None:
    assert noted({"red": {"says": "stop"}}, Whole) == [("blue", "missing")]
