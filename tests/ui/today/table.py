"""Today on a table: the presenter, what it has said, and a hand for time."""

from collections.abc import Callable

from coach.clock import HandClock
from coach.content.library import Library
from coach.store.glance import Glance
from tests.ui.talk.before import Heard
from tests.ui.today.samples import BOTH, EVENING
from ui.preferences import Choices
from ui.today.presenter import TodayPresenter
from ui.today.view import PressCard, TodayView


class Page:
    """Today with a clock and an *after* that a test moves by hand."""

    def __init__(self, glance: Glance, choices: Choices, library: Library | None = None) -> None:
        self.clock = HandClock(wall=EVENING)
        self.later: list[tuple[int, Callable[[], None]]] = []
        self.presenter = TodayPresenter(
            library or Library(), self.clock, after=lambda ms, then: self.later.append((ms, then))
        )
        self.told: list[tuple[object, ...]] = []
        self.presenter.talk_asked.connect(self._note)
        self.presenter.go_on_asked.connect(self._note)
        self.presenter.kept_again.connect(self._note)
        self.presenter.way_taken.connect(self._note)
        self.passed, self.placed, self.kept = Heard(), Heard(), Heard()
        self.planned: list[str] = []
        self.presenter.passed_over.connect(self.passed.as_("passed"))
        self.presenter.plan_asked.connect(self.planned.append)
        self.presenter.place_asked.connect(self.placed.as_("place"))
        self.presenter.answered.connect(self.kept.as_("answered"))
        self.presenter.asked_again.connect(self.kept.as_("asked again"))
        self.presenter.taken_out.connect(self.kept.as_("out"))
        self.presenter.booked_again.connect(self.kept.as_("again"))
        self.presenter.show_glance(glance, choices)

    def follow(self, words: str) -> None:
        """Follow a link of the first card by its words."""
        card = self.view.cards[0]
        link = next(link for link in card.links if link.words == words)
        self.presenter.ask(PressCard(link.deed, link.about or card.id))

    @property
    def note(self) -> str:
        return self.view.note.words if self.view.note else ""

    def _note(self, *what: object) -> None:
        self.told.append(what)

    @property
    def view(self) -> TodayView:
        return self.presenter.view()


def today(glance: Glance | None = None, choices: Choices = BOTH) -> Page:
    return Page(glance or Glance(), choices)
