"""The same as the pictures, in tables: for screen readers, and for whoever likes them better."""

from datetime import date, datetime

from coach.content.library import Library
from coach.content.prose import PicturesWords
from coach.progress.values import Progress, Week
from ui.dates import day_words, local, week_words
from ui.plural import number_words
from ui.progress.draw import (
    name_of_skill,
    outcome_words,
    skill_view,
    strengths,
    turns_words,
    week_spoken,
    weeks_shown,
    weeks_title,
)
from ui.progress.known import Known
from ui.progress.said import minutes, smalls, talks
from ui.progress.seen import TablesView, TableView
from ui.progress.words import pictures_words, tr


def tables(known: Known, library: Library, now: datetime, today: date | None = None) -> TablesView:
    """Make the tables as one reads them at ``now``; ``today`` is the day, if that is another."""
    progress, words = known.progress, pictures_words(library)
    if progress is None:
        return TablesView(())
    made = (
        _skills(progress, words, library, now),
        _weeks(progress, known.back, words, now.date()),
        _together(progress, words),
        _agreements(progress, words, now.date(), today or now.date()),
    )
    return TablesView(tuple(table for table in made if table.rows))


def _skills(progress: Progress, words: PicturesWords, library: Library, now: datetime) -> TableView:
    today = now.date()
    rows: list[tuple[str, ...]] = []
    spoken: list[tuple[str, ...]] = []
    for one in progress.practices:
        name = name_of_skill(one.skill, library)
        last = day_words(local(one.last, now.tzinfo).date(), today) if one.times else ""
        never = tr("not yet")
        rows.append((name, _number(one.talks), _number(one.smalls), last))
        whole = skill_view(one, library, words, today, now.tzinfo).spoken
        spoken.append(
            (
                whole,
                f"{name}: {_talks(one.talks)}",
                f"{name}: {_smalls(one.smalls)}",
                f"{name}: {last or never}",
            )
        )
    heads = (tr("Skill"), tr("Talks"), tr("Cards and drills"), tr("Last"))
    return TableView(words.skills, heads, tuple(rows), tuple(spoken))


def _weeks(progress: Progress, back: int, words: PicturesWords, today: date) -> TableView:
    weeks = weeks_shown(progress, back)
    rows = [_week(week, today) for week in reversed(weeks)]
    if progress.ahead is not None and not back:
        late = progress.ahead
        name = tr("Dated later")
        seen = (name, _number(late.talks), _number(late.smalls))
        rows.insert(0, (seen, (name, *_counts(name, late))))
    heads = (tr("Week"), tr("Talks"), tr("Cards and drills"))
    return TableView(
        weeks_title(progress, back, words, today),
        heads,
        tuple(row for row, _ in rows),
        tuple(s for _, s in rows),
    )


def _week(week: Week, today: date) -> tuple[tuple[str, ...], tuple[str, ...]]:
    name = week_words(date.fromisoformat(week.monday), today)
    seen = (name, _number(week.talks), _number(week.smalls))
    return seen, (week_spoken(week, today), *_counts(name, week))


def _counts(name: str, week: Week) -> tuple[str, str]:
    return f"{_talks(week.talks)}, {name}", f"{_smalls(week.smalls)}, {name}"


def _together(progress: Progress, words: PicturesWords) -> TableView:
    turns = progress.turns
    rows: list[tuple[str, str]] = []
    if turns.turns:
        rows.append((tr("Turns that stayed whole"), turns_words(turns.whole, turns.turns)))
    if turns.minutes:
        rows.append((tr("Time in them"), minutes(turns.minutes)))
    rows += [(said, number_words(count)) for _, count, said in strengths(progress)]
    spoken = tuple((f"{name}: {value}", f"{name}, {value}") for name, value in rows)
    return TableView(words.together, (tr("What"), tr("How much")), tuple(rows), spoken)


def _agreements(progress: Progress, words: PicturesWords, then: date, today: date) -> TableView:
    rows = tuple((one.words, outcome_words(one, words, then, today)) for one in progress.agreements)
    # Two may have the same words, so they are counted through.
    spoken = tuple(
        (f"{at}. {name}: {line}", f"{at}. {line}") for at, (name, line) in enumerate(rows, start=1)
    )
    return TableView(
        words.agreements, (tr("What was agreed"), tr("What became of it")), rows, spoken
    )


def _talks(count: int) -> str:
    return talks(count) if count else tr("no talks")


def _smalls(count: int) -> str:
    return smalls(count) if count else tr("no cards or drills")


def _number(count: int) -> str:
    """Write a count; of none the cell is empty."""
    return number_words(count) if count else ""
