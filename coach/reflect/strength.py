"""How well a passphrase would hold: a rough step, never a number that looks exact."""

from enum import StrEnum

#: Fewer characters than this are not taken.
SHORTEST = 10


class Strength(StrEnum):
    """The steps, from what is not taken to more than enough."""

    TOO_SHORT = "too-short"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"


def strength_of(passphrase: str) -> Strength:
    """Say how well it would hold."""
    if len(passphrase) < SHORTEST:
        return Strength.TOO_SHORT
    kinds = len(set(passphrase.casefold()))
    return Strength.WEAK if kinds < 6 else Strength.FAIR if kinds < 10 else Strength.GOOD
