"""The states of the ear that can be seen, and what it may be asked."""

from enum import StrEnum


class EarState(StrEnum):
    """Where listening stands. Each is shown in words and by a shape, never by colour alone."""

    OFF = "off"
    #: Both are asked, or the system is.
    ASKING = "asking"
    #: A voice is being enrolled.
    LEARNING = "learning"
    LISTENING = "listening"
    #: It hears, but cannot tell the two apart surely: the key does it, and so it is said.
    UNSURE = "unsure"
    NO_DEVICE = "no_device"
    NOT_ALLOWED = "not_allowed"
