"""From what was typed and chosen to what is written down: pure."""

from datetime import timedelta

import msgspec
from msgspec.structs import replace

from coach.clock import Moment
from coach.content.prose import PlanWords
from coach.content.words import fill
from coach.planning.memory import Agreement, Outcome, Plan
from coach.planning.week import moment
from ui.dates import time_of_day, weekday
from ui.plan.deeds import Agree, Answer, Book, Change, Deed, Drop, Rebook, Unbook
from ui.plan.state import AgreementDraft, Page, State, TimeDraft, field_at, minutes_in
from ui.plan.view import (
    AnswerIt,
    Save,
    SetDay,
    SetSpan,
    SetTalk,
    SetTime,
    TakeOut,
    TypeIfThen,
    TypeLine,
    TypeWords,
)

Draft = TypeLine | TypeWords | TypeIfThen | SetSpan | SetDay | SetTime | SetTalk
Finish = AnswerIt | Save | TakeOut


class Written(msgspec.Struct, frozen=True):
    """What is to be written down, and what is said of it."""

    deed: Deed
    note: str


def drafted(request: Draft, state: State) -> State:
    """Take what was typed or chosen."""
    time, agreement = state.time, state.agreement
    match request:
        case TypeLine(words):
            time = replace(time, line=words)
        case SetDay(key):
            field = field_at(key)
            time = replace(time, field=field, minutes=minutes_in(field, state))
        case SetTime(minutes):
            time = replace(time, minutes=int(minutes))
        case SetTalk(name):
            time = replace(time, talk=name)
        case TypeWords(words):
            agreement = replace(agreement, words=words)
        case TypeIfThen(words):
            agreement = replace(agreement, if_then=words)
        case SetSpan(days):
            agreement = replace(agreement, span=int(days))
    return replace(state, time=time, agreement=agreement)


def finished(request: Finish, state: State, words: PlanWords, now: Moment) -> Written | None:
    """Say what to write down, None where there is nothing to write yet."""
    if state.page is Page.TIME:
        return _time(request, state.time, words)
    if state.page is Page.AGREEMENT:
        return _agreement(request, state.agreement, words, now)
    return None


def _time(request: Finish, draft: TimeDraft, words: PlanWords) -> Written | None:
    if isinstance(request, TakeOut) and draft.booked is not None:
        return Written(Unbook(draft.booked), words.taken_out)
    if not isinstance(request, Save) or draft.field is None:
        return None
    at = moment(draft.field, draft.minutes)
    plan = Plan(round(at.timestamp() * 1000), draft.talk, draft.line.strip())
    named = {"day": weekday(at.date()), "time": time_of_day(at)}
    if draft.booked is None:
        return Written(Book(plan), fill(words.booked_note, named))
    return Written(Rebook(draft.booked, plan), fill(words.moved_note, named))


def _agreement(
    request: Finish, draft: AgreementDraft, words: PlanWords, now: Moment
) -> Written | None:
    old = draft.agreed
    match request:
        case TakeOut() if old:
            return Written(Drop(old), words.removed_note)
        case AnswerIt(outcome) if old:
            note = words.kept_note if outcome == Outcome.KEPT else words.let_go_note
            return Written(Answer(old, Outcome(outcome), now.wall), note)
        case Save() if draft.words.strip():
            new = _made(draft, now)
            if old is None:
                return Written(Agree(new), words.agreed_note)
            return Written(Change(old, new), words.changed_note)
        case _:
            return None


def _made(draft: AgreementDraft, now: Moment) -> Agreement:
    due = (now.local().date() + timedelta(draft.span)).isoformat()
    talk = draft.agreed.agreement.walkthrough if draft.agreed else ""
    return Agreement(now.wall, due, draft.words.strip(), draft.if_then.strip(), talk)
