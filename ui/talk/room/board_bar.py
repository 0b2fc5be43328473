"""What the bar and the top line say in the steps of deciding, and what their buttons mean."""

from msgspec.structs import replace

from coach.content.model import Kind, Line, Phase
from coach.content.words import fill
from coach.people import Side
from coach.session import events as e
from coach.session import ideas, meeting
from coach.session.agreeing import LIVEABLE
from coach.session.board import Review
from coach.session.state import Session
from ui.dates import day_and_date, local
from ui.talk import requests as r
from ui.talk.room.board_builder import rates
from ui.talk.room.draft import Draft
from ui.talk.room.room_words import RoomWords, time_words
from ui.talk.stage_view import PrimaryView

_DECIDING = (
    *(Phase.WRITE, Phase.IDEAS, Phase.STAR, Phase.MET, Phase.LIVEABLE, Phase.FOLLOW_UP),
    *(Phase.AGENDA, Phase.POINTS, Phase.REVIEW),
)
#: What has a time of its own, and no ring to show it.
_TIMED = (Phase.WRITE, Phase.MET, Phase.POINTS)


def decides(session: Session) -> bool:
    """Whether the step on screen is one of deciding; what was handed over is read before."""
    return session.place.phase in _DECIDING and not session.place.unread


def board_primary(words: RoomWords, session: Session, draft: Draft) -> PrimaryView:
    """Say what the ink button does in a step of deciding."""
    said, phase = words.deciding, session.place.phase
    match phase:
        case Phase.IDEAS:
            return _add(words, session)
        case Phase.STAR:
            return PrimaryView(said.stars.cover)
        case Phase.MET:
            both = ideas.met(session.words.board)[0]
            return PrimaryView(said.stars.go_on if both else said.stars.again)
        case Phase.LIVEABLE:
            ready = bool(draft.live) and draft.live[-1] is not None
            words_then = said.liveable.cover if ready else said.liveable.first
            return PrimaryView(words_then, ready=ready)
        case Phase.FOLLOW_UP:
            return _keeping(words, session)
        case Phase.REVIEW:
            ways = {Review.KEEP: said.review.keep, Review.CHANGE: said.review.change}
            ways |= {Review.DROP: said.review.drop}
            if draft.answer not in ways:
                return PrimaryView(words.stage.choose, ready=False)
            return PrimaryView(ways[Review(draft.answer)].button)
        case Phase.AGENDA:
            return PrimaryView(said.agenda.begin)
        case Phase.POINTS:
            return PrimaryView(said.agenda.done)
        case _:
            return PrimaryView(said.write)


def _add(words: RoomWords, session: Session) -> PrimaryView:
    """An empty field passes: both ways it is the other one's turn."""
    said, side = words.deciding.ideas, ideas.adds(session).other
    typed = bool(session.words.board.line(Line.IDEA))
    names = {"other": words.who(side).name, "name": words.who(side.other).name}
    arrow = "right" if side is Side.TWO else "left"
    return PrimaryView(fill(said.add if typed else said.nothing, names), arrow)


def _keeping(words: RoomWords, session: Session) -> PrimaryView:
    said, board = words.deciding.follow_up, session.words.board
    if not board.look_at:
        return PrimaryView(said.choose, ready=False)
    if len(board.keeps) < len(Side):
        return PrimaryView(said.forgets)
    day = day_and_date(local(board.look_at).date())
    return PrimaryView(fill(said.keeps, {"day": day}))


def board_leave(words: RoomWords, session: Session) -> str:
    """Give the words of the one more button, empty where there is none."""
    said, board = words.deciding, session.words.board
    if session.solo or session.place.unread:
        return ""
    match session.place.phase:
        case Phase.IDEAS:
            return said.ideas.enough if ideas.enough(session) else ""
        case Phase.MET:
            return "" if ideas.met(board)[0] else said.stars.anyway
        case Phase.FOLLOW_UP:
            return "" if board.look_at else said.follow_up.forgets
        case _ if not meeting.can_stop(session):
            return ""
        case _:
            turns = session.step.kind is Kind.ROUNDS and session.place.piece > 1
            return said.agenda.enough_turns if turns else said.agenda.enough


def board_undo(words: RoomWords, session: Session) -> str:
    """Give the note with Undo while the last idea can be taken back, else nothing."""
    added = session.place.phase is Phase.IDEAS and ideas.can_undo(session)
    return words.deciding.ideas.added if added and session.stop is None else ""


def board_note(words: RoomWords, session: Session) -> str:
    """Give what stands at the right of the top line: how many ideas, or how the time stands."""
    count = len(session.words.board.ideas)
    if session.place.phase in _TIMED:
        return time_words(words, session) if session.allowance else ""
    if session.place.phase is not Phase.IDEAS or not count:
        return ""
    return fill(words.deciding.ideas.count, {"count": str(count)})


# -- what is asked for


def board_marked(draft: Draft, request: r.Request, session: Session) -> Draft:
    """Move the slider of the open half: nothing is done by that yet."""
    if isinstance(request, r.Slide) and session.place.phase is Phase.LIVEABLE:
        return replace(draft, live=(*draft.live[:-1], request.value))
    return draft


def board_event(request: r.Request, session: Session, draft: Draft) -> e.Event | Draft | None:
    """Give the event, or the draft, that a request means in a step of deciding, if it does."""
    phase = session.place.phase
    match request:
        case r.Primary() if session.stop is None and decides(session):
            return _primary(session, draft) or draft  # something is missing: nothing happens
        case r.Type(field, text) if field.startswith("line "):
            return e.LineWritten(Line(field.split()[1]), text)
        case r.LeaveIt() if phase in (Phase.IDEAS, Phase.MET, Phase.FOLLOW_UP):
            return e.GoOn()
        case r.LeaveIt() if meeting.can_stop(session):
            return e.Enough()
        case r.Keep(side) if phase is Phase.FOLLOW_UP:
            return e.AgreementKept(side)
        case r.Choose(group, id_):
            return _chosen(group, id_)
        case r.AddPoint():
            return e.PointAdded(session.words.board.line(Line.POINT))
        case _:
            return None


def _chosen(group: str, id_: str) -> e.Event | None:
    match group:
        case "star":
            return e.Starred(int(id_))
        case "idea-out":
            return e.IdeaTakenOut(int(id_))
        case "day":
            return e.DayChosen(int(id_))
        case "part":
            return e.PartToggled(id_)
        case "point":
            return e.PointTicked(int(id_))
        case "point-out":
            return e.PointTakenOut(int(id_))
        case _:
            return None


def _primary(session: Session, draft: Draft) -> e.Event | Draft | None:
    match session.place.phase:
        case Phase.IDEAS:
            text = session.words.board.line(Line.IDEA)
            return e.IdeaAdded(text) if text else e.IdeaPassed()
        case Phase.MET if not ideas.met(session.words.board)[0]:
            return e.StarsAgain()
        case Phase.LIVEABLE:
            return _cover(session, draft)
        case Phase.REVIEW:
            return e.Reviewed(Review(draft.answer)) if draft.answer in (*Review,) else None
        case Phase.FOLLOW_UP if not session.words.board.look_at:
            return None
        case _:
            return e.GoOn()


def _cover(session: Session, draft: Draft) -> e.Event | Draft | None:
    """One half is covered: the other opens, or both are there and only the result is left."""
    if not draft.live or draft.live[-1] is None:
        return None
    if rates(session, draft) is session.starter:
        return replace(draft, live=(*draft.live, None))
    steps = [step for step in draft.live if step is not None]
    return e.LiveabilityChecked(enough=min(steps) + 1 >= LIVEABLE)


def reworded(request: r.Type) -> bool:
    """Whether a button says something else once this field is not empty."""
    return request.field.startswith(f"line {Line.IDEA.value} ")
