"""The cues of sign mode: what a tone would say by voice is seen at the edge of the page."""

from msgspec.structs import replace

from coach.content.words import fill
from coach.people import Hue
from coach.session.modes import Mode
from coach.session.state import Session
from ui.talk.room.room_words import PhaseText, RoomWords
from ui.talk.stage_view import GlowView

#: What ``Place.cue`` tells.
_CUES = {1: "nearly", 2: "up"}


def glow(words: RoomWords, session: Session) -> GlowView | None:
    """Give the glow of the edge, if there is one now."""
    if session.mode is not Mode.SIGN or session.stop is not None:
        return None
    kind = "look" if session.place.quiet else _CUES.get(session.place.cue, "")
    side = session.next_floor
    hue = Hue.INK if side is None else words.who(side).hue
    return GlowView(hue, kind) if kind else None


def look_first(words: RoomWords, session: Session, text: PhaseText) -> PhaseText:
    """Give the texts of a turn before which the two look at each other."""
    if session.mode is not Mode.SIGN or not session.place.quiet:
        return text
    names = words.names(session, session.next_floor)
    return replace(text, hint=fill(words.signing.look_first, names))
