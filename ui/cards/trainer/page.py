"""The practice of answering on screen: a line, or that it is enough."""

from PySide6.QtWidgets import QWidget

from ui.cards.round_page import RoundPage
from ui.cards.trainer.line_page import LinePage
from ui.cards.trainer.view import LineView
from ui.theme.look import Look


class TrainerPage(RoundPage):
    """A function of a ``TrainerView``; what is asked is a TrainerRequest."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        line = LinePage(look)
        super().__init__(look, line, LineView, parent)
        self.line = line
