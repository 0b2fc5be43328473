"""From what Today knows to its page."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.content.prose import ProblemsWords, TodayWords
from coach.content.words import fill
from coach.people import Person
from ui.dates import local
from ui.offer import UndoView
from ui.preferences import Choices
from ui.today.cards import cards, cards_beside
from ui.today.known import Known
from ui.today.suggested import suggestion_view
from ui.today.view import TodayView, WaitingView, Way, WayView
from ui.today.waiting import waiting_view

#: Who was away for so long is simply greeted.
LONG_AWAY = timedelta(days=30)


def tr(text: str) -> str:
    """Translate a short label of Today."""
    return QCoreApplication.translate("Today", text)


def build(known: Known, library: Library, now: datetime, note: UndoView | None = None) -> TodayView:
    """Make the page. Raises ``ContentBroken`` if its own words cannot be read."""
    words = library.prose(TodayWords)
    waiting = _waiting(known, library, words, now)
    make = cards_beside if waiting else cards
    fresh = not known.glance.count and not waiting
    suggestion = None if waiting else suggestion_view(known, library, words, now, fresh=fresh)
    return TodayView(
        greeting=_greeting(known, words, now),
        people=_people(known.choices),
        near=known.glance.count > 0,
        suggestion=suggestion,
        waiting=waiting,
        cards=make(known, library, words, now),
        before_ways=f"{words.nothing_yet} {words.look_first}" if fresh else tr("Or, for now:"),
        ways=_ways(fresh=fresh),
        note=note,
        problem=_problem(known, library),
        wishes=_wishes(known, words),
    )


def _wishes(known: Known, words: TodayWords) -> str:
    chosen = bool(known.glance.leaning.wishes)
    if known.choices.alone:
        return words.wishes_chosen_alone if chosen else words.wishes_alone
    return words.wishes_chosen if chosen else words.wishes


def _problem(known: Known, library: Library) -> str:
    """Say what is the matter and what is safe; what to do is told where it can be done."""
    if known.problem is None:
        return ""
    words = library.find(ProblemsWords)
    if words is None:
        return QCoreApplication.translate("Today", "Some of what was kept cannot be read now.")
    text = words.problems[known.problem]
    return f"{text.title}. {fill(text.safe, known.facts)}"


def _people(choices: Choices) -> tuple[Person, ...]:
    couple = choices.couple
    return (couple.one,) if choices.alone else (couple.one, couple.two)


def _greeting(known: Known, words: TodayWords, now: datetime) -> str:
    latest = known.glance.latest[:1]
    if latest and now - local(latest[0].record.began, UTC) > LONG_AWAY:
        return words.long_away
    begun = [greeting for greeting in words.greetings if greeting.hour <= now.hour]
    greeting = max(begun or words.greetings, key=lambda one: one.hour)
    names = [person.name.strip() for person in _people(known.choices)]
    if not all(names):
        return greeting.nameless
    if len(names) == 1:
        return fill(greeting.alone, {"one": names[0]})
    return fill(greeting.says, {"one": names[0], "two": names[1]})


def _waiting(
    known: Known, library: Library, words: TodayWords, now: datetime
) -> WaitingView | None:
    if known.glance.running is None:
        return None
    try:
        return waiting_view(known.glance.running, library, words, known.choices.couple, now)
    except ContentBroken:
        return None


def _ways(*, fresh: bool) -> tuple[WayView, ...]:
    """Give the quiet ways; how a talk goes is for those who have not had one."""
    preview = WayView(
        Way.PREVIEW, "play", tr("See how a talk goes"), tr("Two minutes, with two made-up people.")
    )
    plan = WayView(Way.PLAN, "clock", tr("Plan a time"), tr("A time for the two of you."))
    return (
        WayView(Way.PREPARE, "user-round", tr("Prepare alone"), tr("The same talks, for one.")),
        WayView(Way.CALM, "wind", tr("Calm down"), tr("Two quiet minutes of breathing.")),
        WayView(
            Way.EVERYTHING, "library", tr("See everything"), tr("All talks, by what you need.")
        ),
        preview if fresh else plan,
    )
