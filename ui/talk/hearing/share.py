"""How the turns went where listening was on: for both together, never whose were whole."""

from coach.content.prose import ShareWords
from coach.content.words import fill
from coach.session.state import Session
from ui.plural import plural
from ui.talk.stage_view import ShareView

_SECOND, _MINUTE = 1_000, 60_000


def share_view(words: ShareWords, session: Session) -> ShareView | None:
    """Build the picture for the end; None where nobody had a turn."""
    tally, clocks = session.place.tally, session.clocks
    if not tally.turns:
        return None
    counts = {"whole": str(tally.whole), "turns": str(tally.turns)}
    times = {"ran": _time(clocks.one + clocks.two), "waited": _time(clocks.held)}
    waited = clocks.held >= _SECOND
    return ShareView(
        whole=tally.whole,
        turns=tally.turns,
        words=words.all_whole if tally.whole == tally.turns else fill(words.whole, counts),
        time=fill(words.ran if waited else words.never, times),
    )


def _time(milliseconds: int) -> str:
    if milliseconds < _MINUTE:
        seconds = milliseconds // _SECOND
        return plural("share", "{0} second", "{0} seconds", seconds).format(seconds)
    minutes = round(milliseconds / _MINUTE)
    return plural("share", "{0} minute", "{0} minutes", minutes).format(minutes)
