"""Holds what Today knows, and does what somebody asks of it.

It is told a glance before the database library is there, and the rest once the store is open.
"""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.clock import Clock
from coach.content.library import Library
from coach.errors import WorldError
from coach.session.state import Session
from coach.store.glance import Glance
from coach.store.notices import Notice
from ui.after import UNDO_FOR, After, after_with
from ui.preferences import Choices
from ui.today.known import Known
from ui.today.page import build, suggested
from ui.today.view import (
    Begin,
    CardDeed,
    GoOn,
    PressCard,
    SomethingElse,
    TakeWay,
    TodayRequest,
    TodayView,
    Undo,
    Way,
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
        self._after = after or after_with(self)
        self._known = Known()
        self._notes = 0

    def show_glance(self, glance: Glance, choices: Choices) -> None:
        """Take what there is at first sight, and who is here."""
        self._turn_to(replace(self._known, glance=glance, choices=choices, problem=glance.problem))

    def show_choices(self, choices: Choices) -> None:
        """Take other names, shapes or colours."""
        self._turn_to(replace(self._known, choices=choices))

    def know(self, known: tuple[Glance, tuple[str, ...]]) -> None:
        """Take what the store knows: a new glance, and what is kept for later, latest first."""
        glance, kept = known
        self._turn_to(replace(self._known, glance=glance, kept=kept, problem=glance.problem))

    def show_trouble(self, trouble: WorldError | None) -> None:
        """Take what cannot be written or read, or that all is well again."""
        problem, facts = (trouble.problem, trouble.facts) if trouble else (None, {})
        self._turn_to(replace(self._known, problem=problem, facts=facts))

    def show_notices(self, notices: tuple[Notice, ...]) -> None:
        """Take what the store did by itself, such as putting a damaged file aside."""
        latest = notices[-1]
        self._turn_to(replace(self._known, problem=latest.code, facts=latest.facts))

    def ask(self, request: TodayRequest) -> None:
        """Do what somebody asked for."""
        known = self._known
        match request:
            case Begin():
                self._begin()
            case SomethingElse():
                self._turn_to(replace(known, skipped=known.skipped + 1))
            case GoOn(restart) if known.glance.running:
                first = gate_first(known.glance.running, self._clock.now().local())
                self.go_on_asked.emit(restart, first)
            case PressCard(deed, name):
                self._press(CardDeed(deed), name)
            case TakeWay(way):
                self.way_taken.emit(Way(way))
            case Undo() if known.gone:
                self._keep_again(known.gone)
            case _:
                pass

    def view(self) -> TodayView:
        """Make the page. Raises ``ContentBroken`` if even its own words cannot be read."""
        return build(self._known, self._library, self._clock.now().local())

    def _begin(self) -> None:
        found = suggested(self._known, self._library)
        if found is not None:
            self.talk_asked.emit(found.id, self._known.choices.alone)

    def _press(self, deed: CardDeed, name: str) -> None:
        match deed:
            case CardDeed.LET_GO:
                self._let_go()
            case CardDeed.OPEN:
                self.talk_asked.emit(name, self._known.choices.alone)

    def _let_go(self) -> None:
        """Let the words go from the disk at once; while the note stands they are in mind only."""
        gone = self._known.glance.running
        self._notes += 1
        number = self._notes
        self.let_go_asked.emit()
        glance = replace(self._known.glance, running=None)
        self._turn_to(replace(self._known, glance=glance, gone=gone))
        self._after(UNDO_FOR, lambda: self._forget(number))

    def _forget(self, number: int) -> None:
        if number == self._notes and self._known.gone is not None:
            self._turn_to(replace(self._known, gone=None))

    def _keep_again(self, session: Session) -> None:
        self.kept_again.emit(session)
        glance = replace(self._known.glance, running=session)
        self._turn_to(replace(self._known, glance=glance, gone=None))

    def _turn_to(self, known: Known) -> None:
        if known != self._known:
            self._known = known
            self.view_changed.emit(self.view())
