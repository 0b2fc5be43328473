"""In which forms a screen is pictured, and which of them are approved."""

from enum import StrEnum
from itertools import product
from typing import NamedTuple


class Paint(StrEnum):
    """The three looks."""

    LIGHT = "light"
    DARK = "dark"
    HIGH = "high"


class Variant(NamedTuple):
    """One form: colours, text size in percent, window in px."""

    paint: Paint
    percent: int
    wide: int
    high: int

    @property
    def name(self) -> str:
        """How files call it."""
        return f"{self.paint.value}-{self.wide}-{self.percent}"


SMALL, USUAL, LARGE = (1024, 768), (1280, 800), (1920, 1080)

ALL = tuple(
    Variant(paint, percent, *size)
    for paint, percent, size in product(Paint, (100, 200), (SMALL, USUAL, LARGE))
)

#: What is compared on every run: few, but each risk once (the drawing board, the tightest
#: window, the largest text, the dark ground, the outlines).
APPROVED = (
    Variant(Paint.LIGHT, 100, *USUAL),
    Variant(Paint.LIGHT, 200, *SMALL),
    Variant(Paint.DARK, 100, *SMALL),
    Variant(Paint.HIGH, 100, *SMALL),
)


#: What the names of screens begin with that are pictured in large text only.
LARGE_ONLY = "large-"


def pictured(screen: str, variant: Variant) -> bool:
    """Say whether there is a picture of this screen in this form."""
    return variant.percent >= 200 or not screen.startswith(LARGE_ONLY)


def file_name(screen: str, variant: Variant) -> str:
    """Give the name of a picture: ``stage-speaking--light-1280-100.png``."""
    return f"{screen}--{variant.name}.png"
