"""Listening in a talk for two: between the room and its session, and beside the ear.

It asks both, lets two voices be learned, tells the session what was heard, and shows how
listening stands. What is heavy is loaded when both have said yes, and not before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.content.model import SPOKEN
from coach.content.prose import ListeningWords
from coach.content.words import fill
from coach.listening.told import Enrolled, GivenBack, Heard, Known, Taken
from coach.session import events as e
from coach.session.floor import can_be_wrong
from coach.session.modes import Mode
from coach.session.state import Paused, Session, State
from ui.listening.ear_state import EarState
from ui.talk import requests as r
from ui.talk.ear_view import EarView, ear_view
from ui.talk.hearing.shelf import Shelf
from ui.talk.stage_view import CalmView, RestView, RoomView, StageView, SummaryView

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.clock import Clock
    from coach.people import Side
    from ui.listening.ear import Ear
    from ui.places import Desk
    from ui.talk.hearing.way_in import WayIn
    from ui.talk.room.room_words import RoomWords
    from ui.talk.room.screen import RoomScreen
    from ui.talk.room.session_presenter import SessionPresenter
    from ui.theme.look import Look

#: What is heard so soon after a hand-over belongs to the turn before, in milliseconds.
SETTLES = 300


def make_ear(desk: Desk, parent: QObject) -> Ear:
    """Make the ear of this computer. Who never listens loads nothing of it."""
    from ui.listening.ear import Ear  # noqa: PLC0415 - late: see above

    return Ear(desk.microphone(parent), lambda: desk.preferences.choices.microphone, parent=parent)


def hearing_of(desk: Desk, parent: QObject) -> Hearing:
    """Make what hears in a talk, with the books in which voices may be kept."""
    shelf = Shelf(desk.keeper.ask, lambda: desk.preferences.choices.couple, desk.clock)
    return Hearing(desk.look, desk.clock, lambda owner: make_ear(desk, owner), parent, shelf)


class Hearing(QObject):
    """One talk after the other: ``join`` begins, ``part`` ends and forgets both voices."""

    #: A page that fills the window is to be shown: a QWidget.
    room_wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        clock: Clock,
        make: Callable[[QObject], Ear],
        parent: QObject | None = None,
        shelf: Shelf | None = None,
    ) -> None:
        """``make`` is called when both have said yes for the first time.

        ``shelf`` is where the books are in which somebody may keep their voice.
        """
        super().__init__(parent)
        self._shelf = shelf
        self._look, self._clock, self._make = look, clock, make
        self._presenter: SessionPresenter | None = None
        self._words: RoomWords | None = None
        self._room: RoomScreen | None = None
        self._ear: Ear | None = None
        self._asking: WayIn | None = None
        self._shown = EarState.OFF
        self._stopped = self._silent = self._listened = False
        #: Whether the microphone is open, or about to be.
        self._live = False
        self._floor: Side | None = None
        self._since = 0

    # a talk begins and ends

    def join(self, presenter: SessionPresenter, words: RoomWords, room: RoomScreen) -> None:
        """Stand between a session and its room."""
        self.part()
        self._presenter, self._words, self._room = presenter, words, room
        self._listened = False
        presenter.view_changed.connect(self._pass_on)
        room.asked.connect(self.ask)
        room.show_view(self._over(presenter.view()))

    def part(self) -> None:
        """The talk is over, or the window is hidden: the microphone is closed, voices forgotten."""
        self._stop()
        presenter, self._presenter = self._presenter, None
        if presenter is not None and self._room is not None:
            self._room.asked.disconnect(self.ask)
            presenter.view_changed.disconnect(self._pass_on)
        self._words = self._room = None

    def finish(self) -> None:
        """The window is closed: wait until the worker has let go of what it heard."""
        self.part()
        if self._ear is not None:
            self._ear.finish()

    # what the room asks, and what it is shown

    def ask(self, request: r.Request) -> None:
        """Do what belongs to listening; all else is the session's."""
        presenter = self._presenter
        if presenter is None:
            return
        match request:
            case r.Listen():
                self._switch(presenter)
            case r.Hold() | r.Undo() if self._is_wrong(presenter.session, request):
                presenter.hear(e.FloorWrong())
                if self._ear is not None and self._live:
                    self._ear.wrong()
            case _:
                presenter.ask(request)

    def _is_wrong(self, session: Session, request: r.Request) -> bool:
        """Whether what was heard last is called wrong: by its own key while the time waits."""
        heard = session.place.heard or isinstance(request, r.Undo)
        return heard and can_be_wrong(session)

    def _pass_on(self, view: RoomView) -> None:
        if self._presenter is None or self._room is None:
            return
        if self._live and not _can_listen(self._presenter.session):
            self._stop()  # the talk is over, or goes on in writing: the microphone is closed
        if not self._follow(view):  # else there is another view by now
            self._room.show_view(self._over(view))

    def _show(self) -> None:
        if self._presenter is not None:
            self._pass_on(self._presenter.view())

    def _over(self, view: RoomView) -> RoomView:
        """Give the view with how listening stands, and with what can be undone of it."""
        session, words = self._session, self._words
        if session is None or words is None:
            return view
        match view:
            case StageView(header=header, bar=bar) if _can_listen(session):
                if can_be_wrong(session) and view.sheet is None:
                    bar = replace(bar, undo=self._note(session, words))
                return replace(view, header=replace(header, ear=self._view), bar=bar)
            case RestView() | CalmView() if self._live:
                return replace(view, ear=self._view)
            case SummaryView() if self._listened:
                from ui.talk.hearing.share import with_share  # noqa: PLC0415 - once, at the end

                return with_share(view, _listening(words).share, session)
            case _:
                return view

    @property
    def _view(self) -> EarView:
        return ear_view(self._shown, silent=self._silent, stopped=self._stopped)

    @property
    def _session(self) -> Session | None:
        return self._presenter.session if self._presenter is not None else None

    def _note(self, session: Session, words: RoomWords) -> str:
        """Say what a voice did to the time, beside the way to undo it."""
        side = session.next_floor or session.starter
        said = _listening(words).cue
        text = said.waits if session.place.held else said.waited
        return fill(text, {"name": words.who(side).name, "other": words.who(side.other).name})

    # on and off

    def _switch(self, presenter: SessionPresenter) -> None:
        if self._live:
            self._stop()
            self._show()
            return
        view = presenter.view()
        if isinstance(view, StageView) and view.sheet is None and _can_listen(presenter.session):
            self._begin_asking(presenter)

    def _begin_asking(self, presenter: SessionPresenter) -> None:
        """Ask both; the session waits meanwhile."""
        from ui.talk.hearing.way_in import WayIn  # noqa: PLC0415 - when it is asked for

        if self._words is None or self._asking is not None:
            return
        waits = presenter.session.stop is None
        words = _listening(self._words)
        asking = WayIn(self._look, words, self._words, self, self._shelf)
        self._asking = asking
        asking.room_wanted.connect(self.room_wanted)
        asking.open_asked.connect(self._open)
        asking.enrol_asked.connect(self._tell_ear)
        asking.voice_asked.connect(self._ask_for_voice)
        asking.recall_asked.connect(self._recall)
        asking.know_asked.connect(lambda: self._tell_ear(None))
        asking.ended.connect(lambda on: self._end_asking(on=on, waits=waits))
        if waits:
            presenter.ask(r.PauseOrGoOn())
        asking.begin()

    def _tell_ear(self, side: Side | None) -> None:
        """Let a voice be learned, or without a side let both be compared."""
        if self._ear is None or not self._live:
            return
        if side is None:
            self._ear.know()
        else:
            self._ear.enrol(side)

    def _ask_for_voice(self, side: Side) -> None:
        if self._ear is not None and self._live:
            self._ear.keep(side)

    def _recall(self, side: Side, voice: bytes) -> None:
        if self._ear is not None and self._live:
            self._ear.recall(side, voice)

    def _end_asking(self, *, on: bool, waits: bool) -> None:
        """Both are known, or it stays off: back to the talk, and its time goes on."""
        self._drop_asking()
        if on:
            self._listened = True
        elif self._live:
            self._close()
        presenter, room = self._presenter, self._room
        if presenter is None or room is None:
            return
        if waits and isinstance(presenter.session.stop, Paused):
            presenter.ask(r.PauseOrGoOn())
        self.room_wanted.emit(room)
        self._show()

    def _drop_asking(self) -> None:
        if self._asking is not None:
            self._asking.forget()
            self._asking.deleteLater()
            self._asking = None

    def _open(self) -> None:
        self._live, self._stopped, self._silent = True, False, False
        if self._ear is None:
            self._ear = self._connected(self._make(self))
        self._ear.open()

    def _connected(self, ear: Ear) -> Ear:
        ear.state_changed.connect(self._take_state)
        ear.level_changed.connect(self._take_level)
        ear.enrolled.connect(self._take_enrolled)
        ear.known.connect(self._take_known)
        ear.voice.connect(self._take_voice)
        ear.recalled.connect(self._take_recalled)
        ear.heard.connect(self._take_heard)
        ear.silent.connect(self._take_silent)
        ear.lost.connect(self._lose)
        return ear

    def _stop(self) -> None:
        """Listening ends at once: by a press, or with the talk."""
        self._drop_asking()
        self._close()

    def _close(self, *, shown: EarState = EarState.OFF, stopped: bool = False) -> None:
        """Close the microphone, and forget both voices."""
        was, self._live = self._live, False
        self._shown, self._stopped, self._silent = shown, stopped, False
        self._floor = None
        if was and self._ear is not None:
            self._ear.close()

    # what the ear says

    def _take_state(self, state: EarState) -> None:
        if not self._live:
            return  # it was closed: what is shown says why
        self._shown = state
        if state in (EarState.NO_DEVICE, EarState.NOT_ALLOWED):
            self._lose("")
            return
        self._tell_asking()
        self._show()

    def _lose(self, _cause: str) -> None:
        """The microphone went away, or cannot be had. Nothing stops; the key does the same."""
        if not self._live:
            return
        known = self._ear is not None and self._ear.state
        shown = known if known in (EarState.NO_DEVICE, EarState.NOT_ALLOWED) else EarState.OFF
        self._close(shown=EarState(shown), stopped=shown is EarState.OFF)
        if self._asking is not None:
            self._asking.lose(EarState(shown))
        self._show()

    def _tell_asking(self) -> None:
        if self._asking is not None:
            self._asking.show_ear(self._view)

    def _take_level(self, level: float) -> None:
        if self._asking is not None:
            self._asking.take_level(level)

    def _take_enrolled(self, enrolled: Enrolled) -> None:
        if self._asking is not None:
            self._asking.take_enrolled(enrolled)

    def _take_known(self, known: Known) -> None:
        if self._asking is not None:
            self._asking.take_known(known)

    def _take_voice(self, side: Side, voice: bytes) -> None:
        if self._asking is not None:
            self._asking.take_voice(side, voice)

    def _take_recalled(self, side: Side, known: bool) -> None:
        if self._asking is not None:
            self._asking.take_recalled(side, known=known)

    def _take_silent(self) -> None:
        self._silent = True
        if self._asking is not None:
            self._asking.take_silent()
        else:
            self._show()

    def _take_heard(self, cue: Heard) -> None:
        presenter = self._presenter
        if presenter is None or self._floor is None:
            return
        self._silent = False
        match cue:
            case Taken() if self._clock.now().steady - self._since >= SETTLES:
                presenter.hear(e.FloorTaken(heard=True))
            case GivenBack():
                presenter.hear(e.FloorFree(heard=True))
            case _:  # an encouragement changes nothing
                pass

    def _follow(self, view: RoomView) -> bool:
        """Let the ear watch the floor that there is; True if a time goes on that waited for it.

        What was heard of another floor is over: nobody else would say that it is quiet.
        """
        presenter = self._presenter
        if presenter is None:
            return False
        session = presenter.session
        watched = self._watched(session, view)
        turned = watched is not self._floor
        if turned:
            self._floor, self._since = watched, self._clock.now().steady
            if self._ear is not None and self._live:
                self._ear.floor(watched)
        over = turned or watched is None
        if session.place.heard and session.floor is not None and over:
            presenter.hear(e.FloorFree(heard=True))
            return True
        return False

    def _watched(self, session: Session, view: RoomView) -> Side | None:
        listens = self._live and self._shown is EarState.LISTENING and self._asking is None
        free = isinstance(view, StageView) and view.sheet is None
        return session.floor if listens and free and session.place.phase in SPOKEN else None


def _can_listen(session: Session) -> bool:
    """Whether there are two voices to hear: what is written or signed has cues of its own."""
    return not session.solo and session.mode is Mode.TALK and session.state is State.OPEN


def _listening(words: RoomWords) -> ListeningWords:
    return words.library.prose(ListeningWords)
