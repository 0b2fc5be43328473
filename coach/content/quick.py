"""The quick way from plain tables to a frozen type, for what has no mistake.

``shape`` names every mistake and so looks at each value with care. Nearly every file has none:
here the checks of a type are put together once, and the first doubt ends it.
"""

import re
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from typing import Any, Protocol, TypeVar, cast

import msgspec
from msgspec import inspect

T = TypeVar("T", bound=msgspec.Struct)

#: Makes a value of its type out of a plain one.
Maker = Callable[[object], object]

#: A placeholder, or a brace that belongs to none.
BRACES = re.compile(r"\{([^{}]*)\}|[{}]")


class Doubt(Exception):
    """Something may be wrong."""


class Noted(Protocol):
    """What ``places.places`` leaves at a type; msgspec itself does not say what is in it."""

    extra: Mapping[str, tuple[str, ...]]


def quick(kind: type[T], table: Mapping[str, object]) -> T:
    """Build a ``kind`` out of ``table``. Raises ``Doubt`` where anything may not fit."""
    return cast("T", _made(kind)(table))


@cache
def _made(kind: type[msgspec.Struct]) -> Maker:
    return _struct(cast("inspect.StructType", inspect.type_info(kind)))


def _maker(kind: inspect.Type, allowed: tuple[str, ...] = ()) -> Maker:
    match kind:
        case inspect.Metadata():
            return _maker(kind.type, cast("Noted", kind).extra["places"])
        case inspect.StrType():
            return _text(kind, allowed)
        case inspect.IntType():
            return _number(kind)
        case inspect.EnumType():
            return _code(kind.cls)
        case inspect.VarTupleType():
            return _list(kind)
        case inspect.StructType():
            return _struct(kind)
        case _:
            return _yes_or_no


def _text(kind: inspect.StrType, allowed: tuple[str, ...]) -> Maker:
    form = None if kind.pattern is None else re.compile(kind.pattern)

    def text(value: object) -> str:
        if type(value) is not str or not value.strip():
            raise Doubt
        if form is not None and form.search(value) is None:
            raise Doubt
        if "{" in value or "}" in value:
            for found in BRACES.finditer(value):
                if found[1] not in allowed:
                    raise Doubt
        return value

    return text


def _number(kind: inspect.IntType) -> Maker:
    least, most = kind.ge, kind.le

    def number(value: object) -> int:
        if type(value) is not int:
            raise Doubt
        if (least is not None and value < least) or (most is not None and value > most):
            raise Doubt
        return value

    return number


def _yes_or_no(value: object) -> bool:
    if type(value) is not bool:
        raise Doubt
    return value


def _code(codes: type[Enum]) -> Maker:
    known: dict[object, Enum] = {str(code.value): code for code in codes}

    def code(value: object) -> Enum:
        if type(value) is not str or value not in known:
            raise Doubt
        return known[value]

    return code


def _list(kind: inspect.VarTupleType) -> Maker:
    maker = _maker(kind.item_type)
    least, most = kind.min_length or 1, kind.max_length

    def entries(value: object) -> tuple[object, ...]:
        if type(value) is not list:
            raise Doubt
        values = cast("list[object]", value)
        if len(values) < least or (most is not None and len(values) > most):
            raise Doubt
        return tuple([maker(entry) for entry in values])

    return entries


def _struct(kind: inspect.StructType) -> Maker:
    spread = next((f for f in kind.fields if isinstance(f.type, inspect.DictType)), None)
    plain = {field.name: _maker(field.type) for field in kind.fields if field is not spread}
    make = cast("Callable[..., object]", kind.cls)
    spreader = None if spread is None else _spread(cast("inspect.DictType", spread.type))

    def struct(value: object) -> object:
        if not isinstance(value, dict):
            raise Doubt
        fields: dict[str, Any] = {}
        others: dict[str, object] = {}
        for name, entry in cast("dict[str, object]", value).items():
            maker = plain.get(name)
            if maker is None:
                others[name] = entry
            else:
                fields[name] = maker(entry)
        if spread is not None and spreader is not None:
            fields[spread.name] = spreader(others)
        elif others:
            raise Doubt
        try:
            return make(**fields)
        except TypeError as missing:
            raise Doubt from missing

    return struct


def _spread(kind: inspect.DictType) -> Callable[[dict[str, object]], dict[Enum, object]]:
    codes = {str(code.value): code for code in cast("inspect.EnumType", kind.key_type).cls}
    maker = _maker(kind.value_type)

    def spread(others: dict[str, object]) -> dict[Enum, object]:
        found = {code: maker(others[name]) for name, code in codes.items() if name in others}
        if len(found) != len(others) or (kind.min_length and len(found) != len(codes)):
            raise Doubt
        return found

    return spread
