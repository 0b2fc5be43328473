"""From a record to its entry: in words, for both together, and nothing about one person."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TypeVar

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.content.words import fill
from coach.planning.memory import Agreed
from coach.progress.sitting import Did, Sat, Sitting
from coach.progress.summing import mark_of
from coach.session.record import Record
from coach.store.items import Item
from coach.store.rows import Entry
from ui.counts import practised
from ui.dates import day_words, local, time_of_day
from ui.kept import kept_of, words_of
from ui.plural import number_words, plural
from ui.progress.draw import outcome_words
from ui.progress.items import key_of, time_of
from ui.progress.view import EntryView
from ui.progress.words import pictures_words, tr

_T = TypeVar("_T")

_MINUTE = 60_000


def entry_view(
    item: Item, library: Library, now: datetime, *, is_open: bool, shared: bool = False
) -> EntryView:
    """Make an entry, of whatever kind. ``shared``: two people with names see it."""
    match item:
        case Entry() if is_covered(item, shared=shared):
            said = pictures_words(library).entry
            name = covered_name(item, library)
            return EntryView(key_of(item), name, "", said.covered, "", "")
        case Entry():
            return _talk_view(item, library, now, is_open=is_open)
        case Sat():
            return _small_view(item, library, now)
        case _:
            return _agreement_view(item, library, now)


def look_up(items: Iterable[Item], library: Library) -> None:
    """Read what these are called, so that whoever shows them finds it read."""
    for item in items:
        match item:
            case Entry():
                library.find_walkthrough(item.record.walkthrough)
            case Sat():
                small_name(item.sitting, library)
            case _:
                pass


def is_covered(item: Item, *, shared: bool) -> bool:
    """Whether one of two practised alone: the other sees that there is an entry, and no more.

    Such entries are from before: none is made any more (``coach.session.record.is_kept``).
    """
    return shared and isinstance(item, Entry) and item.record.solo


def covered_name(item: Item, library: Library) -> str:
    """Name such an entry: without a day, and each in another way."""
    return fill(pictures_words(library).entry.alone, {"number": str(item.id)})


def _small_view(sat: Sat, library: Library, now: datetime) -> EntryView:
    """Make an entry of something small."""
    when, lines = when_said(sat, now), sat.sitting.lines
    said = plural("Progress", "{count} card or line", "{count} cards or lines", lines)
    many = said.format(count=number_words(lines)) if lines else ""
    return EntryView(key_of(sat), small_name(sat.sitting, library), when, when, many, "")


def small_name(sitting: Sitting, library: Library) -> str:
    """Say what something small was; a deck or drill that is not there any more by its id."""
    said, what = pictures_words(library).entry, sitting.what
    match sitting.kind:
        case Did.CARDS if what:
            deck = what in library.deck_ids() and _or_none(library.deck, what)
            return fill(said.cards, {"name": deck.name if deck else what})
        case Did.DRILL if what:
            drill = what in library.drill_ids() and _or_none(library.drill, what)
            return fill(said.drill, {"name": drill.name if drill else what})
        case Did.ANSWERS:
            return said.answers
        case Did.SENTENCE:
            return said.sentence
        case Did.BREATH:
            return said.breath
        case _:
            return said.other


def _agreement_view(agreed: Agreed, library: Library, now: datetime) -> EntryView:
    """Make an entry of an agreement, with the word for what became of it."""
    words, when = pictures_words(library), when_said(agreed, now)
    became = outcome_words(mark_of(agreed, now.tzinfo), words, now.date())
    line = f"{when}  ·  {words.entry.agreement}"
    return EntryView(
        key_of(agreed), agreed.agreement.words, when, line, became, agreed.agreement.if_then
    )


def _or_none(read: Callable[[str], _T], name: str) -> _T | None:
    try:
        return read(name)
    except ContentBroken:  # Help names the file
        return None


def _talk_view(entry: Entry, library: Library, now: datetime, *, is_open: bool) -> EntryView:
    """Make an entry of a talk."""
    words, record = words_of(library), entry.record
    when = when_said(entry, now)
    counts = (f"{count.number} {count.words}" for count in practised(record))
    return EntryView(
        id=key_of(entry),
        name=name_of(record, library),
        when=when,
        line=f"{when}  ·  {_time(record)}",
        counts="  ·  ".join(counts),
        note="" if record.complete else words.stopped_early,
        kept=kept_of(record.words, library) if record.words else (),
        open=is_open and record.words is not None,
    )


def name_of(record: Record, library: Library) -> str:
    """Say what was practised; a talk that is not there any more is named by its id."""
    try:
        talk = library.walkthrough(record.walkthrough)
    except ContentBroken:
        return fill(words_of(library).not_here, {"id": record.walkthrough})
    return talk.solo.name if record.solo else talk.name


def when_said(item: Item, now: datetime) -> str:
    """Say when it was: Tuesday, 19:30."""
    at = local(time_of(item), now.tzinfo)
    day = day_words(at.date(), now.date())
    said = tr("{day}, {time}").format(day=day, time=time_of_day(at))
    return said[:1].upper() + said[1:]


def _time(record: Record) -> str:
    """Say how long it took, for both together; pauses do not count."""
    minutes = round(record.active / _MINUTE)
    said = plural("Progress", "{minutes} minute", "{minutes} minutes", minutes).format(
        minutes=minutes
    )
    if minutes < 1:
        said = tr("less than a minute")
    elif minutes == 1:
        said = tr("a minute")
    whose = tr("{time}, alone") if record.solo else tr("{time} together")
    return whose.format(time=said)
