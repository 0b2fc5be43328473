"""A practice round on screen: a card of it, or that it is enough."""

from PySide6.QtWidgets import QWidget

from ui.cards.practise.card_page import CardPage
from ui.cards.practise.view import CardView
from ui.cards.round_page import RoundPage
from ui.theme.look import Look


class PractisePage(RoundPage):
    """A function of a ``PractiseView``; what is asked is a PractiseRequest."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        card = CardPage(look)
        super().__init__(look, card, CardView, parent)
        self.card = card
