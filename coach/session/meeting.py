"""The weekly meeting (P12): its parts, its list of points, and where it is enough."""

from msgspec.structs import replace

from coach.content.model import PHASES, Kind, Line
from coach.session.board import Point
from coach.session.ideas import put, without
from coach.session.moves import Moved, go, next_step
from coach.session.state import Place, Session
from coach.session.words import one_line

#: The most points on one list.
POINTS = 20


def toggle_part(session: Session, part: str) -> Moved:
    """Leave a part out, or take it in again."""
    board = session.words.board
    if part not in {step.part for step in session.plan if step.part}:
        return session, ()
    left_out = tuple(one for one in board.left_out if one != part)
    if part not in board.left_out:
        left_out = (*left_out, part)
    return put(session, replace(board, left_out=left_out)), ()


def add_point(session: Session, text: str) -> Moved:
    """Put a point at the end of the list; an empty one, or one too many, changes nothing."""
    board, text = session.words.board, one_line(text)
    if not text or len(board.points) >= POINTS:
        return session, ()
    points = (*board.points, Point(text))
    return put(session, replace(board, points=points, lines=without(board, Line.POINT))), ()


def tick_point(session: Session, index: int) -> Moved:
    """Tick a point, or take the tick away."""
    points = session.words.board.points
    if not 0 <= index < len(points):
        return session, ()
    ticked = replace(points[index], done=not points[index].done)
    points = (*points[:index], ticked, *points[index + 1 :])
    return put(session, replace(session.words.board, points=points)), ()


def take_point_out(session: Session, index: int) -> Moved:
    """Take a point off the list."""
    points = session.words.board.points
    if not 0 <= index < len(points):
        return session, ()
    points = points[:index] + points[index + 1 :]
    return put(session, replace(session.words.board, points=points)), ()


def can_stop(session: Session) -> bool:
    """Whether it can be enough here: where a part begins, or both had as many short turns.

    In between somebody's turn would be lost.
    """
    place, step = session.place, session.step
    if step.kind is Kind.ROUNDS and place.piece > 1:
        return place.piece % 2 == 1
    first = place.step == 0 or session.plan[place.step - 1].part != step.part
    fresh = place.piece == 1 and not place.misses and not place.partly
    return bool(step.part) and first and fresh and place.phase is PHASES[step.kind][0]


def stop(session: Session) -> Moved:
    """Enough of the short turns: the next step. Enough of the meeting: its close."""
    if not can_stop(session):
        return session, ()
    if session.step.kind is Kind.ROUNDS and session.place.piece > 1:
        return next_step(session, session.place.tally)
    last = len(session.plan) - 1
    phase = PHASES[session.plan[last].kind][0]
    place = Place(step=last, phase=phase, tally=session.place.tally)
    return go(session, place, same_step=False)
