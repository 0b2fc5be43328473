"""The small cards of Today: what was agreed, what is booked, what is kept, something small."""

from collections.abc import Iterator
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from coach.content.library import Library
from coach.content.prose import PathWords, TodayWords
from coach.content.words import fill
from coach.planning.booking import coming, gone_by
from coach.planning.follow_up import due
from coach.planning.memory import Agreed, Booked
from coach.planning.small import is_late, skills_of, small_one
from ui.dates import day_words, local, time_of_day
from ui.today.known import Known
from ui.today.suggested import in_ms, minutes_words, named, readable, suggested
from ui.today.view import CardDeed, CardView, LinkView

#: No more cards than this beside the suggestion.
MOST = 2
#: A sentence of somebody's own is shown up to here, in characters.
_LONGEST = 90


def tr(text: str) -> str:
    """Translate a short label of Today."""
    return QCoreApplication.translate("Today", text)


def cards_beside(
    known: Known, library: Library, words: TodayWords, now: datetime
) -> tuple[CardView, ...]:
    """Give the cards under a talk that waits: let it go, or do something else tonight."""
    keeps = CardView(
        "",
        icon="clock",
        label=tr("Not now?"),
        title=words.keeps.title,
        line=words.keeps.text,
        links=(LinkView(CardDeed.LET_GO, words.let_go),),
    )
    found = suggested(known, library, now)
    if found is None:
        return (keeps,)
    alone = known.choices.alone
    title, minutes = named(found[0], alone=alone)
    instead = CardView(
        found[0].id,
        icon="sun",
        label=tr("Or something else tonight: {time}").format(time=minutes_words(minutes)),
        title=title,
        line=found[0].solo.line if alone else found[0].line,
        links=(LinkView(CardDeed.OPEN, tr("Look at that instead")),),
    )
    return (keeps, instead)


def cards(known: Known, library: Library, words: TodayWords, now: datetime) -> tuple[CardView, ...]:
    """Give at most two: what has its day comes first, what can be any day comes last."""
    late = is_late(now.hour)
    found = [*_agreed(known, words, now), *_booked(known, library, words, now)]
    found += [*_small(known, library, now)] if late else []
    found += _kept(known, library)
    found += [] if late else [*_small(known, library, now)]
    return tuple(found[:MOST])


def _agreed(known: Known, words: TodayWords, now: datetime) -> Iterator[CardView]:
    """Ask about the agreement whose day has come, one at a time."""
    for agreed in due(known.glance.agreements, now.date().isoformat())[:1]:
        yield CardView(
            str(agreed.id),
            icon="heart-handshake",
            label=_since(agreed, words, now.date()),
            title=shortened(agreed.agreement.words),
            line=shortened(agreed.agreement.if_then) or words.agreed_line,
            links=(
                LinkView(CardDeed.KEEP, tr("Keep it"), leads=False),
                LinkView(CardDeed.CHANGE, tr("Change it"), leads=False),
                LinkView(CardDeed.DROP, tr("Let it go"), leads=False),
            ),
        )


def _since(agreed: Agreed, words: TodayWords, today: date) -> str:
    made = local(agreed.agreement.made).date()
    return fill(words.agreed_label, {"day": day_words(made, today)})


def _booked(known: Known, library: Library, words: TodayWords, now: datetime) -> Iterator[CardView]:
    """Give the time that comes next; before it one that went by, which is asked about kindly."""
    moment, plans = in_ms(now), known.glance.plans
    for booked in gone_by(plans, moment)[:1]:
        day = local(booked.plan.at, now.tzinfo).date()
        yield CardView(
            str(booked.id),
            icon="clock",
            label=tr("A time for the two of you"),
            title=_title(booked, known, library),
            line=fill(words.gone_by, {"day": day_words(day, now.date())}),
            links=(
                LinkView(CardDeed.REBOOK, tr("Another time")),
                LinkView(CardDeed.TAKE_OUT, tr("Take it out"), leads=False),
            ),
        )
    for booked in coming(plans, moment)[:1]:
        yield _coming(booked, known, library, words, now)


def _coming(
    booked: Booked, known: Known, library: Library, words: TodayWords, now: datetime
) -> CardView:
    at = local(booked.plan.at, now.tzinfo)
    day = day_words(at.date(), now.date())
    said = fill(
        words.booked,
        {
            "title": _title(booked, known, library),
            "day": day[:1].upper() + day[1:],
            "time": time_of_day(at),
        },
    )
    can_open = readable(library, booked.plan.walkthrough) is not None
    own = shortened(booked.plan.line)
    openers = (LinkView(CardDeed.OPEN, tr("Open it"), booked.plan.walkthrough),)
    return CardView(
        str(booked.id),
        icon="clock",
        label=tr("A time for the two of you"),
        title=_title(booked, known, library),
        line=f"{said} {own}".strip(),
        links=(*(openers if can_open else ()), LinkView(CardDeed.REBOOK, tr("Change it"))),
    )


def _title(booked: Booked, known: Known, library: Library) -> str:
    found = readable(library, booked.plan.walkthrough)
    if found is None:
        return tr("Time together, open")
    return named(found, alone=known.choices.alone)[0]


def _kept(known: Known, library: Library) -> Iterator[CardView]:
    for name in known.kept:
        found = readable(library, name)
        if found is not None:
            title, minutes = named(found, alone=known.choices.alone)
            yield CardView(
                name,
                icon="bookmark",
                label=tr("Kept for later"),
                title=title,
                line=tr("{time}, on any day").format(time=minutes_words(minutes)),
                links=(LinkView(CardDeed.OPEN, tr("Open it")),),
            )


def _small(known: Known, library: Library, now: datetime) -> Iterator[CardView]:
    """Suggest something for a few minutes, once something was practised at all."""
    path = library.find(PathWords)
    if path is None or not known.glance.practised:
        return
    there = {("cards", name) for name in library.deck_ids()}
    there |= {("say", name) for name in library.drill_ids()}
    skills = skills_of(known.glance.practised, {step.id: step.skill for step in path.steps})
    found = small_one(path.small, skills, now.date().toordinal(), there)
    if found is not None:
        is_deck = found.place == "cards"
        yield CardView(
            f"{found.place}/{found.begin}",
            icon="layers" if is_deck else "pen-line",
            label=tr("Short on time? Two or three minutes"),
            title=found.title,
            line=found.line,
            links=(LinkView(CardDeed.SMALL, tr("Draw a card") if is_deck else tr("Try it")),),
        )


def shortened(words: str) -> str:
    """Give the beginning of a long sentence, to the end of a word where there is one."""
    line = " ".join(words.split())
    if len(line) <= _LONGEST:
        return line
    cut = line[:_LONGEST]
    return f"{cut[: cut.rfind(' ')] if ' ' in cut else cut}…"
