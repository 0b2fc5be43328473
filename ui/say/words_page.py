"""The page on which words for a feeling are chosen: a picker of somebody else's making."""

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.content.mistakes import ContentBroken
from ui.actions import Deed
from ui.offer import UndoView
from ui.say.requests import Back, ChosenNeeds, ChosenWords, SeeHelp
from ui.say.view import Page, WordsView


class WordsPage(QWidget):
    """Holds a picker as ``ui.feelings`` has it: begun anew each time that it is shown."""

    #: A SayRequest.
    asked = Signal(object)

    #: The words of the picker cannot be read.
    unreadable = Signal()

    def __init__(self, picker: Any) -> None:
        super().__init__()
        self._picker = picker
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(picker)
        picker.words_chosen.connect(lambda words: self.asked.emit(ChosenWords(tuple(words))))
        picker.needs_chosen.connect(lambda words: self.asked.emit(ChosenNeeds(tuple(words))))
        picker.left_open.connect(lambda: self.asked.emit(Back()))
        picker.closed.connect(lambda: self.asked.emit(Back()))
        picker.help_asked.connect(lambda: self.asked.emit(SeeHelp()))

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here: what the picker says."""
        return self._picker.works

    def show_page(self, view: Page) -> None:
        """Begin, if it was not on screen already."""
        if isinstance(view, WordsView) and not self.isVisible():
            try:
                self._picker.open(view.person, title=view.title, back=view.back)
            except ContentBroken:
                QTimer.singleShot(0, self, self._leave)

    def _leave(self) -> None:
        self.asked.emit(Back())
        self.unreadable.emit()

    def show_note(self, note: UndoView | None) -> None:
        """Offer nothing to undo."""

    def act(self, deed: Deed) -> bool:
        """Let the picker do it; what it leaves, Esc and Backspace, leads back."""
        if self._picker.act(deed):
            return True
        if deed in {Deed.LEAVE, Deed.STEP_BACK}:
            self.asked.emit(Back())
            return True
        return False

    def focus(self) -> None:
        """Give the keyboard to the picker."""
        self._picker.focus()
