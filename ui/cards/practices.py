"""The two ways to practise from the list: quiet links that take little room."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.cards.view import Answer, Practise
from ui.parts.buttons import QuietLink
from ui.parts.flow import Flow
from ui.theme.look import Look

_GAP = 24


class Practices(QWidget):
    """Practise those that are listed, or answer a line; one without words is not there."""

    #: A Practise or an Answer.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._practise = QuietLink(look, "", icon="repeat-2", small=True, chevron=False)
        self._answer = QuietLink(look, "", icon="message-circle", small=True, chevron=False)
        row = Flow(self, gap=_GAP)
        for link in (self._practise, self._answer):
            row.addWidget(link)
        self._practise.clicked.connect(lambda: self.asked.emit(Practise()))
        self._answer.clicked.connect(lambda: self.asked.emit(Answer()))

    @property
    def room(self) -> int:
        """How wide it is with all its words in one row, in px."""
        wide = [one.sizeHint().width() for one in (self._practise, self._answer)]
        return sum(wide) + _GAP

    def show_words(self, practise: str, answer: str) -> None:
        """Show these."""
        for link, words in ((self._practise, practise), (self._answer, answer)):
            link.say(words)
            link.setVisible(bool(words))
        self.setVisible(bool(practise or answer))
