"""Joins the page for printing to Cards: which cards, the computer's own dialogs, the file."""

from PySide6.QtCore import QLocale

from coach.content.library import Library
from ui.cards.paper.out import printout
from ui.cards.paper.page import PaperScreen
from ui.cards.paper.presenter import PaperPresenter
from ui.errand import Errands, trying
from ui.paper.hand import Hand, common_paper
from ui.theme.look import Look
from ui.theme.on_paper import inks


def paper_page(look: Look, library: Library) -> tuple[PaperPresenter, PaperScreen]:
    """Make both. Raises ``ContentBroken`` if the words of the page cannot be read."""
    presenter = PaperPresenter(library)
    screen = PaperScreen(look)
    presenter.setParent(screen)
    presenter.take_paper(common_paper(QLocale.system()))
    presenter.view_changed.connect(screen.show_view)
    screen.asked.connect(presenter.ask)
    hand = Hand(screen, presenter, trying(Errands(screen)))
    presenter.print_asked.connect(lambda pages: hand.print(printout(pages, inks())))
    presenter.save_asked.connect(lambda pages, name: hand.save(printout(pages, inks()), name))
    return presenter, screen
