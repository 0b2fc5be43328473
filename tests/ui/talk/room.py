"""A session in the room, driven by hand: real words, a hand clock, a keeper in memory."""

from typing import Self

from msgspec.structs import replace

from coach.clock import HandClock
from coach.content.library import Library
from coach.people import Couple, Hue, Person, Shape, Side
from coach.planning.memory import Agreed
from coach.planning.settled import Settled
from coach.session.engine import begin
from coach.session.happenings import Happening, What
from coach.session.modes import Mode
from coach.session.record import Record
from coach.session.state import Carried, Session
from ui.talk import requests as r
from ui.talk.room.room_words import room_words
from ui.talk.room.session_presenter import SessionPresenter
from ui.talk.stage_view import (
    CalmView,
    FloorView,
    RestView,
    RoomView,
    StageView,
    SummaryView,
)

ONE = Couple(Person("Noor"))
COUPLE = Couple(Person("Noor"), Person("Sam", Shape.SQUARE, Hue.CLAY))


class MemoryKeeper:
    """Keeps what it is given where a test can look at it."""

    def __init__(self) -> None:
        self.kept: list[Session] = []
        self.records: list[Record] = []
        self.discards = 0
        self.settled: list[Settled] = []

    def keep(self, session: Session) -> None:
        self.kept.append(session)

    def settle(self, settled: Settled) -> None:
        self.settled.append(settled)

    def end(self, record: Record) -> None:
        self.records.append(record)

    def discard(self) -> None:
        self.discards += 1


class Room:
    """A presenter, its clock and its keeper, and what it has shown and said."""

    def __init__(
        self,
        name: str = "say-it-back",
        *,
        solo: bool = False,
        digits: bool = False,
        carried: Carried | None = None,
        session: Session | None = None,
        clock: HandClock | None = None,
        mode: Mode = Mode.TALK,
        with_clock: bool = True,
        library: Library | None = None,
        agreed: tuple[Agreed, ...] = (),
        couple: Couple = COUPLE,
        new: bool = False,
    ) -> None:
        library = library or Library()
        self.clock = clock or HandClock()
        self.keeper = MemoryKeeper()
        session = session or begin(
            library.walkthrough(name),
            self.clock.now(),
            solo=solo,
            carried=carried,
            mode=mode,
            clock=with_clock,
        )
        words = room_words(library, session, couple, left="Left", right="Right", digits=digits)
        words = replace(words, agreed=agreed, new=new)
        self.presenter = SessionPresenter(session, words, self.clock, self.keeper)
        self.happenings: list[What] = []
        self.ways_out: list[str] = []
        self.brought: list[object] = []
        self.presenter.book_asked.connect(self.brought.append)
        self.presenter.happened.connect(self._hear)
        self.presenter.left.connect(self.ways_out.append)

    def _hear(self, happening: Happening) -> None:
        self.happenings.append(happening.what)

    def ask(self, *requests: r.Request) -> Self:
        for request in requests:
            self.presenter.ask(request)
        return self

    def press(self, times: int = 1) -> Self:
        """Press Enter."""
        return self.ask(*[r.Primary()] * times)

    def wait(self, seconds: float) -> Self:
        """Let time pass with four ticks a second."""
        for _ in range(round(seconds * 4)):
            self.clock.move(0.25)
            self.presenter.tick()
        return self

    def sleep(self, seconds: float) -> Self:
        self.clock.move(seconds)
        self.presenter.tick()
        return self

    def answer(self, id_: str) -> Self:
        """Mark one of few and press Enter."""
        return self.ask(r.Choose("answer", id_)).press()

    def tell_and_say_back(self) -> Self:
        return self.wait(8).press().wait(8).press()

    def to_the_close(self) -> Self:
        """Both sides tell one piece; the close is on screen."""
        self.press()
        for _ in range(2):
            self.tell_and_say_back().answer("got_it").answer("enough").wait(4)
        return self

    def view(self) -> RoomView:
        return self.presenter.view()

    @property
    def stage(self) -> StageView:
        view = self.view()
        assert isinstance(view, StageView)
        return view

    @property
    def floor(self) -> FloorView:
        body = self.stage.body
        assert isinstance(body, FloorView)
        return body

    @property
    def rest(self) -> RestView:
        view = self.view()
        assert isinstance(view, RestView)
        return view

    @property
    def calm(self) -> CalmView:
        view = self.view()
        assert isinstance(view, CalmView)
        return view

    @property
    def summary(self) -> SummaryView:
        view = self.view()
        assert isinstance(view, SummaryView)
        return view


__all__ = ["COUPLE", "ONE", "MemoryKeeper", "Room", "Side"]
