"""Recovery words: a chance of 128 bits that a person can copy onto paper and read back.

Fourteen words of a list of 1,024 (``resources/vault/words.txt``) hold 140 bits: the chance, and
twelve bits that tell a slip of the pen. Capitals do not matter, and the first four letters of a
word are enough.
"""

import hashlib
import re
from collections.abc import Iterable
from functools import cache

from coach.files import resources
from coach.store.vault import Chance

#: So many words.
COUNT = 14
#: So many bytes of chance are in them.
STRONG = 16
#: So many letters tell each word from all others.
TELLING = 4

_BITS = 10  # in each word
_CHECK = COUNT * _BITS - STRONG * 8


@cache
def every_word() -> tuple[str, ...]:
    """Give the list. Its order never changes: paper lasts."""
    return tuple((resources() / "vault" / "words.txt").read_text("ascii").split())


def drawn(chance: Chance) -> bytes:
    """Draw a secret."""
    return chance(STRONG)


def words_of(secret: bytes) -> tuple[str, ...]:
    """Put a secret into words."""
    number = int.from_bytes(secret, "big") << _CHECK | _check(secret)
    every = every_word()
    steps = range((COUNT - 1) * _BITS, -1, -_BITS)
    return tuple(every[number >> step & (1 << _BITS) - 1] for step in steps)


def secret_in(words: Iterable[str]) -> bytes | None:
    """Give the secret that words hold; None if there is a slip in them."""
    places = [_place_of(word) for word in words]
    if len(places) != COUNT or None in places:
        return None
    number = 0
    for place in places:
        number = number << _BITS | (place or 0)
    secret = (number >> _CHECK).to_bytes(STRONG, "big")
    return secret if number & (1 << _CHECK) - 1 == _check(secret) else None


def split(text: str) -> tuple[str, ...]:
    """Give the words in what somebody typed, whatever stands between them."""
    return tuple(re.findall(r"[^\W\d_]+", text.casefold()))


def unknown_in(words: Iterable[str]) -> tuple[str, ...]:
    """Give those words that are not in the list."""
    return tuple(word for word in words if _place_of(word) is None)


def _check(secret: bytes) -> int:
    digest = hashlib.sha256(b"In Turn words 1" + secret).digest()
    return int.from_bytes(digest, "big") >> 256 - _CHECK


@cache
def _places() -> dict[str, int]:
    return {word[:TELLING]: place for place, word in enumerate(every_word())}


def _place_of(word: str) -> int | None:
    place = _places().get(word.casefold()[:TELLING])
    if place is None or not every_word()[place].startswith(word.casefold()):
        return None
    return place
