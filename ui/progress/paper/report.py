"""Progress as a printed report, and a letter as a printed letter."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from coach.cards.paper import Paper
from coach.content.library import Library
from ui.dates import dated, week_words
from ui.kept import words_of
from ui.paper.blocks import Sign, Words, table
from ui.paper.flow import Block, report, width_of
from ui.paper.out import Printout
from ui.progress.draw import draw, is_empty
from ui.progress.known import Known
from ui.progress.paper.drawn import outcome_drawn, skills_drawn, turns_drawn, weeks_drawn
from ui.progress.seen import LetterView, PicturesView, TableView
from ui.progress.tables import tables
from ui.progress.words import pictures_words, tr
from ui.theme.on_paper import Inks

#: Paper is read later: days are said in full, as one says them from years away.
_LATER = timedelta(days=800)
#: Sizes of words in points: of the report, and of a letter.
_TITLE, _HEADING, _LEGEND = 24, 14, 9
_LETTER = 13
#: Above a part, and above a table under its picture, in mm.
_PART, _TABLE = 11, 6
#: How much wider than the others the first column of a table is, by how many there are.
_SHARES = {2: (3, 2), 3: (4, 1, 2), 4: (4, 1, 2, 2)}


def progress_printed(
    known: Known, library: Library, now: datetime, paper: Paper, inks: Inks
) -> Printout:
    """Make the report: each picture, and the table behind it."""
    words, width = pictures_words(library), width_of(paper)
    then = now + _LATER
    pictures = draw(known, library, then)
    behind = {one.title: one for one in tables(known, library, then, now.date()).tables}
    if known.progress is None or is_empty(known.progress):
        behind = {}  # there is nothing behind empty pictures
    day = dated(now.date(), then.date())
    blocks: list[Block] = [
        Words(words_of(library).title, width, points=_TITLE, weight=700, together=True),
        Words(tr("Printed on {day}").format(day=day), width, soft=True, above=1, together=True),
    ]
    weeks = pictures.weeks.title if pictures.weeks is not None else words.weeks
    for heading, drawn, title in (
        (pictures.heading, _skills(pictures, width), words.skills),
        (weeks, _weeks(pictures, width), weeks),
        (words.together, _together(pictures, width), words.together),
        (words.agreements, [], words.agreements),
    ):
        signs = _signs(known) if title == words.agreements else ()
        rows = _table(behind[title], width, signs) if title in behind else []
        if drawn or rows:
            head = Words(heading, width, points=_HEADING, weight=700, above=_PART, together=True)
            blocks += [head, *drawn, *rows]
    return report(blocks, paper, inks, _numbered)


def letter_printed(
    view: LetterView, title: str, monday: str, now: datetime, paper: Paper, inks: Inks
) -> Printout:
    """Make the letter: its week (with its year), how it begins, and its paragraphs."""
    width = width_of(paper)
    week = week_words(date.fromisoformat(monday), (now + _LATER).date())
    blocks: list[Block] = [
        Words(title, width, points=_TITLE, weight=700, together=True),
        Words(week, width, soft=True, above=1, together=True),
    ]
    if view.greeting:
        blocks.append(
            Words(view.greeting, width, points=_LETTER, weight=600, above=10, together=True)
        )
    blocks += [Words(one, width, points=_LETTER, above=5) for one in view.paragraphs]
    return report(blocks, paper, inks, _numbered)


def _skills(view: PicturesView, width: float) -> list[Block]:
    legend = Words(view.legend, width, points=_LEGEND, above=3, together=True)
    return [*skills_drawn(view.skills, width), legend] if view.skills else []


def _weeks(view: PicturesView, width: float) -> list[Block]:
    return [] if view.weeks is None else weeks_drawn(view.weeks, width)


def _together(view: PicturesView, width: float) -> list[Block]:
    turns = view.together.turns if view.together is not None else None
    if turns is None:
        return []
    said = [one for one in (turns.words, turns.line) if one]
    words: list[Block] = [Words(one, width, above=1.5, together=True) for one in said]
    return [*words, *turns_drawn(turns, width)]


def _table(view: TableView, width: float, signs: Sequence[Sign]) -> list[Block]:
    shares = _SHARES[len(view.heads)]
    return table(view.heads, view.rows, shares, width, above=_TABLE, signs=signs)


def _signs(known: Known) -> tuple[Sign, ...]:
    marks = known.progress.agreements if known.progress is not None else ()
    return tuple(outcome_drawn(mark.outcome) for mark in marks)


def _numbered(page: int, pages: int) -> str:
    return tr("Page {page} of {pages}").format(page=page, pages=pages)
