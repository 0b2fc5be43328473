"""Parts of a text that tell nothing sure: guesses, purposes, what things do by themselves."""

import re
from collections.abc import Sequence

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.tokens import put
from coach.wording.rewriting.verbs import is_person

_GUESS = re.compile(r"(?:i (?:guess|suppose|bet)|seems|apparently|looks like)\b", re.IGNORECASE)
_LAST = re.compile(r"\bi (?:guess|suppose)$", re.IGNORECASE)
#: What it was meant to bring about is a guess.
_PURPOSE = re.compile(
    r"so (?:that )?(?:(?:i|you|we)'d|(?:i|you|we) (?:would|could|can|never|won't|don't)|nobody)\b",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"\b(?:asking you|last time|answer me|be honest|(?:simple|one|straight) question|tell me)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(r"(?:did|do|have|are|were|is|was) you\b", re.IGNORECASE)
#: "Did you even read it?" is asked where it was not.
_EVEN = re.compile(r"(?:did|have|do) you (?:even|ever)\b(?!.* before )", re.IGNORECASE)
#: "If you were home, he might know you": what would come of it.
_WOULD_BE = re.compile(
    r"(?:then )?(?:i|we|he|she|they|it|maybe \w+)(?:'d| (?:might|would|could))\b", re.IGNORECASE
)
_NICE = re.compile(r"(?:it )?must be (?:\w+ )*\w+$", re.IGNORECASE)
_SELVES = frozenset("itself themselves herself himself".split())
_CAN_DO = frozenset("i you we they".split())
_CAN = frozenset("can will could".split())


def unsure(lex: Lexicon, part: Sequence[str], clean: Sequence[str], before: str) -> bool:
    """Say whether ``part``, or what is ``clean`` of it, tells nothing that surely happened.

    ``before`` is the part that stands before it.
    """
    text = put(clean)
    # "I guess the ironing does itself": that is no fact.
    if _GUESS.match(text) or _LAST.search(text) or _EVEN.match(text):
        return True
    # "For the last time, did you pay?": that is asked, and not known.
    if before and _ASKING.search(before) and _ASKED.match(put(part)):
        return True
    if before and _PURPOSE.match(put(part)):
        return True
    first = clean[0].lower()
    if first == "including" or (first in {"having", "being"} and _NICE.match(before)):
        return True
    return _by_itself(lex, clean)


def _by_itself(lex: Lexicon, clean: Sequence[str]) -> bool:
    """Say whether a thing is said to have done it: "the bins took themselves out"."""
    low = [token.lower() for token in clean]
    at = next((at for at, word in enumerate(low) if word in _SELVES), 0)
    if not at or low[0] in _CAN_DO:
        return False
    return not _living(lex, low[:at])


def would_be(part: Sequence[str], first: Sequence[str]) -> bool:
    """Say whether ``part`` is what would come of ``first``: "if you asked, he might come"."""
    return part != first and first[0].lower() == "if" and _WOULD_BE.match(put(part)) is not None


def left_alone(lex: Lexicon, clean: Sequence[str]) -> bool:
    """Say whether somebody is said to manage alone: "the baby can put herself to bed"."""
    low = [token.lower() for token in clean]
    at = next((at for at, word in enumerate(low) if word in _SELVES), 0)
    return bool(_CAN & set(low[:at])) and low[0] not in _CAN_DO and _living(lex, low[:at])


def _living(lex: Lexicon, low: Sequence[str]) -> bool:
    return any(is_person(word, lex) for word in low)
