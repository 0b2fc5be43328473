"""A network made by hand: it knows a few phrases, and every one of its words is a token."""

import re
from collections.abc import Mapping

from coach.wording.findings import Category, Mirror, Validation
from coach.wording.network import PairSense, TextSense, Token

_WORD = re.compile(r"\S+")


class HandSenses:
    """Finds the phrases that it was given, and remembers what it was asked."""

    def __init__(
        self, phrases: Mapping[str, Category], p: float = 0.9, danger: float = 0.95
    ) -> None:
        self._phrases = phrases
        self._p = p
        self._danger = danger
        self.asked: list[str] = []
        self.forgotten = 0

    def text(self, text: str) -> TextSense:
        self.asked.append(text)
        tokens = tuple(self._token(text, found) for found in _WORD.finditer(text))
        sting = max((token.any for token in tokens), default=0.0)
        safety = self._danger if "afraid of you" in text else 0.02
        return TextSense(sting, safety, (0.0,) * len(Category), tokens)

    def pair(self, speaker: str, reply: str) -> PairSense:
        good = "sad" in reply
        mirror = tuple(float(one is (Mirror.GOOD if good else Mirror.ADVICE)) for one in Mirror)
        says = Validation.VALIDATING if good else Validation.INVALIDATING
        validation = tuple(float(one is says) for one in Validation)
        return PairSense(mirror, validation, (0.1, 0.6, 0.1, 0.1, 0.05, 0.05))

    def forget(self) -> None:
        self.forgotten += 1

    def _token(self, text: str, word: re.Match[str]) -> Token:
        each = dict.fromkeys(Category, 0.01)
        for phrase, category in self._phrases.items():
            at = text.find(phrase)
            if at >= 0 and word.start() < at + len(phrase) and word.end() > at:
                each[category] = self._p
        return Token(word.start(), word.end(), max(each.values()), tuple(each.values()))
