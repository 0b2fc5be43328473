"""What moves a session on where the two decide something: each phase knows its own events."""

from coach.content.model import Phase
from coach.session import agreeing, ideas, meeting
from coach.session import events as e
from coach.session.moves import Moved, next_step
from coach.session.state import Session

#: Done by a press of both, and then comes the next step.
_DONE = (Phase.WRITE, Phase.FOLLOW_UP, Phase.AGENDA, Phase.POINTS)
_LISTED = (Phase.AGENDA, Phase.POINTS)


def decide(session: Session, event: e.Event) -> Moved | None:
    """Let ``event`` happen if it belongs to a step of deciding; None if it does not."""
    match session.place.phase:
        case Phase.IDEAS:
            return _ideas(session, event)
        case Phase.STAR | Phase.MET:
            return _stars(session, event)
        case Phase.LIVEABLE | Phase.FOLLOW_UP | Phase.REVIEW:
            return _agreement(session, event) or _meeting(session, event)
        case _:
            return _meeting(session, event)


def _ideas(session: Session, event: e.Event) -> Moved | None:
    match event:
        case e.IdeaAdded(text):
            return ideas.add(session, text)
        case e.IdeaPassed():
            return ideas.pass_on(session)
        case e.IdeaTakenOut(index):
            return ideas.take_out(session, index)
        case e.Undo() if ideas.can_undo(session):
            return ideas.undo(session)
        case e.GoOn() if ideas.enough(session):
            return next_step(session, session.place.tally)
        case _:
            return None


def _stars(session: Session, event: e.Event) -> Moved | None:
    star = session.place.phase is Phase.STAR
    match event:
        case e.Starred(index) if star:
            return ideas.star(session, index)
        case e.GoOn():
            return ideas.cover(session) if star else ideas.join(session)
        case e.StarsAgain() if not star:
            return ideas.star_again(session)
        case _:
            return None


def _agreement(session: Session, event: e.Event) -> Moved | None:
    phase = session.place.phase
    match event:
        case e.LiveabilityChecked(enough) if phase is Phase.LIVEABLE:
            return agreeing.check(session, enough=enough)
        case e.DayChosen(days) if phase is Phase.FOLLOW_UP:
            return agreeing.choose_day(session, days)
        case e.AgreementKept(side) if phase is Phase.FOLLOW_UP:
            return agreeing.keep(session, side)
        case e.Reviewed(review) if phase is Phase.REVIEW:
            return agreeing.review(session, review)
        case _:
            return None


def _meeting(session: Session, event: e.Event) -> Moved | None:
    phase = session.place.phase
    match event:
        case e.PartToggled(part) if phase is Phase.AGENDA:
            return meeting.toggle_part(session, part)
        case e.PointAdded(text) if phase in _LISTED:
            return meeting.add_point(session, text)
        case e.PointTicked(index) if phase in _LISTED:
            return meeting.tick_point(session, index)
        case e.PointTakenOut(index) if phase in _LISTED:
            return meeting.take_point_out(session, index)
        case e.Enough():
            return meeting.stop(session)
        case e.GoOn() if phase in _DONE:
            return next_step(session, session.place.tally)
        case _:
            return None
