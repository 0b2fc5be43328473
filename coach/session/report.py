"""A session as one plain line, for the command line and for whoever reads its output."""

from collections.abc import Iterable

from coach.content.model import PRIVATE
from coach.people import Side
from coach.session.happenings import Happening
from coach.session.state import Paused, Repairing, Resting, Session


def report(session: Session, happenings: Iterable[Happening] = ()) -> dict[str, object]:
    """Say where ``session`` stands: step, phase, floor, times in seconds, what just happened."""
    return {
        "at": session.clocks.total / 1000,
        "state": session.state.value,
        "step": session.place.step + 1,
        "steps": len(session.plan),
        "id": session.step.id,
        "phase": session.place.phase.value,
        "piece": session.place.piece,
        "covered": session.step.kind in PRIVATE and not session.private.open,
        "shown": len(session.shown),
        "floor": session.floor.value if session.floor else None,
        "quiet": session.place.quiet / 1000,
        "stop": _stop(session),
        "one": _side(session, Side.ONE),
        "two": _side(session, Side.TWO),
        "shared": session.clocks.shared / 1000,
        "held": session.clocks.held / 1000,
        "paused": session.clocks.paused / 1000,
        "overtime": session.overtime / 1000,
        "turns": session.place.tally.turns,
        "whole": session.place.tally.whole,
        "got_it": session.place.tally.got_it,
        "ideas": len(session.words.board.ideas),
        "points": len(session.words.board.points),
        "happenings": [_happening(happening) for happening in happenings],
    }


def _side(session: Session, side: Side) -> dict[str, float]:
    """Used seconds of the whole session, and what is left of the present turn, if it is theirs."""
    remaining = session.remaining if session.next_floor is side else 0
    return {"used": session.clocks.of(side) / 1000, "remaining": remaining / 1000}


def _stop(session: Session) -> dict[str, object] | None:
    match session.stop:
        case Paused(reason):
            return {"kind": "paused", "reason": reason.value}
        case Repairing(phase, quiet):
            return {"kind": "repairing", "phase": phase.value, "quiet": quiet / 1000}
        case Resting() as rest:
            owes = rest.owes.value if rest.owes else None
            left = rest.left / 1000
            return {"kind": "resting", "phase": rest.phase.value, "left": left, "owes": owes}
        case _:
            return None


def _happening(happening: Happening) -> str:
    return happening.what.value + (f" {happening.side.value}" if happening.side else "")
