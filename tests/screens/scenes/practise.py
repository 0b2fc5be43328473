"""Practice rounds: a card hidden, seen, told of; a deck without examples; that it is enough."""

from PySide6.QtWidgets import QWidget

from coach.cards.shelf import Place
from coach.content.library import Library
from tests.screens.scenes.before import Placed
from tests.screens.setting import Builder, Setting
from ui.cards.doing import Enough, Primary, Write
from ui.cards.practise.page import PractisePage
from ui.cards.practise.presenter import PractisePresenter
from ui.cards.practise.view import Choose, Deal, PractiseRequest

_YOURS = "You stood there for hours, and nobody said a word to you."


def _round(deck: str, *asked: PractiseRequest, skip: int = 0) -> Builder:
    def build(setting: Setting) -> QWidget:
        presenter = PractisePresenter(Library(), setting.clock)
        page = PractisePage(setting.look)
        presenter.view_changed.connect(page.show_view)
        page.asked.connect(presenter.ask)
        cards = Library().deck(deck)
        places = tuple(Place(deck, card) for card in cards.cards[skip:])
        presenter.open(Deal(places, (cards,), {}))
        for request in asked:
            presenter.ask(request)
        page.show_view(presenter.view())
        setting.keep.append(presenter)
        return Placed(setting.look, page, "cards")

    return build


SCENES: dict[str, Builder] = {
    "practise-hidden": _round("validation", skip=20),
    "practise-seen": _round("validation", Write(_YOURS), Primary(), skip=20),
    "practise-told": _round("validation", Write(_YOURS), Primary(), Choose("nearly"), skip=20),
    "practise-beginning": _round("empathy"),
    "practise-moment": _round("bids", Primary(), Choose("knew")),
    "practise-enough": _round("validation", Primary(), Choose("knew"), Enough()),
}
