"""The state machine of a session: ``begin`` it, then ``advance`` it by one event at a time.

Both are pure. No event raises, from any state: what does not fit where the session stands
changes nothing but the time.
"""

from msgspec.structs import replace

from coach.clock import Moment
from coach.content.model import PHASES, SPOKEN, Phase, Walkthrough
from coach.people import Side
from coach.session import apart, curtain, floor, moves, pages, stops, words
from coach.session import events as e
from coach.session.agreeing import write_line
from coach.session.deciding import decide
from coach.session.happenings import Happening, What
from coach.session.modes import Mode
from coach.session.moves import Moved
from coach.session.plan import Manner, plan
from coach.session.state import Carried, Paused, Place, Session, State
from coach.session.turns import pass_time
from coach.session.typed import one_line


def begin(
    walkthrough: Walkthrough,
    now: Moment,
    *,
    starter: Side = Side.ONE,
    length: int | None = None,
    solo: bool = False,
    pace: float = 1.0,
    variation: int = 0,
    topic: str = "",
    carried: Carried | None = None,
    mode: Mode = Mode.TALK,
    clock: bool = True,
) -> Session:
    """Begin a session at its first step.

    ``length`` is one of the walkthrough's lengths in minutes (its own minutes if None),
    ``pace`` stretches every time (0.5 to 3), ``variation`` picks prompts from their pools.
    ``carried`` is a sentence that one of the two brings along; alone, one goes on writing it.
    ``mode`` is how the two talk; without ``clock`` what is written has no planned time.
    """
    mode = Mode.TALK if solo else mode
    minutes = length or (walkthrough.solo.minutes if solo else walkthrough.minutes)
    steps = plan(
        walkthrough,
        length=minutes,
        solo=solo,
        starter=starter,
        pace=pace,
        manner=Manner(mode, clock=clock),
    )
    first = PHASES[steps[0].kind][0]
    session = Session(
        walkthrough=walkthrough.id,
        length=minutes,
        solo=solo,
        starter=starter,
        plan=steps,
        variation=variation,
        began=now,
        last=now,
        place=Place(phase=first, page=1 if first in SPOKEN else 0),
        words=words.brought(topic, carried, solo=solo),
        mode=mode,
    )
    return curtain.drawn(session, session.step)


def advance(session: Session, event: e.Event, now: Moment) -> tuple[Session, tuple[Happening, ...]]:
    """Let the time pass, then let ``event`` happen; give the new session and what to do once."""
    if session.state is not State.OPEN:
        return session, ()
    session, passed = pass_time(session, now)
    session, happened = _happen(session, event)
    return session, (*passed, *happened)


def _happen(session: Session, event: e.Event) -> Moved:
    moved = _always(session, event)
    if moved is not None:
        return moved
    moved = _stopping(session, event)
    if moved is not None:
        return moved
    if session.stop is not None:
        return session, ()
    if isinstance(event, e.PageRead):
        return pages.read_page(session)
    if session.place.waits and not isinstance(event, e.Back | e.Undo):
        return session, ()
    return decide(session, event) or apart.act(session, event) or _running(session, event)


def _always(session: Session, event: e.Event) -> Moved | None:
    """What may happen in a pause and in a turn alike: leaving, and typing."""
    match event:
        case e.Tick():
            return session, ()
        case e.Left():
            place = session.place.freed
            left = replace(session, state=State.LEFT, stop=None, place=place, undo_until=None)
            return left, (Happening(What.LEFT),)
        case e.Park(side, text):
            return words.park(session, side, text)
        case e.Unpark(side, index):
            return words.unpark(session, side, index)
        case e.TopicSet(text):
            return words.set_topic(session, text)
        case e.PieceWritten(text):
            return words.write_piece(session, text)
        case e.CloseSaid(side, line, text):
            return words.say_at_close(session, side, line, text)
        case e.NextStepSet(text):
            return words.set_next_step(session, text)
        case e.Written(text):
            return words.write(session, text)
        case e.LineWritten(line, text):
            return write_line(session, line, text)
        case e.PageWritten(text):
            return pages.write_page(session, text)
        case e.ModeChosen(mode):
            return pages.choose_mode(session, mode)
        case e.WordsChosen(text):
            return words.choose(session, text)
        case _:
            return apart.typed(session, event)


def _stopping(session: Session, event: e.Event) -> Moved | None:
    """What stops the clock and lets it run again."""
    match event:
        case e.Pause():
            return stops.pause(session)
        case e.Resume():
            return stops.go_on(session)
        case e.StopDropped():
            return stops.drop(session)
        case e.RepairAsked():
            return stops.ask_repair(session)
        case e.RepairSaid(family):
            return stops.say_repair(session, family)
        case e.RepairTaken(taken):
            return stops.take_repair(session, taken)
        case e.BreakAsked():
            return stops.ask_break(session)
        case e.BreakBegan(minutes, owes):
            return stops.begin_break(session, minutes, owes)
        case e.BreakExtended(minutes):
            return stops.extend_break(session, minutes)
        case e.CameBack():
            return stops.come_back(session)
        case e.CalmChecked(enough):
            return stops.check_calm(session, enough=enough)
        case e.TurnRestarted():
            return _restart_turn(session)
        case _:
            return None


def _running(session: Session, event: e.Event) -> Moved:
    """What moves a session on while its clock runs."""
    phase = session.place.phase
    match event:
        case e.HandOver():
            return moves.hand_over(session)
        case e.GoOn():
            return moves.go_on(session)
        case e.Back():
            return moves.back(session)
        case e.Undo():
            return moves.undo(session)
        case e.FloorTaken(heard):
            return floor.take(session, heard=heard)
        case e.FloorFree(heard):
            return floor.free(session, heard=heard)
        case e.FloorWrong():
            return floor.undo_heard(session)
        case e.Answered(answer) if phase is Phase.ANSWER:
            return _answer(session, answer)
        case e.MoreAnswered(more) if phase is Phase.MORE:
            return moves.more(session, wanted=more)
        case e.ShapeChosen(shape) if phase is Phase.STUCK and shape in (0, 1, 2):
            return moves.try_shape(session, shape)
        case e.PieceLeft() if phase is Phase.STUCK:
            return moves.leave_piece(session)
        case e.TimeAnswered(good) if phase in (Phase.ASK, Phase.WHEN):
            return moves.answer_time(session, good=good)
        case e.NextChosen(text) if phase is Phase.CHOOSE:
            return moves.choose_next(session, one_line(text))
        case _:
            return session, ()


def _answer(session: Session, answer: e.Answer) -> Moved:
    if answer is e.Answer.GOT_IT:
        return moves.got_it(session)
    return moves.say_again(session, partly=answer is e.Answer.PARTLY)


def _restart_turn(session: Session) -> Moved:
    """The present turn has its whole time again; what was used stays counted for its side."""
    if session.stop is not None and not isinstance(session.stop, Paused):
        return session, ()
    return replace(session, place=replace(session.place, used=0, cue=0)), ()
