"""Pages of cards as pages that can be put on any device."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtGui import QPagedPaintDevice

from coach.cards.paper import PaperPage
from ui.cards.paper.draw import draw_page
from ui.paper.out import NAME, Pdf, Printout, lay_out, paint
from ui.theme.on_paper import Inks

__all__ = ["NAME", "PdfPages", "lay_out", "printout", "put_out"]


def printout(pages: Sequence[PaperPage], inks: Inks) -> Printout:
    """Make the pages ready; there is at least one."""
    return Printout(
        pages[0].paper, tuple(partial(draw_page, page=page, inks=inks) for page in pages)
    )


def put_out(device: QPagedPaintDevice, pages: Sequence[PaperPage], inks: Inks) -> Iterator[int]:
    """Paint the pages; after each of them its number, from 1, comes.

    Raises ``WorldError`` where the device takes nothing.
    """
    return paint(device, printout(pages, inks).pages)


class PdfPages(Pdf):
    """A PDF that is made page by page, in memory alone."""

    def __init__(self, pages: Sequence[PaperPage], inks: Inks) -> None:
        super().__init__(printout(pages, inks))
