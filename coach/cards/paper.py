"""Cards on paper: where each lies on its page, and what one sheet for the wall holds. Pure."""

from collections.abc import Sequence
from enum import StrEnum

import msgspec

#: A card in mm, and how many of them lie on a page, across and down.
CARD = (90.0, 65.0)
ACROSS, DOWN = 2, 4
A_PAGE = ACROSS * DOWN
#: So many texts are read on one sheet from a step away.
A_SHEET = 14


class Paper(StrEnum):
    """The two kinds of paper that printers of the world hold."""

    A4 = "a4"
    LETTER = "letter"


class Letters(StrEnum):
    """How large the words are."""

    NORMAL = "normal"
    LARGE = "large"


#: Width and height in mm (ISO 216; ANSI/ASME Y14.1).
SIZES = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}
#: The words of a card, in points.
POINTS = {Letters.NORMAL: 14, Letters.LARGE: 18}


class Box(msgspec.Struct, frozen=True):
    """A rectangle on the page, in mm from its upper left corner."""

    left: float
    top: float
    width: float
    height: float


class CardsPage(msgspec.Struct, frozen=True):
    """One page to cut: up to eight cards, backs left blank."""

    paper: Paper
    letters: Letters
    texts: tuple[str, ...]


class SheetPage(msgspec.Struct, frozen=True):
    """One sheet to hang up: a title, perhaps a line under it, and texts below each other."""

    paper: Paper
    letters: Letters
    title: str
    line: str
    texts: tuple[str, ...]


PaperPage = CardsPage | SheetPage


def to_cut(texts: Sequence[str], paper: Paper, letters: Letters) -> tuple[CardsPage, ...]:
    """Lay texts out on pages of eight cards each, in their order."""
    starts = range(0, len(texts), A_PAGE)
    return tuple(
        CardsPage(paper, letters, tuple(texts[start : start + A_PAGE])) for start in starts
    )


def to_hang(
    title: str, line: str, texts: Sequence[str], paper: Paper, letters: Letters
) -> SheetPage:
    """Put the first texts on one sheet, as many as can be read there."""
    return SheetPage(paper, letters, title, line, tuple(texts[:A_SHEET]))


def boxes(paper: Paper) -> tuple[Box, ...]:
    """Give the places of the cards of a page, row by row, in the middle of the paper."""
    wide, high = SIZES[paper]
    left, top = (wide - ACROSS * CARD[0]) / 2, (high - DOWN * CARD[1]) / 2
    return tuple(
        Box(left + column * CARD[0], top + row * CARD[1], *CARD)
        for row in range(DOWN)
        for column in range(ACROSS)
    )
