"""Opens the computer's own dialogs for paper, and does what was chosen there, a page at a time."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLocale, QObject, QStandardPaths, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from coach.cards.paper import Paper
from coach.errors import WorldError
from coach.outside import write_outside
from ui.errand import Trying
from ui.paper.out import NAME, Pdf, Printout, lay_out, paint

_PDF = ".pdf"


class Told(Protocol):
    """Whoever is told what came of it, on the interface thread."""

    def tell_saved(self, file: str) -> None:
        """Take that the file is there, and its name."""
        ...

    def tell_printed(self) -> None:
        """Take that all pages were handed over."""
        ...

    def tell_trouble(self, trouble: WorldError) -> None:
        """Take what the world did."""
        ...


def has_printer() -> bool:
    """Say whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def common_paper(locale: QLocale) -> Paper:
    """Give the paper that is common where somebody lives: Letter where inches are used."""
    inches = locale.measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if inches else Paper.A4


class Hand(QObject):
    """Prints and saves for one page of the window."""

    def __init__(self, screen: QWidget, told: Told, run: Trying) -> None:
        super().__init__(screen)
        self._screen = screen
        self._told = told
        self._run = run

    def save(self, printout: Printout, name: str) -> None:
        """Ask where, then save a PDF there; ``name`` is what it is called at first."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._screen, "", str(Path(folder) / f"{name}{_PDF}"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"PDF (*{_PDF})")
        dialog.setDefaultSuffix(_PDF[1:])
        dialog.fileSelected.connect(lambda file: self.save_as(Path(file), printout))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own form wants a slot by name

    def save_as(self, path: Path, printout: Printout) -> None:
        """Make the PDF in memory, then write it whole, away from the window's thread."""
        pdf = Pdf(printout)

        def write() -> None:
            data = pdf.data()
            self._run(
                lambda: write_outside(path, data),
                lambda _: self._told.tell_saved(path.name),
                self._told.tell_trouble,
            )

        self._step(pdf.steps, write)

    def print(self, printout: Printout) -> None:
        """Ask on which printer, then print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(NAME)
        printer.setFullPage(True)
        lay_out(printer, printout.paper)
        dialog = QPrintDialog(printer, self._screen)
        dialog.accepted.connect(lambda *_: self.print_on(printer, printout))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter, printout: Printout) -> None:
        """Hand the pages over; the printer holds on until its last page."""
        self._step(paint(printer, printout.pages), self._told.tell_printed)

    def _step(self, steps: Iterator[int], then: Callable[[], None]) -> None:
        """Take one step now and the next ones soon, so that the window goes on living."""
        try:
            more = next(steps, None)
        except WorldError as trouble:
            self._told.tell_trouble(trouble)
            return
        if more is None:
            then()
        else:
            QTimer.singleShot(0, self, lambda: self._step(steps, then))
