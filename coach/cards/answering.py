"""What an answer does with a line, as far as it can be heard: never a mark, never a sum."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from enum import StrEnum

import msgspec

from coach.cards.shelf import folded
from coach.wording.findings import Category, Finding, Mirror, Reply, Strength, Validation

#: From this likeness on an answer only repeats the line.
_SAME = 0.9
#: What has fewer words says too little to be read: only who is there can hear how it is meant.
_WORDS = 3


class Back(StrEnum):
    """Whether it says back what happened."""

    OWN_WORDS = "own-words"
    SAME_WORDS = "same-words"
    PART = "part"
    CHANGED = "changed"
    OPEN = "open"


class Taken(StrEnum):
    """Whether it takes the feeling seriously."""

    TAKEN = "taken"
    BESIDE = "beside"  # it neither names it nor talks it away
    OPEN = "open"


class Waits(StrEnum):
    """Something in it that can wait until the other one feels heard."""

    ADVICE = "advice"
    QUESTION = "question"
    BUT = "but"
    OWN_STORY = "own-story"
    VERDICT = "verdict"
    SMALLER = "smaller"


class Did(msgspec.Struct, frozen=True):
    """What an answer did. ``level`` is the one it is nearest to, 1 to 6, or 0 for none.

    ``unsure`` says that nothing in it was recognised: then only its writer can tell.
    """

    back: Back
    taken: Taken
    level: int
    waits: Waits | None = None
    unsure: bool = False


_BACK = {
    Mirror.GOOD: Back.OWN_WORDS,
    Mirror.PARROTING: Back.SAME_WORDS,
    Mirror.PARTIAL: Back.PART,
    Mirror.DISTORTED: Back.CHANGED,
}
_WAITS = {
    Mirror.ADVICE: Waits.ADVICE,
    Mirror.QUESTION: Waits.QUESTION,
    Mirror.OWN_AGENDA: Waits.OWN_STORY,
    Mirror.REBUTTAL: Waits.VERDICT,
    Mirror.JUDGING: Waits.VERDICT,
}


def did(line: str, answer: str, reply: Reply, findings: Sequence[Finding]) -> Did:
    """Say what ``answer`` did with ``line``, from what was read in both."""
    if _repeats(line, answer):
        return Did(Back.SAME_WORDS, Taken.BESIDE, 0)
    if len(answer.split()) < _WORDS:
        return Did(Back.OPEN, Taken.BESIDE, 0, unsure=True)
    back = _BACK.get(reply.mirror, Back.OPEN)
    waits = _waits(reply, findings)
    takes = reply.validation is Validation.VALIDATING
    unsure = reply.validation is Validation.NEUTRAL and back in {Back.PART, Back.OPEN} and not waits
    return Did(back, _taken(reply), reply.level if takes else 0, waits, unsure)


def _taken(reply: Reply) -> Taken:
    if reply.validation is Validation.VALIDATING:
        return Taken.TAKEN
    # Only where the reply as a whole goes elsewhere it is said that the feeling is left out.
    goes = reply.mirror in _WAITS and reply.mirror is not Mirror.QUESTION
    return Taken.OPEN if reply.validation is Validation.INVALIDATING and goes else Taken.BESIDE


def _waits(reply: Reply, findings: Sequence[Finding]) -> Waits | None:
    """Give the one thing that stands most in the way; a sure phrase counts more than the whole."""
    sure = {one.category for one in findings if one.strength is Strength.SOLID}
    if any(one.category is Category.BUT_CANCEL for one in findings):
        return Waits.BUT
    if Category.MINIMISE in sure:
        return Waits.SMALLER
    if reply.validation is not Validation.VALIDATING and reply.mirror in _WAITS:
        return _WAITS[reply.mirror]
    return Waits.ADVICE if sure & {Category.ADVICE, Category.DEMAND} else None


def _repeats(line: str, answer: str) -> bool:
    return SequenceMatcher(None, folded(line), folded(answer)).ratio() >= _SAME
