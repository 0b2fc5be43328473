"""The practice of answering as its presenter holds it, with a reader that a test lets answer."""

from typing import Self

from coach.cards.answering import Back, Did, Taken
from coach.cards.shelf import Place
from coach.content.library import Library
from coach.content.prose import TrainerLines
from tests.ui.talk.before import COUPLE, Heard
from ui.cards.doing import OverView, Primary, Write
from ui.cards.trainer.presenter import TrainerPresenter
from ui.cards.trainer.told import Asked, Outcome, Told
from ui.cards.trainer.view import LevelsView, LineView, TrainerRequest

WELL = Did(Back.OWN_WORDS, Taken.TAKEN, 2)
CARDS = tuple(Place("validation", card) for card in Library().deck("validation").cards)
LINES = Library().prose(TrainerLines).lines


class Answers:
    """A lesson that was begun, and all that was asked of others."""

    def __init__(
        self, situation: str = "work", library: Library | None = None, *, alone: bool = False
    ) -> None:
        self.said = Heard()
        self.asked: list[Asked] = []
        self.presenter = TrainerPresenter(library or Library(), 3)
        self.presenter.reading_wanted.connect(self.asked.append)
        self.presenter.keep_asked.connect(self.said.as_("keep"))
        self.presenter.help_asked.connect(self.said.as_("help"))
        self.presenter.back_asked.connect(self.said.as_("back"))
        self.lessons: list[int] = []
        self.presenter.practised.connect(self.lessons.append)
        self.presenter.open(situation, CARDS, COUPLE, alone=alone, kept=())

    def ask(self, *requests: TrainerRequest) -> Self:
        """Ask for things, one after the other."""
        for request in requests:
            self.presenter.ask(request)
        return self

    def answer(self, text: str = "So long, and nobody saw.") -> Self:
        """Write an answer, and ask what it does."""
        return self.ask(Write(text), Primary())

    def read(self, did: Did | None = WELL, outcome: Outcome = Outcome.READ) -> Self:
        """Let the reader tell of what it was asked last."""
        self.presenter.know(Told(self.asked[-1].serial, outcome, did))
        return self

    @property
    def line(self) -> LineView:
        view = self.presenter.view()
        assert isinstance(view, LineView)
        return view

    @property
    def levels(self) -> LevelsView:
        assert self.line.levels is not None
        return self.line.levels

    @property
    def chosen(self) -> list[str]:
        """The level that is chosen."""
        return [one.id for one in self.levels.options if one.chosen]

    @property
    def rows(self) -> list[tuple[str, str]]:
        """The signs, and what they are about."""
        did = self.line.did
        return [] if did is None else [(row.fill, row.title) for row in did.rows]

    @property
    def over(self) -> OverView:
        view = self.presenter.view()
        assert isinstance(view, OverView)
        return view
