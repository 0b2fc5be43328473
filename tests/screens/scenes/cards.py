"""Cards: the list, words that were looked for, nothing found, and one card large."""

from PySide6.QtWidgets import QWidget

from coach.cards.memory import CardsKept
from coach.content.library import Library
from tests.screens.scenes.before import Placed
from tests.screens.setting import Builder, Setting
from ui.cards.presenter import CardsPresenter
from ui.cards.screen import CardsScreen
from ui.cards.view import (
    KEPT,
    CardsRequest,
    InDeck,
    Keep,
    LookFor,
    Narrow,
    Only,
    OpenCard,
)

KEPT_ONES = CardsKept(kept=tuple(f"validation/{card.id}" for card in
                                 Library().deck("validation").cards[60:180:20]))  # fmt: skip
_LARGE = f"validation/{Library().deck('validation').cards[64].id}"


def _cards(*asked: CardsRequest) -> Builder:
    def build(setting: Setting) -> QWidget:
        presenter = CardsPresenter(Library(), setting.clock, parent=None)
        screen = CardsScreen(setting.look)
        presenter.view_changed.connect(screen.show_view)
        screen.asked.connect(presenter.ask)
        presenter.know(KEPT_ONES)
        presenter.open()
        for request in asked:
            presenter.ask(request)
        setting.keep.append(presenter)
        return Placed(setting.look, screen, "cards")

    return build


SCENES: dict[str, Builder] = {
    "cards": _cards(),
    "cards-level": _cards(Only(Narrow.GROUP, "l4"), Only(Narrow.SITUATION, "health")),
    "cards-found": _cards(InDeck("shared"), LookFor("find")),
    "cards-nothing": _cards(LookFor("xylophone")),
    "cards-kept": _cards(InDeck(KEPT)),
    "card-large": _cards(OpenCard(_LARGE), Keep()),
}
