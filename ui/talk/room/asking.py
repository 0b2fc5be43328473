"""From what was asked for to the event that it means where the session stands."""

from typing import Literal

import msgspec
from msgspec.structs import replace

from coach.clock import Moment
from coach.content.model import PRIVATE, Phase
from coach.people import Side
from coach.session import events as e
from coach.session.gate import calm_enough
from coach.session.state import Paused, Repairing, RepairPhase, Resting, RestPhase, Session
from coach.session.stops import QUIET_MINUTE
from ui.talk import requests as r
from ui.talk.room.board_bar import board_event, board_marked
from ui.talk.room.draft import SIGNS, Draft
from ui.talk.room.private_asking import private_event, private_forward, typed_apart

#: Ten minutes more of a break (mock 07).
MORE_MINUTES = 10

_FLOOR = (Phase.TELL, Phase.SAY_BACK, Phase.TURN)


class Asked(msgspec.Struct, frozen=True):
    """Nothing happens to the session, only what is marked changes."""

    draft: Draft


def marked(draft: Draft, request: r.Request, session: Session) -> Draft:
    """Mark a choice, or move a slider: nothing is done by that yet."""
    match request:
        case r.Choose("answer" | "shape", id_):
            return replace(draft, answer=id_)
        case r.Choose("family", id_):
            return replace(draft, family=id_)
        case r.Choose("taken", id_):
            return replace(draft, taken=id_)
        case r.Choose("break", id_):
            return replace(draft, rest=id_)
        case r.Choose("length", id_) if id_.isdigit():
            return replace(draft, minutes=int(id_))
        case r.Choose("owes", id_):
            return replace(draft, owes=Side(id_) if id_ in (*Side,) else None)
        case r.Choose("look", id_) if id_.isdigit():
            return replace(draft, looks=_next_sign(draft.looks, int(id_)))
        case r.Slide(value) if _rechecking(session) and draft.calm is None:
            return replace(draft, calms=(*draft.calms[:-1], value) if draft.calms else (value,))
        case _:
            return board_marked(draft, request, session)


def _next_sign(looks: tuple[str, ...], index: int) -> tuple[str, ...]:
    looks = looks or (SIGNS[0],) * 3
    turned = SIGNS[(SIGNS.index(looks[index]) + 1) % 3] if index < len(looks) else SIGNS[0]
    return (*looks[:index], turned, *looks[index + 1 :])


def _rechecking(session: Session) -> bool:
    return isinstance(session.stop, Resting) and session.stop.phase is RestPhase.RECHECK


Meaning = e.Event | Asked | Literal["stopped"] | None


def event_of(request: r.Request, session: Session, draft: Draft, _now: Moment) -> Meaning:
    """Give the event that ``request`` means, a changed draft, "stopped", or None for nothing."""
    decided = board_event(request, session, draft)
    if decided is not None:
        return Asked(decided) if isinstance(decided, Draft) else decided
    return _usual(request, session, draft)


def _usual(request: r.Request, session: Session, draft: Draft) -> Meaning:
    match request:
        case r.Primary():
            return _primary(session, draft)
        case r.PauseOrGoOn():
            return e.Resume() if isinstance(session.stop, Paused) else e.Pause()
        case r.Repair():
            return None if session.solo else e.RepairAsked()
        case r.Break():
            return e.BreakAsked()
        case r.Undo():
            return e.Undo()
        case r.Back():
            return e.Back()
        case r.Hold():
            return e.FloorFree() if session.place.held else e.FloorTaken()
        case r.Drop():
            return e.StopDropped()
        case r.Park(text):
            return _park(session, text)
        case r.Unpark(index):
            side = session.next_floor
            return e.Unpark(side.other, index) if side else None
        case r.Type(field, text):
            return _typed(field, text)
        case r.LeaveIt():
            return _left(session.place.phase)
        case r.MoreTime():
            return e.BreakExtended(MORE_MINUTES)
        case _:
            return private_event(request, session)


def _left(phase: Phase) -> e.Event:
    match phase:
        case Phase.STUCK:
            return e.PieceLeft()
        case Phase.WHEN:
            return e.TimeAnswered(good=True)
        case _:
            return e.Back()


def _park(session: Session, text: str) -> e.Event | None:
    side = session.next_floor
    return e.Park(side.other, text) if side else None


def _typed(field: str, text: str) -> e.Event | None:
    match field.split():
        case ["page" | "reply", *_]:
            return e.PageWritten(text)
        case ["piece"]:
            return e.PieceWritten(text)
        case ["next"]:
            return e.NextStepSet(text)
        case ["written"]:
            return e.Written(text)
        case ["topic"]:
            return e.TopicSet(text)
        case ["private" | "loop", *_]:
            return typed_apart(field, text)
        case [side, line]:
            return e.CloseSaid(Side(side), e.CloseLine(line), text)
        case _:
            return None


def _primary(session: Session, draft: Draft) -> Meaning:
    match session.stop:
        case Paused():
            return e.Resume()
        case Repairing(phase):
            return _repair(phase, draft)
        case Resting(phase):
            return _rest(phase, session, draft)
        case None if session.step.kind in PRIVATE:
            return private_forward(session, draft)
        case None if session.place.unread:
            return e.PageRead()
        case None:
            return _forward(session.place.phase, draft)


def _forward(phase: Phase, draft: Draft) -> Meaning:
    if phase in _FLOOR:
        return e.HandOver()
    match phase:
        case Phase.ANSWER:
            return e.Answered(e.Answer(draft.answer)) if draft.answer else None
        case Phase.MORE:
            return e.MoreAnswered(more=draft.answer == "more") if draft.answer else None
        case Phase.STUCK:
            return e.ShapeChosen(int(draft.answer)) if draft.answer.isdigit() else None
        case Phase.ASK:
            return e.TimeAnswered(good=draft.answer == "yes") if draft.answer else None
        case Phase.WHEN:
            return "stopped"
        case Phase.CHOOSE:
            return e.NextChosen(draft.answer) if draft.answer else None
        case _:
            return e.GoOn()


def _repair(phase: RepairPhase, draft: Draft) -> e.Event | None:
    if phase is RepairPhase.SAY and draft.family:
        return e.RepairSaid(draft.family)
    if phase is RepairPhase.ANSWER and draft.taken:
        return e.RepairTaken(e.Taken(draft.taken))
    return None


def _rest(phase: RestPhase, session: Session, draft: Draft) -> Meaning:
    match phase:
        case RestPhase.RESTING:
            return e.CameBack()
        case RestPhase.RECHECK:
            return _cover(session, draft)
        case RestPhase.CHOOSING:
            if draft.rest == "stop":
                return "stopped"
            minutes = QUIET_MINUTE if draft.rest == "minute" else draft.minutes
            return e.BreakBegan(minutes, draft.owes if draft.rest == "apart" else None)


def _cover(session: Session, draft: Draft) -> Meaning:
    """One half is covered: the other opens, or both are there and only the result is left."""
    if draft.calm is not None:
        return e.CalmChecked(enough=draft.calm)
    if not draft.calms or draft.calms[-1] is None:
        return None
    people = 1 if session.solo else 2
    if len(draft.calms) < people:
        return Asked(replace(draft, calms=(*draft.calms, None), open=draft.open.other))
    return Asked(replace(draft, calms=(), calm=calm_enough(draft.calms)))
