"""The summary after the last step: what was said, and what was practised, for both together."""

from coach.content.model import Line
from coach.people import Side
from coach.session import agreeing
from coach.session.board import Review
from coach.session.events import CloseLine
from coach.session.record import Record, is_kept, record
from coach.session.state import Session, Words
from ui.counts import practised
from ui.talk.room.draft import Draft
from ui.talk.room.room_words import RoomWords
from ui.talk.room.stage_builder import header
from ui.talk.stage_view import CountView, PrimaryView, SummaryView


def summary_view(words: RoomWords, session: Session, draft: Draft, problem: str) -> SummaryView:
    """Build the summary. Empty lines and counts of 0 are left out, never shown as nothing."""
    close = words.close
    sides = (session.starter,) if session.solo else (Side.ONE, Side.TWO)
    both = len(draft.keeps) == len(sides)
    agreed = _agreed(session)
    # A page that was only for its owner is gone in any case: then there is nothing to ask.
    has_words = not session.solo or record(session, keep=True).words != Words()
    kept = is_kept(session, shared=words.shared)
    to_keep, into_book = has_words and kept, has_words and not kept
    finish = close.keep_and_finish if both else close.finish
    alone_or_both = close.kept_by_one if session.solo else close.kept_by_both
    note = close.agreed_stays if agreed else alone_or_both
    if not kept:
        note = close.unless_in_book if into_book else close.leaves_nothing
    label = close.next_step
    if agreed and not session.words.next_step:
        label = words.deciding.review.agreement
    return SummaryView(
        header=header(words, session),
        title=close.summary_alone if session.solo else close.summary,
        sides=tuple((words.who(side), _said(words, session, side)) for side in sides),
        next_label=label,
        next_step=session.words.next_step or agreed or close.nothing_needed,
        counts_label=close.practised,
        counts=counts(record(session)),
        keeps=tuple((words.who(side), side in draft.keeps) for side in sides if to_keep),
        keep_words=close.keep,
        note=note if to_keep or not kept else "",
        primary=PrimaryView(finish if has_words else close.only_finish),
        problem=problem,
        book=close.into_book if into_book else "",
    )


def _agreed(session: Session) -> str:
    """Give what both agreed and what stays, whatever becomes of the other words; else nothing."""
    became = agreeing.outcome(session)
    stays = agreeing.agreed(session) or (became and became.review is Review.KEEP)
    return session.words.board.line(Line.WHAT) if stays else ""


def _said(words: RoomWords, session: Session, side: Side) -> tuple[tuple[str, str], ...]:
    labels = {CloseLine.HEARD: words.close.heard, CloseLine.THANKS: words.close.thanks}
    lines = {one.line: one.text for one in session.words.said if one.side is side}
    return tuple((labels[line], lines[line]) for line in CloseLine if line in lines)


def counts(entry: Record, *, turns: bool = True) -> tuple[CountView, ...]:
    """Give the counts of a record that are worth showing: practice, not people.

    Where a picture of the turns stands beside them, they are counted there.
    """
    found = practised(entry, turns=turns)
    return tuple(CountView(count.number, count.words) for count in found)[:4]
