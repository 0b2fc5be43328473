"""What keeps private things private while two people share one screen.

Each does a private step alone. Their half is covered at first, whenever the talk was away, and
once they are done there is no way back to it: for nobody.
"""

from msgspec.structs import replace

from coach.content.model import PRIVATE
from coach.people import Side
from coach.session.apart_state import Private
from coach.session.state import PlanStep, Session


def drawn(session: Session, step: PlanStep) -> Session:
    """Make the private half ready for ``step``, which is about to begin.

    What was done there before by the same person is still there; that of the other is gone.
    """
    side, now = _side(step), session.private
    if side is None or session.solo:
        return session if side is None else replace(session, private=_open(now, side))
    if now.side is not side:
        return replace(session, private=Private(side=side))
    stays = _side(session.step) is side
    return replace(session, private=replace(now, open=now.open and stays))


def _open(private: Private, side: Side) -> Private:
    return replace(private, side=side, open=True)


def shut_behind(before: Session, after: Session) -> Session:
    """After a private step: what the other did there is gone, and so is the way back."""
    side = _side(before.step)
    if side is None or before.solo or _side(after.step) is side:
        return after
    private = after.private if _side(after.step) is not None else Private()
    return replace(after, private=private, trail=(), undo_until=None)


def cover(session: Session) -> Session:
    """Cover the private half: someone else may look at the screen now."""
    if session.solo:
        return session
    return replace(session, private=replace(session.private, open=False))


def _side(step: PlanStep) -> Side | None:
    return step.side if step.kind in PRIVATE else None
