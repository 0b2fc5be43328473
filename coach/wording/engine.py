"""Read a text or a reply: what may sting and where, is it about safety, what does a reply do.

Every passage is remembered, so after an edit only what was edited is read again.
"""

from collections.abc import Callable
from pathlib import Path

import msgspec

from coach.files import resources
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
from coach.wording.network import Network, TextSense, Token
from coach.wording.passages import Passage, passages
from coach.wording.rules import Ruled, read_rules
from coach.wording.senses import Senses

#: What is longer is not read further: nobody says so much in one go.
READ_LETTERS = 20_000

MODEL = "wording"


class Engine:
    """Reads texts and replies. Not for two threads at once."""

    def __init__(self, network: Senses, bars: Bars) -> None:
        self._network = network
        self._bars = bars

    def read(self, text: str, go_on: Callable[[], bool] = lambda: True) -> Reading:
        """Read ``text``. Where ``go_on`` answers no, what was read so far is given."""
        head = text[:READ_LETTERS]
        english = is_english(head)
        sting = safety = 0.0
        found: list[Finding] = []
        for passage in passages(head):
            if not go_on():
                break
            sense = self._network.text(head[passage.start : passage.end])
            here = _judged(sense, passage)
            p = stings(sense, here)
            sting, safety = max(sting, p), max(safety, sense.safety)
            if p >= self._bars.sting:
                found += self._findings(here, passage, p)
        return self._reading(text, tuple(found), sting, safety, english=english)

    def reply(self, speaker: str, reply: str) -> Reply:
        """Say what ``reply`` does with what ``speaker`` said."""
        sense = self._network.pair(speaker, reply)
        validation = tuple(Validation)[_most(sense.validation)]
        level = _most(sense.levels) + 1 if validation is Validation.VALIDATING else 0
        return Reply(tuple(Mirror)[_most(sense.mirror)], validation, level)

    def forget(self) -> None:
        """Drop everything that was read from memory."""
        self._network.forget()

    def _reading(
        self, text: str, found: tuple[Finding, ...], p: float, p_safety: float, *, english: bool
    ) -> Reading:
        if p_safety >= self._bars.safety:
            return Reading(text, Verdict.SAFETY, (), p, p_safety, english)
        if not english or not found:
            return Reading(text, Verdict.OK, (), p, p_safety, english)
        return Reading(text, Verdict.NEEDS_WORK, found, p, p_safety, english)

    def _findings(self, tokens: tuple[Token, ...], passage: Passage, p: float) -> list[Finding]:
        return [self._finding(phrase, passage, p) for phrase in phrases(tokens, self._bars)]

    def _finding(self, phrase: Phrase, passage: Passage, p: float) -> Finding:
        sure = (p + phrase.p) / 2
        strength = Strength.SOLID if sure >= self._bars.solid else Strength.SOFT
        return Finding(
            passage.start + phrase.start,
            passage.start + phrase.end,
            phrase.category,
            strength,
            sure,
        )


def stings(sense: TextSense, judged: tuple[Token, ...]) -> float:
    """Say how likely a passage stings: the word of the whole and that of its worst phrase."""
    return (sense.sting + max((token.any for token in judged), default=0.0)) / 2


def _judged(sense: TextSense, passage: Passage) -> tuple[Token, ...]:
    before = passage.judged - passage.start
    return tuple(token for token in sense.tokens if token.start >= before)


def _most(shares: tuple[float, ...]) -> int:
    return max(range(len(shares)), key=shares.__getitem__)


def senses(folder: Path) -> Senses:
    """Open the network of ``folder`` with the rules beside it."""
    return Ruled(Network(folder), read_rules(resources() / "wording" / "rules.toml"))


def load(folder: Path | None = None) -> Engine:
    """Open the network and what was set for it. Heavy: only in a worker."""
    folder = folder or resources() / "models" / MODEL
    bars = msgspec.toml.decode((folder / "bars.toml").read_bytes(), type=Bars)
    return Engine(senses(folder), bars)
