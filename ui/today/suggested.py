"""The one suggestion of Today: which talk, and why, in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.content.model import Walkthrough
from coach.content.prose import NeedsWords, PathWords, TodayWords
from coach.content.words import fill, pick
from coach.planning.follow_up import due
from coach.planning.suggesting import Known as Seen
from coach.planning.suggesting import Suggestion, Why, suggest
from ui.dates import local, time_of_day
from ui.plural import plural
from ui.today.known import Known
from ui.today.view import SuggestionView


def tr(text: str) -> str:
    """Translate a short label of Today."""
    return QCoreApplication.translate("Today", text)


def suggested(
    known: Known, library: Library, now: datetime
) -> tuple[Walkthrough, Suggestion] | None:
    """Read what is suggested, and nothing else unless its file is broken.

    It is never the talk that waits: beside that one stands "something else".
    """
    glance = known.glance
    path = library.find(PathWords)
    waits = glance.running.walkthrough if glance.running else ""
    seen = Seen(
        practised=glance.practised,
        leaning=glance.leaning,
        plans=glance.plans,
        kept=known.kept,
        due=bool(due(glance.agreements, now.date().isoformat())),
    )
    ids = tuple(name for name in library.ids() if name != waits)
    for one in suggest(path.steps if path else (), ids, seen, in_ms(now)):
        found = readable(library, one.walkthrough)
        if found is not None:
            return found, one
    return None


def in_ms(now: datetime) -> int:
    """Give a time in ms since 1970 UTC."""
    return round(now.timestamp() * 1000)


def readable(library: Library, name: str) -> Walkthrough | None:
    """Read a talk, or give None: its row is left out, and Help names the file."""
    try:
        return library.walkthrough(name)
    except ContentBroken:
        return None


def named(walkthrough: Walkthrough, *, alone: bool) -> tuple[str, int]:
    """Give the name of a talk and its minutes, or those of its twin for one."""
    if alone:
        return walkthrough.solo.name, walkthrough.solo.minutes
    return walkthrough.name, walkthrough.minutes


def suggestion_view(
    known: Known, library: Library, words: TodayWords, now: datetime, *, fresh: bool
) -> SuggestionView | None:
    """Say what is suggested, and why."""
    both = suggested(known, library, now)
    if both is None:
        return None
    found, why = both
    alone = known.choices.alone
    title, minutes = named(found, alone=alone)
    label = words.first_label if fresh and why.why is Why.FIRST else words.label
    length = minutes_words(minutes)
    who = tr("for you alone") if alone else tr("the two of you")
    return SuggestionView(
        label=f"{label}  ·  {length}  ·  {who}",
        title=title,
        reason=_reason(found, why, library, now, alone=alone),
        begin=tr("Begin “{title}”").format(title=title.partition(":")[0]),
        another=tr("Suggest something else") if len(library.ids()) > 1 else "",
    )


def _reason(
    found: Walkthrough, why: Suggestion, library: Library, now: datetime, *, alone: bool
) -> str:
    """Say why, and what the talk is. The very first has a reason of its own, in its file."""
    whole = found.solo.line if alone else found.reason
    path = library.find(PathWords)
    if why.why is Why.FIRST or path is None:
        return whole
    forms: tuple[str, ...] = getattr(path.reasons, why.why.value)
    names = {"need": _need(library, why.need), "time": time_of_day(local(why.at, now.tzinfo))}
    said = fill(pick(forms, now.date().toordinal()), names)
    return f"{said} {found.solo.line if alone else found.line}"


def _need(library: Library, name: str) -> str:
    needs = library.find(NeedsWords)
    return next((need.says for need in needs.needs if need.id == name), "") if needs else ""


def minutes_words(number: int) -> str:
    """Say how long a talk takes."""
    words = plural("Today", "{minutes} minute", "{minutes} minutes", number)
    return words.format(minutes=number)
