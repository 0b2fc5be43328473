"""Read a text or a reply: what may sting and where, is it about safety, what does a reply do.

Every passage is remembered, so after an edit only what was edited is read again.
"""

from collections.abc import Callable
from functools import lru_cache

import msgspec

from coach.wording.decode import Bars, Phrase, phrases
from coach.wording.findings import (
    Finding,
    Mirror,
    Reading,
    Reply,
    Strength,
    Validation,
    Verdict,
)
from coach.wording.language import is_english
from coach.wording.network import TextSense, Token
from coach.wording.passages import passages
from coach.wording.senses import Senses

#: What is longer is not read further: nobody says so much in one go.
READ_LETTERS = 20_000

#: How many passages are remembered.
_REMEMBERED = 256

#: By so much the log-odds from which on a text is about safety rise for each e-fold of passages.
#: Everyday texts reach them in 5 of 100 passages; eight of them would in a third of all texts.
_RISE = 1.4


class Seen(msgspec.Struct, frozen=True):
    """What came of one passage: how likely it stings and is about safety, and its phrases."""

    sting: float
    safety: float
    phrases: tuple[Phrase, ...]


class Engine:
    """Reads texts and replies. Not for two threads at once."""

    def __init__(self, senses: Senses, bars: Bars) -> None:
        self._senses = senses
        self._bars = bars
        self._seen = lru_cache(_REMEMBERED)(self._see)

    def read(self, text: str, go_on: Callable[[], bool] = lambda: True) -> Reading:
        """Read ``text``. Where ``go_on`` answers no, what was read so far is given."""
        head = text[:READ_LETTERS]
        english = is_english(head)
        sting = safety = 0.0
        found: list[Finding] = []
        cut = passages(head)
        for one in cut:
            if not go_on():
                break
            seen = self._seen(head[one.start : one.end], one.judged - one.start)
            sting, safety = max(sting, seen.sting), max(safety, seen.safety)
            found += (self._finding(phrase, one.start, seen.sting) for phrase in seen.phrases)
        if safety >= risen(self._bars.safety, len(cut)):
            return Reading(text, Verdict.SAFETY, (), sting, safety, english)
        if not english or not found:
            return Reading(text, Verdict.OK, (), sting, safety, english)
        return Reading(text, Verdict.NEEDS_WORK, tuple(found), sting, safety, english)

    def reply(self, speaker: str, reply: str) -> Reply:
        """Say what ``reply`` does with what ``speaker`` said."""
        sense = self._senses.pair(speaker, reply)
        validation = tuple(Validation)[_most(sense.validation)]
        level = _most(sense.levels) + 1 if validation is Validation.VALIDATING else 0
        return Reply(tuple(Mirror)[_most(sense.mirror)], validation, level)

    def forget(self) -> None:
        """Drop everything that was read from memory."""
        self._seen.cache_clear()
        self._senses.forget()

    def _see(self, text: str, judged: int) -> Seen:
        """Read a passage; what stands before ``judged`` is only there to be understood."""
        sense = self._senses.text(text)
        here = tuple(token for token in sense.tokens if token.start >= judged)
        sting = stings(sense, here)
        found = phrases(here, self._bars) if sting >= self._bars.sting else ()
        return Seen(sting, sense.safety, found)

    def _finding(self, phrase: Phrase, start: int, sting: float) -> Finding:
        sure = (sting + phrase.p) / 2
        strength = Strength.SOLID if sure >= self._bars.solid else Strength.SOFT
        return Finding(start + phrase.start, start + phrase.end, phrase.category, strength, sure)


def risen(bar: float, passages: int) -> float:
    """Give the bar for a text of so many passages: each is one more chance to be wrong."""
    if passages < 2 or not 0 < bar < 1:
        return bar
    return max(bar, 1 / (1 + (1 - bar) / bar * passages**-_RISE))


def stings(sense: TextSense, judged: tuple[Token, ...]) -> float:
    """Say how likely a passage stings: the word of the whole and that of its worst phrase."""
    return (sense.sting + max((token.any for token in judged), default=0.0)) / 2


def _most(shares: tuple[float, ...]) -> int:
    return max(range(len(shares)), key=shares.__getitem__)
