"""Owns the preview: a real session of two made-up people, of which nothing is kept.

It is the presenter of a talk with three things around it: what is said stands on the speaker's
panel, one more button leaves, and in place of a summary there is an end.
"""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.clock import Clock
from coach.content.library import Library
from coach.content.prose import PreviewWords, WelcomeWords
from coach.content.words import fill
from coach.people import Couple
from coach.planning.settled import Settled
from coach.session.engine import begin
from coach.session.preview import preview_of, said_now
from coach.session.record import Record
from coach.session.state import Session, State
from ui.talk.preview.first import FIRST
from ui.talk.requests import LeaveIt, PauseOrGoOn, Request
from ui.talk.room.room_words import room_words
from ui.talk.room.session_presenter import SessionPresenter
from ui.talk.stage_view import FloorView, RoomView, StageView


class Nowhere:
    """Where what is done in the preview goes: it satisfies ``session_presenter.Keeping``."""

    def keep(self, session: Session) -> None:
        """Write nothing down."""

    def settle(self, settled: Settled) -> None:
        """Write nothing down."""

    def end(self, record: Record) -> None:
        """Write nothing down."""

    def discard(self) -> None:
        """There is nothing to forget."""


class PreviewPresenter(QObject):
    """One preview. Raises ``ContentBroken`` if its words, or those of the room, are torn."""

    #: There is something new to show: a RoomView.
    view_changed = Signal(object)
    #: Something happened that is done once: a coach.session.happenings.Happening.
    happened = Signal(object)
    #: All of it was seen.
    ended = Signal()
    #: It was left before: "stopped", or "unsafe".
    left = Signal(str)

    def __init__(
        self, library: Library, clock: Clock, couple: Couple, parent: QObject | None = None
    ) -> None:
        """``couple`` lends shapes and colours; the names are made up."""
        super().__init__(parent)
        self._words = words = library.prose(PreviewWords)
        talk = preview_of(library.walkthrough(FIRST), words)
        session = begin(talk, clock.now())
        names, sides = self._named(couple), library.prose(WelcomeWords)
        spoken = room_words(
            library,
            session,
            names,
            left=sides.left,
            right=sides.right,
            digits=False,
            walkthrough=talk,
        )
        self._talk = SessionPresenter(session, spoken, clock, Nowhere(), self)
        self._talk.view_changed.connect(self._show)
        self._talk.happened.connect(self.happened)
        self._talk.left.connect(self.left)

    @property
    def session(self) -> Session:
        """The session as it stands."""
        return self._talk.session

    def view(self) -> RoomView:
        """Give what is to be shown now."""
        return self._dressed(self._talk.view())

    def ask(self, request: Request) -> None:
        """Do what somebody asked for, as in a talk; only the way out is another one."""
        if isinstance(request, LeaveIt):
            self.left.emit("stopped")
        else:
            self._talk.ask(request)

    def tick(self) -> None:
        """Look at the clock."""
        self._talk.tick()

    def pause(self) -> None:
        """Let the clock wait."""
        if self.session.stop is None:
            self._talk.ask(PauseOrGoOn())

    def _show(self, view: RoomView) -> None:
        if self.session.state is State.OPEN:
            self.view_changed.emit(self._dressed(view))
        else:
            self.ended.emit()

    def _dressed(self, view: RoomView) -> RoomView:
        if not isinstance(view, StageView):
            return view
        bar = replace(view.bar, leave=self._words.leave)
        says = said_now(self.session, self._words)
        if not (says and isinstance(view.body, FloorView)):
            return replace(view, bar=bar)
        label = fill(self._words.says, {"name": view.body.who.name, "other": ""})
        body = replace(view.body, card=says, card_label=label)
        return replace(view, bar=bar, body=body, announce=f"{view.announce}. {label}: {says}")

    def _named(self, couple: Couple) -> Couple:
        words = self._words
        return Couple(replace(couple.one, name=words.one), replace(couple.two, name=words.two))
