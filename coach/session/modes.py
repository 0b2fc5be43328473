"""How two people talk with each other: by voice, in writing, or in signs."""

from enum import StrEnum


class Mode(StrEnum):
    """How what one of the two has to say gets to the other."""

    TALK = "talk"
    WRITE = "write"  # the one with the floor types, the other one reads
    SIGN = "sign"  # everything is seen; a turn begins with a look at each other


#: So much longer than by voice a turn takes (typing is about a third as fast as speaking).
STRETCH = {Mode.TALK: 1.0, Mode.WRITE: 3.0, Mode.SIGN: 1.5}

#: The look at each other before a turn in signs, in milliseconds. Our own choice: long enough
#: to turn from the screen to a face.
LOOK_FIRST = 5_000
