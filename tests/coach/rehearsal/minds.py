"""A stand-in for what reads: it finds what it was told to find, and remembers what it was asked."""

from coach.content.scene import Tag
from coach.rehearsal.reading import Heard, read_reply
from coach.wording.findings import (
    Category,
    Finding,
    Mirror,
    Reading,
    Reply,
    Strength,
    Validation,
    Verdict,
)
from tests.coach.rehearsal.samples import SCENE

NEUTRAL = Reply(Mirror.OWN_AGENDA, Validation.NEUTRAL)
SEES = Reply(Mirror.GOOD, Validation.NEUTRAL)
TAKES_SERIOUSLY = Reply(Mirror.PARTIAL, Validation.VALIDATING, 4)
DISMISSES = Reply(Mirror.REBUTTAL, Validation.INVALIDATING)


class Mind:
    """Finds each of ``stings`` in the whole of a text."""

    def __init__(
        self,
        *stings: Category,
        strength: Strength = Strength.SOLID,
        reply: Reply = NEUTRAL,
        verdict: Verdict = Verdict.OK,
        english: bool = True,
        at: int = 0,
    ) -> None:
        self.texts: list[str] = []
        self.replies: list[tuple[str, str]] = []
        self._stings, self._strength, self._reply = stings, strength, reply
        self._verdict, self._english, self._at = verdict, english, at

    def read(self, text: str) -> Reading:
        self.texts.append(text)
        found = (Finding(self._at, len(text), one, self._strength, 0.9) for one in self._stings)
        return Reading(text, self._verdict, tuple(found), english=self._english)

    def reply(self, speaker: str, reply: str) -> Reply:
        self.replies.append((speaker, reply))
        return self._reply


def heard(text: str, mind: Mind | None = None, topic: str = "") -> Heard:
    """What is read in a reply to somebody who came home late."""
    return read_reply(text, "I came home late.", SCENE, topic, mind)


def tags(text: str, mind: Mind | None = None, topic: str = "") -> set[Tag]:
    """What a reply does."""
    return {*heard(text, mind, topic).tags}
