"""How well a passphrase would hold: a rough step, never a number that looks exact.

What somebody would have to guess is counted in bits, piece by piece: a word counts as a word,
not as its letters; what repeats, runs on or lies side by side on a keyboard counts little.
It guesses low: a passphrase drawn by chance may hold better than is said here.
"""

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from itertools import pairwise

#: Fewer characters than this are not taken.
SHORTEST = 10

#: Nobody needs more of it to judge, and what repeats takes longer to find in a long one.
_ENOUGH = 200

_PIECES = re.compile(r"[^\W\d_]+|\d+|[\W_]")
_AGAIN = re.compile(r"(.+?)\1+", re.DOTALL)
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop", "1234567890")
_COMMON = frozenset(
    """
    password passwort passphrase secret letmein welcome hello login admin master access open
    love loves lover loved iloveyou forever always mylove baby honey darling sweetheart angel
    princess prince sunshine flower monkey dragon tiger shadow summer winter spring autumn
    monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july august september october november december football soccer baseball hockey
    chocolate cookie coffee pizza star moon happy lucky family home house mother father mom dad
    the and for you not with this that have from they will what about just like know good very
    one two three four five contrasena clave secreto amor teamo siempre hola casa familia mi
    """.split()  # noqa: SIM905 - a list of words reads better as a text
)


class Strength(StrEnum):
    """The steps, from what is not taken to more than enough."""

    TOO_SHORT = "too-short"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"


#: From how many bits on. A try costs 64 MiB and four passes: with one strong graphics card,
#: which makes about a thousand tries a second, 36 bits take two years, and 48 take thousands.
_STEPS = ((60, Strength.STRONG), (48, Strength.GOOD), (36, Strength.FAIR))


def strength_of(passphrase: str, known: Iterable[str] = ()) -> Strength:
    """Say how well it would hold against somebody who tries what people use.

    ``known`` are words that a partner would try first, such as the two names.
    """
    text = unicodedata.normalize("NFC", passphrase[:_ENOUGH])
    if len(text) < SHORTEST:
        return Strength.TOO_SHORT
    bits = _bits_of(text, frozenset(word.casefold() for word in known))
    return next((step for least, step in _STEPS if bits >= least), Strength.WEAK)


def _bits_of(text: str, known: frozenset[str]) -> float:
    again = _AGAIN.fullmatch(text)
    if again is not None:
        return 2 + _bits_of(again[1], known)
    seen = set[str]()
    bits = 0.0
    for piece in _PIECES.findall(text):
        low = piece.casefold()
        bits += 1 if low in seen else _bits_of_piece(piece, low, known)
        seen.add(low)
    return bits


def _bits_of_piece(piece: str, low: str, known: frozenset[str]) -> float:
    if low in known:
        return 2
    if len(low) > 2 and (low in _COMMON or _runs_on(low)):
        return 5
    capitals = 1 if piece not in (low, low.capitalize()) else 0
    if low.isdigit():
        # Four or eight digits are a year or a birthday more often than not.
        return min(3.3 * len(low), 10 if len(low) in (4, 8) else 20)
    if len(low) == 1 and not low.isalpha():
        return 1 if low in " -_.," else 4
    return min(4.7 * len(low), 11 + max(0, len(low) - 6)) + capitals


def _runs_on(low: str) -> bool:
    steps = {ord(after) - ord(before) for before, after in pairwise(low)}
    beside = any(low in row or low[::-1] in row for row in _ROWS)
    return beside or steps in ({0}, {1}, {-1}) or _AGAIN.fullmatch(low) is not None
