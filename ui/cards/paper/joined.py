"""Joins the page for printing to Cards: which cards, the computer's own dialogs, the file."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from coach.cards.paper import PaperPage
from coach.content.library import Library
from ui.cards.paper.out import printout
from ui.cards.paper.page import PaperScreen
from ui.cards.paper.presenter import PaperPresenter
from ui.errand import Errands, Trying, trying
from ui.paper.hand import Hand as AnyHand
from ui.paper.hand import common_paper, has_printer
from ui.theme.look import Look
from ui.theme.on_paper import inks

__all__ = ["Hand", "common_paper", "has_printer", "paper_page"]


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


class Hand(QObject):
    """Prints and saves cards."""

    def __init__(self, presenter: PaperPresenter, screen: QWidget, run: Trying) -> None:
        super().__init__(screen)
        self._hand = AnyHand(screen, presenter, run)

    def save(self, pages: tuple[PaperPage, ...], name: str) -> None:
        """Ask where, then save a PDF there."""
        self._hand.save(printout(pages, inks()), name)

    def save_as(self, path: Path, pages: tuple[PaperPage, ...]) -> None:
        """Save a PDF there."""
        self._hand.save_as(path, printout(pages, inks()))

    def print(self, pages: tuple[PaperPage, ...]) -> None:
        """Ask on which printer, then print."""
        self._hand.print(printout(pages, inks()))

    def print_on(self, printer: QPrinter, pages: tuple[PaperPage, ...]) -> None:
        """Hand the pages over."""
        self._hand.print_on(printer, printout(pages, inks()))
