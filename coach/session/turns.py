"""Speaking-time arithmetic: where each millisecond goes, and when to say so.

All times are whole milliseconds, so that nothing is lost to rounding in ninety minutes.
"""

from msgspec.structs import replace

from coach.clock import Moment
from coach.content.model import Phase
from coach.people import Side
from coach.session.happenings import Happening, What
from coach.session.state import (
    Clocks,
    Paused,
    PauseReason,
    Place,
    Repairing,
    RepairPhase,
    Resting,
    RestPhase,
    Session,
)

#: A gap between two looks at the clock that means that the computer slept (architecture, rule 3).
GAP = 5_000
#: The share of a time after which *nearly time* is said (G4).
NEARLY = 0.8

#: Phases that are answered by a tap: no cue hurries them.
_UNCUED = (
    *(Phase.ANSWER, Phase.MORE, Phase.STUCK, Phase.LOOK),
    *(Phase.ASK, Phase.WHEN, Phase.CHOOSE),
    *(Phase.SORT, Phase.CHIPS, Phase.PICK, Phase.PAGE, Phase.CARD),
    *(Phase.STAR, Phase.MET, Phase.LIVEABLE, Phase.FOLLOW_UP, Phase.AGENDA, Phase.REVIEW),
)


def pass_time(session: Session, now: Moment) -> tuple[Session, tuple[Happening, ...]]:
    """Give the time since the last look to whom it belongs.

    A steady clock that seems to run backwards counts as standing still. A gap of more
    than five seconds belongs to nobody and stops the clock.
    """
    elapsed = max(0, now.steady - session.last.steady)
    session = replace(session, last=now)
    if isinstance(session.stop, Resting):
        return _rest(session, session.stop, elapsed)
    if isinstance(session.stop, Repairing):
        return _repair(session, session.stop, elapsed)
    if isinstance(session.stop, Paused):
        return _give_paused(session, elapsed), ()
    if elapsed > GAP:
        session = _give_paused(replace(session, stop=Paused(PauseReason.SLEPT)), elapsed)
        return session, (Happening(What.SLEPT),)
    return _run(session, elapsed)


def _give_paused(session: Session, elapsed: int) -> Session:
    clocks = session.clocks
    return replace(session, clocks=replace(clocks, paused=clocks.paused + elapsed))


def _rest(session: Session, rest: Resting, elapsed: int) -> tuple[Session, tuple[Happening, ...]]:
    session = _give_paused(session, elapsed)
    if rest.phase is not RestPhase.RESTING:
        return session, ()
    rest = replace(rest, elapsed=rest.elapsed + elapsed)
    over = rest.left == 0 and not rest.told
    session = replace(session, stop=replace(rest, told=rest.told or over))
    return session, (Happening(What.REST_OVER),) if over else ()


def _repair(
    session: Session, repair: Repairing, elapsed: int
) -> tuple[Session, tuple[Happening, ...]]:
    session = _give_paused(session, elapsed)
    if repair.phase is not RepairPhase.QUIET:
        return session, ()
    left = max(0, repair.quiet - elapsed)
    if left:
        return replace(session, stop=replace(repair, quiet=left)), ()
    said = replace(repair, quiet=0, phase=RepairPhase.SAY)
    return replace(session, stop=said), (Happening(What.REPAIR_QUIET_OVER),)


def _run(session: Session, elapsed: int) -> tuple[Session, tuple[Happening, ...]]:
    happenings: list[Happening] = []
    place, clocks = session.place, session.clocks
    if place.held:
        return replace(session, clocks=replace(clocks, held=clocks.held + elapsed)), ()
    if place.unread:  # reading takes as long as it takes, and is nobody's time
        return _give_shared(session, elapsed), ()
    if place.quiet:
        quiet = min(place.quiet, elapsed)
        place = replace(place, quiet=place.quiet - quiet)
        session = _give_shared(replace(session, place=place), quiet)
        elapsed -= quiet
        if not place.quiet:
            happenings.append(Happening(What.FLOOR_OPENED, session.next_floor))
    if place.quiet:
        return session, ()
    side = session.floor
    session = _give_shared(session, elapsed) if side is None else _give(session, side, elapsed)
    place = replace(place, used=place.used + elapsed, spent=place.spent + elapsed)
    place, cue = _cued(place, session.allowance)
    happenings += [Happening(what, side) for what in cue]
    return replace(session, place=place), tuple(happenings)


def _give_shared(session: Session, elapsed: int) -> Session:
    clocks = session.clocks
    return replace(session, clocks=replace(clocks, shared=clocks.shared + elapsed))


def _give(session: Session, side: Side, elapsed: int) -> Session:
    clocks = session.clocks
    given: Clocks = (
        replace(clocks, one=clocks.one + elapsed)
        if side is Side.ONE
        else replace(clocks, two=clocks.two + elapsed)
    )
    return replace(session, clocks=given)


def _cued(place: Place, allowance: int) -> tuple[Place, tuple[What, ...]]:
    if not allowance or place.phase in _UNCUED:
        return place, ()
    if place.used >= allowance and place.cue < 2:
        return replace(place, cue=2), (What.TIME_IS_UP,)
    if place.used >= allowance * NEARLY and place.cue < 1:
        return replace(place, cue=1), (What.NEARLY_TIME,)
    return place, ()
