"""What is booked and what was agreed, as the lists beside the week."""

from datetime import datetime

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.content.prose import PlanWords
from coach.content.words import fill
from coach.planning.booking import coming, gone_by
from coach.planning.memory import Agreed, Booked, Outcome
from ui.dates import day_and_month, day_words, local, time_of_day
from ui.parts.sign import Fill
from ui.plan.deeds import Kept
from ui.plan.view import ListedView

#: So many are listed; the others are kept all the same.
MOST_BOOKED, MOST_AGREED = 4, 5

_SIGNS = {
    Outcome.OPEN: Fill.RING.value,
    Outcome.CHANGED: Fill.HALF.value,
    Outcome.KEPT: Fill.FULL.value,
    Outcome.LET_GO: "gone",
}


def booked_list(
    words: PlanWords, known: Kept, library: Library, now: datetime, *, alone: bool
) -> tuple[ListedView, ...]:
    """List the next times, and before them the latest one that went by."""
    wall = round(now.timestamp() * 1000)
    listed = [*gone_by(known.plans, wall)[:1], *coming(known.plans, wall)]
    return tuple(_booked(words, one, library, now, alone=alone) for one in listed[:MOST_BOOKED])


def agreed_list(words: PlanWords, known: Kept, now: datetime) -> tuple[ListedView, ...]:
    """List the open agreements, the next day first, then the latest that were looked at."""
    open_ones = [one for one in known.agreements if one.agreement.outcome is Outcome.OPEN]
    open_ones.sort(key=lambda one: (one.agreement.due, one.id))
    done = [one for one in known.agreements if one.agreement.outcome is not Outcome.OPEN]
    done.sort(key=lambda one: -one.agreement.answered)
    return tuple(_agreed(words, one, now) for one in [*open_ones, *done][:MOST_AGREED])


def agreed_line(words: PlanWords, known: Kept) -> str:
    """Say what will stand there, or that there are more."""
    if not known.agreements:
        return words.agreed_nothing
    more = len(known.agreements) - MOST_AGREED
    return fill(words.more, {"number": str(more)}) if more > 0 else ""


def talk_name(library: Library, name: str, *, alone: bool) -> str:
    """Give the name of a talk, empty where there is none or where it cannot be read."""
    try:
        found = library.walkthrough(name) if name else None
    except ContentBroken:
        return ""
    return "" if found is None else found.solo.name if alone else found.name


def _booked(
    words: PlanWords, one: Booked, library: Library, now: datetime, *, alone: bool
) -> ListedView:
    at = local(one.plan.at, now.tzinfo)
    day = day_words(at.date(), now.date())
    name = talk_name(library, one.plan.walkthrough, alone=alone) or words.decide_then
    return ListedView(f"time-{one.id}", f"{day[:1].upper()}{day[1:]}, {time_of_day(at)}", name)


def _agreed(words: PlanWords, one: Agreed, now: datetime) -> ListedView:
    agreement = one.agreement
    open_one = agreement.outcome is Outcome.OPEN
    key = f"agreement-{one.id}" if open_one else ""
    return ListedView(key, agreement.words, _line(words, one, now), _SIGNS[agreement.outcome])


def _line(words: PlanWords, one: Agreed, now: datetime) -> str:
    agreement, today = one.agreement, now.date()
    if agreement.outcome is Outcome.OPEN:
        if agreement.due <= today.isoformat():
            return words.day_came
        due = datetime.fromisoformat(agreement.due).date()
        return fill(words.again_on, {"day": day_and_month(due)})
    text = {
        Outcome.CHANGED: words.changed,
        Outcome.KEPT: words.kept,
        Outcome.LET_GO: words.let_go,
    }[agreement.outcome]
    return fill(text, {"day": day_words(local(agreement.answered, now.tzinfo).date(), today)})
