"""What was practised in a talk, counted for both together and said in words."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from coach.session.record import Record


class Count(NamedTuple):
    """A number, and the words that stand beside it."""

    number: int
    words: str


def practised(entry: Record) -> tuple[Count, ...]:
    """Give the counts of a record that are worth saying. One of 0 is left out, never shown."""
    all_whole = entry.whole == entry.turns
    found = (
        Count(entry.turns, _turns(entry.turns, all_whole=all_whole)),
        Count(0 if all_whole else entry.whole, tr("stayed whole")),
        Count(entry.got_it, _one_or_more(entry.got_it, tr("time “got it”"), tr("times “got it”"))),
        Count(
            entry.repairs_taken,
            _one_or_more(entry.repairs_taken, tr("repair, taken"), tr("repairs, taken")),
        ),
        Count(
            entry.returns,
            _one_or_more(entry.returns, tr("return after a break"), tr("returns after a break")),
        ),
    )
    return tuple(count for count in found if count.number)


def tr(text: str) -> str:
    """Translate the words of a count."""
    return QCoreApplication.translate("Counts", text)


def _turns(number: int, *, all_whole: bool) -> str:
    if all_whole:
        return _one_or_more(number, tr("turn, whole"), tr("turns, all whole"))
    return _one_or_more(number, tr("turn"), tr("turns"))


def _one_or_more(number: int, one: str, more: str) -> str:
    return one if number == 1 else more
