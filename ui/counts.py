"""What was practised in a talk, counted for both together and said in words."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from coach.session.record import Record
from ui.plural import plural


class Count(NamedTuple):
    """A number, and the words that stand beside it."""

    number: int
    words: str


def practised(entry: Record, *, turns: bool = True) -> tuple[Count, ...]:
    """Give the counts of a record that are worth saying. One of 0 is left out, never shown.

    Without ``turns`` those of turns are left out, for where they are said in another way.
    """
    all_whole = entry.whole == entry.turns
    found = (
        Count(entry.turns, _turns(entry.turns, all_whole=all_whole)),
        Count(0 if all_whole else entry.whole, tr("stayed whole")),
        Count(entry.got_it, plural("Counts", "time “got it”", "times “got it”", entry.got_it)),
        Count(
            entry.repairs_taken,
            plural("Counts", "repair, taken", "repairs, taken", entry.repairs_taken),
        ),
        Count(
            entry.returns,
            plural("Counts", "return after a break", "returns after a break", entry.returns),
        ),
    )
    return tuple(count for count in found[0 if turns else 2 :] if count.number)


def tr(text: str) -> str:
    """Translate the words of a count."""
    return QCoreApplication.translate("Counts", text)


def _turns(number: int, *, all_whole: bool) -> str:
    if all_whole:
        return plural("Counts", "turn, whole", "turns, all whole", number)
    return plural("Counts", "turn", "turns", number)
