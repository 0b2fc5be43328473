"""Puts pages on a device, one at a time, so that the window goes on living between two of them."""

from collections.abc import Callable, Iterator, Sequence

import msgspec
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from coach.cards.paper import Paper
from coach.errors import Problem, WorldError
from ui.paper.units import POINT

#: Points in an inch.
_INCH = 72
#: Dots of the PDF in an inch: fine enough that no line of a letter moves.
_FINE = 1200
#: What it is called on the way to the printer: what it says is nobody's business there.
NAME = "In Turn"
_SIZE = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}

#: Paints one page; the painter is scaled to our units, its origin at the corner of the paper.
Draw = Callable[[QPainter], None]


class Printout(msgspec.Struct, frozen=True):
    """Pages that are ready to be painted, at least one."""

    paper: Paper
    pages: tuple[Draw, ...]


def lay_out(device: QPagedPaintDevice, paper: Paper) -> None:
    """Give the device its paper, upright, measured from its corner."""
    device.setPageSize(QPageSize(_SIZE[paper]))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)


def paint(device: QPagedPaintDevice, pages: Sequence[Draw]) -> Iterator[int]:
    """Paint the pages; after each of them its number, from 1, comes.

    Raises ``WorldError`` where the device takes nothing.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise WorldError(Problem.NO_PRINTER)
    try:
        units = device.logicalDpiX() / _INCH / POINT
        for at, draw in enumerate(pages):
            if at:
                device.newPage()
            painter.save()
            painter.scale(units, units)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw(painter)
            painter.restore()
            yield at + 1
    finally:
        painter.end()


class Pdf:
    """A PDF that is made page by page, in memory alone."""

    def __init__(self, printout: Printout) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(_FINE)
        self._writer.setTitle(NAME)
        self._writer.setCreator(NAME)
        lay_out(self._writer, printout.paper)
        self.steps = paint(self._writer, printout.pages)

    def data(self) -> bytes:
        """Give the file, once all steps were taken."""
        return bytes(self._buffer.data().data())
