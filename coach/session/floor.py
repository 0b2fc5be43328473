"""Whose voice it is: while somebody else speaks, the speaker's time waits. Nobody is named."""

from msgspec.structs import replace

from coach.content.model import SPOKEN
from coach.session.happenings import Happening, What
from coach.session.modes import Mode
from coach.session.moves import Moved
from coach.session.state import Session

#: The hint to the listener comes at most this often, in milliseconds (law 10).
HINT_EVERY = 60_000
#: That a voice was heard wrongly can be said for this long, in milliseconds.
WRONG_WITHIN = 10_000


def take(session: Session, *, heard: bool) -> Moved:
    """Somebody else speaks: the time waits, and the turn is no longer whole.

    ``heard`` means that a voice was heard, and nobody pressed a key.
    """
    place, total = session.place, session.clocks.total
    spoken = place.phase in SPOKEN and session.mode is not Mode.WRITE
    if session.solo or not spoken or place.held:
        return session, ()
    hints = session.hinted is None or total - session.hinted >= HINT_EVERY
    place = replace(
        place,
        held=True,
        heard=heard,
        hints=hints or not heard,
        whole=False,
        was_whole=place.whole,
        wrong_until=total + WRONG_WITHIN if heard else None,
    )
    session = replace(session, place=place, hinted=total if hints else session.hinted)
    happenings = [Happening(What.TIME_WAITS, session.floor)]
    if hints:
        happenings.append(Happening(What.HINT))
    return session, tuple(happenings)


def free(session: Session, *, heard: bool) -> Moved:
    """The speaker goes on. What is only heard does not take back what somebody's key said."""
    place = session.place
    if heard and not place.heard:
        return session, ()
    return replace(session, place=replace(place, held=False, heard=False)), ()


def undo_heard(session: Session) -> Moved:
    """What was heard last was nobody else: the time goes on, and the turn is as whole as before."""
    if not can_be_wrong(session):
        return session, ()
    place = session.place
    place = replace(place.freed, whole=place.was_whole)
    return replace(session, place=place), (Happening(What.WRONGLY_HEARD, session.floor),)


def can_be_wrong(session: Session) -> bool:
    """Say whether a voice was heard that can still be called wrong: while the time waits for it.

    After that it can be for ten seconds from its beginning.
    """
    place = session.place
    if session.floor is None or place.wrong_until is None:
        return False
    return place.heard or session.clocks.total <= place.wrong_until
