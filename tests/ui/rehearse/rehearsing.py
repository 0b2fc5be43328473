"""Rehearse with a reader that answers at once, and a store that remembers what it was told."""

from datetime import date

from coach.clock import HandClock
from coach.content.library import Library
from coach.content.prose import RehearseWords
from coach.content.scene import CLOSING, OPENING
from coach.people import Couple, Hue, Person, Shape
from coach.rehearsal.reading import Heard, read_reply
from coach.rehearsal.state import Cast, Rehearsal, offered
from coach.store.own_words import Kept, Sentence
from tests.screens.setting import EVENING
from tests.ui.talk.before import HandAfter
from tests.ui.talk.before import Heard as Out
from ui.preferences import Choices
from ui.rehearse.mind import Asked, Told
from ui.rehearse.presenter import RehearsePresenter
from ui.rehearse.requests import Begin, ChooseReply, ChooseScene, ChooseTemper, Say, ShowAll, Typed
from ui.rehearse.view import ChooseView, LookBackView, OwnView, SceneView

CONTENT = Library()
WORDS = CONTENT.prose(RehearseWords)
COUPLE = Couple(Person("Noor"), Person("Sam", Shape.SQUARE, Hue.CLAY))
DANGER = "I am scared of you when you stand in the door."
TODAY = date(2026, 11, 22)
#: Replies to say: one that opens, one that closes, by what they do.
KIND, SHARP = "kind", "sharp"

SIGNALS = ("help_asked", "dropped", "discard_asked", "recent_wanted", "remove_asked")


def cast(scene: str = "chores", temper: str = "prickly") -> Cast:
    """Give what a run is played with."""
    return Cast(CONTENT.scene(scene), CONTENT.temper(temper), WORDS.echoes_cool, WORDS.echoes_warm)


def heard(asked: Asked) -> Heard:
    """Read plain words; danger as the model would see it."""
    if "scared" in asked.text:
        return Heard((), danger=True)
    return read_reply(asked.text, asked.speaker, asked.scene, asked.topic, None)


def read_at_once(presenter: RehearsePresenter) -> None:
    """Let what is written be read without a model, and without a thread."""

    def read(asked: Asked) -> None:
        presenter.know_read(Told(asked.serial, heard(asked)))

    presenter.reading_wanted.connect(read)


def key_of(run: Rehearsal, wanted: str) -> str:
    """Give the key of the first reply offered now that is kind, or sharp."""
    fits = OPENING if wanted == KIND else CLOSING
    every = enumerate(offered(run, CONTENT.scene(run.scene)))
    return next((str(at) for at, reply in every if set(reply.tags) & fits), "0")


class Rehearsing:
    """The presenter, and what came out of it."""

    def __init__(self, *, alone: bool = False, reads: bool = True, brought: str = "") -> None:
        self.after = HandAfter()
        self.clock = HandClock(wall=EVENING)
        self.asked: list[Asked] = []
        self.kept: list[Rehearsal] = []
        self.ended: list[tuple[Rehearsal, date]] = []
        self.sentences: list[Sentence] = []
        self.out = Out()
        self.presenter = RehearsePresenter(CONTENT, self.clock, self.after)
        self.presenter.reading_wanted.connect(self.asked.append)
        if reads:
            read_at_once(self.presenter)
        self.presenter.keep_asked.connect(self.kept.append)
        self.presenter.end_asked.connect(self._end)
        self.presenter.sentence_asked.connect(self._keep)
        for name in SIGNALS:
            getattr(self.presenter, name).connect(self.out.as_(name))
        self.choices = Choices(couple=COUPLE, alone=alone)
        if brought:
            self.presenter.take(brought)
        self.presenter.open(self.choices)
        self.presenter.know(None, {})

    def ask(self, *requests: object) -> "Rehearsing":
        for request in requests:
            self.presenter.ask(request)
        return self

    def begun(self, scene: str = "chores", temper: str = "prickly", luck: int = 2) -> "Rehearsing":
        """Begin a scene; another ``luck``, another run."""
        self.clock.move(luck)
        return self.ask(ShowAll(), ChooseScene(scene), ChooseTemper(temper), Begin())

    def said(self, *wanted: str) -> "Rehearsing":
        """Say replies that are offered, one after the other: kind ones, or sharp ones."""
        for one in wanted:
            self.ask(ChooseReply(key_of(self.run, one)), Say())
        return self

    def ended_talk(self, *written: str) -> "Rehearsing":
        """Play on until it ends: with the first reply each time, or with words of one's own."""
        for number in range(30):
            if self.run.ending is not None:
                break
            if written:
                self.ask(Typed(written[number % len(written)]), Say())
            else:
                self.said(KIND)
        return self

    @property
    def choose(self) -> ChooseView:
        page = self.presenter.view()
        assert isinstance(page, ChooseView)
        return page

    @property
    def own(self) -> OwnView:
        page = self.presenter.view()
        assert isinstance(page, OwnView)
        return page

    @property
    def scene(self) -> SceneView:
        page = self.presenter.view()
        assert isinstance(page, SceneView)
        return page

    @property
    def back(self) -> LookBackView:
        page = self.presenter.view()
        assert isinstance(page, LookBackView)
        return page

    @property
    def run(self) -> Rehearsal:
        return self.kept[-1]

    def _end(self, run: Rehearsal, day: date) -> None:
        self.ended.append((run, day))

    def _keep(self, sentence: Sentence) -> None:
        self.sentences.append(sentence)
        self.presenter.know_kept(Kept(len(self.sentences), sentence))
