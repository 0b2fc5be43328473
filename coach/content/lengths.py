"""The steps of a walkthrough at one of its lengths: turn steps run as many rounds as it takes."""

from itertools import groupby

from msgspec.structs import replace

from coach.content.model import Kind, Length, Step, Walkthrough


def steps_of(walkthrough: Walkthrough, minutes: int, *, solo: bool = False) -> tuple[Step, ...]:
    """Give all the steps of a session of so many ``minutes``.

    Without lengths these are the steps as they stand. Else the row of turn steps is repeated;
    ids become unique by ``-1``, ``-2`` behind them. Minutes that are no length of this
    walkthrough (it may have changed since they were stored) take the nearest one.
    """
    if solo:
        return walkthrough.solo.steps
    if not walkthrough.lengths:
        return walkthrough.steps
    length = min(walkthrough.lengths, key=lambda length: abs(length.minutes - minutes))
    steps: list[Step] = []
    for turns, group in groupby(walkthrough.steps, key=lambda step: step.kind is Kind.TURN):
        row = list(group)
        steps += _rounds(row, length) if turns else row
    return tuple(steps)


def _rounds(row: list[Step], length: Length) -> list[Step]:
    return [
        timed(replace(step, id=f"{step.id}-{number + 1}"), length.turn)
        for number in range(length.rounds)
        for step in row
    ]


def timed(step: Step, seconds: int) -> Step:
    """Give a step of one part a time, and its card the same."""
    cards = {phase: replace(card, seconds=seconds) for phase, card in step.cards.items()}
    return replace(step, seconds=seconds, cards=cards)
