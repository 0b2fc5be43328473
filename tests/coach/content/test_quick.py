"""The quick way gives what the careful way gives, and doubts wherever that one notes something."""

from typing import Annotated

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.content.library import Library
from coach.content.mistakes import Notes
from coach.content.model import Walkthrough
from coach.content.places import at_least
from coach.content.quick import Doubt, quick
from coach.content.shape import carefully
from coach.content.source import tables
from tests.coach.content.samples import TALKS
from tests.coach.content.test_shape import GOOD, Colour, Inner, Outer, Whole

TALK = tables(TALKS / "say-it-back.toml", Notes("")) or {}


def both_ways(kind: type[msgspec.Struct], table: dict[str, object]) -> None:
    notes = Notes("")
    careful = carefully(kind, table, notes)
    if notes.mistakes:
        with pytest.raises(Doubt):
            quick(kind, table)
    else:
        assert quick(kind, table) == careful


VALUES = st.sampled_from(
    [
        *("", " ", "red", "an-id", "An id", "{name}", "{x}", "{", "plain"),
        *(0, 3, 6, -1, True, 2.5),
        *([], ["a"], ["a", "b"], ["a", "b", "c"], [{"says": "a"}] * 2, [1, 2]),
        *({}, {"says": "a"}, {"says": ""}, {"says": "a", "x": 1}, {"says": "a", "often": "b"}),
    ]
)


@given(
    st.dictionaries(
        st.sampled_from([*Outer.__struct_fields__, "red", "blue", "green"]), VALUES, max_size=4
    ),
    st.sampled_from([Outer, Whole]),
)
def test_any_table_goes_both_ways(changes: dict[str, object], kind: type[msgspec.Struct]) -> None:
    both_ways(kind, (GOOD if kind is Outer else {}) | changes)


@given(st.data())
def test_any_talk_with_one_value_changed_goes_both_ways(data: st.DataObject) -> None:
    both_ways(Walkthrough, changed(TALK, data))


def changed(table: dict[str, object], data: st.DataObject) -> dict[str, object]:
    name = data.draw(st.sampled_from([*table, "new"]))
    value = table.get(name)
    if isinstance(value, dict) and data.draw(st.booleans()):
        return table | {name: changed(value, data)}  # pyright: ignore[reportUnknownArgumentType]
    return table | {name: data.draw(VALUES)}


class YesOrNo(msgspec.Struct, frozen=True):
    flag: bool = False
    each: Annotated[tuple[Inner, ...], at_least(1)] = ()


@pytest.mark.parametrize("flag", [True, False, 0, "yes"])
def test_yes_or_no_goes_both_ways(flag: object) -> None:
    both_ways(YesOrNo, {"flag": flag})


def test_parts_come_in_their_own_order() -> None:
    table = GOOD | {"blue": {"says": "b"}, "red": {"says": "a"}}
    assert list(quick(Outer, table).more) == [Colour.RED, Colour.BLUE]


def test_what_is_read_is_what_is_written() -> None:
    assert Library().walkthrough("say-it-back").name == TALK["name"]
