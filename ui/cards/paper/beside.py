"""Cards, and in their place the page for printing, which is made when it is first asked for."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from ui.actions import Deed
from ui.cards.paper.lots import lots
from ui.cards.paper.page import PaperScreen
from ui.cards.paper.presenter import PaperPresenter
from ui.cards.presenter import CardsPresenter
from ui.cards.screen import CardsScreen
from ui.theme.look import Look


class CardsAndPaper(QStackedWidget):
    """Shows one of the two. ``unreadable`` is called where the words for printing are torn."""

    def __init__(
        self,
        screen: CardsScreen,
        presenter: CardsPresenter,
        look: Look,
        library: Library,
        unreadable: Callable[[], None],
    ) -> None:
        super().__init__()
        self._screen = screen
        self._cards = presenter
        self._look = look
        self._library = library
        self._unreadable = unreadable
        self._paper: tuple[PaperPresenter, PaperScreen] | None = None
        self.addWidget(screen)
        presenter.print_asked.connect(self.show_paper)

    @property
    def page(self) -> CardsScreen | PaperScreen:
        """What is shown."""
        shows_cards = self._paper is None or self.currentWidget() is self._screen
        return self._screen if shows_cards or self._paper is None else self._paper[1]

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return self.page.works

    def act(self, deed: Deed) -> bool:
        """Let what is shown do what a key asked for."""
        return self.page.act(deed)

    def focus(self) -> None:
        """Put the keyboard where it begins."""
        self.page.focus()

    def show_cards(self) -> None:
        """Go back to the cards."""
        self.setCurrentWidget(self._screen)

    def show_paper(self) -> None:
        """Show what is listed, as it would be printed."""
        try:
            presenter, screen = self._paper = self._paper or self._make()
        except ContentBroken:
            self._unreadable()
            return
        from ui.paper.hand import has_printer  # noqa: PLC0415 - loads all of printing

        presenter.open(lots(self._library, *self._cards.to_print()), prints=has_printer())
        self.setCurrentWidget(screen)
        screen.focus()

    def _make(self) -> tuple[PaperPresenter, PaperScreen]:
        from ui.cards.paper.joined import paper_page  # noqa: PLC0415 - loads all of printing

        presenter, screen = paper_page(self._look, self._library)
        presenter.left.connect(self._come_back)
        self.addWidget(screen)
        return presenter, screen

    def _come_back(self) -> None:
        self.show_cards()
        self._screen.focus()
