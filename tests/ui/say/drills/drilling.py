"""The drills as their presenter holds them, with a reader that answers when a test lets it."""

from typing import Self

from coach.content.library import Library
from coach.people import Hue
from tests.ui.talk.before import Heard
from ui.reading.told import Advice, Asked, Outcome, Told
from ui.say.drills.presenter import DrillsPresenter
from ui.say.drills.view import DrillsRequest, LineView, ListView, OpenDrill, Press, Write

NEVER = Advice(0, 9, "absolute", False, "You never", "“Never” is easy to argue with.")
CHOOSING, WRITING = "feeling-or-verdict", "rewrite-the-opener"


class Drilling:
    """The list, or a drill that was opened, and all that was asked of others."""

    def __init__(self, drill: str = "", library: Library | None = None) -> None:
        self.said = Heard()
        self.asked: list[Asked] = []
        self.presenter = DrillsPresenter(library or Library(), 7)
        self.presenter.reading_wanted.connect(self.asked.append)
        self.presenter.help_asked.connect(self.said.as_("help"))
        self.presenter.back_asked.connect(self.said.as_("back"))
        self.rounds: list[tuple[str, int]] = []
        self.presenter.practised.connect(self._know_round)
        self.presenter.breathe_asked.connect(self.said.as_("breathe"))
        self.presenter.open(Hue.CLAY)
        if drill:
            self.ask(OpenDrill(drill))

    def _know_round(self, drill: str, lines: int) -> None:
        self.rounds.append((drill, lines))

    def ask(self, *requests: DrillsRequest) -> Self:
        for request in requests:
            self.presenter.ask(request)
        return self

    def write(self, text: str) -> Self:
        """Say the line anew, and ask for the reason."""
        return self.ask(Write(text), Press("look"))

    def read(self, outcome: Outcome = Outcome.READ, *advice: Advice) -> Self:
        """Let the reader answer what it was asked last."""
        self.presenter.know(Told(self.asked[-1].serial, outcome, advice))
        return self

    @property
    def shelf(self) -> ListView:
        view = self.presenter.view()
        assert isinstance(view, ListView)
        return view

    @property
    def line(self) -> LineView:
        view = self.presenter.view()
        assert isinstance(view, LineView)
        return view

    @property
    def buttons(self) -> list[str]:
        return [button.words for button in self.line.others]
