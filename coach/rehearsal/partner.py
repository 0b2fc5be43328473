"""A partner's state of mind, and what of it can be seen."""

from enum import StrEnum

import msgspec

from coach.content.scene import Start


class Mood(StrEnum):
    """How near a partner is, from afar to near."""

    TURNED_AWAY = "turned-away"
    LEANING_BACK = "leaning-back"
    WAITING = "waiting"
    LISTENING = "listening"
    NEAR = "near"


#: Up to which nearness each mood goes.
_UP_TO = (
    (-0.3, Mood.TURNED_AWAY),
    (0.0, Mood.LEANING_BACK),
    (0.22, Mood.WAITING),
    (0.5, Mood.LISTENING),
)


class Partner(msgspec.Struct, frozen=True):
    """How open and tense a partner is, how far heard, how clear the matter is; each 0 to 1."""

    openness: float
    tension: float
    heard: float
    clarity: float

    @property
    def nearness(self) -> float:
        """How near, from -1 to 1."""
        return self.openness - self.tension

    @property
    def mood(self) -> Mood:
        """What can be seen."""
        return next((mood for up_to, mood in _UP_TO if self.nearness < up_to), Mood.NEAR)

    @property
    def guarded(self) -> bool:
        """Whether the guard is up."""
        return self.mood in {Mood.TURNED_AWAY, Mood.LEANING_BACK}

    @property
    def near(self) -> bool:
        """Whether the partner has come nearer."""
        return self.mood in {Mood.LISTENING, Mood.NEAR}


def comes_in(start: Start) -> Partner:
    """Give the partner at the beginning."""
    numbers = (start.openness, start.tension, start.heard, start.clarity)
    return Partner(*(number / 100 for number in numbers))
