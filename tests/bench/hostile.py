"""Makes hostile files out of good ones: seeded, so that what was found is found again."""

import io
import random
import warnings
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any, cast

#: Pieces that have broken readers before.
_BITS = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b'"', b"'", b"\\", b"{", b"[" * 3000, b"]", b"}",
    b"1e999999", b"-1", b"9" * 5000, b"null", b"NaN", b"\\ud800", b"../../../evil", b"=cmd|'/c'!A0",
    b"\x1a", b"PK\x05\x06", b"\xc1", b"\xdd\xff\xff\xff\xff", b"\xdf\xff\xff\xff\xff",
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"%s%n", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"A" * 20_000,
)  # fmt: skip
#: Values that stand where something else is expected.
_VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2**31, 2**53, 2**53 + 1, 2**63 - 1, -(2**63), 0.5, -1.5, 1e308,
    "", " ", "x", "\0", "\u202eevil", "../../evil", "/etc/passwd", "a/../../b", "C:\\x", "a\n",
    "=1+1", "<script>alert(1)</script>", "2026-02-31", "9999-12-31", "0000-00-00", "x" * 150_000,
    "own/1", "own/999", "\U0001f600" * 50, [], {}, [[]], [1], {"a": 1}, ["x"] * 50, b"", b"x" * 99,
)  # fmt: skip


def spoilt(data: bytes, chance: random.Random, others: Sequence[bytes] = ()) -> bytes:
    """Spoil bytes in one place, or a few."""
    for _ in range(chance.choice((1, 1, 2, 4))):
        data = _once(data, chance, others)
    return data


def _once(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    at = chance.randint(0, len(data))
    to = min(len(data), at + chance.choice((1, 2, 8, 60, 2000)))
    match chance.randrange(8):
        case 0 if data:
            at = min(at, len(data) - 1)
            return data[:at] + bytes((data[at] ^ 1 << chance.randrange(8),)) + data[at + 1 :]
        case 1:
            return data[:at] + data[to:]
        case 2:
            return data[:to] + data[at:to] * chance.choice((1, 2, 40)) + data[to:]
        case 3:
            return data[:at]
        case 4:
            return data[:at] + chance.randbytes(to - at) + data[to:]
        case 5 if others:
            other = chance.choice(others)
            cut = chance.randint(0, len(other))
            return data[:at] + other[cut : cut + 4000] + data[to:]
        case _:
            return data[:at] + chance.choice(_BITS) + data[chance.choice((at, to)) :]


def twisted(value: Any, chance: random.Random) -> Any:
    """Change a tree of plain values in one place, or a few, and leave its form whole."""
    for _ in range(chance.choice((1, 1, 2, 4))):
        value = _twisted(value, chance, chance.randint(0, 5))
    return value


def _twisted(value: Any, chance: random.Random, depth: int) -> Any:
    if depth and isinstance(value, Mapping) and value:
        return _in_mapping(cast("Mapping[str, Any]", value), chance, depth)
    if depth and isinstance(value, list | tuple) and value:
        return _in_list(list(cast("Sequence[Any]", value)), chance, depth)
    return _other(value, chance)


def _in_mapping(value: Mapping[str, Any], chance: random.Random, depth: int) -> Any:
    key = chance.choice(list(value))
    match chance.randrange(12):
        case 0:
            return {name: one for name, one in value.items() if name != key}
        case 1:
            return {**value, chance.choice(("form", "x", "", "__class__", "id")): value[key]}
        case _:
            return {**value, key: _twisted(value[key], chance, depth - 1)}


def _in_list(value: list[Any], chance: random.Random, depth: int) -> Any:
    at = chance.randrange(len(value))
    match chance.randrange(10):
        case 0:
            return value[:at] + value[at + 1 :]
        case 1:
            return value + [value[at]] * chance.choice((1, 2, 300))
        case 2:
            return value[::-1]
        case _:
            return [*value[:at], _twisted(value[at], chance, depth - 1), *value[at + 1 :]]


def _other(value: Any, chance: random.Random) -> Any:
    """Give something else; often of the same kind, so that it gets further in."""
    if isinstance(value, bool) or chance.random() < 0.4:
        return chance.choice(_VALUES)
    if isinstance(value, int):
        number = chance.choice((value + 1, value - 1, 0, value * 1000, chance.randint(0, 2**54)))
        return max(-(2**63), min(number, 2**63))
    if isinstance(value, str):
        alike = [one for one in _VALUES if isinstance(one, str)]
        return chance.choice((value + "!", value.upper(), value * 3, *alike))
    return chance.choice(_VALUES)


def zipped(files: Mapping[str, bytes], chance: random.Random) -> bytes:
    """Pack files as somebody would who wants out of the folder, or to fill the disk."""
    made = io.BytesIO()
    with (
        warnings.catch_warnings(action="ignore"),  # the same name twice
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed,
    ):
        for name, data in files.items():
            packed.writestr(name, data if chance.random() < 0.8 else spoilt(data, chance))
        for _ in range(chance.randint(0, 3)):
            _trick(packed, chance)
    return made.getvalue()


def repacked(data: bytes, chance: random.Random) -> bytes:
    """Spoil what is in a zip, and pack it again as if nothing had happened."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as there, zipfile.ZipFile(made, "w") as packed:
        for name in there.namelist():
            inside = there.read(name)
            packed.writestr(name, spoilt(inside, chance) if chance.random() < 0.7 else inside)
    return made.getvalue()


def _trick(packed: zipfile.ZipFile, chance: random.Random) -> None:
    name = chance.choice(
        ("../evil.toml", "/tmp/evil.toml", "decks/../../evil.toml", "decks\\evil.toml", "C:evil",
         "decks/" + "x" * 300 + ".toml", "PACK.TOML", "decks/a.toml/b", "", "decks/nul\0.toml",
         "walkthroughs/evil.toml", ".hidden", "__MACOSX/x")
    )  # fmt: skip
    entry = zipfile.ZipInfo("evil")
    entry.filename = name
    entry.compress_type = zipfile.ZIP_DEFLATED
    if chance.random() < 0.3:
        entry.external_attr = 0o120777 << 16  # a link
    size = chance.choice((0, 10, 1000, 30_000_000))
    packed.writestr(entry, b"../../evil" if entry.external_attr else bytes(size))
