"""The way through a talk: first page, gate, the room, and back. It wires; it decides nothing else.

The window is told what to show; the keeper is asked what is known of these two; the rest is
done by the presenters of ``ui.talk``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from coach.content.prose import WelcomeWords
from coach.planning.memory import Plan
from coach.session.apart import taken_along
from coach.session.engine import advance, begin
from coach.session.events import Left, TurnRestarted
from coach.session.record import is_kept, record
from coach.session.state import Carried, Session, State
from coach.session.stops import resume
from ui.talk.facts import Facts, facts_of
from ui.talk.first_page.presenter import FirstPagePresenter
from ui.talk.first_page.view import Choice, Known
from ui.talk.gate.presenter import GatePresenter
from ui.talk.or_help import or_help
from ui.talk.requests import PauseOrGoOn, StopForTonight
from ui.talk.room.room_words import room_words
from ui.talk.room.session_presenter import SessionPresenter
from ui.talk.settled import looking_at, settle_with
from ui.talk.trouble import trouble_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from coach.clock import Clock
    from coach.content.library import Library
    from coach.errors import WorldError
    from ui.hearing import Hearing
    from ui.keeper import Keeper
    from ui.preferences import Preferences
    from ui.talk.first_page.screen import FirstPageScreen
    from ui.talk.gate.screen import GateScreen
    from ui.talk.room.screen import RoomScreen
    from ui.theme.look import Look

#: Milliseconds between two looks at the clock while a session runs: the ring of a 40-second
#: piece grows by 2.5 px meanwhile, which is seen as steady from where two people sit.
TICK = 100


class Talking(QObject):
    """Leads two people (or one) from the choice of a talk to its end."""

    #: A page that fills the window is to be shown: a QWidget.
    room_wanted = Signal(object)
    #: A place is to be shown: "today", "talk", "safety", "missing", or "plan/" and where in it.
    place_wanted = Signal(str)
    #: What was written alone is to go into a book of one's own: a coach.reflect.looking.Brought.
    book_wanted = Signal(object)
    #: Two quiet minutes of breathing are wanted before going on at the gate.
    breathe_wanted = Signal()
    #: Something was written down: whoever shows what is kept looks again.
    kept_changed = Signal()
    #: Something happened that is heard or said once: a Happening.
    happened = Signal(object)

    def __init__(
        self,
        look: Look,
        library: Library,
        clock: Clock,
        keeper: Keeper,
        preferences: Preferences,
        hearing: Hearing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._library, self._clock = look, library, clock
        self._keeper, self._preferences = keeper, preferences
        self._facts = Facts()
        self._name = ""
        self._trouble = ""
        self._carried: Carried | None = None
        #: Counts how often the window was hidden: what was under way then shows nothing any more.
        self._hidings = 0
        self._after_gate: Callable[[Choice], None] = self._begin
        self._first = FirstPagePresenter(library, parent=self)
        self._gate = GatePresenter(library, clock, parent=self)
        self._session: SessionPresenter | None = None
        self._hearing = hearing
        self._hearing.room_wanted.connect(self.room_wanted)
        self._first_screen: FirstPageScreen | None = None
        self._gate_screen: GateScreen | None = None
        self._room: RoomScreen | None = None
        self._ticker = QTimer(self)
        self._ticker.setObjectName("session-tick")
        self._ticker.setInterval(TICK)
        self._ticker.timeout.connect(self.tick)
        keeper.trouble_changed.connect(self._show_trouble)
        self._connect_before()

    def _connect_before(self) -> None:
        first, gate = self._first, self._gate
        first.check_in_asked.connect(self._check_in)
        first.go_on_asked.connect(lambda _name: self.go_on())
        first.kept_for_later.connect(self._keep_for_later)
        first.let_go.connect(self._keep_no_longer)
        first.help_asked.connect(lambda: self.place_wanted.emit("safety"))
        first.way_chosen.connect(lambda way: self._preferences.choose_way(way.mode, way.clock))
        first.back_asked.connect(self._step_back)
        gate.passed.connect(self._pass)
        gate.not_now.connect(self._not_now)
        gate.other_days.connect(lambda: self._turn_away(f"plan/talk-{self._name}"))
        gate.breathe_asked.connect(self.breathe_wanted)
        gate.back_asked.connect(self._show_first)

    @property
    def session(self) -> Session | None:
        """The session in the room, None outside it."""
        return self._session.session if self._session else None

    def look_again(self, then: Callable[[], None] | None = None) -> None:
        """Ask the keeper what is known; ``then`` is called when it has answered.

        A keeper in trouble may not answer for long: then what is known from before must do.
        """
        if self._keeper.trouble is not None and then is not None:
            then()
            return

        def know(facts: Facts) -> None:
            self._facts = facts
            if then is not None:
                then()

        self._keeper.ask(facts_of, know)

    def _when_known(self, then: Callable[[], None]) -> None:
        """Look again, and go on to a page; not if the window was hidden meanwhile."""
        hidings = self._hidings

        def go_on() -> None:
            if hidings == self._hidings:
                then()

        self.look_again(go_on)

    # -- before the talk

    def open(self, name: str, *, solo: bool = False, carried: Carried | None = None) -> None:
        """Show the first page of a talk, once it is known what was before.

        A ``carried`` sentence is on its owner's card whenever they have the floor. It goes with
        all that is typed, or when the way to the talk is left.
        """
        self._carried = carried
        self._when_known(lambda: self._open(name, solo=solo))

    @or_help
    def _open(self, name: str, *, solo: bool) -> None:
        self._name, facts = name, self._facts
        known = Known(
            couple=self._preferences.choices.couple,
            last_starter=facts.last_starter,
            kept=name in facts.kept,
            waiting=facts.waiting,
            brings=self._carried.side if self._carried else None,
            mode=self._preferences.choices.mode,
            clock=self._preferences.choices.writing_clock,
            new=not facts.sessions,
        )
        self._first.open(name, known, solo=solo)
        self._show_first()

    def _show_first(self) -> None:
        if self._first_screen is None:
            from ui.talk.first_page.screen import FirstPageScreen  # noqa: PLC0415 - when needed

            self._first_screen = FirstPageScreen(self._look)
            self._first_screen.asked.connect(self._first.ask)
            self._first.view_changed.connect(self._first_screen.show_view)
        self._first_screen.show_view(self._first.view())
        self.room_wanted.emit(self._first_screen)

    def _step_back(self) -> None:
        self._carried = None
        self.place_wanted.emit("talk")

    def _check_in(self, choice: Choice) -> None:
        self._after_gate = self._begin
        self._show_gate(choice)

    @or_help
    def _show_gate(self, choice: Choice) -> None:
        self._gate.open(choice, self._preferences.choices.couple, self._facts.sessions)
        if self._gate_screen is None:
            from ui.talk.gate.screen import GateScreen  # noqa: PLC0415 - when needed

            self._gate_screen = GateScreen(self._look)
            self._gate_screen.asked.connect(self._gate.ask)
            self._gate.view_changed.connect(self._gate_screen.show_view)
        self._gate_screen.show_view(self._gate.view())
        self.room_wanted.emit(self._gate_screen)

    def back_to_gate(self) -> None:
        """Show the gate again where it stood, after breathing."""
        if self._gate_screen is not None:
            self.room_wanted.emit(self._gate_screen)

    def _pass(self, choice: Choice) -> None:
        self._first.forget()
        self._after_gate(choice)

    def _not_now(self, time: int | None) -> None:
        if time is not None:
            plan = Plan(time, self._name)
            self._keeper.ask(lambda store: store.plans.book(plan), self._kept)
        self._turn_away("today")

    def _turn_away(self, place: str) -> None:
        self._first.forget()
        self._carried = None
        self.place_wanted.emit(place)

    def _keep_for_later(self, name: str) -> None:
        self._keeper.ask(lambda store: store.later.add(name), self._kept)

    def _keep_no_longer(self, name: str) -> None:
        self._keeper.ask(lambda store: store.later.remove(name), self._kept)

    def _kept(self, _answer: object) -> None:
        self.look_again(self.kept_changed.emit)

    # -- the talk

    def _end_waiting(self) -> None:
        """A new talk takes the place of the one that waits: what was practised there counts.

        The first page has said so before.
        """
        waiting = self._facts.waiting
        if waiting is not None:
            now = self._clock.now()
            ended, _ = advance(resume(waiting, now), Left(), now)
            if is_kept(ended, shared=self._preferences.choices.couple.is_named):
                settle_with(self._keeper, ended, self._library)
                self._keeper.end(record(ended))
            else:
                self._keeper.discard()

    def _begin(self, choice: Choice) -> None:
        session = begin(
            self._library.walkthrough(choice.walkthrough),
            self._clock.now(),
            starter=choice.starter,
            length=choice.length,
            solo=choice.solo,
            pace=self._preferences.choices.pace,
            variation=self._facts.sessions,
            topic=choice.topic,
            carried=self._carried,
            mode=choice.mode,
            clock=choice.clock,
        )
        self._carried = None
        self._end_waiting()
        self._keeper.ask(
            lambda store: store.plans.meet(session.walkthrough, session.began.wall), None
        )
        self._run(looking_at(session, self._facts.agreements))

    def go_on(self, *, restart: bool = False, gate_first: bool = False) -> None:
        """Take up the session that waits; after a day the gate comes first in any case."""
        self._carried = None
        self._when_known(lambda: self._take_up(restart=restart, gate_first=gate_first))

    def _take_up(self, *, restart: bool, gate_first: bool) -> None:
        waiting = self._facts.waiting
        if waiting is None:
            self.place_wanted.emit("today")
            return

        def run(_choice: Choice | None = None) -> None:
            session = resume(waiting, self._clock.now())
            if restart:
                session, _ = advance(session, TurnRestarted(), self._clock.now())
            self._run(session)

        if gate_first:
            self._after_gate = run
            self._show_gate(Choice(waiting.walkthrough, waiting.solo, waiting.starter))
        else:
            run()

    @or_help
    def _run(self, session: Session) -> None:
        choices, facts = self._preferences.choices, self._facts
        names = self._library.prose(WelcomeWords)
        words = room_words(
            self._library,
            session,
            choices.couple,
            left=names.left,
            right=names.right,
            digits=choices.digits,
        )
        words = msgspec.structs.replace(words, agreed=facts.agreements, new=not facts.sessions)
        self._end_session()
        presenter = SessionPresenter(session, words, self._clock, self._keeper, self)
        presenter.set_problem(self._trouble)
        room = self._room_screen()
        presenter.happened.connect(self.happened)
        presenter.left.connect(self._leave)
        presenter.book_asked.connect(self.book_wanted)
        self._session = presenter
        self._hearing.join(presenter, words, room)
        self.room_wanted.emit(room)
        self._ticker.start()

    def _room_screen(self) -> RoomScreen:
        if self._room is None:
            from ui.talk.room.screen import RoomScreen  # noqa: PLC0415 - when needed

            self._room = RoomScreen(self._look, self._clock, self._library)
        return self._room

    def tick(self) -> None:
        """Look at the clock."""
        if self._session is not None:
            self._session.tick()

    def at_gate(self, page: QWidget | None) -> bool:
        """Say whether ``page`` is the gate."""
        return page is not None and page is self._gate_screen

    def pause(self) -> None:
        """Let the clock wait, for instance while somebody reads about keys."""
        if self._session is not None and self._session.session.stop is None:
            self._session.ask(PauseOrGoOn())

    def hide(self) -> None:
        """The window is hidden (F9): what was typed or answered before a talk is let go.

        A session waits where it is, and can be taken up from Today.
        """
        self._hidings += 1
        self._gate.forget()
        self._first.forget()
        self._carried = None
        self.pause()
        self._end_session()

    def close(self) -> None:
        """The window is closed: the session waits where it is."""
        if self._session is not None:
            self._session.ask(StopForTonight())
        self._hearing.finish()

    def miss_words(self) -> None:
        """Let Help say which words cannot be read."""
        self.place_wanted.emit("missing")

    def let_go(self) -> None:
        """Let the session that waits go, words and all."""
        self._keeper.discard(self._kept)

    def keep_again(self, session: Session) -> None:
        """Letting go was undone: the session waits again."""
        self._keeper.keep(session)
        self.look_again(self.kept_changed.emit)

    def _leave(self, why: str) -> None:
        left = self.session
        waits = left is not None and left.state is State.OPEN
        self._facts = msgspec.structs.replace(self._facts, waiting=left if waits else None)
        self._end_session()
        self.look_again(self.kept_changed.emit)
        if left is not None and why == "finished" and left.onward in self._library.ids():
            solo = self._preferences.choices.alone
            self.open(left.onward, solo=solo, carried=taken_along(left))
        elif why != "book":
            self.place_wanted.emit({"unsafe": "safety", "plan": "plan/"}.get(why, "today"))

    def _end_session(self) -> None:
        self._ticker.stop()
        if self._session is not None:
            self._hearing.part()
            self._session.deleteLater()
            self._session = None

    # -- what cannot be kept

    def _show_trouble(self, trouble: WorldError | None) -> None:
        self._trouble = "" if trouble is None else trouble_sentence(self._library, trouble)
        if self._session is not None:
            self._session.set_problem(self._trouble)
