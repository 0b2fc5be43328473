"""Say it with a reader that answers at once, and a store that keeps what it is given."""

from coach.clock import HandClock
from coach.content.library import Library
from coach.people import Side
from coach.store.own_words import Kept, Sentence
from tests.screens.setting import EVENING
from tests.ui.say.samples import ANSWERS, COUPLE, TEXT, answer
from tests.ui.talk.before import HandAfter, Heard
from ui.preferences import Choices
from ui.reading.told import Asked
from ui.say.presenter import SayPresenter
from ui.say.requests import Answered, ChooseWriter, SayRequest, Typed
from ui.say.view import (
    AlongView,
    AloudView,
    KeptView,
    ListenView,
    SayView,
    WriteView,
)

SIGNALS = (
    "help_asked", "hide_asked", "dropped", "place_asked", "talk_asked", "copy_asked",
    "print_asked", "book_asked", "rehearse_asked", "remove_asked", "restore_asked",
)  # fmt: skip


class Saying:
    """The presenter and what came out of it."""

    def __init__(self, *, alone: bool = False, who: Side | None = Side.ONE) -> None:
        self.after = HandAfter()
        self.clock = HandClock(wall=EVENING)
        self.asked: list[Asked] = []
        self.out = Heard()
        self.kept: list[Kept] = []
        self.presenter = SayPresenter(Library(), self.clock, self.after, picker=True)
        self.presenter.reading_wanted.connect(self._read)
        self.presenter.keep_asked.connect(self._keep)
        for name in SIGNALS:
            getattr(self.presenter, name).connect(self.out.as_(name))
        self.choices = Choices(couple=COUPLE, alone=alone)
        self.presenter.open(self.choices)
        if who is not None and not alone:
            self.ask(ChooseWriter(who.value))

    def ask(self, *requests: SayRequest) -> "Saying":
        for request in requests:
            self.presenter.ask(request)
        return self

    def written(self) -> "Saying":
        """Write the sample, and answer the four questions."""
        self.ask(Typed(TEXT))
        return self.ask(*(Answered(one, words) for one, words in ANSWERS.items()))

    @property
    def view(self) -> SayView:
        return self.presenter.view()

    @property
    def write(self) -> WriteView:
        page = self.view.page
        assert isinstance(page, WriteView)
        return page

    @property
    def sentence(self) -> str:
        assert self.write.sentence is not None
        return self.write.sentence.text

    @property
    def listen(self) -> ListenView:
        page = self.view.page
        assert isinstance(page, ListenView)
        return page

    @property
    def along(self) -> AlongView:
        page = self.view.page
        assert isinstance(page, AlongView)
        return page

    @property
    def aloud(self) -> AloudView:
        page = self.view.page
        assert isinstance(page, AloudView)
        return page

    @property
    def kept_page(self) -> KeptView:
        page = self.view.page
        assert isinstance(page, KeptView)
        return page

    @property
    def note(self) -> str:
        return self.view.note.words if self.view.note else ""

    def _read(self, asked: Asked) -> None:
        self.asked.append(asked)
        self.presenter.know(answer(asked))

    def _keep(self, sentence: Sentence) -> None:
        self.kept.append(Kept(len(self.kept) + 1, sentence))
        self.presenter.know_kept(self.kept[-1])
