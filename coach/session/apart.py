"""Private steps: cards that get an answer, lines on a page, and what of it the other may see."""

from collections.abc import Mapping

from msgspec.structs import replace

from coach.content.model import PRIVATE, Kind, Phase
from coach.session import events as e
from coach.session.apart_state import Mark, Private, PrivateLine, Shown
from coach.session.moves import Moved, go, next_step
from coach.session.state import Carried, Session
from coach.session.typed import one_line
from coach.session.words import say_loop

#: The heap of what is no card but a line that was written: all of them can be shown.
LINES = ""


def here(session: Session) -> bool:
    """Say whether the step on screen is a private one."""
    return session.step.kind in PRIVATE


def deck(session: Session) -> tuple[str, ...]:
    """Give the ids of the cards that are sorted, in order, without those left out."""
    step = session.step
    return tuple(
        item for item in step.items if not (session.private.without and item in step.apart)
    )


def card(session: Session) -> str:
    """Give the id of the card that lies on top, empty where none is sorted."""
    cards = deck(session) if session.step.kind is Kind.SORT else ()
    return cards[session.place.piece - 1] if session.place.piece <= len(cards) else ""


def pickable(session: Session) -> tuple[Mark, ...]:
    """Give what can be shown: cards of heaps that are shown, and lines that hold words."""
    shown = dict(session.step.heaps)
    private = session.private
    return (
        *(mark for mark in private.marks if shown.get(mark.heap)),
        *(Mark(line.line, LINES) for line in private.lines),
    )


def act(session: Session, event: e.Event) -> Moved | None:
    """Let an event of a private step happen; None where it is none of these."""
    if isinstance(event, e.GoOn) and here(session):
        return go_on(session)
    if isinstance(event, e.HalfTurned | e.GroupLeft | e.Sorted | e.Picked | e.OnwardChosen):
        return _happen(session, event)
    return None


def _happen(session: Session, event: e.Event) -> Moved:
    if isinstance(event, e.OnwardChosen):
        return _choose_onward(session, event.talk)
    if not here(session):
        return session, ()
    if isinstance(event, e.HalfTurned):
        opened = session.solo or event.open
        return _with(session, replace(session.private, open=opened)), ()
    if isinstance(event, e.GroupLeft):
        return _leave_group(session, out=event.out)
    if not session.private.open:
        return session, ()
    phase = session.place.phase
    match event:
        case e.Sorted(heap) if phase is Phase.SORT:
            return _sort(session, heap)
        case e.Picked(item, shown) if phase is Phase.PICK:
            return _pick(session, item, shown=shown)
        case _:
            return session, ()


def typed(session: Session, event: e.Event) -> Moved | None:
    """What may be typed in a pause and in a step alike; None for any other event."""
    match event:
        case e.PageLineWritten(line, text):
            return write_line(session, line, text)
        case e.LoopSaid(piece, text, side):
            return say_loop(session, side, piece, text)
        case _:
            return None


def _choose_onward(session: Session, talk: str) -> Moved:
    """Alone, a talk can be named that is opened after this one: together it would tell on one."""
    led = talk in ("", session.step.leads) and session.step.kind is Kind.CARD
    if not session.solo or not (led or session.step.kind is Kind.CHIPS):
        return session, ()
    return replace(session, onward=one_line(talk)), ()


def _leave_group(session: Session, *, out: bool) -> Moved:
    """Before the first card has its answer, a group can be left out or taken in again."""
    if session.place.phase is not Phase.SORT or session.place.piece > 1:
        return session, ()
    return _with(session, replace(session.private, without=out)), ()


def _sort(session: Session, heap: str) -> Moved:
    item, cards = card(session), deck(session)
    if heap and heap not in dict(session.step.heaps):
        return session, ()
    private = session.private
    rest = tuple(mark for mark in private.marks if mark.item != item)
    marks = (*rest, Mark(item, heap)) if heap else rest
    picked = tuple(one for one in private.picked if one != item)
    session = _with(session, replace(private, marks=marks, picked=picked))
    place = session.place
    if place.piece < len(cards):
        return go(session, replace(place, piece=place.piece + 1))
    return next_step(session, place.tally)


def _pick(session: Session, item: str, *, shown: bool) -> Moved:
    """Take a card or a line to be shown, if so many of its heap may be, or put it back."""
    private = session.private
    heaps = {mark.item: mark.heap for mark in pickable(session)}
    rest = tuple(one for one in private.picked if one != item)
    if item not in heaps:
        return session, ()
    if shown and heaps[item] != LINES:
        same = sum(heaps.get(one) == heaps[item] for one in rest)
        if same >= dict(session.step.heaps)[heaps[item]]:
            return session, ()
    return _with(session, replace(private, picked=(*rest, item) if shown else rest)), ()


def write_line(session: Session, line: str, text: str) -> Moved:
    """Write (or empty) a line of the private page on screen; a covered one takes no words."""
    private = session.private
    if session.step.kind is not Kind.PAGE or line not in session.step.lines or not private.open:
        return session, ()
    text = one_line(text)
    if not text:
        lines = tuple(one for one in private.lines if one.line != line)
    elif any(one.line == line for one in private.lines):
        lines = tuple(PrivateLine(line, text) if one.line == line else one for one in private.lines)
    else:
        lines = (*private.lines, PrivateLine(line, text))
    return _with(session, replace(private, lines=lines)), ()


def go_on(session: Session) -> Moved:
    """Done with a private step other than sorting; what was picked can be seen from now on."""
    if not session.private.open or session.step.kind is Kind.SORT:
        return session, ()
    if session.step.kind is Kind.PICK:
        session = _show(session)
    return next_step(session, session.place.tally)


def _show(session: Session) -> Session:
    side, private = session.step.side, session.private
    heaps = {mark.item: mark.heap for mark in pickable(session)}
    texts = written(private)
    others = tuple(one for one in session.shown if one.side is not side)
    own = tuple(
        Shown(side, item, heaps[item], texts.get(item, "") if heaps[item] == LINES else "")
        for item in private.picked
        if side is not None and item in heaps
    )
    return replace(session, shown=(*others, *own))


def written(private: Private) -> Mapping[str, str]:
    """Give what was written on private pages, by the id of the line."""
    return {line.line: line.text for line in private.lines}


def taken_along(session: Session) -> Carried | None:
    """Give the card that its owner takes along into the talk that follows, if there is one.

    The first of its three lines is what they begin with; without that there is no card.
    """
    cards = [step for step in session.plan if step.kind is Kind.CARD]
    if not session.onward or not cards:
        return None
    texts = written(session.private)
    begins, needs, sees = (texts.get(line, "") for line in cards[0].lines)
    return Carried(session.starter, begins, needs, sees) if begins else None


def _with(session: Session, private: Private) -> Session:
    return replace(session, private=private)
