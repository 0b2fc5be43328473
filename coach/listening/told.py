"""What listening tells: cues about the floor, what it knows of two voices, the form of sound."""

from typing import Literal

import msgspec

from coach.people import Side

#: How many numbers a second everything in here works with.
RATE = 16_000


class Form(msgspec.Struct, frozen=True):
    """How sound comes in: numbers a second, channels side by side, and what a number is."""

    rate: int = RATE
    channels: int = 1
    number: Literal["u1", "i2", "i3", "i4", "f4", "f8"] = "i2"


class Taken(msgspec.Struct, frozen=True, tag="taken", tag_field="kind"):
    """Who listens has taken the floor: said at ``t``, and so since ``since`` (s of sound)."""

    t: float
    since: float = msgspec.field(name="from")


class Encouragement(msgspec.Struct, frozen=True, tag="encouragement", tag_field="kind"):
    """Who listens made a short supportive sound. Nothing changes."""

    t: float
    since: float = msgspec.field(name="from")


class GivenBack(msgspec.Struct, frozen=True, tag="given_back", tag_field="kind"):
    """The speaker goes on, or it is quiet."""

    t: float


Heard = Taken | Encouragement | GivenBack


class Known(msgspec.Struct, frozen=True):
    """How far apart two voices are, and whether that is enough to give cues at all."""

    separation: float
    sure: bool


class Enrolled(msgspec.Struct, frozen=True):
    """How much of one voice was heard so far, in s of speech."""

    side: Side
    seconds: float
