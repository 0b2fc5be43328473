"""All texts of a piece of content, each with its place: what a reader of the files would see."""

from collections.abc import Iterator
from typing import cast

import msgspec
from msgspec import inspect

from coach.content.mistakes import nth, under
from coach.content.places import POOL


class Text(msgspec.Struct, frozen=True):
    """One text and its key."""

    key: str
    says: str


class Texts(msgspec.Struct, frozen=True):
    """The texts of one file, and the keys of its pools with their texts."""

    all: tuple[Text, ...]
    pools: tuple[tuple[Text, ...], ...]


def texts_of(value: msgspec.Struct) -> Texts:
    """Collect the texts of ``value``; ids, codes and numbers are none."""
    pools: list[tuple[Text, ...]] = []
    texts = tuple(_walk(inspect.type_info(type(value)), value, "", pools))
    return Texts(texts, tuple(pools))


def _walk(
    kind: inspect.Type, value: object, key: str, pools: list[tuple[Text, ...]]
) -> Iterator[Text]:
    match kind:
        case inspect.Metadata():
            yield from _walk(kind.type, value, key, pools)
        case inspect.StrType() if kind.pattern is None and value:
            yield Text(key, str(value))
        case inspect.VarTupleType():
            yield from _list(kind, cast("tuple[object, ...]", value), key, pools)
        case inspect.DictType():
            for code, entry in cast("dict[str, object]", value).items():
                yield from _walk(kind.value_type, entry, under(key, code), pools)
        case inspect.StructType():
            for field in kind.fields:
                # A dictionary is spread, so its own name is in no key (see ``shape``).
                spread = isinstance(field.type, inspect.DictType)
                path = key if spread else under(key, field.name)
                yield from _walk(field.type, getattr(value, field.name), path, pools)
        case _:
            pass


def _list(
    kind: inspect.VarTupleType,
    values: tuple[object, ...],
    key: str,
    pools: list[tuple[Text, ...]],
) -> Iterator[Text]:
    texts = tuple(
        text
        for index, entry in enumerate(values)
        for text in _walk(kind.item_type, entry, nth(key, index), pools)
    )
    if kind.min_length == POOL:
        pools.append(texts)
    yield from texts
