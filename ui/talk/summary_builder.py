"""The summary after the last step: what was said, and what was practised, for both together."""

from PySide6.QtCore import QCoreApplication

from coach.people import Side
from coach.session.events import CloseLine
from coach.session.record import Record, record
from coach.session.state import Session
from ui.talk.draft import Draft
from ui.talk.room_words import RoomWords
from ui.talk.stage_builder import header
from ui.talk.stage_view import CountView, PrimaryView, SummaryView


def tr(text: str, number: int) -> str:
    """Translate a count's words; Qt chooses the plural."""
    return QCoreApplication.translate("summary", text, "", number)


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
    whole = entry.whole == entry.turns
    found = [
        (entry.turns, tr("turns, all whole", entry.turns) if whole else tr("turns", entry.turns)),
        (0 if whole else entry.whole, tr("stayed whole", entry.whole)),
        (entry.got_it, tr("times “got it”", entry.got_it)),
        (entry.repairs_taken, tr("repair, taken", entry.repairs_taken)),
        (entry.returns, tr("return after a break", entry.returns)),
    ]
    return tuple(CountView(number, words) for number, words in found if number)[:4]
