"""From counts to the pictures, with the words that belong to each."""

from datetime import date, datetime, timedelta, tzinfo

from coach.content.library import Library
from coach.content.prose import PicturesWords, SkillsWords
from coach.content.words import fill
from coach.planning.memory import Outcome
from coach.progress.summing import WEEKS
from coach.progress.values import AgreementMark, Practice, Progress, Week
from ui.dates import dated, day_words, local, month_words, short_week, week_words
from ui.plural import number_words, plural
from ui.progress.known import AGREEMENTS, Known
from ui.progress.pictures.marks import MOST
from ui.progress.said import is_near, minutes, shortened, smalls, talks, times
from ui.progress.seen import (
    AgreementsView,
    MarkView,
    PicturesView,
    SkillView,
    StrengthView,
    TogetherView,
    TurnsView,
    WeeksView,
    WeekView,
)
from ui.progress.words import pictures_words, tr

#: So many agreements stand beside the pictures, and so many turns are drawn one by one.
_AGREEMENTS, _TURNS = 3, 48


def draw(known: Known, library: Library, now: datetime) -> PicturesView:
    """Make the pictures, as one sees them at ``now``."""
    words, progress, today = pictures_words(library), known.progress, now.date()
    if progress is None:
        return PicturesView(words.skills, "", ())
    skills = tuple(skill_view(one, library, words, today, now.tzinfo) for one in progress.practices)
    if is_empty(progress):
        return PicturesView(words.skills, words.legend, skills, nothing=words.nothing)
    all_tried = all(one.times for one in progress.practices)
    return PicturesView(
        heading=_heading(progress, words, today),
        legend=words.legend_all if all_tried else words.legend,
        skills=skills,
        weeks=weeks_view(known, words, today),
        agreements=_agreements(progress, words, today),
        together=_together(progress, words),
    )


def is_empty(progress: Progress) -> bool:
    """Whether nothing was practised and nothing agreed upon yet."""
    return not (progress.talks or progress.smalls or progress.agreements)


def name_of_skill(key: str, library: Library) -> str:
    """Give the name of a skill; where its file is broken, its id."""
    words = library.find(SkillsWords)
    return next((one.name for one in words.skills if one.id == key), key) if words else key


def skill_view(
    practice: Practice, library: Library, words: PicturesWords, today: date, zone: tzinfo | None
) -> SkillView:
    """Make a skill and its pile."""
    name, said, count = name_of_skill(practice.skill, library), words.skill, practice.times
    if not count:
        never = {"skill": name}
        return SkillView(
            practice.skill, name, 0, fill(said.never, never), fill(said.line_never, never),
            tr("Try it"),
        )  # fmt: skip
    day = local(practice.last, zone).date()
    near = is_near(day, today)
    filled = {"skill": name, "times": times(count), "day": day_words(day, today)}
    return SkillView(
        key=practice.skill,
        name=name,
        count=count,
        spoken=fill(said.last if near else said.last_on, filled),
        line=fill(said.line if near else said.line_on, filled),
        leads=tr("Show entries"),
        more=more_words(count - MOST),
    )


def more_words(count: int) -> str:
    """Say how many more discs there would be."""
    if count <= 0:
        return ""
    said = plural("Progress", "and {count} more", "and {count} more", count)
    return said.format(count=number_words(count))


def weeks_view(known: Known, words: PicturesWords, today: date) -> WeeksView | None:
    """Make the eight weeks that are looked at."""
    progress = known.progress
    if progress is None or not progress.weeks:
        return None
    weeks = weeks_shown(progress, known.back)
    first, last = (date.fromisoformat(one.monday) for one in (weeks[0], weeks[-1]))
    oldest = progress.every[-1].monday if progress.every else weeks[0].monday
    return WeeksView(
        title=weeks_title(progress, known.back, words, today),
        weeks=tuple(_week(one, today) for one in weeks),
        ends=(month_words(first, today), month_words(last, today) if known.back else _now()),
        legend=(words.talk, words.small),
        earlier=tr("Earlier weeks") if oldest < weeks[0].monday else "",
        later=tr("Later weeks") if known.back else "",
    )


def weeks_title(progress: Progress, back: int, words: PicturesWords, today: date) -> str:
    """Say which eight weeks they are."""
    if not back:
        return words.weeks
    end = date.fromisoformat(weeks_shown(progress, back)[-1].monday) + timedelta(6)
    return fill(words.weeks_until, {"day": dated(end, today)})


def other_weeks(progress: Progress, back: int, *, earlier: bool) -> int:
    """Give the next eight weeks, earlier or later, in which there is anything; or the last ones.

    A clock that stood at 1970 for an evening would else be hundreds of presses away.
    """
    first = date.fromisoformat(progress.weeks[0].monday)
    mondays = (date.fromisoformat(week.monday) for week in progress.every)
    holding = {max(0, -((monday - first).days // (7 * WEEKS))) for monday in mondays} | {0}
    if earlier:
        return min((at for at in holding if at > back), default=back)
    return max((at for at in holding if at < back), default=0)


def weeks_shown(progress: Progress, back: int) -> tuple[Week, ...]:
    """Give eight weeks, so many times eight before the last ones."""
    if not back:
        return progress.weeks
    known = {week.monday: week for week in progress.every}
    first = date.fromisoformat(progress.weeks[0].monday) - timedelta(7 * WEEKS * back)
    mondays = ((first + timedelta(7 * at)).isoformat() for at in range(WEEKS))
    return tuple(known.get(monday, Week(monday)) for monday in mondays)


def week_spoken(week: Week, today: date) -> str:
    """Say a week. An empty one is named, and nothing is said of it."""
    monday = date.fromisoformat(week.monday)
    when = _now() if _is_now(monday, today) else week_words(monday, today)
    line = _counts(week)
    return f"{when}: {line}" if line else when


def outcome_words(
    mark: AgreementMark, words: PicturesWords, today: date, now: date | None = None
) -> str:
    """Say what became of an agreement, as on ``today``; ``now`` is when it is, if not then."""
    said = words.agreement
    near, far = {
        Outcome.OPEN: (said.open, said.open_on),
        Outcome.KEPT: (said.kept, said.kept_on),
        Outcome.CHANGED: (said.changed, said.changed_on),
        Outcome.LET_GO: (said.let_go, said.let_go_on),
    }[mark.outcome]
    try:
        day = date.fromisoformat(mark.day)
    except ValueError:
        return fill(near, {"day": mark.day})
    if mark.outcome is Outcome.OPEN and day < (now or today):
        return said.again
    return fill(near if is_near(day, today) else far, {"day": day_words(day, today)})


def turns_words(whole: int, turns: int) -> str:
    """Say how many turns stayed whole, of how many."""
    said = plural(
        "Progress", "{whole} of {count} turn stayed whole", "{whole} of {count} turns stayed whole",
        turns,
    )  # fmt: skip
    return said.format(whole=number_words(whole), count=number_words(turns))


def strengths(progress: Progress) -> tuple[tuple[str, int, str], ...]:
    """Give icon, count and word of each strength that there is."""
    had = progress.strengths
    every = (
        ("coffee", had.pauses, plural("Progress", "pause, taken", "pauses, taken", had.pauses)),
        (
            "undo-2",
            had.returns,
            plural("Progress", "return after a break", "returns after a break", had.returns),
        ),
        (
            "heart-handshake",
            had.repairs,
            plural("Progress", "repair, taken up", "repairs, taken up", had.repairs),
        ),
    )
    return tuple(one for one in every if one[1])


def _heading(progress: Progress, words: PicturesWords, today: date) -> str:
    if not progress.began:
        return words.skills
    month = month_words(date.fromisoformat(progress.began), today)
    return fill(words.skills_since, {"month": month})


def _now() -> str:
    return tr("this week")


def _week(week: Week, today: date) -> WeekView:
    monday = date.fromisoformat(week.monday)
    name = _now() if _is_now(monday, today) else short_week(monday)
    return WeekView(
        week.talks, week.smalls, week_spoken(week, today), name[:1].upper() + name[1:],
        _counts(week), week.monday,
    )  # fmt: skip


def _counts(week: Week) -> str:
    parts = [talks(week.talks)] if week.talks else []
    return ", ".join([*parts, smalls(week.smalls)] if week.smalls else parts)


def _is_now(monday: date, today: date) -> bool:
    return monday <= today <= monday + timedelta(6)


def _agreements(progress: Progress, words: PicturesWords, today: date) -> AgreementsView:
    marks = progress.agreements
    rest = len(marks) - _AGREEMENTS
    shown = tuple(
        MarkView(
            key=f"{AGREEMENTS}-{one.id}",
            words=shortened(one.words),
            line=outcome_words(one, words, today),
            outcome=one.outcome,
            leads=tr("Open it") if one.outcome is Outcome.OPEN else tr("Show all agreements"),
        )
        for one in marks[:_AGREEMENTS]
    )
    return AgreementsView(
        title=words.agreements,
        marks=shown,
        more=tr("All {count} agreements").format(count=number_words(len(marks)))
        if rest > 0
        else "",
        nothing="" if marks else words.agreements_nothing,
        tally=tally_words(progress) if marks else "",
    )


def tally_words(progress: Progress) -> str:
    """Say how many were made, kept, changed and let go; of none nothing."""
    every = (
        (tr("{count} made"), progress.tally.made),
        (tr("{count} kept"), progress.tally.kept),
        (tr("{count} changed"), progress.tally.changed),
        (tr("{count} let go"), progress.tally.let_go),
    )
    return "  ·  ".join(said.format(count=number_words(count)) for said, count in every if count)


def _together(progress: Progress, words: PicturesWords) -> TogetherView | None:
    turns, had = progress.turns, strengths(progress)
    if not turns.turns and not had:
        return None
    seen = None
    if turns.turns:
        spent = turns.minutes
        seen = TurnsView(
            whole=turns.whole,
            others=turns.turns - turns.whole,
            drawn=turns.turns <= _TURNS,
            words=turns_words(turns.whole, turns.turns),
            line=fill(words.minutes, {"minutes": minutes(spent)}) if spent else "",
            legend=(words.whole_turn, words.other_turn),
        )
    parts = tuple(StrengthView(icon, number_words(count), said) for icon, count, said in had)
    return TogetherView(words.together, seen, parts)
