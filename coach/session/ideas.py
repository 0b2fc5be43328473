"""Ideas by turns, and the stars on them (P19): nobody comments, then both see where they met."""

from msgspec.structs import replace

from coach.content.model import Line, Phase
from coach.people import Side
from coach.session.board import Board, Idea, Star
from coach.session.moves import UNDO, Moved, go, next_step
from coach.session.state import Session
from coach.session.words import one_line

#: From so many ideas on it can be enough (P19: at least eight).
ENOUGH = 8
#: The most ideas of both together; nobody has so many.
MOST = 40
#: Both in a row have nothing just now: that is enough, too.
BOTH_PASS = 2
#: So many stars each puts; one more for each time that they did not meet.
STARS = 3


def adds(session: Session) -> Side:
    """Whose turn it is to add an idea."""
    return session.words.board.adding or session.starter


def enough(session: Session) -> bool:
    """Whether they may go on from here: eight ideas, or some and both have no more."""
    board = session.words.board
    return len(board.ideas) >= ENOUGH or (bool(board.ideas) and board.passes >= BOTH_PASS)


def add(session: Session, text: str) -> Moved:
    """Put an idea on the list; then it is the other one's turn. An empty one changes nothing."""
    board, side, text = session.words.board, adds(session), one_line(text)
    if not text or len(board.ideas) >= MOST:
        return session, ()
    board = replace(
        board,
        ideas=(*board.ideas, Idea(side, text)),
        lines=without(board, Line.IDEA),
        adding=side.other,
        passes=0,
        fresh=True,
    )
    session = replace(session, undo_until=session.clocks.total + UNDO)
    return put(session, board), ()


def pass_on(session: Session) -> Moved:
    """Nothing just now: the other one may have something."""
    board = session.words.board
    board = replace(board, adding=adds(session).other, passes=board.passes + 1, fresh=False)
    return put(session, board), ()


def take_out(session: Session, index: int) -> Moved:
    """Take an idea out again, by its place in the list of both; whose turn it is stays."""
    board = session.words.board
    if not 0 <= index < len(board.ideas):
        return session, ()
    ideas = board.ideas[:index] + board.ideas[index + 1 :]
    return put(session, replace(board, ideas=ideas, fresh=False)), ()


def can_undo(session: Session) -> bool:
    """Whether the last idea was put there within ten seconds."""
    fresh, until = session.words.board.fresh, session.undo_until
    return fresh and until is not None and session.clocks.total <= until


def undo(session: Session) -> Moved:
    """Take the last idea back into the field of whoever typed it."""
    board = session.words.board
    last = board.ideas[-1]
    board = replace(
        board,
        ideas=board.ideas[:-1],
        lines={**board.lines, Line.IDEA: last.text},
        adding=last.side,
        fresh=False,
    )
    return put(replace(session, undo_until=None), board), ()


# -- stars


def stars_left(session: Session) -> int:
    """How many stars whoever's half is open still has."""
    used = sum(star.side is half(session) for star in session.words.board.stars)
    return max(0, STARS + session.place.piece - 1 - used)


def half(session: Session) -> Side:
    """Whose half is open."""
    return session.place.half or session.starter


def star(session: Session, index: int) -> Moved:
    """Put a star on an idea, or take it away; one too many changes nothing."""
    board, mark = session.words.board, Star(half(session), index)
    if not 0 <= index < len(board.ideas):
        return session, ()
    if mark in board.stars:
        stars = tuple(one for one in board.stars if one != mark)
    elif stars_left(session):
        stars = (*board.stars, mark)
    else:
        return session, ()
    return put(session, replace(board, stars=stars)), ()


def cover(session: Session) -> Moved:
    """Cover this half: the other one opens, or both see where their stars met.

    The first half cannot be opened again by a step back: the other one sits before it now.
    """
    if half(session) is session.starter:
        place = replace(session.place, half=session.starter.other)
        return replace(session, place=place, undo_until=None), ()
    return go(session, replace(session.place, phase=Phase.MET))


def star_again(session: Session) -> Moved:
    """Each puts one star more."""
    place = replace(session.place, phase=Phase.STAR, half=None, piece=session.place.piece + 1)
    return go(session, place)


def met(board: Board) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """Sort the places of all ideas: starred by both, by one, by nobody."""
    count = [sum(star.index == index for star in board.stars) for index in range(len(board.ideas))]
    both, one, none = (
        tuple(index for index, stars in enumerate(count) if stars == wanted) for wanted in (2, 1, 0)
    )
    return both, one, none


def join(session: Session) -> Moved:
    """Go on with what they joined: it is the beginning of the trial, unless that has one."""
    board = session.words.board
    both, _, _ = met(board)
    joined = board.line(Line.JOINED) or ". ".join(board.ideas[index].text for index in both)
    if joined and not board.line(Line.WHAT):
        board = replace(board, lines={**board.lines, Line.WHAT: one_line(joined)})
    return next_step(put(session, board), session.place.tally)


# -- common


def put(session: Session, board: Board) -> Session:
    """Put ``board`` in the place of the present one."""
    return replace(session, words=replace(session.words, board=board))


def without(board: Board, line: Line) -> dict[Line, str]:
    """Give the lines without one of them."""
    return {key: text for key, text in board.lines.items() if key is not line}
