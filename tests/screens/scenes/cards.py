"""Cards: the list, words that were looked for, nothing found, and one card large."""

from PySide6.QtWidgets import QWidget

from coach.cards.memory import CardsKept
from coach.content.library import Library
from tests.screens.scenes.before import COUPLE, Placed
from tests.screens.setting import Builder, Setting
from ui.cards.own.view import SayText
from ui.cards.presenter import CardsPresenter
from ui.cards.screen import CardsScreen
from ui.cards.view import (
    KEPT,
    Draw,
    InDeck,
    Keep,
    LookFor,
    Narrow,
    Only,
    OpenCard,
    TakeTurns,
    Write,
)
from ui.preferences import Choices

KEPT_ONES = CardsKept(kept=tuple(f"validation/{card.id}" for card in
                                 Library().deck("validation").cards[60:180:20]))  # fmt: skip
_OWN = "You held everyone together at the funeral. No wonder you are empty now."
_LARGE = f"validation/{Library().deck('validation').cards[64].id}"


def _cards(*asked: object) -> Builder:
    def build(setting: Setting) -> QWidget:
        presenter = CardsPresenter(Library(), setting.clock, parent=None)
        screen = CardsScreen(setting.look)
        presenter.view_changed.connect(screen.show_view)
        screen.asked.connect(presenter.ask)
        presenter.meet(Choices(couple=COUPLE))
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
    "card-in-turns": _cards(OpenCard(_LARGE), TakeTurns(), Draw()),
    "own-card": _cards(
        Only(Narrow.GROUP, "l4"), Write(), SayText(_OWN), Only(Narrow.SITUATION, "grief")
    ),
    "own-card-empty": _cards(InDeck(""), Write()),
}
