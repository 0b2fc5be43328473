"""How a book opens: its key, wrapped once by a passphrase and once by recovery words.

Pure. A try costs what Argon2id was told to cost when the wrap was made; that is written in the
wrap, and one that costs less than is usual now is made anew once it has been opened.
"""

import hashlib
import os
import unicodedata
from enum import StrEnum
from typing import Annotated

import msgspec

from coach.store.vault import FORM, LONG, Chance, Unsealed, place_of, seal, unsealer

_SALT = 16


class By(StrEnum):
    """What a wrap opens with."""

    PASSPHRASE = "passphrase"  # noqa: S105 - what it is called in the file
    WORDS = "words"


class Cost(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one try costs: KiB of memory, passes over it, and lanes (see RFC 9106).

    The upper bounds keep a lock that somebody changed from holding up the computer.
    """

    memory: Annotated[int, msgspec.Meta(ge=8, le=2**20)]
    passes: Annotated[int, msgspec.Meta(ge=1, le=32)]
    lanes: Annotated[int, msgspec.Meta(ge=1, le=4)] = 1


#: What a try costs now.
USUAL = Cost(memory=64 * 1024, passes=4)


class Wrap(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The key of a book, sealed with one that Argon2id makes from a secret and the salt."""

    cost: Cost
    salt: bytes
    sealed: bytes


class Lock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that the file knows of how a book opens."""

    form: int
    passphrase: Wrap
    words: Wrap


class Torn(Exception):
    """The lock is not as it was written, or a newer version wrote it."""


class _Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A lock with the first half of its SHA-256: against chance, not against people."""

    lock: Lock
    check: str


def wrapped(
    key: bytearray, book: str, by: By, secret: bytes, cost: Cost, chance: Chance = os.urandom
) -> Wrap:
    """Wrap the key of a book with a secret."""
    salt = chance(_SALT)
    outer = _stretched(secret, salt, cost)
    try:
        return Wrap(cost, salt, seal(outer, bytes(key), _place(book, by), chance))
    finally:
        outer[:] = bytes(LONG)


def unwrapped(wrap: Wrap, book: str, by: By, secret: bytes) -> bytearray | None:
    """Give the key of a book, or None where the secret does not fit."""
    outer = _stretched(secret, wrap.salt, wrap.cost)
    try:
        return bytearray(unsealer(outer)(wrap.sealed, _place(book, by)))
    except Unsealed:
        return None
    finally:
        outer[:] = bytes(LONG)


def costs_too_little(cost: Cost, usual: Cost) -> bool:
    """Whether a try costs less than is usual now, in one way or another."""
    return cost.memory < usual.memory or cost.passes < usual.passes


def raised(cost: Cost, usual: Cost) -> Cost:
    """Give what costs at least as much as both."""
    return Cost(max(cost.memory, usual.memory), max(cost.passes, usual.passes), usual.lanes)


def secret_of(passphrase: str) -> bytes:
    """Give the bytes of a passphrase: alike on every keyboard, and letter for letter."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def written(lock: Lock) -> str:
    """Write a lock down as JSON."""
    return msgspec.json.encode(_Written(lock, _check(lock))).decode()


def read(text: str) -> Lock:
    """Read a lock. Raises ``Torn`` where a single letter is not as it was written."""
    try:
        found = msgspec.json.decode(text, type=_Written)
    except (msgspec.MsgspecError, ValueError):
        raise Torn from None
    lock = found.lock
    if lock.form != FORM or found.check != _check(lock) or written(lock) != text:
        raise Torn
    return lock


def _check(lock: Lock) -> str:
    return hashlib.sha256(msgspec.json.encode(lock)).hexdigest()[:32]


def _place(book: str, by: By) -> bytes:
    return place_of("key", book, by)


def _stretched(secret: bytes, salt: bytes, cost: Cost) -> bytearray:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 - slow

    key = bytearray(LONG)
    argon = Argon2id(
        salt=salt, length=LONG, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    )
    argon.derive_into(secret, key)
    return key
