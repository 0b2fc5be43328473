"""How the turns went where listening was on: for both together, never whose were whole."""

from msgspec.structs import replace

from coach.content.prose import ShareWords
from coach.content.words import fill
from coach.session.record import record
from coach.session.state import Session
from ui.plural import plural
from ui.talk.room.summary_builder import counts
from ui.talk.stage_view import ShareView, SummaryView

_SECOND, _MINUTE = 1_000, 60_000


def with_share(view: SummaryView, words: ShareWords, session: Session) -> SummaryView:
    """Let the summary show it, in the place of the plain counts of turns."""
    share = share_view(words, session)
    if share is None:
        return view
    return replace(view, share=share, counts=counts(record(session), turns=False)[:2])


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
        figure=fill(words.figure, counts),
        words=words.stayed,
        time=fill(words.ran if waited else words.never, times),
    )


def _time(milliseconds: int) -> str:
    if milliseconds < _MINUTE:
        seconds = milliseconds // _SECOND
        return plural("share", "{0} second", "{0} seconds", seconds).format(seconds)
    minutes = round(milliseconds / _MINUTE)
    return plural("share", "{0} minute", "{0} minutes", minutes).format(minutes)
