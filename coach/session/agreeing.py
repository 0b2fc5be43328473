"""From a joined idea to a trial with a day on which both look at it again (P19)."""

import msgspec
from msgspec.structs import replace

from coach.content.model import CHANGE, Kind, Line
from coach.people import Side
from coach.session.board import Review
from coach.session.ideas import put
from coach.session.moves import Moved, go, next_step
from coach.session.state import Place, Session
from coach.session.words import one_line

#: In so many days they look at it again (7 to 14), and what is proposed.
SOONEST, PROPOSED, LATEST = 7, 10, 14
#: From this step of ten on one can live with it.
LIVEABLE = 6

_DAY = 86_400_000


class Agreed(msgspec.Struct, frozen=True):
    """An agreement that both keep; ``look_at`` is in milliseconds since 1970 UTC.

    ``lines`` are those of the trial, as far as they were written.
    """

    lines: dict[Line, str]
    look_at: int


class Outcome(msgspec.Struct, frozen=True):
    """What became of agreement number ``agreement``; ``changed`` is what it says now, if so."""

    agreement: int
    review: Review
    changed: Agreed | None = None


#: The lines that make an agreement, in the order in which they are read.
TRIAL = (
    *(Line.WHAT, Line.WHO, Line.WHEN, Line.HOW_LONG, Line.HOW_KNOW),
    *(Line.IF, Line.THEN),
)


def write_line(session: Session, line: Line, text: str) -> Moved:
    """Write (or empty) a line; who typed it is not noted."""
    board = session.words.board
    return put(session, replace(board, lines={**board.lines, line: one_line(text)})), ()


def check(session: Session, *, enough: bool) -> Moved:
    """Both can live with it: go on. Else the trial is opened again, whoever it was."""
    if enough:
        return next_step(session, session.place.tally)
    before = session.plan[: session.place.step]
    trials = [index for index, step in enumerate(before) if Line.WHAT in step.fields]
    if not trials:
        return next_step(session, session.place.tally)
    phase = next(iter(before[trials[-1]].times))
    place = Place(step=trials[-1], phase=phase, misses=1, tally=session.place.tally)
    return go(session, place, same_step=False)


def choose_day(session: Session, days: int) -> Moved:
    """Look at it again in so many days from now, from one week to two."""
    if not SOONEST <= days <= LATEST:
        return session, ()
    look_at = session.last.wall + days * _DAY
    return put(session, replace(session.words.board, look_at=look_at)), ()


def keep(session: Session, side: Side) -> Moved:
    """One side keeps the agreement, or takes that back."""
    keeps = session.words.board.keeps
    keeps = tuple(one for one in keeps if one is not side) if side in keeps else (*keeps, side)
    return put(session, replace(session.words.board, keeps=keeps)), ()


def review(session: Session, answer: Review) -> Moved:
    """Both say what becomes of it; only a change needs the steps for one."""
    board = session.words.board
    left_out = tuple(part for part in board.left_out if part != CHANGE)
    if answer is not Review.CHANGE:
        left_out = (*left_out, CHANGE)
    board = replace(board, review=answer, left_out=left_out)
    return next_step(put(session, board), session.place.tally)


def agreed(session: Session) -> Agreed | None:
    """Give the agreement if there is one: what, a day, and both who keep it."""
    board = session.words.board
    asked = any(step.kind is Kind.FOLLOW_UP for step in session.plan)
    if not (asked and len(board.keeps) == len(Side) and board.look_at and board.line(Line.WHAT)):
        return None
    lines = {line: board.line(line) for line in TRIAL if board.line(line)}
    return Agreed(lines, board.look_at)


def outcome(session: Session) -> Outcome | None:
    """Give what became of the agreement that was looked at again, None if nothing was said."""
    board = session.words.board
    if not board.agreement or board.review is None:
        return None
    changed = agreed(session) if board.review is Review.CHANGE else None
    return Outcome(board.agreement, board.review, changed)
