"""Fixed phrases: what is said in the same words by everybody, and words of danger.

The network learnt from oblique texts; what anybody would list first it sees too seldom. A rule
never decides alone: it makes what the network says likelier, so that "you never cease to amaze me"
stays what it is. The rules stand in ``resources/wording/rules.toml``.
"""

import re
from math import exp, log
from pathlib import Path

import msgspec

from coach.wording.findings import Category
from coach.wording.network import PairSense, TextSense, Token
from coach.wording.normal import plain
from coach.wording.senses import Senses

_CATEGORIES = tuple(Category)
#: What a rule adds to the log-odds of stinging, of being about safety, and of a token.
_STING, _SAFETY, _TOKEN = 2.0, 7.0, 3.0
#: So many kinds of phrase add up.
_MOST = 3
_LEAST = 1e-6


class RuleBook(msgspec.Struct, frozen=True):
    """The patterns of each category, and those of danger."""

    stings: dict[Category, tuple[str, ...]]
    danger: tuple[str, ...]


class Ruled:
    """A network with the rules beside it."""

    def __init__(self, network: Senses, book: RuleBook) -> None:
        self._network = network
        self._stings = {
            _CATEGORIES.index(category): _any_of(patterns)
            for category, patterns in book.stings.items()
        }
        self._danger = _any_of(book.danger)

    def text(self, text: str) -> TextSense:
        """Read a text, and weigh the fixed phrases in."""
        sense = self._network.text(text)
        smooth = plain(text)
        hits = [
            (*smooth.span(*found.span()), at)
            for at, pattern in self._stings.items()
            for found in pattern.finditer(smooth.text)
            if found[0]
        ]
        danger = self._danger.search(smooth.text) is not None
        if not hits and not danger:
            return sense
        return TextSense(
            likelier(sense.sting, _STING * min(_MOST, len({at for _, _, at in hits}))),
            likelier(sense.safety, _SAFETY * danger),
            sense.categories,
            tuple(_weighed(token, hits) for token in sense.tokens),
        )

    def pair(self, speaker: str, reply: str) -> PairSense:
        """Read a reply; there are no rules for it."""
        return self._network.pair(speaker, reply)

    def forget(self) -> None:
        """Drop everything that was read from memory."""
        self._network.forget()


def read_rules(file: Path) -> RuleBook:
    """Read the rules. Raises ``msgspec.MsgspecError`` where they are torn."""
    return msgspec.toml.decode(file.read_bytes(), type=RuleBook)


def likelier(p: float, by: float) -> float:
    """Add ``by`` to the log-odds of ``p``."""
    p = min(1 - _LEAST, max(_LEAST, p))
    return 1 / (1 + exp(-(log(p / (1 - p)) + by)))


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in patterns) or "(?!)", re.IGNORECASE)


def _weighed(token: Token, hits: list[tuple[int, int, int]]) -> Token:
    here = {at for start, end, at in hits if start < token.end and end > token.start}
    if not here:
        return token
    each = tuple(likelier(p, _TOKEN * (at in here)) for at, p in enumerate(token.each))
    return Token(token.start, token.end, likelier(token.any, _TOKEN), each)
