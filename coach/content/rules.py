"""What a walkthrough must keep to beyond its types; each rule notes all that breaks it.

A rule keeps quiet where a value that it needs is missing or wrong, because that has been noted
already.
"""

import re
from collections.abc import Container
from itertools import groupby

from coach.content.meetings import keep_to_parts
from coach.content.mistakes import Notes, nth, under
from coach.content.model import (
    BY_THE_WAY,
    PHASES,
    PRIVATE,
    Card,
    Floor,
    Kind,
    Phase,
    PracticeLine,
    Step,
    Walkthrough,
)
from coach.content.places import POOL
from coach.content.private_rules import keep_private_rules

#: Phases in which somebody has the floor and somebody else listens.
FLOORED = (
    *(Phase.TELL, Phase.SAY_BACK, Phase.ANSWER, Phase.MORE, Phase.STUCK),
    *(Phase.TURN, Phase.ASK, Phase.WHEN),
)
#: Phases whose words are for one person alone: they name nobody.
_NAMELESS = (
    *(Phase.ALONE, Phase.LINE, Phase.LOOK, Phase.CARD),
    *(Phase.SORT, Phase.CHIPS, Phase.PICK, Phase.PAGE),
)
#: How many choices a card has, where its phase has any.
CHOICES = {Phase.STUCK: 3, Phase.LOOK: 3, Phase.CHOOSE: 3}
#: Practice lines of a step for one person alone, so that a repeat brings new ones.
LINES = 8

_ALONE = (Kind.ALONE, Kind.LINES, Kind.CARD)
_EITHER = (*PRIVATE, Kind.LOOP, Kind.DRAWN)
_SOLO = (*_ALONE, *_EITHER)
_SIDED = (Kind.PIECES, Kind.TURN, Kind.ASK)


def keep_to_rules(
    walkthrough: Walkthrough,
    notes: Notes,
    needs: Container[str] | None,
    skills: Container[str] | None,
) -> None:
    """Note whatever in ``walkthrough`` breaks a rule.

    ``needs`` and ``skills`` are the ids that exist, None if they could not be read.
    """
    _known(walkthrough, notes, needs, skills)
    _steps(walkthrough.steps, "steps", notes, tuple(kind for kind in Kind if kind not in _ALONE))
    _steps(walkthrough.solo.steps, "solo.steps", notes, _SOLO)
    keep_private_rules(walkthrough, notes)
    _balance(walkthrough, notes)
    _end(walkthrough, notes)
    keep_to_parts(walkthrough, notes)
    if walkthrough.lengths:
        _lengths(walkthrough, notes)
    else:
        _minutes(walkthrough.minutes, walkthrough.gate.seconds, walkthrough.steps, "", notes)
    _minutes(walkthrough.solo.minutes, 0, walkthrough.solo.steps, "solo.", notes)


def _known(
    walkthrough: Walkthrough,
    notes: Notes,
    needs: Container[str] | None,
    skills: Container[str] | None,
) -> None:
    for index, need in enumerate(walkthrough.needs):
        if needs is not None and need not in needs:
            notes.add(nth("needs", index), f"“{need}” is no need in needs.toml")
    if skills is not None and walkthrough.skill not in skills and not notes.has("skill"):
        notes.add("skill", f"“{walkthrough.skill}” is no skill in skills.toml")


def _steps(steps: tuple[Step, ...], key: str, notes: Notes, kinds: tuple[Kind, ...]) -> None:
    seen: set[str] = set()
    for index, step in enumerate(steps):
        path = nth(key, index)
        if step.id in seen and not notes.has(under(path, "id")):
            notes.add(under(path, "id"), f"“{step.id}” is the id of an earlier step, too")
        seen.add(step.id)
        if notes.has(path) or notes.has(under(path, "kind")):
            continue
        if step.kind not in kinds:
            notes.add(under(path, "kind"), f"{step.kind.value} has no place in {key}")
        _floor(step, path, notes, solo=kinds is _SOLO)
        _cards(step, path, notes)
        _extras(step, path, notes)
        _time(step, path, notes)


def _floor(step: Step, path: str, notes: Notes, *, solo: bool) -> None:
    if notes.has(under(path, "floor")):
        return
    sided = step.kind in _SIDED or (step.kind in PRIVATE and not solo)
    if sided and step.floor is Floor.BOTH:
        notes.add(under(path, "floor"), "somebody has the floor here: starter or other")
    if not sided and step.floor is not Floor.BOTH:
        notes.add(under(path, "floor"), f"nobody has the floor in a step of kind {step.kind.value}")


def _cards(step: Step, path: str, notes: Notes) -> None:
    phases = PHASES[step.kind]
    for phase in phases:
        if phase not in step.cards:
            notes.add(under(path, phase.value), "missing")
    for phase, card in step.cards.items():
        place = under(path, phase.value)
        if phase not in phases:
            notes.add(place, f"a step of kind {step.kind.value} has no such part")
        elif not notes.has(place):
            _card(phase, card, place, notes)


def _card(phase: Phase, card: Card, path: str, notes: Notes) -> None:
    listener = under(path, "listener")
    if phase in FLOORED and not card.listener and not notes.has(listener):
        notes.add(listener, f"no entries, at least {POOL} are needed")
    if phase not in FLOORED:
        if card.listener:
            notes.add(listener, "nobody listens here: both read the texts of speaker")
        _nameless(phase, card, path, notes)
    wanted = CHOICES.get(phase, 0)
    if len(card.choices) != wanted and not notes.has(under(path, "choices")):
        notes.add(under(path, "choices"), f"{len(card.choices)} entries, here there are {wanted}")


def _nameless(phase: Phase, card: Card, path: str, notes: Notes) -> None:
    alone = phase in _NAMELESS
    unknown = ["{speaker}", "{listener}", *(["{starter}", "{other}"] if alone else [])]
    texts = [(under(path, "title"), card.title)]
    texts += [(nth(under(path, "speaker"), i), text) for i, text in enumerate(card.speaker)]
    for key, text in texts:
        for name in unknown:
            if name in text:
                notes.add(key, f"{name} has no meaning where nobody has the floor")


def _extras(step: Step, path: str, notes: Notes) -> None:
    if step.pieces != 1 and step.kind not in (Kind.PIECES, Kind.ROUNDS):
        notes.add(under(path, "pieces"), "only a step of kind pieces or rounds has pieces")
    if step.count != 1 and step.kind is not Kind.LINES:
        notes.add(under(path, "count"), "only a step of kind lines counts lines")
    _fields(step, under(path, "fields"), notes)
    if step.kind is Kind.LINES:
        _practice(step.lines, step.count, path, notes)
    elif step.lines:
        notes.add(under(path, "lines"), "only a step of kind lines has practice lines")


def _fields(step: Step, path: str, notes: Notes) -> None:
    if notes.matches(rf"{re.escape(path)}(\[\d+\])?"):
        return
    if step.kind is not Kind.WRITE:
        if step.fields:
            notes.add(path, "only a step of kind write has fields")
        return
    if not step.fields:
        notes.add(path, "missing: which lines are written here?")
    for index, field in enumerate(step.fields):
        if field in BY_THE_WAY or field in step.fields[:index]:
            notes.add(nth(path, index), f"{field.value} cannot stand here")


def _practice(lines: tuple[PracticeLine, ...], count: int, path: str, notes: Notes) -> None:
    if notes.has(under(path, "lines")):
        return
    least = max(LINES, count)
    if len(lines) < least:
        notes.add(under(path, "lines"), f"{len(lines)} entries, at least {least} are needed")


def _time(step: Step, path: str, notes: Notes) -> None:
    planned = step.count * sum(card.seconds for card in step.cards.values())
    if step.kind is Kind.ROUNDS:
        whole = 2 * step.pieces * planned
        if step.seconds != whole and not notes.has(under(path, "seconds")):
            notes.add(under(path, "seconds"), f"{step.seconds}, but its turns need {whole}")
    elif len(PHASES[step.kind]) == 1:
        for phase, card in step.cards.items():
            if card.seconds not in (0, step.seconds):
                key = under(under(path, phase.value), "seconds")
                notes.add(
                    key, f"{card.seconds}, but the step has {step.seconds}: leave this one out"
                )
    elif step.seconds < planned and not notes.has(under(path, "seconds")):
        notes.add(under(path, "seconds"), f"{step.seconds} is less than its parts need, {planned}")


def _balance(walkthrough: Walkthrough, notes: Notes) -> None:
    if notes.matches(r"steps(\[\d+\](\.(kind|floor|seconds|quiet|pieces))?)?"):
        return
    sides = {
        floor: sorted(
            _weight(step)
            for step in walkthrough.steps
            # Only one of the two is asked for a good time, and that is no turn.
            if step.floor is floor and step.kind is not Kind.ASK
        )
        for floor in (Floor.STARTER, Floor.OTHER)
    }
    if sides[Floor.STARTER] != sides[Floor.OTHER]:
        notes.add("steps", "unbalanced: starter and other do not get the same turns and times")


def _weight(step: Step) -> tuple[str, int, int, int, tuple[tuple[str, int], ...]]:
    times = tuple(sorted((phase.value, card.seconds) for phase, card in step.cards.items()))
    return (step.kind.value, step.seconds, step.quiet, step.pieces, times)


def _end(walkthrough: Walkthrough, notes: Notes) -> None:
    if notes.matches(r"steps(\[\d+\](\.kind)?)?"):
        return
    kinds = [step.kind for step in walkthrough.steps]
    if kinds.count(Kind.CLOSE) != 1 or kinds[-1] is not Kind.CLOSE:
        notes.add("steps", "the last step, and no other, is of kind close")


def _minutes(minutes: int, gate: int, steps: tuple[Step, ...], key: str, notes: Notes) -> None:
    if notes.matches(rf"{key}(minutes|gate(\.seconds)?|steps(\[\d+\](\.seconds)?)?|steps)"):
        return
    seconds = gate + sum(step.seconds for step in steps)
    if round(seconds / 60) != minutes:
        notes.add(f"{key}minutes", f"{minutes}, but the times add up to {seconds} seconds")


def _lengths(walkthrough: Walkthrough, notes: Notes) -> None:
    steps = walkthrough.steps
    if notes.matches(r"lengths.*|minutes|steps(\[\d+\](\.(seconds|kind))?)?"):
        return
    if walkthrough.minutes not in [length.minutes for length in walkthrough.lengths]:
        notes.add("minutes", f"{walkthrough.minutes} is none of the lengths")
    if [turns for turns, _ in groupby(step.kind is Kind.TURN for step in steps)].count(True) != 1:
        notes.add("steps", "with lengths, the steps of kind turn stand together in one row")
    for index, step in enumerate(steps):
        if step.seconds:
            notes.add(
                under(nth("steps", index), "seconds"), "with lengths, no step has its own time"
            )
    turns = sum(step.kind is Kind.TURN for step in steps)
    for index, length in enumerate(walkthrough.lengths):
        seconds = length.rounds * turns * length.turn
        if seconds != length.minutes * 60:
            path = under(nth("lengths", index), "minutes")
            notes.add(path, f"{length.minutes}, but the turns add up to {seconds} seconds")
