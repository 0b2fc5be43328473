"""From what Today knows to its page."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.content.model import Walkthrough
from coach.content.prose import ProblemsWords, TodayWords
from coach.content.words import fill
from coach.people import Person
from coach.planning.booking import coming
from coach.planning.memory import Plan
from ui.dates import day_words, local, time_of_day
from ui.preferences import Choices
from ui.today.known import Known
from ui.today.suggestion import ranking
from ui.today.view import (
    CardDeed,
    CardView,
    SuggestionView,
    TodayView,
    WaitingView,
    Way,
    WayView,
)
from ui.today.waiting import waiting_view

#: Who was away for so long is simply greeted.
LONG_AWAY = timedelta(days=30)
#: No more cards than this beside the suggestion.
_CARDS = 2


def tr(text: str) -> str:
    """Translate a short label of Today."""
    return QCoreApplication.translate("Today", text)


def build(known: Known, library: Library, now: datetime) -> TodayView:
    """Make the page. Raises ``ContentBroken`` if its own words cannot be read."""
    words = library.prose(TodayWords)
    waiting = _waiting(known, library, words, now)
    cards = _cards_beside(known, library, words) if waiting else _cards(known, library, words, now)
    fresh = not known.glance.count and not waiting
    return TodayView(
        greeting=_greeting(known, words, now),
        people=_people(known.choices),
        near=known.glance.count > 0,
        suggestion=None if waiting else _suggestion(known, library, words, fresh=fresh),
        waiting=waiting,
        cards=cards[:_CARDS],
        before_ways=f"{words.nothing_yet} {words.look_first}" if fresh else tr("Or, for now:"),
        ways=_ways(),
        note=words.let_go_done if known.gone else "",
        problem=_problem(known, library),
    )


def _problem(known: Known, library: Library) -> str:
    """Say what is the matter and what is safe; what to do is told where it can be done."""
    if known.problem is None:
        return ""
    words = library.find(ProblemsWords)
    if words is None:
        return QCoreApplication.translate("Today", "Some of what was kept cannot be read now.")
    text = words.problems[known.problem]
    return f"{text.title}. {fill(text.safe, known.facts)}"


def suggested(known: Known, library: Library) -> Walkthrough | None:
    """Read what is suggested, and nothing else unless its file is broken.

    It is never the talk that waits: beside that one stands "something else".
    """
    path = library.prose(TodayWords).path
    latest = [entry.record.walkthrough for entry in known.glance.latest]
    waits = known.glance.running.walkthrough if known.glance.running else ""
    ids = tuple(name for name in library.ids() if name != waits)
    ranked = ranking(ids, path, latest)
    for place in range(len(ranked)):
        found = _readable(library, ranked[(known.skipped + place) % len(ranked)])
        if found is not None:
            return found
    return None


def _readable(library: Library, name: str) -> Walkthrough | None:
    try:
        return library.walkthrough(name)
    except ContentBroken:  # its row is left out, and Help names the file
        return None


def _people(choices: Choices) -> tuple[Person, ...]:
    couple = choices.couple
    return (couple.one,) if choices.alone else (couple.one, couple.two)


def _greeting(known: Known, words: TodayWords, now: datetime) -> str:
    latest = known.glance.latest[:1]
    if latest and now - local(latest[0].record.began, now.tzinfo) > LONG_AWAY:
        return words.long_away
    begun = [greeting for greeting in words.greetings if greeting.hour <= now.hour]
    greeting = max(begun or words.greetings, key=lambda one: one.hour)
    names = [person.name.strip() for person in _people(known.choices)]
    if not all(names):
        return greeting.nameless
    if len(names) == 1:
        return fill(greeting.alone, {"one": names[0]})
    return fill(greeting.says, {"one": names[0], "two": names[1]})


def _suggestion(
    known: Known, library: Library, words: TodayWords, *, fresh: bool
) -> SuggestionView | None:
    found = suggested(known, library)
    if found is None:
        return None
    alone = known.choices.alone
    title, minutes = _named(found, alone=alone)
    label = words.first_label if fresh and not known.skipped else words.label
    length = tr("{minutes} minutes").format(minutes=minutes)
    who = tr("for you alone") if alone else tr("the two of you")
    return SuggestionView(
        label=f"{label}  ·  {length}  ·  {who}",
        title=title,
        reason=found.solo.line if alone else found.reason,
        begin=tr("Begin {title}").format(title=title.partition(":")[0]),
        another=tr("Suggest something else") if len(library.ids()) > 1 else "",
    )


def _named(walkthrough: Walkthrough, *, alone: bool) -> tuple[str, int]:
    if alone:
        return walkthrough.solo.name, walkthrough.solo.minutes
    return walkthrough.name, walkthrough.minutes


def _waiting(
    known: Known, library: Library, words: TodayWords, now: datetime
) -> WaitingView | None:
    if known.glance.running is None:
        return None
    try:
        return waiting_view(known.glance.running, library, words, known.choices.couple, now)
    except ContentBroken:
        return None


def _cards_beside(known: Known, library: Library, words: TodayWords) -> tuple[CardView, ...]:
    """Give the cards under a talk that waits: let it go, or do something else tonight."""
    keeps = CardView(
        CardDeed.LET_GO,
        "",
        icon="clock",
        label=tr("Not now?"),
        title=words.keeps.title,
        line=words.keeps.text,
        link=words.let_go,
    )
    found = suggested(known, library)
    if found is None:
        return (keeps,)
    alone = known.choices.alone
    title, minutes = _named(found, alone=alone)
    instead = CardView(
        CardDeed.OPEN,
        found.id,
        icon="sun",
        label=tr("Or something else tonight: {minutes} minutes").format(minutes=minutes),
        title=title,
        line=found.solo.line if alone else found.line,
        link=tr("Look at that instead"),
    )
    return (keeps, instead)


def _cards(
    known: Known, library: Library, words: TodayWords, now: datetime
) -> tuple[CardView, ...]:
    """Give what is booked and what is kept for later, if there is any."""
    ahead = coming(known.glance.plans, round(now.timestamp() * 1000))
    cards = [_booked(one.plan, known, library, words, now) for one in ahead[:1]]
    for name in known.kept:
        found = _readable(library, name)
        if found is not None:
            title, minutes = _named(found, alone=known.choices.alone)
            cards.append(
                CardView(
                    CardDeed.OPEN,
                    name,
                    icon="bookmark",
                    label=tr("Kept for later"),
                    title=title,
                    line=tr("{minutes} minutes, on any day").format(minutes=minutes),
                    link=tr("Open it"),
                )
            )
    return tuple(card for card in cards if card is not None)


def _booked(
    plan: Plan, known: Known, library: Library, words: TodayWords, now: datetime
) -> CardView | None:
    """Give the card of a booked time."""
    at = local(plan.at, now.tzinfo)
    found = _readable(library, plan.walkthrough)
    if found is None:
        return None
    title, _ = _named(found, alone=known.choices.alone)
    day = day_words(at.date(), now.date())
    named = {"title": title, "day": day[:1].upper() + day[1:], "time": time_of_day(at)}
    return CardView(
        CardDeed.OPEN,
        found.id,
        icon="clock",
        label=tr("A time for the two of you"),
        title=title,
        line=fill(words.booked, named),
        link=tr("Open it"),
    )


def _ways() -> tuple[WayView, ...]:
    return (
        WayView(Way.PREPARE, "user-round", tr("Prepare alone"), tr("The same talks, for one.")),
        WayView(Way.CALM, "wind", tr("Calm down"), tr("Two quiet minutes of breathing.")),
        WayView(
            Way.EVERYTHING, "library", tr("See everything"), tr("All talks, by what you need.")
        ),
        WayView(Way.HOW, "book-open", tr("How a talk works"), tr("One speaks, one listens.")),
    )
