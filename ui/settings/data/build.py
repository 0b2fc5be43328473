"""Makes the page of *Your data* from what is known: pure."""

from collections import Counter
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from coach.content.prose import CopiesWords, SubjectWords
from coach.content.words import fill
from coach.store.copies.values import Copy, Line, Preview
from ui.dates import long_day_words, time_of_day
from ui.plural import number_words
from ui.settings.data.view import ChangeLine, CopyRow, LookView, WayView

#: So many copies are seen at first.
LATEST = 3


def rows(
    words: CopiesWords, copies: tuple[Copy, ...], today: date, *, all_: bool
) -> tuple[CopyRow, ...]:
    """Show the latest copies, or all."""
    several = Counter(copy.made.date() for copy in copies)
    return tuple(
        CopyRow(
            name=copy.path.name,
            when=when_of(copy, today, several=several[copy.made.date()] > 1),
            why=getattr(words.why, copy.why.name.lower(), ""),
            size=size_of(copy),
        )
        for copy in (copies if all_ else copies[:LATEST])
    )


def more(copies: tuple[Copy, ...], *, all_: bool) -> str:
    """Name the way to all copies, or back."""
    if len(copies) <= LATEST:
        return ""
    if all_:
        return QCoreApplication.translate("Data", "Only the latest")
    return QCoreApplication.translate("Data", "All {0} copies").format(number_words(len(copies)))


def ways(words: CopiesWords, there: frozenset[str]) -> tuple[WayView, ...]:
    """Show the ways out of here that there are."""
    named = (("move", words.move), ("take", words.take))
    return tuple(WayView(key, note.title, note.text) for key, note in named if key in there)


def look(words: CopiesWords, copy: Copy, seen: Preview, today: date) -> LookView:
    """Show what bringing a copy back would change, kind by kind."""
    facts = {"when": when_of(copy, today, several=True), "size": size_of(copy)}
    return LookView(
        title=words.look_title,
        line=fill(words.look_line, facts),
        column_then=words.column_then,
        column_now=words.column_now,
        changes=() if seen.same else _changes(words, seen),
        same=words.same if seen.same else "",
        remarks=() if seen.same else (words.look_first, words.look_stays),
        keep=words.keep_button,
        bring="" if seen.same else words.bring_button,
    )


def when_of(copy: Copy, today: date, *, several: bool) -> str:
    """Say when a copy was made; the first ones of all know their day alone."""
    day = long_day_words(copy.made.date(), today)
    if not copy.number or not (several or copy.made.date() == today):
        return day
    return f"{day}, {time_of_day(copy.made)}"


def size_of(copy: Copy) -> str:
    """Say how large a copy is, as the language does."""
    form = QLocale.DataSizeFormat.DataSizeTraditionalFormat
    return QLocale().formattedDataSize(copy.size, 0 if copy.size < 1 << 20 else 1, form)


def _changes(words: CopiesWords, seen: Preview) -> tuple[ChangeLine, ...]:
    """Tell of everything that there is then or now.

    The line about private books is always there: a copy does not say whether somebody has one,
    or has written in it since.
    """
    lines = {line.table: line for line in seen.lines}
    found = [
        ChangeLine(
            getattr(words.subjects, name),
            _becomes(words, line),
            number_words(line.then),
            number_words(line.now),
        )
        for name in SubjectWords.__struct_fields__
        if (line := lines.get(name)) is not None and (line.then or line.now)
    ]
    return (*found, ChangeLine(words.books, words.books_line))


def _becomes(words: CopiesWords, line: Line) -> str:
    said = (
        _counted(line.gone, words.gone_one, words.gone_more),
        _counted(line.back, words.back_one, words.back_more),
        _counted(line.other, words.other_one, words.other_more),
    )
    return "\n".join(filter(None, said))


def _counted(number: int, one: str, many: str) -> str:
    if number == 0:
        return ""
    return one if number == 1 else fill(many, {"count": number_words(number)})
