"""What the wording engine says about a text: frozen values, codes and offsets, no words."""

from enum import StrEnum

import msgspec


class Category(StrEnum):
    """What about a phrase may sting. The guide in ``build/wording/data`` defines each."""

    BLAME = "blame"
    ABSOLUTE = "absolute"
    LABEL = "label"
    CONTEMPT = "contempt"
    MINDREAD = "mindread"
    PSEUDO_FEELING = "pseudo_feeling"
    DISGUISED_YOU = "disguised_you"
    DEMAND = "demand"
    THREAT = "threat"
    ACCUSING_QUESTION = "accusing_question"
    COMPARISON = "comparison"
    PAST = "past"
    BUT_CANCEL = "but_cancel"
    MINIMISE = "minimise"
    DEFENSIVE = "defensive"
    STONEWALL = "stonewall"
    GUILT = "guilt"
    ALLIES = "allies"
    THERAPIZE = "therapize"
    ADVICE = "advice"
    VAGUE_REQUEST = "vague_request"
    NEGATIVE_REQUEST = "negative_request"


class Strength(StrEnum):
    """How sure a finding is: marked solid, or softly ("could land as ...")."""

    SOLID = "solid"
    SOFT = "soft"


class Verdict(StrEnum):
    """What a text as a whole asks for."""

    OK = "ok"
    NEEDS_WORK = "needs-work"
    #: Words of violence, fear, coercion or self-harm: no rewriting, a quiet way to help.
    SAFETY = "safety"


class Finding(msgspec.Struct, frozen=True):
    """A phrase that may sting: offsets into the text as typed (end exclusive).

    ``p`` is how likely it does, from 0 to 1.
    """

    start: int
    end: int
    category: Category
    strength: Strength
    p: float


class Reading(msgspec.Struct, frozen=True):
    """All that was found in ``text``.

    ``findings`` stand in reading order and are empty where the verdict is *ok* or *safety*.
    ``p`` is how likely the text stings and ``p_safety`` how likely it is about safety, 0 to 1.
    ``english`` is false where the text is in a language that cannot be read; then nothing is
    found in it, except words of danger.
    """

    text: str
    verdict: Verdict
    findings: tuple[Finding, ...] = ()
    p: float = 0.0
    p_safety: float = 0.0
    english: bool = True


class Mirror(StrEnum):
    """What a reply does with what was said, where it was to be said back."""

    GOOD = "good"
    PARROTING = "parroting"
    PARTIAL = "partial"
    JUDGING = "judging"
    ADVICE = "advice"
    QUESTION = "question"
    OWN_AGENDA = "own_agenda"
    REBUTTAL = "rebuttal"
    DISTORTED = "distorted"


class Validation(StrEnum):
    """Whether a reply takes a feeling seriously."""

    VALIDATING = "validating"
    INVALIDATING = "invalidating"
    NEUTRAL = "neutral"


class Reply(msgspec.Struct, frozen=True):
    """What a reply does: does it mirror, does it validate, and at which of Linehan's levels.

    ``level`` is 1 to 6 where the reply validates, else 0.
    """

    mirror: Mirror
    validation: Validation
    level: int = 0
