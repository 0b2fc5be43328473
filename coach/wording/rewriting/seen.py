"""What was seen, and how it is brought into a sentence."""

from enum import StrEnum

import msgspec


class How(StrEnum):
    """How a thing seen is brought in."""

    WHEN = "when"  # a clause: "When you left the room"
    FACT = "fact"  # what lasts: "When I see that the tap has been dripping"
    THING = "thing"  # a thing: "When I saw the phone in bed"
    STORY = "story"  # sentences that stand by themselves
    ABOUT = "about"  # only what it is about: "When I think of how it went with my mother"


class Seen(msgspec.Struct, frozen=True):
    """What was seen, as it stands in the sentence; empty where nothing could be taken."""

    text: str = ""
    how: How = How.WHEN
    past: bool = True
