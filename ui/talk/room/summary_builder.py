"""The summary after the last step: what was said, and what was practised, for both together."""

from coach.people import Side
from coach.session.events import CloseLine
from coach.session.record import Record, record
from coach.session.state import Session
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
    return SummaryView(
        header=header(words, session),
        title=close.summary,
        sides=tuple((words.who(side), _said(words, session, side)) for side in sides),
        next_label=close.next_step,
        next_step=session.words.next_step or close.nothing_needed,
        counts_label=close.practised,
        counts=counts(record(session)),
        keeps=tuple((words.who(side), side in draft.keeps) for side in sides),
        keep_words=close.keep,
        note=close.kept_by_both,
        primary=PrimaryView(close.keep_and_finish if both else close.finish),
        problem=problem,
    )


def _said(words: RoomWords, session: Session, side: Side) -> tuple[tuple[str, str], ...]:
    labels = {CloseLine.HEARD: words.close.heard, CloseLine.THANKS: words.close.thanks}
    lines = {one.line: one.text for one in session.words.said if one.side is side}
    return tuple((labels[line], lines[line]) for line in CloseLine if line in lines)


def counts(entry: Record) -> tuple[CountView, ...]:
    """Give the counts of a record that are worth showing: practice, not people."""
    return tuple(CountView(count.number, count.words) for count in practised(entry))[:4]
