"""The page and its presenter in one, for a place to put among its pages (see the package)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from coach.people import Person
from ui.feelings.presenter import FeelingsPresenter
from ui.feelings.screen import FeelingsScreen
from ui.feelings.view import Route
from ui.theme.look import Look


class FeelingsPicker(FeelingsScreen):
    """Asks for words, and tells which were chosen."""

    #: Feelings, or needs, as they would be said: tuples of texts, never empty.
    words_chosen = Signal(object)
    needs_chosen = Signal(object)
    #: No word, and that is an answer.
    left_open = Signal()
    #: Back to where one came from; nothing is taken along.
    closed = Signal()
    #: The way to people who can help.
    help_asked = Signal()

    def __init__(self, look: Look, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.presenter = FeelingsPresenter(library, self)
        self.presenter.view_changed.connect(self.show_view)
        self.asked.connect(self.presenter.ask)
        self.presenter.words_chosen.connect(self.words_chosen)
        self.presenter.needs_chosen.connect(self.needs_chosen)
        self.presenter.left_open.connect(self.left_open)
        self.presenter.closed.connect(self.closed)
        self.presenter.help_asked.connect(self.help_asked)

    def open(
        self,
        person: Person,
        *,
        title: str = "",
        back: str = "",
        route: Route = Route.FEELINGS,
    ) -> None:
        """Begin with nothing chosen. Raises ``ContentBroken`` if the words cannot be read."""
        self.presenter.open(person, title=title, back=back, route=route)

    def wipe(self) -> None:
        """Forget what was chosen and typed."""
        self.presenter.wipe()
