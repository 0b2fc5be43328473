"""How a line that somebody wrote anew may land, by what was read in it."""

from enum import StrEnum
from typing import Protocol

import msgspec

from coach.wording.findings import Finding, Reading, Strength, Verdict


class Landing(StrEnum):
    """How it may land."""

    CLEAR = "clear"
    #: One phrase may still sting.
    STINGS = "stings"
    #: The same, less surely.
    MAY_STING = "may-sting"
    #: Words of violence or fear: no better sentence, a way to help.
    SAFETY = "safety"
    OTHER_LANGUAGE = "other-language"
    #: It could not be read: there is no model here.
    UNREAD = "unread"


class Heard(msgspec.Struct, frozen=True):
    """How it may land, and the phrase that stands out most, with its place among the findings."""

    landing: Landing
    phrase: str = ""
    finding: int = 0


class Reads(Protocol):
    """What reads: ``coach.wording.engine.Engine``, or a test's own."""

    def read(self, text: str) -> Reading:
        """Say what may sting in a text."""
        ...


def hear(text: str, reads: Reads | None) -> Heard:
    """Have a text read, and say how it may land; ``reads`` is None where nothing can read it."""
    return heard(None if reads is None else reads.read(text))


def heard(reading: Reading | None) -> Heard:
    """Say how a text that was read may land."""
    if reading is None:
        return Heard(Landing.UNREAD)
    if reading.verdict is Verdict.SAFETY:
        return Heard(Landing.SAFETY)
    if not reading.english:
        return Heard(Landing.OTHER_LANGUAGE)
    if not reading.findings:
        return Heard(Landing.CLEAR)
    place, most = max(enumerate(reading.findings), key=lambda one: _weight(one[1]))
    landing = Landing.STINGS if most.strength is Strength.SOLID else Landing.MAY_STING
    return Heard(landing, reading.text[most.start : most.end], place)


def _weight(finding: Finding) -> tuple[bool, float]:
    return finding.strength is Strength.SOLID, finding.p
