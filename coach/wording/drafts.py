"""What goes in and comes out: answers, tones, forms, and the sentence with what is still open."""

from enum import StrEnum

import msgspec

#: More is hard to hear.
MOST_WORDS = 40


class Slot(StrEnum):
    """The part of a sentence that a question asks for."""

    SEE = "see"
    FEEL = "feel"
    WHY = "why"
    ASK = "ask"
    SIDE = "side"


class Tone(StrEnum):
    """How a sentence sounds."""

    PLAIN = "plain"
    WARM = "warm"
    SHORT = "short"


class Form(StrEnum):
    """Who speaks in it: "I", "we", or nobody in so many words, for where "I" is rude."""

    I = "i"  # noqa: E741 - that is its name
    WE = "we"
    INDIRECT = "indirect"


class Answers(msgspec.Struct, frozen=True):
    """What somebody answered, as typed; ``side`` is what they can see from the other side."""

    see: str = ""
    feel: str = ""
    why: str = ""
    ask: str = ""
    side: str = ""


class Draft(msgspec.Struct, frozen=True):
    """A sentence to go on from.

    ``missing`` are the parts that only the person can fill, or where something other than a
    feeling stood; ``under`` then holds feelings that may lie under it. ``long`` says that it has
    more than forty words, ``blanks`` that a blank is left in it, ``plain`` that it is made of the
    answers as they are, so that no tone and no form changes it.
    """

    text: str = ""
    missing: tuple[Slot, ...] = ()
    long: bool = False
    blanks: bool = False
    under: tuple[str, ...] = ()
    plain: bool = False
