"""From what was asked for in a private step, or at the loop, to the event that it means."""

from coach.content.model import Kind, LoopPiece
from coach.people import Side
from coach.session import events as e
from coach.session.state import Session
from ui.talk import requests as r
from ui.talk.room.draft import Draft
from ui.talk.room.private_builder import NOTHING, heap_of

_BOTH = "both"


def private_event(request: r.Request, session: Session) -> e.Event | None:
    """Give the event that a choice in a private step means, None for any other choice."""
    private = session.private
    match request:
        case r.Choose("way", "skip"):
            return e.Sorted()
        case r.Choose("way", "cover"):
            return e.HalfTurned(open=False)
        case r.Choose("without"):
            return e.GroupLeft(out=not private.without)
        case r.Choose("pick", item):
            return e.Picked(item, shown=item not in private.picked)
        case r.Choose("onward", talk):
            return e.OnwardChosen("" if talk == NOTHING else talk)
        case _:
            return None


def private_forward(session: Session, draft: Draft) -> e.Event | None:
    """Give what Enter means in a private step."""
    if not session.private.open:
        return e.HalfTurned(open=True)
    if session.step.kind is Kind.SORT:
        heap = heap_of(session, draft)
        return e.Sorted(heap) if heap else None
    return e.GoOn()


def typed_apart(field: str, text: str) -> e.Event | None:
    """Give the event of a field on a private page, or of a piece of the loop."""
    match field.split():
        case ["private", line]:
            return e.PageLineWritten(line, text)
        case ["loop", whose, piece]:
            return e.LoopSaid(LoopPiece(piece), text, None if whose == _BOTH else Side(whose))
        case _:
            return None
