"""The page on which lines are practised: the drills, which know nothing of this place."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.content.mistakes import ContentBroken
from ui.actions import Deed
from ui.offer import UndoView
from ui.say.drills.page import DrillsPage
from ui.say.drills.presenter import DrillsPresenter
from ui.say.drills.view import OpenDrill
from ui.say.requests import Back, SeeHelp
from ui.say.view import Page, PractiseView

#: Makes the drills. May raise ``ContentBroken``.
Making = Callable[[], tuple[DrillsPresenter, DrillsPage]]


class PractisePage(QWidget):
    """Holds the drills, made when they are first shown and begun anew each time."""

    #: A SayRequest.
    asked = Signal(object)
    #: Breathing for a while is wanted.
    breathe_asked = Signal()
    #: The words of the drills cannot be read.
    unreadable = Signal()

    def __init__(self, making: Making) -> None:
        super().__init__()
        self._making = making
        self._drills: tuple[DrillsPresenter, DrillsPage] | None = None
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here: what the drills say."""
        return self._drills[1].works if self._drills else frozenset()

    def show_page(self, view: Page) -> None:
        """Begin, if it was not on screen already."""
        if not isinstance(view, PractiseView) or self.isVisible():
            return
        try:
            presenter, _ = self._drills = self._drills or self._make()
        except ContentBroken:
            QTimer.singleShot(0, self, self._leave)
        else:
            presenter.open(view.hue)

    def begin(self, drill: str) -> None:
        """Begin this drill at once: somebody comes for it."""
        if self._drills is not None:
            self._drills[0].ask(OpenDrill(drill))

    def show_note(self, note: UndoView | None) -> None:
        """Offer nothing to undo."""

    def act(self, deed: Deed) -> bool:
        """Let the drills do it."""
        return self._drills is not None and self._drills[1].act(deed)

    def focus(self) -> None:
        """Give the keyboard to the drills."""
        if self._drills is not None:
            self._drills[1].focus()

    def _make(self) -> tuple[DrillsPresenter, DrillsPage]:
        presenter, page = self._making()
        presenter.back_asked.connect(lambda: self.asked.emit(Back()))
        presenter.help_asked.connect(lambda: self.asked.emit(SeeHelp()))
        presenter.breathe_asked.connect(self.breathe_asked)
        self._whole.addWidget(page)
        return presenter, page

    def _leave(self) -> None:
        self.asked.emit(Back())
        self.unreadable.emit()
