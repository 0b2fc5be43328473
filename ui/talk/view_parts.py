"""The smallest things that views of the stage are made of."""

import msgspec

from coach.people import Hue, Shape, Side


class Who(msgspec.Struct, frozen=True):
    """A person as the screen shows them; ``name`` is never empty here."""

    side: Side
    name: str
    shape: Shape
    hue: Hue


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
