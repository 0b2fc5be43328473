"""A talk that was not ended, as Today shows it: where it stood, in words and as its ring."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from coach.content.library import Library
from coach.content.model import PRIVATE, Kind
from coach.content.prose import StageWords, TodayWords
from coach.content.words import fill, time_left
from coach.people import Couple, Person
from coach.session.state import Paused, PauseReason, Resting, Session
from ui.dates import local, time_of_day
from ui.parts.ring_view import RingState, RingView
from ui.today.view import WaitingView

#: After so long the two look at how they are before they go on.
GATE_AFTER = timedelta(days=1)

_UNSEEN = (*PRIVATE, Kind.CARD)


def gate_first(session: Session, now: datetime) -> bool:
    """Say whether a talk has waited so long that the gate comes first."""
    return now - local(session.last.wall, UTC) > GATE_AFTER


def _label(session: Session, words: TodayWords) -> str:
    """Say when it stopped; only where nobody asked for that can a second be missing."""
    asked = session.stop == Paused(PauseReason.ASKED)
    return words.waiting_label_asked if asked else words.waiting_label


def waiting_view(
    session: Session, library: Library, words: TodayWords, couple: Couple, now: datetime
) -> WaitingView:
    """Say where a talk waits. Raises ``ContentBroken`` if its walkthrough cannot be read."""
    walkthrough = library.walkthrough(session.walkthrough)
    side = session.next_floor
    text = _text(session, library, words, couple, now)
    named = {
        "title": walkthrough.solo.name if session.solo else walkthrough.name,
        "step": str(session.place.step + 1),
        "steps": str(len(session.plan)),
    }
    stopped = time_of_day(local(session.last.wall, now.tzinfo))
    return WaitingView(
        label=fill(_label(session, words), {"time": stopped, "minutes": ""}),
        title=words.waiting_title,
        text=fill(text, named) + (f" {words.gate_first}" if gate_first(session, now) else ""),
        go_on=words.go_on,
        restart=words.restart_turn if side is not None else "",
        ring=_ring(session, couple.of(side)) if side is not None else None,
    )


def _text(
    session: Session, library: Library, words: TodayWords, couple: Couple, now: datetime
) -> str:
    """Take the sentence for where it stands, with all but the step filled in."""
    side = session.next_floor
    if isinstance(session.stop, Resting) and session.stop.planned:
        until = local(session.last.wall + session.stop.left, now.tzinfo)
        return fill(words.waiting_rest, {"time": time_of_day(until)})
    # Where somebody sorted, wrote or chose unseen, nobody was speaking.
    if side is None or not session.allowance or session.step.kind in _UNSEEN:
        return words.waiting_step
    stage = library.prose(StageWords)
    left = time_left(stage.time_left, session.remaining / 1000)
    return fill(
        words.waiting_floor,
        {
            "name": named_person(couple.of(side), left=side is side.ONE),
            "left": left if session.remaining else stage.time_up,
        },
    )


def named_person(person: Person, *, left: bool) -> str:
    """Give a name, or the side for somebody who left it empty."""
    tr = QCoreApplication.translate
    return person.name.strip() or (tr("People", "Left") if left else tr("People", "Right"))


def _ring(session: Session, person: Person) -> RingView:
    share = session.place.used / session.allowance if session.allowance else 0.0
    return RingView(person.shape, person.hue, min(share, 1.0), state=RingState.WAITING)
