"""Joins the page for printing to Cards: which cards, the computer's own dialogs, the file."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QStandardPaths, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from coach.cards.paper import Paper, PaperPage
from coach.content.library import Library
from coach.errors import WorldError
from coach.outside import write_outside
from ui.cards.paper.out import NAME, PdfPages, lay_out, put_out
from ui.cards.paper.page import PaperScreen
from ui.cards.paper.presenter import PaperPresenter
from ui.errand import Errands, Trying, trying
from ui.theme.look import Look
from ui.theme.on_paper import inks

_PDF = ".pdf"


def paper_page(look: Look, library: Library) -> tuple[PaperPresenter, PaperScreen]:
    """Make both. Raises ``ContentBroken`` if the words of the page cannot be read."""
    presenter = PaperPresenter(library)
    screen = PaperScreen(look)
    presenter.setParent(screen)
    presenter.take_paper(common_paper(QLocale.system()))
    presenter.view_changed.connect(screen.show_view)
    screen.asked.connect(presenter.ask)
    hand = Hand(presenter, screen, trying(Errands(screen)))
    presenter.print_asked.connect(hand.print)
    presenter.save_asked.connect(hand.save)
    return presenter, screen


def has_printer() -> bool:
    """Say whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def common_paper(locale: QLocale) -> Paper:
    """Give the paper that is common where somebody lives: Letter where inches are used."""
    inches = locale.measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return Paper.LETTER if inches else Paper.A4


class Hand(QObject):
    """Opens the dialogs, and does what was chosen there, a page at a time."""

    def __init__(self, presenter: PaperPresenter, screen: QWidget, run: Trying) -> None:
        super().__init__(screen)
        self._presenter = presenter
        self._screen = screen
        self._run = run

    def save(self, pages: tuple[PaperPage, ...], name: str) -> None:
        """Ask where, then save a PDF there."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._screen, "", str(Path(folder) / f"{name}{_PDF}"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"PDF (*{_PDF})")
        dialog.setDefaultSuffix(_PDF[1:])
        dialog.fileSelected.connect(lambda file: self.save_as(Path(file), pages))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own form wants a slot by name

    def save_as(self, path: Path, pages: tuple[PaperPage, ...]) -> None:
        """Make the PDF in memory, then write it whole, away from the window's thread."""
        pdf = PdfPages(pages, inks())

        def write() -> None:
            data = pdf.data()
            self._run(
                lambda: write_outside(path, data),
                lambda _: self._presenter.tell_saved(path.name),
                self._presenter.tell_trouble,
            )

        self._step(pdf.steps, write)

    def print(self, pages: tuple[PaperPage, ...]) -> None:
        """Ask on which printer, then print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(NAME)
        printer.setFullPage(True)
        lay_out(printer, pages[0].paper)
        dialog = QPrintDialog(printer, self._screen)
        dialog.accepted.connect(lambda *_: self.print_on(printer, pages))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter, pages: tuple[PaperPage, ...]) -> None:
        """Hand the pages over; the printer holds on until its last page."""
        self._step(put_out(printer, pages, inks()), self._presenter.tell_printed)

    def _step(self, steps: Iterator[int], then: Callable[[], None]) -> None:
        """Take one step now and the next ones soon, so that the window goes on living."""
        try:
            more = next(steps, None)
        except WorldError as trouble:
            self._presenter.tell_trouble(trouble)
            return
        if more is None:
            then()
        else:
            QTimer.singleShot(0, self, lambda: self._step(steps, then))
