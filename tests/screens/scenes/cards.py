"""Cards: the list, words that were looked for, nothing found, and one card large."""

from PySide6.QtWidgets import QWidget

from coach.cards.memory import CardsKept
from coach.content.library import Library
from tests.screens.scenes.before import COUPLE, Placed
from tests.screens.setting import Builder, Setting
from ui.cards.own.view import NEW_DECK, NameDeck, SayText, ToDeck
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
from ui.reading.told import Advice, Outcome, Told

KEPT_ONES = CardsKept(kept=tuple(f"validation/{card.id}" for card in
                                 Library().deck("validation").cards[60:180:20]))  # fmt: skip
_OWN = "You held everyone together at the funeral. No wonder you are empty now."
_STING = (
    "You always find the words that I was looking for, even late at night, even after "
    "a day like this one."
)
_ADVICE = Advice(4, 10, "absolute", True, "always", "It could land as never once otherwise.")
_LARGE = f"validation/{Library().deck('validation').cards[64].id}"


def _waiting(setting: Setting) -> QWidget:
    """The place while the decks are still read."""
    presenter = CardsPresenter(Library(), setting.clock, errand=lambda _, __: None)
    screen = CardsScreen(setting.look)
    presenter.open()
    screen.show_view(presenter.view())
    setting.keep.append(presenter)
    return Placed(setting.look, screen, "cards")


def _told(told: Told, *asked: object) -> Builder:
    """A card that is written, and what came of reading it."""

    def build(setting: Setting) -> QWidget:
        place = _cards(Write(), *asked)(setting)
        presenter = setting.keep[-1]
        assert isinstance(presenter, CardsPresenter)
        presenter.own.know(told)
        return place

    return build


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
    "own-card-note": _told(
        Told(1, Outcome.READ, (_ADVICE,)), SayText(_STING), ToDeck(NEW_DECK), NameDeck("Sunday")
    ),
    "own-card-help": _told(Told(1, Outcome.SAFETY), SayText("You scare me when you shout.")),
    "cards-waiting": _waiting,
    "own-card-empty": _cards(InDeck(""), Write()),
}
