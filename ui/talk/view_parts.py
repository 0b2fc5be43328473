"""The small values that views of the talk are made of."""

import msgspec

from coach.people import Hue, Shape, Side


class Who(msgspec.Struct, frozen=True):
    """A person as the screen shows them; ``name`` is never empty here."""

    side: Side
    name: str
    shape: Shape
    hue: Hue


class RingLook(msgspec.Struct, frozen=True):
    """The speaker's ring (or band): how full, and what is written in it.

    ``fraction`` is 0 to 1 and only ever fills; ``state`` is running, waiting (somebody else
    speaks), paused, quiet (the pause before the floor opens) or closed (time is up).
    ``allowance`` is the planned time in milliseconds, for the still form that steps.
    ``digits`` is empty unless someone asked for them.
    """

    fraction: float
    words: str
    state: str
    allowance: int
    digits: str = ""


class ChoiceView(msgspec.Struct, frozen=True):
    """One of few answers. ``sign`` is full, half, ring, or empty for none."""

    id: str
    word: str
    line: str = ""
    sign: str = ""
    chosen: bool = False


class FieldView(msgspec.Struct, frozen=True):
    """A field to type in: its label, what it holds, what it hints at."""

    id: str
    label: str
    text: str
    hint: str = ""


class LetterView(msgspec.Struct, frozen=True):
    """What somebody has written, for the other one to read: who wrote it, and the words."""

    heading: str
    text: str


class AidView(msgspec.Struct, frozen=True):
    """A quiet way to something that helps here: a card, or words to choose."""

    id: str
    words: str


class PrimaryView(msgspec.Struct, frozen=True):
    """The one ink button. ``arrow`` is left, right or empty: it points to the person.

    When something is missing ``ready`` is False, the words say what, and Enter moves there.
    """

    words: str
    arrow: str = ""
    ready: bool = True
