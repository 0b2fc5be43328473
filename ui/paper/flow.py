"""Blocks below each other, from page to page: what a report is put together from.

A block is never cut. A heading stays with what it is the heading of, and the head of a table
comes again on every page that the table goes on to.
"""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple, Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from coach.cards.paper import SIZES, Paper
from ui.paper.out import Printout
from ui.paper.units import MM, POINT
from ui.theme.fonts import font_of
from ui.theme.on_paper import Inks
from ui.theme.typeset import Typeset

#: The margin on all sides, and what is left free for the number of the page, in mm.
MARGIN, _FOOT = 20, 8
#: The number of the page, in points.
_SMALL = 9
_LEADING = 1.4

#: Says which page it is, of how many.
Numbered = Callable[[int, int], str]


class Block(Protocol):
    """Something of one height in our units, and the space above it that a new page does not need.

    ``together`` keeps it on the page of the block that follows.
    """

    height: float
    above: float
    together: bool

    @property
    def head(self) -> "Block | None":
        """What stands above it where it is the first on a page."""
        ...

    def draw(self, painter: QPainter, place: QRectF, inks: Inks) -> None:
        """Draw it from the top of ``place``, in its width."""
        ...


class Placed(NamedTuple):
    """A block, and where it stands from the upper edge of the page."""

    top: float
    block: Block


def width_of(paper: Paper) -> float:
    """Give the width between the margins, in our units."""
    return (SIZES[paper][0] - 2 * MARGIN) * MM


def pages_of(blocks: Sequence[Block], paper: Paper) -> list[list[Placed]]:
    """Put the blocks on pages."""
    top, bottom = MARGIN * MM, (SIZES[paper][1] - MARGIN - _FOOT) * MM
    pages: list[list[Placed]] = [[]]
    at = top
    for place, block in enumerate(blocks):
        if pages[-1] and at + block.above + _needed(blocks[place:]) > bottom:
            pages.append([])
            at = top
            if block.head is not None:
                pages[-1].append(Placed(at, block.head))
                at += block.head.height
        at += block.above if pages[-1] else 0
        pages[-1].append(Placed(at, block))
        at += block.height
    return pages


def report(blocks: Sequence[Block], paper: Paper, inks: Inks, numbered: Numbered) -> Printout:
    """Make a report, with the number of each page at its foot where there are several."""
    pages = pages_of(blocks, paper)
    count = len(pages)
    feet = [numbered(at, count) if count > 1 else "" for at in range(1, count + 1)]
    draws = (
        partial(_draw, placed=page, foot=foot, paper=paper, inks=inks)
        for page, foot in zip(pages, feet, strict=True)
    )
    return Printout(paper, tuple(draws))


def _needed(blocks: Sequence[Block]) -> float:
    """Give the height of the first block, with those that it stays together with."""
    needed = blocks[0].height
    for before, block in pairwise(blocks):
        if not before.together:
            break
        needed += block.above + block.height
    return needed


def _draw(painter: QPainter, placed: Sequence[Placed], foot: str, paper: Paper, inks: Inks) -> None:
    left, width = MARGIN * MM, width_of(paper)
    for one in placed:
        one.block.draw(painter, QRectF(left, one.top, width, one.block.height), inks)
    if foot:
        size = _SMALL * POINT
        words = Typeset(foot, font_of(size, 400), size * _LEADING, width)
        top = (SIZES[paper][1] - MARGIN) * MM - words.height
        place = QRectF(left, top, width, words.height)
        words.draw(painter, place, inks.soft, Qt.AlignmentFlag.AlignRight)
