"""Seals a whole file with a passphrase or a key, so that it can lie anywhere.

A file is a head and pieces. The head says how the key is made; it is checked with every piece.
What goes in is packed, padded to steps and cut into pieces of 64 KiB, each sealed by AES-256-GCM
under its number and whether it is the last: what is cut off, moved or added is noticed. Each
file has a key of its own, so no number is ever used twice with one key. The head also holds a
proof of the key: other words are told apart from damage, and one file opens with one key alone.

    8 bytes   name of this form, with its version
    1 byte    1: a passphrase makes the key, and a lock follows; 2: the key is known
    (22 bytes the lock: memory in KiB (4), passes (1), lanes (1), salt (16))
    16 bytes  salt of this file
    32 bytes  proof of the key

A hostile file can ask for little: the lock has bounds, what is packed is unpacked to a bound.
"""

import struct
from collections.abc import Callable, Iterator
from os import urandom
from unicodedata import normalize

import msgspec

from coach.store.packing import Going, NotOpened, Shut, pack, unpack

__all__ = ["Chance", "Going", "Lock", "NotOpened", "Shut", "key_for", "lock_of", "new_lock", "seal"]
__all__ += ["seal_with_key", "unseal", "unseal_with_key"]

#: Gives so many bytes that nobody can guess.
Chance = Callable[[int], bytes]

_NAME, _FORM = b"In Turn", 1
_BY_WORDS, _BY_KEY = 1, 2
_LOCK = struct.Struct(">IBB16s")
_SALT, _PROOF, _TAG, _PIECE = 16, 32, 16, 64 * 1024
_MIB = 1024
#: What a lock must ask for at least, and may ask for at most, in KiB and in KiB times passes.
_LEAST_MEMORY, _LEAST_PASSES = 64 * _MIB, 3
_MOST_WORK, _MOST_LANES = 768 * _MIB, 4


class Lock(msgspec.Struct, frozen=True):
    """How a passphrase becomes a key: Argon2id with these numbers. ``memory`` is in KiB."""

    salt: bytes
    memory: int = 128 * _MIB
    passes: int = 3
    lanes: int = 1


def new_lock(chance: Chance = urandom) -> Lock:
    """Make a lock that nobody has yet."""
    return Lock(chance(_SALT))


def key_for(passphrase: str, lock: Lock) -> bytes:
    """Make the key of 32 bytes; this takes about half a second of one core, on purpose.

    The same letters make the same key on every system. Raises ``NotOpened`` where the lock
    asks for less than protects or for more than a lock of ours does.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import (  # noqa: PLC0415 - slow to import
        Argon2id,
    )

    if not _bearable(lock):
        raise NotOpened(Shut.DAMAGED)
    way = Argon2id(
        salt=lock.salt,
        length=32,
        iterations=lock.passes,
        lanes=lock.lanes,
        memory_cost=lock.memory,
    )
    return way.derive(normalize("NFKC", passphrase).encode("utf-8", "surrogatepass"))


def seal(
    data: bytes, passphrase: str, chance: Chance = urandom, going: Going = lambda _, __: None
) -> bytes:
    """Seal ``data`` so that it opens with ``passphrase``."""
    lock = new_lock(chance)
    head = bytes((_BY_WORDS,)) + _LOCK.pack(lock.memory, lock.passes, lock.lanes, lock.salt)
    return _sealed(data, key_for(passphrase, lock), head, chance, going)


def unseal(sealed: bytes, passphrase: str, most: int, going: Going = lambda _, __: None) -> bytes:
    """Give back what was sealed, at most ``most`` bytes of it. Raises ``NotOpened``."""
    lock = lock_of(sealed)
    return _unsealed(sealed, key_for(passphrase, lock), _behind(_BY_WORDS), most, going)


def seal_with_key(
    data: bytes, key: bytes, chance: Chance = urandom, going: Going = lambda _, __: None
) -> bytes:
    """Seal ``data`` so that it opens with ``key``, which has 32 bytes and may seal many files."""
    return _sealed(data, key, bytes((_BY_KEY,)), chance, going)


def unseal_with_key(
    sealed: bytes, key: bytes, most: int, going: Going = lambda _, __: None
) -> bytes:
    """Give back what was sealed with ``key``, at most ``most`` bytes. Raises ``NotOpened``."""
    if _kind_of(sealed) != _BY_KEY:
        raise NotOpened(Shut.OTHER_WORDS)
    return _unsealed(sealed, key, _behind(_BY_KEY), most, going)


def lock_of(sealed: bytes) -> Lock:
    """Read the lock of a file that opens with a passphrase. Raises ``NotOpened``."""
    if _kind_of(sealed) != _BY_WORDS:
        raise NotOpened(Shut.OTHER_WORDS)
    begin = len(_NAME) + 2
    memory, passes, lanes, salt = _LOCK.unpack(_part(sealed, begin, _LOCK.size))
    return Lock(salt, memory, passes, lanes)


def _bearable(lock: Lock) -> bool:
    return (
        len(lock.salt) == _SALT
        and lock.memory >= _LEAST_MEMORY
        and lock.passes >= _LEAST_PASSES
        and lock.memory * lock.passes <= _MOST_WORK
        and 1 <= lock.lanes <= _MOST_LANES
    )


def _kind_of(sealed: bytes) -> int:
    if not sealed.startswith(_NAME):
        raise NotOpened(Shut.NOT_OURS)
    form, kind = _part(sealed, len(_NAME), 2)
    if form != _FORM:
        raise NotOpened(Shut.NEWER)
    return kind


def _behind(kind: int) -> int:
    """Say where the salt of the file begins, behind the name, the kind and the lock."""
    return len(_NAME) + 2 + (_LOCK.size if kind == _BY_WORDS else 0)


def _part(sealed: bytes, begin: int, size: int) -> bytes:
    part = sealed[begin : begin + size]
    if len(part) != size:
        raise NotOpened(Shut.DAMAGED)
    return part


def _sealed(data: bytes, key: bytes, kind: bytes, chance: Chance, going: Going) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - as above

    head = _NAME + bytes((_FORM,)) + kind + chance(_SALT)
    own, proof = _keys(key, head)
    head += proof
    room = pack(data, going)
    pieces = range(0, len(room), _PIECE)
    made, lock = [head], AESGCM(own)
    for number, begin in enumerate(pieces):
        nonce = _nonce(number, last=begin == pieces[-1])
        made.append(lock.encrypt(nonce, room[begin : begin + _PIECE], head))
    return b"".join(made)


def _unsealed(sealed: bytes, key: bytes, begin: int, most: int, going: Going) -> bytes:
    _part(sealed, begin, _SALT)
    own, proof = _keys(key, sealed[: begin + _SALT])
    if not _same(proof, _part(sealed, begin + _SALT, _PROOF)):
        raise NotOpened(Shut.OTHER_WORDS)
    room = b"".join(_pieces(sealed, begin + _SALT + _PROOF, own))
    return unpack(room, most, going)


def _pieces(sealed: bytes, begin: int, own: bytes) -> Iterator[bytes]:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - as above

    lock, head = AESGCM(own), sealed[:begin]
    places = range(begin, max(len(sealed), begin + 1), _PIECE + _TAG)
    for number, place in enumerate(places):
        piece = sealed[place : place + _PIECE + _TAG]
        try:
            yield lock.decrypt(_nonce(number, last=place == places[-1]), piece, head)
        except InvalidTag as error:
            raise NotOpened(Shut.DAMAGED) from error


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes((last,))


def _keys(key: bytes, head: bytes) -> tuple[bytes, bytes]:
    """Make the key of one file and the proof of it: the head, with its salt, goes into both."""
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415 - as above
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415 - as above

    made = HKDF(SHA256(), 32 + _PROOF, salt=head[-_SALT:], info=head).derive(key)
    return made[:32], made[32:]


def _same(one: bytes, other: bytes) -> bool:
    from cryptography.hazmat.primitives.constant_time import bytes_eq  # noqa: PLC0415 - as above

    return bytes_eq(one, other)
