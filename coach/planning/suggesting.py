"""What to practise next, and why: plain rules, from what is kept to an order of all talks.

Spacing: a skill comes again 2, 7 and 16 days after it was practised, then monthly. Spaced
practice beats massed practice, and even gaps do as well as growing ones (Latimier, Peyre and
Ramus, 2021); the growing ones leave more room for what is new.
"""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

import msgspec

from coach.content.prose.path import PathStep, Tag
from coach.planning.booking import LATE, is_met
from coach.planning.memory import Booked, Leaning, Practised

_DAY = 86_400_000
#: Days after which a skill comes again, by how often it was practised; the last one stays.
AGAIN = (2, 7, 16, 30)
#: So much earlier in the day is early enough, in days.
_NEARLY = 0.25
#: What was passed over rests for so many days.
PASSED_FOR = 5
#: A talk that got warm, or was stopped, is thought of for so many days.
WARM_FOR = 3
#: New talks in a week: the pace of the path.
PACE = 3
_WEEK = 7
#: Practised less than so many days ago: tonight's, or last night's.
_JUST_NOW = 0.75


class Why(StrEnum):
    """The rule by which a talk is suggested; each has words of its own."""

    FIRST = "first"
    BOOKED = "booked"
    AGREED = "agreed"
    BREAKS = "breaks"
    LIGHT = "light"
    WANTED = "wanted"
    AGAIN = "again"
    NEXT = "next"
    LONG_AGO = "long_ago"
    PASSED = "passed"


class Known(msgspec.Struct, frozen=True):
    """What the rules look at: ``practised`` has what came last first.

    ``kept`` are talks kept for later; ``due`` says that an agreement's day has come.
    """

    practised: tuple[Practised, ...] = ()
    leaning: Leaning = Leaning()
    plans: tuple[Booked, ...] = ()
    kept: tuple[str, ...] = ()
    due: bool = False


class Suggestion(msgspec.Struct, frozen=True):
    """A talk, and why. ``need`` is the wish it goes with, ``at`` the time booked for it."""

    walkthrough: str
    why: Why
    need: str = ""
    at: int = 0


def suggest(
    path: Sequence[PathStep], ids: Sequence[str], known: Known, now: int
) -> tuple[Suggestion, ...]:
    """Put every talk of ``ids`` that is open to these two in the order in which to suggest it.

    ``now`` is in ms since 1970 UTC. The same always gives the same. What needs to be asked for
    is left out until it was, unless there is nothing else.
    """
    look = _Look(path, ids, known, now)
    found: dict[str, Suggestion] = {}
    for rule in _RULES:
        for one in rule(look):
            found.setdefault(one.walkthrough, one)
    return _resting_last(look, tuple(found.values()))


class _Look:
    """What the rules ask: the open talks in the order of the path, and how long ago things were."""

    def __init__(
        self, path: Sequence[PathStep], ids: Sequence[str], known: Known, now: int
    ) -> None:
        self.known, self.now = known, now
        self.practised = {one.walkthrough: one for one in known.practised}
        there = [step for step in path if step.id in ids]
        named = {step.id for step in there}
        off = [PathStep(name, 12, "") for name in ids if name not in named]
        every = dict.fromkeys((*there, *off))
        self.steps = [step for step in every if self._open(step)] or list(every)
        #: The path begins with an introduction: nobody needs it twice.
        self.introduction = {step.id for step in path[:1]}

    def days(self, at: int) -> float:
        """Say how many days ago that was; a time ahead (a clock set back) was long ago."""
        return (self.now - at) / _DAY if at <= self.now else float("inf")

    def since(self, walkthrough: str) -> float:
        """Say how many days ago a talk was practised last."""
        one = self.practised.get(walkthrough)
        return self.days(one.last) if one else float("inf")

    def new(self) -> list[PathStep]:
        """Give what was never practised, in the order of the path; what comes before it first.

        Who has practised anything needs no introduction.
        """
        known = {*self.practised, *(self.introduction if self.practised else ())}
        new = [step for step in self.steps if step.id not in known]
        there = {step.id for step in new}
        return sorted(new, key=lambda step: bool(there.intersection(step.after)))

    def tagged(self, tag: Tag) -> list[PathStep]:
        """Give the steps with a tag."""
        return [step for step in self.steps if tag in step.tags]

    def _open(self, step: PathStep) -> bool:
        if Tag.LOOKS_BACK in step.tags:
            return self.known.due
        if Tag.LATE in step.tags:
            booked = {one.plan.walkthrough for one in self.known.plans}
            return step.id in {*self.known.kept, *self.practised, *booked}
        return True


def _first(look: _Look) -> Iterable[Suggestion]:
    if not look.practised:
        return [Suggestion(step.id, Why.FIRST) for step in look.steps[:1]]
    return []


def _booked(look: _Look) -> Iterable[Suggestion]:
    there = {step.id for step in look.steps}
    for one in sorted(look.known.plans, key=lambda booked: booked.plan.at):
        name, at = one.plan.walkthrough, one.plan.at
        if name in there and is_met(one, name, look.now) and at + LATE >= look.now:
            yield Suggestion(name, Why.BOOKED, at=at)


def _agreed(look: _Look) -> Iterable[Suggestion]:
    return [Suggestion(step.id, Why.AGREED) for step in look.tagged(Tag.LOOKS_BACK)]


def _after_warmth(look: _Look) -> Iterable[Suggestion]:
    """After a break or a stop: how to take breaks, unless that is fresh; then what is light."""
    last = look.known.practised[0] if look.known.practised else None
    if last is None or look.days(last.last) > WARM_FOR or (last.complete and not last.breaks):
        return
    for step in look.tagged(Tag.BREAKS):
        if look.since(step.id) > AGAIN[2]:
            yield Suggestion(step.id, Why.BREAKS)
    for step in look.tagged(Tag.LIGHT):
        if step.id != last.walkthrough:
            yield Suggestion(step.id, Why.LIGHT)


def _wanted(look: _Look) -> Iterable[Suggestion]:
    """What suits a wish: new ones first, then what is to come again; one of each wish in turn."""
    for step in (*look.new(), *_due_again(look)):
        for need in look.known.leaning.wishes:
            if need in step.suits:
                yield Suggestion(step.id, Why.WANTED, need=need)
                break


def _again_first(look: _Look) -> Iterable[Suggestion]:
    """Repeat before going on, if the last one was new or there were enough new ones this week."""
    lately = [one for one in look.known.practised if one.times == 1 and look.days(one.last) < _WEEK]
    last_was_new = bool(look.practised) and look.known.practised[0].times == 1
    return _again(look) if last_was_new or len(lately) >= PACE else []


def _next(look: _Look) -> Iterable[Suggestion]:
    return [Suggestion(step.id, Why.NEXT) for step in look.new()]


def _again(look: _Look) -> Iterable[Suggestion]:
    return [Suggestion(step.id, Why.AGAIN) for step in _due_again(look)]


def _long_ago(look: _Look) -> Iterable[Suggestion]:
    """Everything else, longest ago first; the introduction is the last resort."""

    def order(step: PathStep) -> tuple[bool, float]:
        return step.id in look.introduction, -look.since(step.id)

    return [Suggestion(step.id, Why.LONG_AGO) for step in sorted(look.steps, key=order)]


def _due_again(look: _Look) -> list[PathStep]:
    """Give the talks whose skill is to come again, of each skill the one longest ago."""
    by_skill: dict[str, list[PathStep]] = {}
    for step in look.steps:
        if step.id in look.practised and step.id not in look.introduction:
            by_skill.setdefault(step.skill or step.id, []).append(step)
    due = [
        max(steps, key=lambda step: look.since(step.id))
        for steps in by_skill.values()
        if _is_due(look, [look.practised[step.id] for step in steps])
    ]
    return sorted(due, key=lambda step: -look.since(step.id))


def _is_due(look: _Look, practised: Sequence[Practised]) -> bool:
    times = sum(one.times for one in practised)
    gap = AGAIN[min(times, len(AGAIN)) - 1]
    return min(look.days(one.last) for one in practised) >= gap - _NEARLY


def _resting_last(look: _Look, found: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    """Put tonight's and what was passed over at the end, what was passed over longest ago first."""
    passed = {
        name: at
        for name, at in look.known.leaning.passed.items()
        if look.days(at) < PASSED_FOR and at >= _practised_at(look, name)
    }
    fresh = [one for one in found if one.walkthrough not in passed]
    tonight = [one for one in fresh if _just_now(look, one)]
    rest = sorted(
        (
            msgspec.structs.replace(one, why=Why.PASSED)
            for one in found
            if one.walkthrough in passed
        ),
        key=lambda one: passed[one.walkthrough],
    )
    return (*(one for one in fresh if one not in tonight), *tonight, *rest)


def _practised_at(look: _Look, name: str) -> int:
    """Say when a talk was practised last; 0 for never, and for a time that is still to come."""
    last = look.practised[name].last if name in look.practised else 0
    return last if last <= look.now else 0


def _just_now(look: _Look, one: Suggestion) -> bool:
    return one.why is not Why.BOOKED and look.since(one.walkthrough) < _JUST_NOW


#: In this order: what is found by an earlier rule is not looked for by a later one.
_RULES: tuple[Callable[[_Look], Iterable[Suggestion]], ...] = (
    _first,
    _booked,
    _agreed,
    _after_warmth,
    _wanted,
    _again_first,
    _next,
    _again,
    _long_ago,
)
