"""The page on which words for a feeling are chosen: a picker of somebody else's making."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions import Deed
from ui.say.requests import Back, ChosenWords
from ui.say.view import Page, UndoView


class WordsPage(QWidget):
    """Holds a picker that has ``words_chosen(tuple)``, ``left_open()`` and ``closed()``."""

    #: A SayRequest.
    asked = Signal(object)

    def __init__(self, picker: Any) -> None:
        super().__init__()
        self._picker = picker
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(picker)
        picker.words_chosen.connect(lambda words: self.asked.emit(ChosenWords(tuple(words))))
        picker.left_open.connect(lambda: self.asked.emit(Back()))
        picker.closed.connect(lambda: self.asked.emit(Back()))

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here: what the picker says."""
        return getattr(self._picker, "works", frozenset({Deed.STEP_BACK}))

    def show_page(self, view: Page) -> None:
        """Show nothing: the picker shows itself."""

    def show_note(self, note: UndoView | None) -> None:
        """Offer nothing to undo."""

    def act(self, deed: Deed) -> bool:
        """Let the picker do it; what it leaves, Esc and Backspace, leads back."""
        act = getattr(self._picker, "act", None)
        if act is not None and act(deed):
            return True
        if deed in {Deed.LEAVE, Deed.STEP_BACK}:
            self.asked.emit(Back())
            return True
        return False

    def focus(self) -> None:
        """Give the keyboard to the picker."""
        focus = getattr(self._picker, "focus", self._picker.setFocus)
        focus()
