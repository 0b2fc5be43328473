"""Cards on paper: to cut out, one sheet, how a talk goes, without a printer."""

from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from tests.screens.scenes.before import Placed
from tests.screens.setting import Builder, Setting
from ui.cards.paper.lots import KEPT, lots
from ui.cards.paper.page import PaperScreen
from ui.cards.paper.presenter import TALK, PaperPresenter
from ui.cards.paper.view import PaperRequest, TakeForm, TakeLetters, TakeLot, TakePaper

_TEXTS = tuple(card.text for card in Library().deck("validation").cards)


def _paper(*asked: PaperRequest, prints: bool = True) -> Builder:
    def build(setting: Setting) -> QWidget:
        presenter = PaperPresenter(Library())
        screen = PaperScreen(setting.look)
        presenter.view_changed.connect(screen.show_view)
        screen.asked.connect(presenter.ask)
        found = lots(Library(), _TEXTS[64:84], _TEXTS[60:115:5], _TEXTS[100:103])
        presenter.open(found, prints=prints)
        for request in asked:
            presenter.ask(request)
        setting.keep.append(presenter)
        return Placed(setting.look, screen, "cards")

    return build


SCENES: dict[str, Builder] = {
    "paper-cards": _paper(TakeLot(KEPT)),
    "paper-no-printer": _paper(TakePaper("letter"), TakeLetters("normal"), prints=False),
    "paper-sheet": _paper(TakeLot(KEPT), TakeForm("sheet")),
    "paper-talk": _paper(TakeForm("sheet"), TakeLot(TALK)),
}
