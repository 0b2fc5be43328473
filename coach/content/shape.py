"""Puts plain tables into a frozen type, and names every place where they do not fit.

msgspec alone stops at the first mistake; here the type is walked, and all of them are noted.
What has none goes the quick way (``quick``).

A field that is a dictionary is *spread*: its entries stand in the table itself. So the cards
of a step are written ``[steps.tell]``, not ``[steps.cards.tell]``.
"""

import re
from collections.abc import Mapping
from enum import Enum
from typing import TypeVar, cast

import msgspec
from msgspec import inspect

from coach.content.mistakes import Notes, nth, under
from coach.content.quick import BRACES, Doubt, Noted, quick

T = TypeVar("T", bound=msgspec.Struct)

_KINDS: dict[type, str] = {
    str: "a text",
    bool: "true or false",
    int: "a whole number",
    float: "a broken number",
    list: "a list",
    dict: "a table",
}


def shape(kind: type[T], table: Mapping[str, object], notes: Notes) -> T:
    """Build a ``kind`` out of ``table``, and note all that does not fit.

    Where a value is missing or of the wrong type, a neutral one stands in, so that the
    rules of ``rules`` can go on looking. So the result is to be used only if nothing was
    noted.
    """
    try:
        return quick(kind, table)
    except Doubt:
        return carefully(kind, table, notes)


def carefully(kind: type[T], table: Mapping[str, object], notes: Notes) -> T:
    """Do it value by value, and note all that does not fit."""
    return cast("T", _struct(cast("inspect.StructType", inspect.type_info(kind)), table, "", notes))


def _value(
    kind: inspect.Type, value: object, key: str, notes: Notes, allowed: tuple[str, ...] = ()
) -> object:
    match kind:
        case inspect.Metadata():
            names = cast("Noted", kind).extra["places"]
            return _value(kind.type, value, key, notes, names)
        case inspect.StrType() if isinstance(value, str):
            return _text(kind, value, key, notes, allowed)
        case inspect.IntType() if isinstance(value, int) and not isinstance(value, bool):
            return _number(kind, value, key, notes)
        case inspect.BoolType() if isinstance(value, bool):
            return value
        case inspect.EnumType() if isinstance(value, str):
            return _code(kind.cls, value, key, notes)
        case inspect.VarTupleType() if isinstance(value, list):
            return _list(kind, cast("list[object]", value), key, notes)
        case inspect.StructType() if isinstance(value, dict):
            return _struct(kind, cast("dict[str, object]", value), key, notes)
        case _:
            notes.add(key, f"{_found(value)}, not {_wanted(kind)}")
            return _stand_in(kind)


def _struct(
    kind: inspect.StructType, table: Mapping[str, object], key: str, notes: Notes
) -> msgspec.Struct:
    fields: dict[str, object] = {}
    rest = dict(table)
    for field in kind.fields:
        path = under(key, field.name)
        if isinstance(field.type, inspect.DictType):
            fields[field.name] = _spread(field.type, rest, key, notes)
        elif field.name in rest:
            fields[field.name] = _value(field.type, rest.pop(field.name), path, notes)
        elif field.required:
            notes.add(path, "missing")
            fields[field.name] = _stand_in(field.type)
    for name in rest:
        notes.add(under(key, name), "unknown key")
    return kind.cls(**fields)


def _spread(
    kind: inspect.DictType, rest: dict[str, object], key: str, notes: Notes
) -> dict[Enum, object]:
    codes = cast("inspect.EnumType", kind.key_type).cls
    for code in codes if kind.min_length else ():
        if code.value not in rest:
            notes.add(under(key, code.value), "missing")
    return {
        code: _value(kind.value_type, rest.pop(code.value), under(key, code.value), notes)
        for code in codes
        if code.value in rest
    }


def _list(
    kind: inspect.VarTupleType, values: list[object], key: str, notes: Notes
) -> tuple[object, ...]:
    least, most = kind.min_length or 1, kind.max_length
    if len(values) < least:
        notes.add(key, f"{len(values) or 'no'} entries, at least {least} are needed")
    if most is not None and len(values) > most:
        notes.add(key, f"{len(values)} entries, at most {most} are possible")
    return tuple(
        _value(kind.item_type, value, nth(key, index), notes) for index, value in enumerate(values)
    )


def _text(
    kind: inspect.StrType, value: str, key: str, notes: Notes, allowed: tuple[str, ...]
) -> str:
    if not value.strip():
        notes.add(key, "empty text")
    elif kind.pattern is not None and re.search(kind.pattern, value) is None:
        notes.add(key, f"“{value}” does not have the form {kind.pattern}")
    for found in BRACES.finditer(value):
        if found[1] not in allowed:
            here = ", ".join(f"{{{name}}}" for name in allowed) or "none"
            notes.add(key, f"unknown placeholder {found[0]}, possible here: {here}")
    return value


def _number(kind: inspect.IntType, value: int, key: str, notes: Notes) -> int:
    if kind.ge is not None and value < kind.ge:
        notes.add(key, f"{value} is less than {kind.ge}")
    if kind.le is not None and value > kind.le:
        notes.add(key, f"{value} is more than {kind.le}")
    return value


def _code(codes: type[Enum], value: str, key: str, notes: Notes) -> Enum:
    known = {str(code.value): code for code in codes}
    if value not in known:
        notes.add(key, f"“{value}” is none of {', '.join(known)}")
        return next(iter(codes))
    return known[value]


def _stand_in(kind: inspect.Type) -> object:
    match kind:
        case inspect.Metadata():
            return _stand_in(kind.type)
        case inspect.StrType():
            return ""
        case inspect.IntType() | inspect.BoolType():
            return 0
        case inspect.EnumType():
            return next(iter(kind.cls))
        case inspect.StructType():
            return _struct(kind, {}, "", Notes(""))
        case _:
            return ()


def _found(value: object) -> str:
    return _KINDS.get(type(value), "a date or time")


def _wanted(kind: inspect.Type) -> str:
    match kind:
        case inspect.StrType() | inspect.EnumType():
            return _KINDS[str]
        case inspect.IntType():
            return _KINDS[int]
        case inspect.BoolType():
            return _KINDS[bool]
        case inspect.VarTupleType():
            return _KINDS[list]
        case _:
            return _KINDS[dict]
