"""What can stop the clock, and how it runs again: pause, repair (P04) and break (P05)."""

from msgspec.structs import replace

from coach.clock import Moment
from coach.content.model import Phase
from coach.people import Side
from coach.session import curtain
from coach.session.events import Taken
from coach.session.happenings import Happening, What
from coach.session.moves import Moved
from coach.session.state import (
    Paused,
    PauseReason,
    Repairing,
    RepairPhase,
    Resting,
    RestPhase,
    Session,
    State,
)

#: Shared quiet after a repair is asked for, in milliseconds (McCurry et al. 2024).
REPAIR_QUIET = 5_000
#: More than this many repairs within five minutes: a break may be kinder (P04).
REPAIRS, REPAIRS_WITHIN = 3, 300_000
#: Shortest and longest break in minutes, and what is added when calm is not there yet (P05).
SHORTEST, LONGEST, ADDED = 20, 24 * 60, 20
#: One minute is no break but a quiet minute together.
QUIET_MINUTE = 1
#: Returns put off this often: a third person may help (P05).
REBOOKED = 2

_MINUTE = 60_000


def pause(session: Session) -> Moved:
    """Stop the clock; no reason is asked and nothing is counted."""
    if session.stop is not None:
        return session, ()
    return replace(session, stop=Paused(PauseReason.ASKED)), (Happening(What.PAUSED),)


def go_on(session: Session) -> Moved:
    """Let the clock run again after a pause."""
    if not isinstance(session.stop, Paused):
        return session, ()
    return _running(session)


def _running(session: Session) -> Moved:
    return replace(session, stop=None), (Happening(What.RESUMED, session.next_floor),)


def drop(session: Session) -> Moved:
    """Back to the talk from a repair, or from a break that has not begun."""
    choosing = isinstance(session.stop, Resting) and session.stop.phase is RestPhase.CHOOSING
    if choosing or isinstance(session.stop, Repairing):
        return _running(session)
    return session, ()


def ask_repair(session: Session) -> Moved:
    """Anyone may ask; it begins with five seconds of quiet for both."""
    if session.stop is not None and not isinstance(session.stop, Paused):
        return session, ()
    now = session.clocks.total
    recent = (*(at for at in session.repairs_at if now - at < REPAIRS_WITHIN), now)
    session = replace(
        session,
        stop=Repairing(RepairPhase.QUIET, REPAIR_QUIET),
        care=replace(session.care, repairs=session.care.repairs + 1),
        repairs_at=recent,
    )
    return session, (Happening(What.BREAK_SUGGESTED),) if len(recent) > REPAIRS else ()


def say_repair(session: Session, family: str) -> Moved:
    """A repair line was said; now the other one answers."""
    repair = session.stop
    if not isinstance(repair, Repairing) or repair.phase is not RepairPhase.SAY:
        return session, ()
    answer = replace(repair, phase=RepairPhase.ANSWER, family=family)
    return replace(session, stop=answer), ()


def take_repair(session: Session, taken: Taken) -> Moved:
    """Received, if only in part: the talk goes on. Not ready: a break, no second push."""
    repair = session.stop
    if not isinstance(repair, Repairing) or repair.phase is not RepairPhase.ANSWER:
        return session, ()
    if taken is Taken.NOT_READY:
        return replace(session, stop=Resting(RestPhase.CHOOSING)), ()
    session = replace(session, care=replace(session.care, taken=session.care.taken + 1))
    session, happenings = _running(session)
    return session, (Happening(What.REPAIR_TAKEN), *happenings)


def ask_break(session: Session) -> Moved:
    """The break sheet opens; the time waits from here."""
    if isinstance(session.stop, Resting):
        return session, ()
    return replace(session, stop=Resting(RestPhase.CHOOSING)), ()


def begin_break(session: Session, minutes: int, owes: Side | None) -> Moved:
    """A quiet minute, or a break of 20 minutes to 24 hours with an agreed return."""
    rest = session.stop
    if not isinstance(rest, Resting) or rest.phase is not RestPhase.CHOOSING:
        return session, ()
    if minutes != QUIET_MINUTE:
        minutes = min(max(minutes, SHORTEST), LONGEST)
        session = replace(session, care=replace(session.care, breaks=session.care.breaks + 1))
    rest = Resting(RestPhase.RESTING, planned=minutes * _MINUTE, owes=owes)
    return replace(curtain.cover(session), stop=rest), ()


def extend_break(session: Session, minutes: int) -> Moved:
    """So many minutes more, from the agreed time or, when that is past, from now."""
    rest = session.stop
    if not isinstance(rest, Resting) or rest.phase is not RestPhase.RESTING:
        return session, ()
    planned = max(rest.planned, rest.elapsed) + max(1, minutes) * _MINUTE
    planned = min(planned, max(rest.elapsed, LONGEST * _MINUTE))
    return replace(session, stop=replace(rest, planned=planned, told=False)), ()


def come_back(session: Session) -> Moved:
    """Both are here again: after a real break each looks at their own calm first."""
    rest = session.stop
    if not isinstance(rest, Resting) or rest.phase is not RestPhase.RESTING:
        return session, ()
    if rest.planned < SHORTEST * _MINUTE:
        return _running(session)
    return replace(session, stop=replace(rest, phase=RestPhase.RECHECK)), ()


def check_calm(session: Session, *, enough: bool) -> Moved:
    """Calm enough: the talk goes on. Not yet: twenty minutes more, whoever it was."""
    rest = session.stop
    if not isinstance(rest, Resting) or rest.phase is not RestPhase.RECHECK:
        return session, ()
    if enough:
        care = replace(session.care, returns=session.care.returns + 1)
        return _running(replace(session, care=care))
    rest = replace(
        rest,
        phase=RestPhase.RESTING,
        planned=rest.elapsed + ADDED * _MINUTE,
        rebooked=rest.rebooked + 1,
        told=False,
    )
    suggest = (Happening(What.THIRD_PERSON_SUGGESTED),) if rest.rebooked >= REBOOKED else ()
    return replace(session, stop=rest), suggest


def resume(session: Session, now: Moment) -> Session:
    """Take a session up in a new process, whose steady clock begins elsewhere.

    Time in which the app was closed belongs to nobody and is not counted, except that a
    break goes on: there the time of day says how long it was, if it did not run backwards.
    """
    away = max(0, now.wall - session.last.wall)
    rest = session.stop
    place = session.place.freed
    if place.phase is Phase.WHEN:  # this is the other time: whether it is a good one is asked anew
        place = replace(place, phase=Phase.ASK)
    session = curtain.cover(replace(session, last=now, place=place))
    if session.state is not State.OPEN:
        return session
    if isinstance(rest, Resting) and rest.phase is RestPhase.RESTING:
        return replace(session, stop=replace(rest, elapsed=rest.elapsed + away))
    if isinstance(rest, Resting) and rest.phase is RestPhase.RECHECK:
        return session
    return replace(session, stop=Paused(PauseReason.REOPENED))
