"""Holds what Today knows, and does what somebody asks of it.

It is told a glance before the database library is there, and the rest once the store is open.
"""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.clock import Clock
from coach.content.library import Library
from coach.content.prose import TodayWords
from coach.errors import WorldError
from coach.planning.memory import Outcome
from coach.session.state import Session
from coach.store.glance import Glance
from coach.store.notices import Notice
from ui.after import After, after_with
from ui.offer import Offer
from ui.preferences import Choices
from ui.today.known import Known
from ui.today.page import build
from ui.today.suggested import suggested
from ui.today.view import (
    Begin,
    CardDeed,
    GoOn,
    NoteGone,
    PressCard,
    SomethingElse,
    TakeWay,
    TodayRequest,
    TodayView,
    Undo,
    Way,
    Wishes,
)
from ui.today.waiting import gate_first


class TodayPresenter(QObject):
    """Today. Nothing is read from disk but the words that its page shows."""

    #: The page is another one: a TodayView.
    view_changed = Signal(object)
    #: The first page of a talk: its id, and whether it is for one person alone.
    talk_asked = Signal(str, bool)
    #: The talk that waits is taken up: from the start of the turn?, the gate first?
    go_on_asked = Signal(bool, bool)
    #: The talk that waits is let go, words and all.
    let_go_asked = Signal()
    #: That was undone: the Session that waits again.
    kept_again = Signal(object)
    #: A quiet way was taken: a ui.today.view.Way.
    way_taken = Signal(object)
    #: A suggestion was passed over: its id, when (ms).
    passed_over = Signal(str, object)
    #: An agreement was looked at: an Agreed, an Outcome, when (ms); and that was undone.
    answered = Signal(object, object, object)
    asked_again = Signal(object)
    #: A booked time was taken out: a Booked; and that was undone.
    taken_out = Signal(object)
    booked_again = Signal(object)
    #: The planner: empty, "wishes", "time-ID" or "agreement-ID".
    plan_asked = Signal(str)
    #: Another place, and where in it to begin.
    place_asked = Signal(str, str)

    def __init__(
        self,
        library: Library,
        clock: Clock,
        after: After | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._clock = clock
        self._known = Known()
        self._told: TodayView | None = None
        self._noticed: Notice | None = None
        self._deeds = 0
        self._offer = Offer(after or after_with(self), self._tell)

    def show_glance(self, glance: Glance, choices: Choices) -> None:
        """Take what there is at first sight, and who is here."""
        self._turn_to(replace(self._known, glance=glance, choices=choices, problem=glance.problem))

    def show_choices(self, choices: Choices) -> None:
        """Take other names, shapes or colours."""
        self._turn_to(replace(self._known, choices=choices))

    @property
    def deeds(self) -> int:
        """How often somebody has changed here what the store keeps.

        What the store was asked for before the last time does not know of it yet.
        """
        return self._deeds

    def know(self, known: tuple[Glance, tuple[str, ...]]) -> None:
        """Take what the store knows: a new glance, and what is kept for later, latest first."""
        glance, kept = known
        self._known = replace(self._known, glance=glance, kept=kept, problem=glance.problem)
        if self._noticed is not None and glance.problem is None:
            code, facts = self._noticed.code, self._noticed.facts
            self._known = replace(self._known, problem=code, facts=facts)
        self._tell()  # also where nothing is new: another day may have begun

    def show_trouble(self, trouble: WorldError | None) -> None:
        """Take what cannot be written or read, or that all is well again."""
        problem, facts = (trouble.problem, trouble.facts) if trouble else (None, {})
        self._turn_to(replace(self._known, problem=problem, facts=facts))

    def show_notices(self, notices: tuple[Notice, ...]) -> None:
        """Take what the store did by itself, such as putting a damaged file aside."""
        latest = self._noticed = notices[-1]
        self._turn_to(replace(self._known, problem=latest.code, facts=latest.facts))

    def ask(self, request: TodayRequest) -> None:
        """Do what somebody asked for."""
        known = self._known
        match request:
            case Begin():
                self._begin()
            case SomethingElse():
                self._pass_over()
            case GoOn(restart) if known.glance.running:
                first = gate_first(known.glance.running, self._clock.now().local())
                self.go_on_asked.emit(restart, first)
            case PressCard(deed, name):
                self._press(CardDeed(deed), name)
            case TakeWay(Way.PLAN):
                self.plan_asked.emit("")
            case TakeWay(way):
                self.way_taken.emit(Way(way))
            case Wishes():
                self.plan_asked.emit("wishes")
            case Undo():
                self._offer.take_back()
            case NoteGone():
                self._offer.gone()
            case _:
                pass

    def view(self) -> TodayView:
        """Make the page. Raises ``ContentBroken`` if even its own words cannot be read."""
        return build(self._known, self._library, self._clock.now().local(), self._offer.note)

    def _begin(self) -> None:
        found = self._suggested()
        if found:
            self.talk_asked.emit(found, self._known.choices.alone)

    def _suggested(self) -> str:
        found = suggested(self._known, self._library, self._clock.now().local())
        return found[0].id if found else ""

    def _pass_over(self) -> None:
        """Remember when this one was passed over: it rests for some days."""
        name, at = self._suggested(), self._clock.now().wall
        if name:
            self.passed_over.emit(name, at)
            leaning = self._known.glance.leaning
            passed = replace(leaning, passed={**leaning.passed, name: at})
            self._show(replace(self._known.glance, leaning=passed))

    def _press(self, deed: CardDeed, name: str) -> None:
        match deed:
            case CardDeed.LET_GO:
                self._let_go()
            case CardDeed.OPEN:
                self.talk_asked.emit(name, self._known.choices.alone)
            case CardDeed.SMALL:
                place, _, begin = name.partition("/")
                self.place_asked.emit(place, begin)
            case CardDeed.KEEP:
                self._answer(name, Outcome.KEPT)
            case CardDeed.DROP:
                self._answer(name, Outcome.LET_GO)
            case CardDeed.CHANGE:
                self.plan_asked.emit(f"agreement-{name}")
            case CardDeed.REBOOK:
                self.plan_asked.emit(f"time-{name}")
            case CardDeed.TAKE_OUT:
                self._take_out(name)

    def _let_go(self) -> None:
        """Let the words go from the disk at once; while the note stands they are in mind only."""
        gone = self._known.glance.running
        self.let_go_asked.emit()
        self._show(replace(self._known.glance, running=None))
        if gone is not None:
            self._offer.make(self._words.let_go_done, lambda: self._keep_again(gone))

    def _keep_again(self, session: Session) -> None:
        self.kept_again.emit(session)
        self._show(replace(self._known.glance, running=session))

    def _answer(self, name: str, outcome: Outcome) -> None:
        before = self._known.glance.agreements
        found = next((one for one in before if str(one.id) == name), None)
        if found is None:
            return
        self.answered.emit(found, outcome, self._clock.now().wall)
        rest = tuple(one for one in before if one.id != found.id)
        self._show(replace(self._known.glance, agreements=rest))
        words = self._words
        note = words.kept_note if outcome is Outcome.KEPT else words.dropped_note

        def undo() -> None:
            self.asked_again.emit(found)
            self._show(replace(self._known.glance, agreements=before))

        self._offer.make(note, undo)

    def _take_out(self, name: str) -> None:
        before = self._known.glance.plans
        found = next((one for one in before if str(one.id) == name), None)
        if found is None:
            return
        self.taken_out.emit(found)
        rest = tuple(one for one in before if one.id != found.id)
        self._show(replace(self._known.glance, plans=rest))

        def undo() -> None:
            self.booked_again.emit(found)
            self._show(replace(self._known.glance, plans=before))

        self._offer.make(self._words.taken_out, undo)

    @property
    def _words(self) -> TodayWords:
        return self._library.prose(TodayWords)

    def _show(self, glance: Glance) -> None:
        self._deeds += 1
        self._turn_to(replace(self._known, glance=glance))

    def _tell(self) -> None:
        """Tell of the page, if it is another one."""
        view = self.view()
        if view != self._told:
            self._told = view
            self.view_changed.emit(view)

    def _turn_to(self, known: Known) -> None:
        if known != self._known:
            self._known = known
            self._tell()
