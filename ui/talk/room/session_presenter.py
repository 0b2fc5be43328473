"""Owns a running session: turns what is asked into events, and the session into views.

It holds no widget. Time comes from the clock it is given whenever ``tick`` is called; what is
to be kept goes to the keeper it is given on every event that changes the session, and at
least once a second while time runs.
"""

from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.clock import Clock
from coach.planning.settled import Settled
from coach.session import events as e
from coach.session.engine import advance
from coach.session.happenings import Happening, What
from coach.session.record import Record, is_kept, record
from coach.session.state import Repairing, Resting, RestPhase, Session, State
from ui.talk.requests import (
    IntoBook,
    Keep,
    PlanNext,
    Primary,
    Request,
    StopForTonight,
    TakeWords,
    Type,
    Unsafe,
)
from ui.talk.room.aid_builder import aid_sheet
from ui.talk.room.aiding import aided, event_for
from ui.talk.room.asking import Asked, event_of, marked
from ui.talk.room.board_bar import reworded
from ui.talk.room.draft import Draft
from ui.talk.room.mode_words import words_in
from ui.talk.room.room_words import RoomWords
from ui.talk.room.stage_builder import stage_view, undo_note
from ui.talk.room.stops_builder import break_view, calm_view, repair_view, rest_view
from ui.talk.room.summary_builder import summary_view
from ui.talk.settled import settled_of
from ui.talk.stage_view import RoomView, StageView

#: While time runs, the session is kept at least this often, in milliseconds.
KEPT_EVERY = 1_000


class Keeping(Protocol):
    """Where sessions and their records go (``ui.keeper.Keeper``, or a test's own)."""

    def keep(self, session: Session) -> None:
        """Write the running session down soon."""
        ...

    def settle(self, settled: Settled) -> None:
        """Write down what was agreed, or what became of an agreement."""
        ...

    def end(self, record: Record) -> None:
        """Write the record of a finished session and forget the session itself."""
        ...

    def discard(self) -> None:
        """Forget the session, words and all, without a record."""
        ...


class SessionPresenter(QObject):
    """One session, from its first step (or where it was taken up) to its end."""

    #: There is something new to show: a RoomView.
    view_changed = Signal(object)
    #: Something happened that is done once: a coach.session.happenings.Happening.
    happened = Signal(object)
    #: The room was left: "stopped", "unsafe", "finished", "book" (what follows is told by
    #: ``book_asked``), or "plan" for the next time.
    left = Signal(str)
    #: What was written alone is to go into a book of one's own: a coach.reflect.looking.Brought.
    book_asked = Signal(object)

    def __init__(
        self,
        session: Session,
        words: RoomWords,
        clock: Clock,
        keeping: Keeping,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._spoken = words
        self._words = words_in(words, session.mode)
        self._clock = clock
        self._keeping = keeping
        self._draft = Draft()
        self._problem = ""
        self._kept_at = session.clocks.total
        keeping.keep(session)

    @property
    def session(self) -> Session:
        """The session as it stands."""
        return self._session

    def view(self) -> RoomView:
        """What is to be shown now."""
        session, words, draft, stop = self._session, self._words, self._draft, self._session.stop
        if session.state is not State.OPEN:
            return summary_view(words, session, draft, self._problem)
        if isinstance(stop, Resting) and stop.phase is RestPhase.RESTING:
            return rest_view(words, session, stop, self._clock.now())
        if isinstance(stop, Resting) and stop.phase is RestPhase.RECHECK:
            return calm_view(words, session, stop, draft)
        stage: StageView = stage_view(words, session, draft, self._problem)
        if isinstance(stop, Repairing):
            return replace(stage, sheet=repair_view(words, session, stop, draft))
        if isinstance(stop, Resting):
            return replace(stage, sheet=break_view(words, draft))
        sheet = aid_sheet(words, session, draft)
        # What can be taken back lies under the sheet.
        return (
            stage if sheet is None else replace(stage, sheet=sheet, bar=replace(stage.bar, undo=""))
        )

    def tick(self) -> None:
        """Look at the clock: time passes, and what follows from it happens."""
        if self._session.state is State.OPEN:
            self._happen(e.Tick())

    def set_problem(self, sentence: str) -> None:
        """Show (or take away) a calm sentence about what cannot be kept just now."""
        if sentence != self._problem:
            self._problem = sentence
            self._show()

    def ask(self, request: Request) -> None:
        """Do what was asked for, if it fits where the session stands."""
        if isinstance(request, StopForTonight | Unsafe):
            self._leave("unsafe" if isinstance(request, Unsafe) else "stopped")
        elif self._session.state is not State.OPEN:
            self._end(request)
        else:
            self._ask(request)

    def hear(self, event: e.FloorTaken | e.FloorFree | e.FloorWrong) -> None:
        """Let a voice change what the time does; a session that is over hears nothing."""
        if self._session.state is State.OPEN:
            self._happen(event)

    def _ask(self, request: Request) -> None:
        helped = aided(self._draft, request)
        if helped is not None:
            self._draft = helped
            if not isinstance(request, TakeWords):
                self._show()
                return
        drafted = marked(self._draft, request, self._session)
        if drafted != self._draft:
            self._draft = drafted
            self._show()
        session, draft = self._session, self._draft
        asked = event_for(request, session, draft)
        asked = asked or event_of(request, session, draft, self._clock.now())
        if isinstance(asked, Asked):
            self._draft = asked.draft
            self._show()
        elif asked == "stopped":
            self._leave("stopped")
        elif asked is not None:
            # A text field that repeats what the session holds already asks for nothing.
            self._happen(asked, quiet=isinstance(request, Type) and not reworded(request))

    def _happen(self, event: e.Event, *, quiet: bool = False) -> None:
        before = self._session
        self._session, happenings = advance(before, event, self._clock.now())
        if self._session.mode is not before.mode:
            self._words = words_in(self._spoken, self._session.mode)
        self._forget_draft(before, happenings)
        self._keep(before, event)
        for happening in happenings:
            self.happened.emit(happening)
        if not quiet:
            self._show()

    def _forget_draft(self, before: Session, happenings: tuple[Happening, ...]) -> None:
        """What was marked belongs to one place; what was handed over can be undone a while."""
        now, draft = self._session, self._draft
        codes = {happening.what for happening in happenings}
        stopped = type(now.stop) is not type(before.stop)
        if (now.place.step, now.place.phase, now.place.piece) != (
            before.place.step,
            before.place.phase,
            before.place.piece,
        ):
            draft = Draft(suggest=draft.suggest)
        elif stopped:
            draft = replace(Draft(), answer=draft.answer, looks=draft.looks, undo=draft.undo)
        if What.HANDED_OVER in codes:
            draft = replace(draft, undo=undo_note(self._words, now))
        if draft.undo and (now.undo_until is None or now.clocks.total > now.undo_until):
            draft = replace(draft, undo="")
        if What.BREAK_SUGGESTED in codes:
            draft = replace(draft, suggest=self._words.stage.break_suggested.text)
        self._draft = draft

    def _keep(self, before: Session, event: e.Event) -> None:
        now = self._session.clocks.total
        if not isinstance(event, e.Tick):
            changed = self._session != before
        else:
            changed = self._session.place != before.place and now - self._kept_at >= KEPT_EVERY
        if changed:
            self._kept_at = now
            self._keeping.keep(self._session)

    def _end(self, request: Request) -> None:
        match request:
            case Keep(side):
                keeps = self._draft.keeps ^ {side}
                self._draft = replace(self._draft, keeps=keeps)
                self._show()
            case Primary():
                self._write_down()
                self.left.emit("finished")
            case PlanNext():
                self._write_down()
                self.left.emit("plan")
            case IntoBook():
                self._into_book()
            case _:
                pass

    def _into_book(self) -> None:
        from ui.talk.room.into_book import brought_of  # noqa: PLC0415 - when it is asked for

        brought = brought_of(self._session, self._spoken.library)
        if brought is not None and not is_kept(self._session, shared=self._spoken.shared):
            self._write_down()
            self.left.emit("book")
            self.book_asked.emit(brought)

    def _leave(self, why: str) -> None:
        """The room is left; the session stays as it is and can be taken up from Today."""
        if self._session.state is State.OPEN:
            self._happen(e.Pause())
            self._happen(e.StopDropped())
            self._keeping.keep(self._session)
        else:  # whoever goes from the summary has finished
            self._write_down()
        self.left.emit(why)

    def _write_down(self) -> None:
        """What was practised goes into Progress, with the words only if everybody keeps them.

        Of who practises alone on a computer of two nothing goes there.
        """
        if not is_kept(self._session, shared=self._spoken.shared):
            self._keeping.discard()
            return
        people = 1 if self._session.solo else 2
        keep = len(self._draft.keeps) == people
        settled = settled_of(self._session, self._words.deciding)
        if settled is not None:  # first: if the power goes in between, it is there
            self._keeping.settle(settled)
        self._keeping.end(record(self._session, keep=keep))

    def _show(self) -> None:
        self.view_changed.emit(self.view())
