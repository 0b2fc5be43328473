"""Holds what two people mark and type in the planner, and does what they ask."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.clock import Clock
from coach.content.library import Library
from coach.content.prose import PlanWords
from coach.errors import WorldError
from coach.people import Side
from coach.planning.booking import gone_by
from coach.planning.memory import Agreed, Booked, Outcome
from coach.planning.week import DAYS, Field
from ui.after import After, after_with
from ui.offer import Offer
from ui.plan.build import Desk, build
from ui.plan.deeds import Deed, Kept, Want, undoing
from ui.plan.state import (
    AgreementDraft,
    Page,
    State,
    TimeDraft,
    draft_of,
    field_at,
    minutes_in,
    to_take,
)
from ui.plan.view import (
    AnswerIt,
    Back,
    ForgetWishes,
    Mark,
    NewAgreement,
    NoteGone,
    OpenListed,
    OtherDays,
    PlanRequest,
    PlanView,
    Save,
    SetDay,
    SetSpan,
    SetTalk,
    SetTime,
    Take,
    TakeOut,
    TypeIfThen,
    TypeLine,
    TypeWords,
    Undo,
    WhoMarks,
    Wish,
)
from ui.plan.writing import Finish, Written, drafted, finished
from ui.preferences import Choices

#: So many weeks ahead one can look.
_WEEKS = 4


class PlanPresenter(QObject):
    """The planner. ``open`` it each time it is shown; ``know`` takes what the store has."""

    #: The page is another one: a PlanView.
    view_changed = Signal(object)
    #: Something is to be written down: a ui.plan.deeds.Deed. The answer goes to ``know``.
    write_asked = Signal(object)
    #: The way back to Today was taken.
    left = Signal()

    def __init__(
        self, library: Library, clock: Clock, after: After | None = None,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._library = library
        self._clock = clock
        self._words = library.prose(PlanWords)
        self._state = State()
        self._known = Kept()
        self._begin = ""
        self._to_undo: Deed | None = None
        self._trouble: WorldError | None = None
        self._offer = Offer(after or after_with(self), self._tell)

    def open(self, choices: Choices, begin: str = "") -> None:
        """Begin anew: at the week, or with *wishes*, *time-ID*, *agreement-ID*, *talk-NAME*."""
        self._offer.drop()
        self._begin = begin
        page = Page.WISHES if begin == "wishes" else Page.WEEK
        self._state = State(couple=choices.couple, alone=choices.alone, page=page)
        if begin.startswith("talk-"):
            self._state = replace(self._state, time=TimeDraft(talk=begin.removeprefix("talk-")))
        self._tell()

    def know(self, known: Kept) -> None:
        """Take what the store has, and open what was asked for."""
        self._known = known
        if self._to_undo is not None:
            self._take_back(self._to_undo)
        begin, self._begin = self._begin, ""
        if begin.startswith(("time-", "agreement-")):
            self._open(begin)
        self._tell()

    def show_trouble(self, trouble: WorldError | None) -> None:
        """Take that nothing can be written down just now, or that all is well."""
        self._trouble = trouble
        self._tell()

    def drop(self) -> None:
        """Forget what was marked and typed: the window is hidden."""
        self._offer.drop()
        self._state = State(couple=self._state.couple, alone=self._state.alone)
        self._tell()

    def view(self) -> PlanView:
        """Make the page."""
        desk = Desk(self._words, self._library, self._known, self._clock.now().local())
        return build(self._state, desk, self._offer.note, self._trouble)

    def ask(self, request: PlanRequest) -> None:
        """Do what somebody asked for."""
        match request:
            case Undo():
                self._offer.take_back()
            case NoteGone():
                self._offer.gone()
            case Back():
                self._back()
            case Wish() | ForgetWishes():
                self._wish(request)
            case TypeLine() | TypeWords() | TypeIfThen() | SetSpan():
                self._turn(drafted(request, self._state))
            case SetDay() | SetTime() | SetTalk():
                self._turn(drafted(request, self._state))
            case AnswerIt() | Save() | TakeOut():
                self._finish(request)
            case _:
                self._in_week(request)

    # the week

    def _in_week(self, request: PlanRequest) -> None:
        state = self._state
        match request:
            case WhoMarks(side):
                self._turn(replace(state, marking=side))
            case Mark(key):
                self._mark(field_at(key))
            case OtherDays():
                self._turn(replace(state, skip=(state.skip + DAYS) % (_WEEKS * DAYS)))
            case Take():
                self._take()
            case OpenListed(key):
                self._open(key)
                self._tell()
            case NewAgreement():
                self._turn(replace(state, page=Page.AGREEMENT, agreement=AgreementDraft()))
            case _:
                pass

    def _mark(self, field: Field) -> None:
        state = self._state
        if state.marking is Side.ONE:
            self._turn(replace(state, one=state.one ^ {field}, picked=field))
        else:
            self._turn(replace(state, two=state.two ^ {field}, picked=field))

    def _take(self) -> None:
        field = to_take(self._state, self._clock.now().local())
        if field is not None:
            minutes = minutes_in(field, self._state)
            draft = replace(self._state.time, field=field, minutes=minutes)
            self._turn(replace(self._state, page=Page.TIME, time=draft))

    def _open(self, key: str) -> None:
        kind, _, number = key.partition("-")
        if kind == "time":
            for booked in self._known.plans:
                if str(booked.id) == number:
                    self._open_time(booked)
        else:
            for agreed in self._known.agreements:
                if str(agreed.id) == number and agreed.agreement.outcome is Outcome.OPEN:
                    self._open_agreement(agreed)

    def _open_time(self, booked: Booked) -> None:
        """Open a time that is to come; for one that went by another day is looked for."""
        past = gone_by((booked,), self._clock.now().wall)
        page = Page.WEEK if past else Page.TIME
        self._state = replace(self._state, page=page, time=draft_of(booked))

    def _open_agreement(self, agreed: Agreed) -> None:
        draft = AgreementDraft(agreed.agreement.words, agreed.agreement.if_then, agreed=agreed)
        self._state = replace(self._state, page=Page.AGREEMENT, agreement=draft)

    def _back(self) -> None:
        if self._state.page in {Page.WEEK, Page.WISHES}:
            self.left.emit()
        else:
            self._to_week()

    def _to_week(self) -> None:
        state = self._state
        self._turn(State(couple=state.couple, alone=state.alone))

    # what is written down

    def _finish(self, request: Finish) -> None:
        now = self._clock.now()
        written = finished(request, self._state, self._words, now)
        if written is not None:
            self._write(written)

    def _write(self, written: Written) -> None:
        """Have it written down, and offer to undo it."""
        self._known = replace(self._known, made=None)
        self._to_undo = None
        self.write_asked.emit(written.deed)
        self._state = State(couple=self._state.couple, alone=self._state.alone)
        self._offer.make(written.note, lambda: self._take_back(written.deed))

    def _take_back(self, deed: Deed) -> None:
        """Undo a deed, now or as soon as it is known what it made."""
        undo = undoing(deed, self._known.made)
        self._to_undo = deed if undo is None else None
        if undo is not None:
            self.write_asked.emit(undo)

    # what the two want

    def _wish(self, request: Wish | ForgetWishes) -> None:
        before = self._known.leaning.wishes
        if isinstance(request, ForgetWishes):
            self._want(())
            self._offer.make(self._words.forgotten_note, lambda: self._want(before))
            return
        rest = tuple(need for need in before if need != request.need)
        self._want((*rest, request.need) if request.on else rest)

    def _want(self, needs: tuple[str, ...]) -> None:
        leaning = replace(self._known.leaning, wishes=needs)
        self._known = replace(self._known, leaning=leaning)
        self.write_asked.emit(Want(needs))
        self._tell()

    def _turn(self, state: State) -> None:
        self._state = state
        self._tell()

    def _tell(self) -> None:
        self.view_changed.emit(self.view())
