"""What may be kept of a session: what was practised, for both together.

No time by person, no answer of a gate, no name of anyone who interrupted; words only when
both pressed Keep.
"""

import msgspec
from msgspec.structs import replace

from coach.content.model import Line
from coach.people import Side
from coach.session.state import Session, State, Words

#: What stands in a field until it is on a list.
_HALF_TYPED = (Line.IDEA, Line.POINT)


class Record(msgspec.Struct, frozen=True):
    """An entry in Progress; ``began`` (since 1970 UTC) and ``active`` are in milliseconds.

    Of who practised alone it says nothing: ``starter`` is the same for both.

    ``whole_time`` is what the turns that stayed whole took, of both in one sum, in milliseconds;
    0 where it was not measured yet (before version 7 of the database).
    """

    walkthrough: str
    length: int
    solo: bool
    starter: str
    began: int
    active: int
    complete: bool
    turns: int
    whole: int
    got_it: int
    repairs_taken: int
    breaks: int
    returns: int
    words: Words | None = None
    whole_time: int = 0


def is_kept(session: Session, *, shared: bool) -> bool:
    """Whether an ended session leaves a record.

    ``shared``: two people with names share this computer. What one of them practised alone is
    then nothing for the other, and Progress is for both.
    """
    return not (session.solo and shared)


def record(session: Session, *, keep: bool = False) -> Record:
    """Reduce an ended session to what may be kept; ``keep`` is true only if both asked for it."""
    tally, clocks = session.place.tally, session.clocks
    return Record(
        walkthrough=session.walkthrough,
        length=session.length,
        solo=session.solo,
        starter=(Side.ONE if session.solo else session.starter).value,
        began=session.began.wall,
        active=clocks.total - clocks.paused,
        complete=session.state is State.FINISHED,
        turns=tally.turns,
        whole=tally.whole,
        got_it=tally.got_it,
        repairs_taken=session.care.taken,
        breaks=session.care.breaks,
        returns=session.care.returns,
        words=_for_both(session.words) if keep else None,
        whole_time=tally.whole_time,
    )


def _for_both(words: Words) -> Words:
    """Leave out what was never for keeping by both.

    That is a sentence that one of them brought along, who starred what, and what was left in a
    field on the way to a list.
    """
    board = words.board
    lines = {line: text for line, text in board.lines.items() if line not in _HALF_TYPED}
    board = replace(board, lines=lines, stars=(), keeps=(), adding=None, passes=0, fresh=False)
    return replace(words, carried=None, board=board)
