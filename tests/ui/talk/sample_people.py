"""People for sample views: sides, names, shapes and hues as people really choose them."""

import msgspec

from coach.people import Hue, Shape, Side
from ui.talk.stage_view import Who


class Pair(msgspec.Struct, frozen=True):
    """Who sits on the left, who on the right."""

    left: Who
    right: Who


def pair(left: str, right: str, *, hues: tuple[Hue, Hue] = (Hue.LAGOON, Hue.CLAY)) -> Pair:
    """Give two people; the one on the left has the circle."""
    return Pair(
        Who(Side.ONE, left, Shape.CIRCLE, hues[0]),
        Who(Side.TWO, right, Shape.SQUARE, hues[1]),
    )


NOOR_AND_SAM = pair("Noor", "Sam")
SWAPPED_HUES = pair("Noor", "Sam", hues=(Hue.CLAY, Hue.LAGOON))
INK_ONLY = pair("Noor", "Sam", hues=(Hue.INK, Hue.INK))
#: 24 letters each, the most that a name may have.
LONG_NAMES = pair("Maximiliane-Konstantinas", "Bartholomew Featherstone")
