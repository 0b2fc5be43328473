"""The page for printing joined to its presenter, and what it asked for."""

from typing import Self

from coach.content.library import Library
from tests.ui.talk.before import Heard
from ui.cards.paper.lots import lots
from ui.cards.paper.presenter import PaperPresenter
from ui.cards.paper.view import PaperRequest, PaperView

LISTED = tuple(f"Card {number}." for number in range(1, 21))
KEPT = LISTED[3:6]


class Printed:
    """A presenter, and what it has said."""

    def __init__(self, library: Library | None = None, *, prints: bool = True) -> None:
        self.library = library or Library()
        self.presenter = PaperPresenter(self.library)
        self.said = Heard()
        self.presenter.print_asked.connect(self.said.as_("print"))
        self.presenter.save_asked.connect(self.said.as_("save"))
        self.presenter.left.connect(self.said.as_("left"))
        self.presenter.open(lots(Library(), LISTED, KEPT, ()), prints=prints)

    @property
    def view(self) -> PaperView:
        """What is to be seen now."""
        return self.presenter.view()

    def ask(self, *requests: PaperRequest) -> Self:
        """Ask for things, one after the other."""
        for request in requests:
            self.presenter.ask(request)
        return self
