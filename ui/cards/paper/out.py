"""Puts pages on a device, one at a time, so that the window goes on living between two of them."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from coach.cards.paper import Paper, PaperPage
from coach.errors import Problem, WorldError
from ui.cards.paper.draw import POINT, draw_page
from ui.theme.on_paper import Inks

#: Points in an inch.
_INCH = 72
#: Dots of the PDF in an inch: fine enough that no line of a letter moves.
_FINE = 1200
#: What it is called on the way to the printer: what it says is nobody's business there.
NAME = "In Turn"
_SIZE = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}


def lay_out(device: QPagedPaintDevice, paper: Paper) -> None:
    """Give the device its paper, upright, measured from its corner."""
    device.setPageSize(QPageSize(_SIZE[paper]))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)


def put_out(device: QPagedPaintDevice, pages: Sequence[PaperPage], inks: Inks) -> Iterator[int]:
    """Paint the pages; after each of them its number, from 1, comes.

    Raises ``WorldError`` where the device takes nothing.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise WorldError(Problem.NO_PRINTER)
    try:
        units = device.logicalDpiX() / _INCH / POINT
        for at, page in enumerate(pages):
            if at:
                device.newPage()
            painter.save()
            painter.scale(units, units)
            draw_page(painter, page, inks)
            painter.restore()
            yield at + 1
    finally:
        painter.end()


class PdfPages:
    """A PDF that is made page by page, in memory alone."""

    def __init__(self, pages: Sequence[PaperPage], inks: Inks) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(_FINE)
        self._writer.setTitle(NAME)
        self._writer.setCreator(NAME)
        lay_out(self._writer, pages[0].paper)
        self.steps = put_out(self._writer, pages, inks)

    def data(self) -> bytes:
        """Give the file, once all steps were taken."""
        return bytes(self._buffer.data().data())
