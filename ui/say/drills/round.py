"""A round of a drill as its presenter holds it: in memory alone."""

import msgspec

from coach.content.drill import Drill, DrillLine
from coach.drills.hearing import Heard, Landing
from coach.drills.practice import Practice, line_of
from coach.wording.findings import Category, Finding, Reading, Strength, Verdict
from ui.reading.told import Outcome, Told


class Round(msgspec.Struct, frozen=True):
    """Where it stands. ``heard`` is how what was written may land, None before it was read.

    ``advice`` is why a phrase of it stings; ``own`` another view of the line, None as long as
    nobody wants to write one. ``danger`` says that words of fear were written on this line.
    """

    drill: Drill
    practice: Practice
    number: int
    heard: Heard | None = None
    advice: str = ""
    own: str | None = None
    danger: bool = False

    @property
    def line(self) -> DrillLine:
        """The line on screen."""
        return line_of(self.practice, self.drill)

    @property
    def waits(self) -> bool:
        """Whether what was written is still being read."""
        return self.drill.writes and self.practice.looked and self.heard is None

    @property
    def shows(self) -> bool:
        """Whether the reason is on screen."""
        return self.practice.looked and not self.waits

    @property
    def safety(self) -> bool:
        """Whether what was written asks for people instead of a better sentence."""
        return self.heard is not None and self.heard.landing is Landing.SAFETY


def reading_of(text: str, told: Told) -> Reading | None:
    """Give what the reader told as the reading that it comes from; None if nothing could read."""
    match told.outcome:
        case Outcome.UNREAD:
            return None
        case Outcome.SAFETY:
            return Reading(text, Verdict.SAFETY)
        case Outcome.OTHER_LANGUAGE:
            return Reading(text, Verdict.OK, english=False)
        case Outcome.READ:
            findings = tuple(
                Finding(
                    one.start,
                    one.end,
                    Category(one.kind),
                    Strength.SOFT if one.soft else Strength.SOLID,
                    1.0,
                )
                for one in told.advice
            )
            return Reading(text, Verdict.NEEDS_WORK if findings else Verdict.OK, findings)
