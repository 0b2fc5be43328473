"""From what the planner knows to its page."""

from datetime import date, datetime, timedelta

import msgspec
from PySide6.QtCore import QCoreApplication

from coach.content.library import Library
from coach.content.prose import NeedsWords, PathWords, PlanWords, ProblemsWords
from coach.content.words import fill
from coach.errors import WorldError
from coach.people import Person, Side
from coach.planning.memory import Outcome
from coach.planning.week import HOURS, Field, Part, fields, half_hours, is_open
from ui.dates import day_and_month, day_words, local, weekday
from ui.offer import UndoView
from ui.plan.build_list import agreed_line, agreed_list, booked_list, talk_name
from ui.plan.deeds import Kept
from ui.plan.state import SPANS, Page, State, key_of, minutes_in, suiting, to_take
from ui.plan.view import (
    AgreementView,
    CellView,
    PageView,
    PlanView,
    TimeView,
    WeekView,
    WishesView,
)


class Desk(msgspec.Struct, frozen=True):
    """What a page is made from, beside the state."""

    words: PlanWords
    library: Library
    known: Kept
    now: datetime


def tr(text: str) -> str:
    """Translate a short label of the planner."""
    return QCoreApplication.translate("Plan", text)


def build(
    state: State, desk: Desk, note: UndoView | None = None, trouble: WorldError | None = None
) -> PlanView:
    """Make the page."""
    make = {
        Page.WEEK: _week,
        Page.TIME: _time,
        Page.AGREEMENT: _agreement,
        Page.WISHES: _wishes,
    }[state.page]
    page: PageView = make(state, desk)
    inner = state.page in {Page.TIME, Page.AGREEMENT}
    return PlanView(
        page,
        _title(state, desk.words) if inner else tr("Back to Today"),
        note,
        _problem(desk, trouble),
    )


def _problem(desk: Desk, trouble: WorldError | None) -> str:
    if trouble is None:
        return ""
    words = desk.library.find(ProblemsWords)
    if words is None:
        return tr("This cannot be written down just now.")
    text = words.problems[trouble.problem]
    return f"{text.title}. {fill(text.safe, trouble.facts)}"


def clock(minutes: int) -> str:
    """Say a time of day in digits."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def field_words(field: Field, words: PlanWords) -> str:
    """Say a part of a day: "Thursday evening"."""
    part: str = getattr(words.parts, field.part.value)
    return f"{weekday(_day(field))} {part.lower()}"


def _title(state: State, words: PlanWords) -> str:
    return words.title_alone if state.alone else words.title


def _day(field: Field) -> date:
    return date.fromisoformat(field.day)


# the week


def _week(state: State, desk: Desk) -> WeekView:
    words, now = desk.words, desk.now
    first = now.date() + timedelta(state.skip)
    every = fields(first)
    taken = to_take(state, now)
    days = tuple(dict.fromkeys(field.day for field in every))
    take = tr("Take {day}, {time}")
    return WeekView(
        title=_title(state, words),
        label=_label(state, words, first),
        days=tuple((weekday(day, short=True), str(day.day)) for day in map(_iso, days)),
        parts=tuple((getattr(words.parts, part.value), _hours(part)) for part in Part),
        cells=tuple(_cell(field, state, desk, chosen=field == taken) for field in every),
        who=() if state.alone else tuple((side.value, _name(state, side)) for side in Side),
        marking=state.marking.value,
        says=_says(state, desk, taken),
        help=words.help_alone if state.alone else words.help,
        take=tr("Mark a time first") if taken is None else _taking(take, taken, state),
        ready=taken is not None,
        booked=booked_list(words, desk.known, desk.library, now, alone=state.alone),
        agreed=agreed_list(words, desk.known, now),
        agreed_line=agreed_line(words, desk.known),
        headings=(words.booked, words.agreed_alone if state.alone else words.agreed),
    )


def _taking(take: str, field: Field, state: State) -> str:
    return take.format(day=weekday(_day(field)), time=clock(minutes_in(field, state)))


def _label(state: State, words: PlanWords, first: date) -> str:
    if state.skip == 0:
        return words.this_week
    return fill(words.other_week, {"day": day_and_month(first)})


def _iso(day: str) -> date:
    return date.fromisoformat(day)


def _hours(part: Part) -> str:
    begin, end = (minutes // 60 for minutes in HOURS[part])
    return tr("{begin} to {end}").format(begin=begin, end=end)


def _name(state: State, side: Side) -> str:
    left = QCoreApplication.translate("People", "Left")
    right = QCoreApplication.translate("People", "Right")
    return state.couple.of(side).name.strip() or (left if side is Side.ONE else right)


def _cell(field: Field, state: State, desk: Desk, *, chosen: bool) -> CellView:
    sides = [Side.ONE] if state.alone else [*Side]
    marked = [side for side in sides if field in (state.one if side is Side.ONE else state.two)]
    people: tuple[Person, ...] = tuple(state.couple.of(side) for side in marked)
    when = f"{field_words(field, desk.words)}, {day_and_month(_day(field))}"
    names = tr(" and ").join(_name(state, side) for side in marked) or tr("nobody yet")
    return CellView(
        key_of(field),
        f"{when}: {names}",
        people,
        chosen=chosen,
        open=is_open(field, desk.now),
    )


def _says(state: State, desk: Desk, taken: Field | None) -> str:
    words = desk.words
    if taken is not None:
        text = words.suits_alone if state.alone else words.suits
        return fill(text, {"field": field_words(taken, words)})
    if state.time.booked is not None:
        at = local(state.time.booked.plan.at, desk.now.tzinfo)
        return fill(words.changing, {"day": day_words(at.date(), desk.now.date())})
    return words.nothing_common if state.one and state.two else words.nothing_yet


# one time


def _time(state: State, desk: Desk) -> TimeView:
    words, draft = desk.words, state.time
    field = draft.field or fields(desk.now.date())[-1]
    offered = tuple(sorted({*suiting(state, desk.now), field}))
    times = tuple(sorted({*half_hours(field.part), draft.minutes}))
    named = {"day": weekday(_day(field)), "time": clock(draft.minutes)}
    book = tr("Change it to {day}, {time}") if draft.booked else tr("Book {day}, {time}")
    return TimeView(
        title=field_words(field, words),
        labels=(words.when, words.from_time, words.what_for, words.line),
        days=tuple((key_of(one), _long(one, words)) for one in offered),
        day=key_of(field),
        times=tuple((str(minutes), clock(minutes)) for minutes in times),
        time=str(draft.minutes),
        talks=(("", words.decide_then), *_talks(state, desk)),
        talk=draft.talk,
        line=draft.line,
        hint=fill(words.line_hint, named),
        help=words.line_help,
        book=book.format(**named),
        take_out=tr("Take it out") if draft.booked else "",
    )


def _long(field: Field, words: PlanWords) -> str:
    return f"{field_words(field, words)}, {day_and_month(_day(field))}"


def _talks(state: State, desk: Desk) -> tuple[tuple[str, str], ...]:
    """Give all talks that can be read, in the order of the path."""
    path = desk.library.find(PathWords)
    order = [step.id for step in path.steps] if path else []
    ids = sorted(desk.library.ids(), key=lambda name: order.index(name) if name in order else 99)
    named = ((name, talk_name(desk.library, name, alone=state.alone)) for name in ids)
    return tuple((name, words) for name, words in named if words)


# one agreement


def _agreement(state: State, desk: Desk) -> AgreementView:
    words, draft, today = desk.words, state.agreement, desk.now.date()
    ready = bool(draft.words.strip())
    agree = tr("Change it") if draft.agreed else tr("Agree on it")
    answers = (
        (Outcome.KEPT.value, tr("Keep it")),
        (Outcome.LET_GO.value, tr("Let it go")),
        ("", tr("Take it out")),
    )
    ask = words.agreement_words_alone if state.alone else words.agreement_words
    spans = (tr("in a week"), tr("in ten days"), tr("in two weeks"))
    again = day_and_month(today + timedelta(draft.span))
    return AgreementView(
        title=_agreement_title(state, words),
        labels=(ask, words.if_then, words.look_again),
        words=draft.words,
        help=words.agreement_help,
        if_then=draft.if_then,
        hint=words.if_then_hint,
        spans=tuple((str(days), name) for days, name in zip(SPANS, spans, strict=True)),
        span=str(draft.span),
        asks=fill(words.asks_once, {"day": again}),
        agree=agree if ready else words.write_first,
        ready=ready,
        answers=answers if draft.agreed else (),
    )


def _agreement_title(state: State, words: PlanWords) -> str:
    if state.agreement.agreed is None:
        return words.agreement_title
    return words.agreed_alone if state.alone else words.agreement_open


# what the two want


def _wishes(state: State, desk: Desk) -> WishesView:
    words, chosen = desk.words, desk.known.leaning.wishes
    needs = desk.library.find(NeedsWords)
    return WishesView(
        title=words.wishes_title_alone if state.alone else words.wishes_title,
        lead=words.wishes_lead,
        needs=tuple((need.id, need.says) for need in needs.needs) if needs else (),
        chosen=chosen,
        forget=words.wishes_forget if chosen else "",
        done=words.wishes_done,
    )
