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


class Loss(StrEnum):
    """Why listening ended in the middle. But for BROKEN the device may come back."""

    #: The device said that something is wrong.
    FAULT = "fault"
    #: The device gave no sound any more.
    STILL = "still"
    #: The system does not know the device any more.
    AWAY = "away"
    #: What listens cannot be opened, or failed: OFF.
    BROKEN = "broken"
