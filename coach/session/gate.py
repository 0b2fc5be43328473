"""The gate (G1): each answers alone, both see one of three results and never whose answer it was.

Nothing here is stored, counted or written down. *Later*, a stirred-up body and a refusal to
answer all give the same result, so that nothing can be read from it.
"""

from enum import StrEnum

import msgspec

from coach.content.model import Gate

#: The first sessions of a couple learn the skill on an easy topic (G1).
FIRST_SESSIONS = 3
#: Calm that is enough to go on after a break (P05, step 4).
CALM_AFTER_BREAK = 6


class GateAnswer(msgspec.Struct, frozen=True):
    """One person's answer: willing now, calm 0 to 10, heat of the topic 1 to 10.

    ``calm`` and ``heat`` are None where someone did not slide; with *later* nobody asks, and
    the first time *yes* says both: willing, and calm enough (``is_light``).
    """

    willing: bool
    calm: int | None = None
    heat: int | None = None


class GateResult(StrEnum):
    """What both see."""

    GO = "go"
    SMALLER = "smaller"
    NOT_NOW = "not_now"


def is_light(gate: Gate, *, sessions_before: int) -> bool:
    """Say whether one answer is all that is asked: the first time, where the topic is easy.

    It asks for the will and for calm in one; how hot an easy topic is needs no question.
    """
    return gate.light and not sessions_before


def gate_result(answers: tuple[GateAnswer, ...], gate: Gate, *, sessions_before: int) -> GateResult:
    """Join the answers of all who take part into the one thing that both see."""
    if is_light(gate, sessions_before=sessions_before):
        willing = all(answer.willing for answer in answers)
        return GateResult.GO if willing else GateResult.NOT_NOW
    if any(not answer.willing or _stirred(answer, gate) for answer in answers):
        return GateResult.NOT_NOW
    most = min(gate.heat, gate.first_heat) if sessions_before < FIRST_SESSIONS else gate.heat
    if any(answer.heat is None or answer.heat > most for answer in answers):
        return GateResult.SMALLER
    return GateResult.GO


def _stirred(answer: GateAnswer, gate: Gate) -> bool:
    return answer.calm is None or answer.calm < gate.calm


def calm_enough(calms: tuple[int | None, ...]) -> bool:
    """After a break: whether all are calm enough to go on (6 of 10 or more)."""
    return all(calm is not None and calm >= CALM_AFTER_BREAK for calm in calms)
