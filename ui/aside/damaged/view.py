"""What the page about damaged data shows, made from what was found."""

from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from enum import StrEnum

import msgspec

from coach.content.prose import DamageWords
from coach.content.words import fill
from coach.store.mending.damage import Finding
from ui.dates import day_and_date, day_words, local, time_of_day, weekday
from ui.plural import number_words
from ui.told import filled

_WEEK = 7


class Choice(StrEnum):
    """What a person can choose."""

    BRING_BACK = "bring-back"
    BEGIN_EMPTY = "begin-empty"
    AROUND = "around"
    CLOSE = "close"


class Line(msgspec.Struct, frozen=True):
    """One row: what it is about, and what would become of it; ``missing`` if it would be gone."""

    name: str
    fact: str
    missing: bool = False


class DamageView(msgspec.Struct, frozen=True):
    """The page. ``working`` is said while what was chosen is being done."""

    title: str
    happened: str
    label: str
    lines: tuple[Line, ...]
    text: str
    aside: str
    wait_title: str
    wait: tuple[str, ...]
    details_label: str
    details: tuple[str, ...]
    primary: tuple[Choice, str, str]
    others: tuple[tuple[Choice, str], ...]
    working: str


def damage_view(
    finding: Finding,
    facts: Mapping[str, str],
    words: DamageWords,
    today: date,
    zone: tzinfo | None = None,
) -> DamageView:
    """Make the page of a finding; ``facts`` are those of its error."""
    empty = finding.hopeless
    bring = (Choice.BRING_BACK, _bring(finding, words, today), "history")
    fresh = (Choice.BEGIN_EMPTY, words.begin_empty)
    others = ((Choice.AROUND, words.around), (Choice.CLOSE, words.close))
    return DamageView(
        title=_title(finding, words),
        happened=_happened(finding, words, today),
        label=_label(finding, words),
        lines=() if empty else tuple(_lines(finding, words, today, zone)),
        text=f"{filled(words.fresh, facts)}\n{words.fresh_then}" if empty else "",
        aside=words.aside_gone if finding.gone else words.aside,
        wait_title=words.wait_title,
        wait=(words.wait, words.wait_next),
        details_label=words.details,
        details=tuple(f"{name}: {fact}" for name, fact in sorted(facts.items())),
        primary=(*fresh, "") if empty else bring,
        others=others,
        working=words.working,
    )


def _title(finding: Finding, words: DamageWords) -> str:
    if finding.gone:
        return words.gone_title
    return words.nothing_title if finding.hopeless else words.title


def _happened(finding: Finding, words: DamageWords, today: date) -> str:
    first = words.gone_happened if finding.gone else words.happened
    if finding.copy is not None:
        return f"{first} {fill(words.copy_there, {'day': _day(finding.copy, today)})}"
    return f"{first} {words.nothing_there if finding.hopeless else words.pieces_there}"


def _label(finding: Finding, words: DamageWords) -> str:
    if finding.copy is None:
        return words.nothing_label if finding.hopeless else words.pieces_label
    when = {"day": day_and_date(finding.copy.date()), "time": time_of_day(finding.copy)}
    return fill(words.copy_label, when)


def _lines(finding: Finding, words: DamageWords, today: date, zone: tzinfo | None) -> list[Line]:
    held = finding.held
    newest = None if held.newest is None else local(held.newest, zone)
    up_to = words.talks_none if newest is None else words.talks_all
    day = {} if newest is None else {"day": _day(newest, today)}
    lines = [Line(words.talks, fill(up_to, day))]
    if finding.newer:
        lines.append(Line(words.newer, _counted(finding.newer, words.newer_one, words.newer_more)))
    if held.agreements or held.own_cards or held.sentences:
        lines.append(Line(words.own, words.own_all))
    if held.books:
        lines.append(Line(words.books, words.books_all))
    if held.running:
        lines.append(Line(words.running, words.running_all))
    if finding.lost:
        fact = _counted(finding.lost, words.lost_one, words.lost_more)
        lines.append(Line(words.lost, fact, missing=True))
    elif finding.unsure or finding.gone:
        fact = words.lost_unsure if finding.copy else words.lost_some
        lines.append(Line(words.lost, fact, missing=True))
    return lines


def _bring(finding: Finding, words: DamageWords, today: date) -> str:
    if finding.copy is None:
        return words.bring_pieces
    return fill(words.bring, {"day": _day(finding.copy, today)})


def _day(at: datetime, today: date) -> str:
    """Name a day by its weekday while that is clear: "Sunday"; else by its date."""
    day = at.date()
    if 0 < (today - day).days < _WEEK:
        return weekday(day)
    return day_words(day, today)


def _counted(number: int, one: str, more: str) -> str:
    return one if number == 1 else fill(more, {"count": number_words(number)})
