"""From one place of a session to the next: what follows a hand-over, an answer, a step back."""

from msgspec.structs import replace

from coach.content.model import PHASES, SPOKEN, Kind, Phase
from coach.people import Side
from coach.session import curtain
from coach.session.happenings import Happening, What
from coach.session.pages import quiet_before, turned
from coach.session.state import Place, Session, State, Tally

#: A hand-over (or any other step) can be taken back for this long, in milliseconds.
UNDO = 10_000
#: *Not yet* this many times for one piece: it is time for another way (P01, exit).
STUCK = 3
#: How many places are kept to go back to; more than any walkthrough has steps.
TRAIL = 60

#: Phases that end when they are done with, and nothing else is to be said.
_SHARED = (
    *(Phase.TOGETHER, Phase.ALONE, Phase.CLOSE, Phase.CARD),
    *(Phase.SHOWN, Phase.LOOP, Phase.DRAWN),
)

Moved = tuple[Session, tuple[Happening, ...]]


def hand_over(session: Session) -> Moved:
    """The one with the floor gives it on; nothing happens where there is no floor to give."""
    place, side = session.place, session.floor
    if side is None or place.phase not in SPOKEN:
        return session, ()
    tally = _counted(place, side)
    if place.phase is Phase.TELL:
        session, happenings = go(session, replace(place, phase=Phase.SAY_BACK, tally=tally))
    elif place.phase is Phase.SAY_BACK:
        session, happenings = go(session, replace(place, phase=Phase.ANSWER, tally=tally))
    elif session.step.kind is Kind.ROUNDS and place.piece < 2 * session.step.pieces:
        session, happenings = go(session, replace(place, piece=place.piece + 1, tally=tally))
    else:
        session, happenings = next_step(session, tally)
    return session, (Happening(What.HANDED_OVER, session.next_floor), *happenings)


def _counted(place: Place, side: Side) -> Tally:
    # Saying a piece back once more in another shape is the same turn, not one more:
    # else the listener would end with more turns than the speaker.
    tally = place.tally
    if place.shape is not None:
        return tally
    if place.whole:
        whole_time = tally.whole_time + place.used
        tally = replace(tally, whole=tally.whole + 1, whole_time=whole_time)
    if side is Side.ONE:
        return replace(tally, one=tally.one + 1)
    return replace(tally, two=tally.two + 1)


def go_on(session: Session) -> Moved:
    """Done with what nobody has to hand over: a shared step, a task alone, the close."""
    place = session.place
    if place.phase in _SHARED:
        return next_step(session, place.tally)
    if place.phase is Phase.LINE:
        return go(session, replace(place, phase=Phase.LOOK))
    if place.phase is Phase.LOOK:
        tally = replace(place.tally, pieces=place.tally.pieces + 1)
        if place.piece < session.step.count:
            line = replace(place, phase=Phase.LINE, piece=place.piece + 1, tally=tally)
            return go(_emptied(session), line)
        carried = session.words.carried
        return next_step(_emptied(session, carried.text if carried else ""), tally)
    return session, ()


def _emptied(session: Session, written: str = "") -> Session:
    """What was written for one line is no answer to the next, nor to what comes after."""
    return replace(session, words=replace(session.words, written=written))


def got_it(session: Session) -> Moved:
    """The piece came across: is there more?"""
    place = session.place
    tally = replace(place.tally, got_it=place.tally.got_it + 1, pieces=place.tally.pieces + 1)
    return _piece_done(session, tally)


def leave_piece(session: Session) -> Moved:
    """The piece is left where it is, kindly."""
    tally = replace(session.place.tally, pieces=session.place.tally.pieces + 1)
    return _piece_done(session, tally)


def _piece_done(session: Session, tally: Tally) -> Moved:
    place = session.place
    if place.piece < session.step.pieces:
        return go(session, replace(place, phase=Phase.MORE, tally=tally, shape=None))
    return next_step(session, tally)


def say_again(session: Session, *, partly: bool) -> Moved:
    """It came across in part or not yet: the speaker says it again, or it is stuck."""
    place = session.place
    misses = place.misses if partly else place.misses + 1
    stuck = misses >= STUCK and not partly
    phase = Phase.STUCK if stuck else Phase.TELL
    return go(session, replace(place, phase=phase, misses=misses, partly=partly, shape=None))


def try_shape(session: Session, shape: int) -> Moved:
    """After the third *not yet* the listener tries one of three ways to say it back."""
    return go(session, replace(session.place, phase=Phase.SAY_BACK, shape=shape))


def more(session: Session, *, wanted: bool) -> Moved:
    """There is another piece, or that was all."""
    place = session.place
    if not wanted:
        return next_step(session, place.tally)
    piece = replace(place, phase=Phase.TELL, piece=place.piece + 1, misses=0, partly=False)
    return go(session, piece)


def answer_time(session: Session, *, good: bool) -> Moved:
    """A good time: the talk goes on. Not one: another time is looked for, as long as it takes."""
    place = session.place
    if good:
        return next_step(session, place.tally)
    if place.phase is Phase.WHEN:
        return session, ()
    return go(session, replace(place, phase=Phase.WHEN))


def choose_next(session: Session, text: str) -> Moved:
    """How to go on becomes the next step of the close, unless there is one already."""
    words = session.words
    if not words.next_step:
        session = replace(session, words=replace(words, next_step=text))
    return next_step(session, session.place.tally)


def next_step(session: Session, tally: Tally) -> Moved:
    """The first phase of the step that follows; after the last one the session is finished."""
    index = _following(session)
    if index == len(session.plan):
        place = replace(session.place.freed, tally=tally)
        session = replace(session, state=State.FINISHED, place=place, undo_until=None)
        return session, (Happening(What.FINISHED),)
    kind = session.plan[index].kind
    session = _emptied(session) if kind is Kind.LINES else _afresh(session, kind)
    phase = PHASES[kind][0]
    session = curtain.drawn(session, session.plan[index])
    moved, happenings = go(session, Place(step=index, phase=phase, tally=tally), same_step=False)
    return curtain.shut_behind(session, moved), happenings


def _following(session: Session) -> int:
    """The step that follows; what belongs to a part that is left out is passed over."""
    left_out = session.words.board.left_out
    index = session.place.step + 1
    while index < len(session.plan) and session.plan[index].part in left_out:
        index += 1
    return index


def _afresh(session: Session, kind: Kind) -> Session:
    """Stars are put on the ideas as they are now; an earlier idea is not taken back by Undo."""
    board = session.words.board
    if kind is Kind.STARS:
        board = replace(board, stars=())
    if kind is Kind.IDEAS:
        board = replace(board, fresh=False, passes=0)
    return replace(session, words=replace(session.words, board=board))


def go(session: Session, place: Place, *, same_step: bool = True) -> Moved:
    """Put ``place`` in the stead of the present one, which is kept to go back to."""
    was = session.next_floor
    spent = place.spent if same_step else 0
    place = replace(place.freed, used=0, cue=0, whole=True, spent=spent)
    place = turned(session, place)
    moved = replace(
        session,
        place=place,
        trail=(*session.trail, session.place.freed)[-TRAIL:],
        undo_until=session.clocks.total + UNDO,
    )
    changed = was is not None and was is not moved.next_floor
    if moved.next_floor is not None and place.phase in SPOKEN:
        quiet = quiet_before(session, moved.step.quiet, changed=changed)
        moved = replace(moved, place=replace(place, quiet=quiet))
    happenings = [Happening(What.STEP_BEGAN, moved.next_floor)]
    if moved.floor is not None and place.phase in SPOKEN:
        happenings.append(Happening(What.FLOOR_OPENED, moved.floor))
    return moved, tuple(happenings)


def back(session: Session, what: What = What.STEP_BEGAN) -> Moved:
    """The place before; the time that was spent meanwhile stays counted."""
    if not session.trail:
        return session, ()
    place = session.trail[-1]
    session = replace(session, place=place, trail=session.trail[:-1], undo_until=None)
    return session, (Happening(what, session.next_floor),)


def undo(session: Session) -> Moved:
    """Take the last step back if it was made within ten seconds."""
    if session.undo_until is None or session.clocks.total > session.undo_until:
        return session, ()
    return back(session, What.UNDONE)
