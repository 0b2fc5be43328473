"""Words that are typed during a session: they live until its end, no longer unless kept."""

from msgspec.structs import replace

from coach.content.model import LoopPiece
from coach.letters import whole
from coach.people import Side
from coach.session.apart_state import LoopLine
from coach.session.events import CloseLine
from coach.session.happenings import Happening, What
from coach.session.moves import Moved
from coach.session.state import Carried, Chosen, Parked, Said, Session, Words
from coach.session.typed import one_line

#: The most characters of a page that is written alone.
PAGE = 4_000
#: The most characters of a sentence that is brought along: forty words, and some more.
SENTENCE = 600
#: The most thoughts that one side can park.
PARKED = 20


def brought(topic: str, carried: Carried | None, *, solo: bool) -> Words:
    """Give the words that are there at the beginning: a topic, a sentence from before."""
    words = Words(topic=one_line(topic))
    text = one_line(carried.text, SENTENCE) if carried else ""
    if carried is None or not text:
        return words
    brings = Carried(carried.side, text, one_line(carried.need), one_line(carried.sees))
    return replace(words, carried=brings, written=text if solo else "")


def park(session: Session, side: Side, text: str) -> Moved:
    """Put a thought down for later; an empty one, or one too many, changes nothing."""
    text = one_line(text)
    if not text or sum(thought.side is side for thought in session.words.parked) >= PARKED:
        return session, ()
    parked = (*session.words.parked, Parked(side, text))
    return _with(session, replace(session.words, parked=parked)), (Happening(What.PARKED, side),)


def unpark(session: Session, side: Side, index: int) -> Moved:
    """Take a parked thought away, by its place among those of ``side``."""
    own = [thought for thought in session.words.parked if thought.side is side]
    if not 0 <= index < len(own):
        return session, ()
    gone = own[index]
    parked = tuple(thought for thought in session.words.parked if thought is not gone)
    return _with(session, replace(session.words, parked=parked)), ()


def set_topic(session: Session, text: str) -> Moved:
    """Say in one line what the talk is about."""
    return _with(session, replace(session.words, topic=one_line(text))), ()


def write_piece(session: Session, text: str) -> Moved:
    """Write the present piece down as one line."""
    return _with(session, replace(session.words, piece=one_line(text))), ()


def say_at_close(session: Session, side: Side, line: CloseLine, text: str) -> Moved:
    """Write (or empty) one line of the close."""
    rest = tuple(s for s in session.words.said if (s.side, s.line) != (side, line))
    text = one_line(text)
    said = (*rest, Said(side, line, text)) if text else rest
    return _with(session, replace(session.words, said=said)), ()


def set_next_step(session: Session, text: str) -> Moved:
    """Write the one small next step."""
    return _with(session, replace(session.words, next_step=one_line(text))), ()


def say_loop(session: Session, side: Side | None, piece: LoopPiece, text: str) -> Moved:
    """Write (or empty) one piece of the loop."""
    rest = tuple(one for one in session.words.loop if (one.side, one.piece) != (side, piece))
    text = one_line(text)
    loop = (*rest, LoopLine(side, piece, text)) if text else rest
    return _with(session, replace(session.words, loop=loop)), ()


def said_of(session: Session, side: Side | None, piece: LoopPiece) -> str:
    """Give what a piece of the loop holds, empty for none."""
    said = (one.text for one in session.words.loop if (one.side, one.piece) == (side, piece))
    return next(said, "")


def write(session: Session, text: str) -> Moved:
    """Keep what a person alone has written in the present step."""
    return _with(session, replace(session.words, written=whole(text[:PAGE]))), ()


def choose(session: Session, text: str) -> Moved:
    """Keep the words for a feeling or a need that somebody chose here; none takes them away."""
    place, side = session.place, session.next_floor or session.starter
    here = (side, place.step, place.phase)
    rest = tuple(one for one in session.words.chosen if (one.side, one.step, one.phase) != here)
    text = one_line(text)
    chosen = (*rest, Chosen(*here, text)) if text else rest
    return _with(session, replace(session.words, chosen=chosen)), ()


def chosen(session: Session) -> str:
    """Give the words that were chosen for where the session stands, empty for none."""
    place, side = session.place, session.next_floor or session.starter
    here = (side, place.step, place.phase)
    found = (one.text for one in session.words.chosen if (one.side, one.step, one.phase) == here)
    return next(found, "")


def _with(session: Session, words: Words) -> Session:
    return replace(session, words=words)
