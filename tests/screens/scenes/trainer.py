"""Answering a line: before, after, a level to look at, what cannot be read, and words of danger."""

from PySide6.QtWidgets import QWidget

from coach.cards.answering import Back, Did, Taken, Waits
from coach.cards.shelf import Place
from coach.content.library import Library
from tests.screens.scenes.before import COUPLE, Placed
from tests.screens.setting import Builder, Setting
from tests.ui.say.samples import DANGER
from ui.cards.doing import Enough, Primary, Write
from ui.cards.trainer.page import TrainerPage
from ui.cards.trainer.presenter import TrainerPresenter
from ui.cards.trainer.told import Asked, Outcome, Told
from ui.cards.trainer.view import ANY, Another, AtLevel, TrainerRequest

CARDS = tuple(Place("validation", card) for card in Library().deck("validation").cards)
_ANSWER = "That sounds tiring. You stayed till the end, and nobody saw."
_DID = Did(Back.OWN_WORDS, Taken.TAKEN, 2)
_ADVICE = Did(Back.PART, Taken.OPEN, 0, Waits.ADVICE)


def _trainer(
    *asked: TrainerRequest, did: Did | None = _DID, outcome: Outcome = Outcome.READ,
    alone: bool = False,
) -> Builder:  # fmt: skip
    def build(setting: Setting) -> QWidget:
        presenter = TrainerPresenter(Library(), 3)

        def read(wanted: Asked) -> None:
            presenter.know(Told(wanted.serial, outcome, did if outcome is Outcome.READ else None))

        page = TrainerPage(setting.look)
        presenter.reading_wanted.connect(read)
        presenter.view_changed.connect(page.show_view)
        page.asked.connect(presenter.ask)
        presenter.open("work", CARDS, COUPLE, alone=alone, kept=())
        for request in asked:
            presenter.ask(request)
        setting.keep.append(presenter)
        return Placed(setting.look, page, "cards")

    return build


_LOOKED = (Write(_ANSWER), Primary())

SCENES: dict[str, Builder] = {
    "trainer-line": _trainer(),
    "trainer-any": _trainer(AtLevel(ANY)),
    "trainer-did": _trainer(*_LOOKED, alone=True),
    "trainer-advice": _trainer(Write("You could just go home at five."), Primary(), did=_ADVICE),
    "trainer-card": _trainer(*_LOOKED, AtLevel("l5"), Another()),
    "trainer-unread": _trainer(*_LOOKED, outcome=Outcome.UNREAD),
    "trainer-safety": _trainer(Write(DANGER), Primary(), outcome=Outcome.SAFETY),
    "trainer-enough": _trainer(*_LOOKED, Enough()),
}
