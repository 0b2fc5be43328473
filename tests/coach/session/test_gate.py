"""The gate: two private answers, one shared result."""

import pytest

from coach.content.model import Gate
from coach.session.gate import GateAnswer, GateResult, calm_enough, gate_result

GATE = Gate(calm=5, heat=7, first_heat=4)
GO = GateAnswer(willing=True, calm=8, heat=3)


@pytest.mark.parametrize(
    ("answer", "before", "result"),
    [
        (GateAnswer(willing=True, calm=5, heat=4), 0, GateResult.GO),
        (GateAnswer(willing=True, calm=4, heat=1), 0, GateResult.NOT_NOW),
        (GateAnswer(willing=False), 0, GateResult.NOT_NOW),
        (GateAnswer(willing=True, calm=8, heat=5), 2, GateResult.SMALLER),
        (GateAnswer(willing=True, calm=8, heat=5), 3, GateResult.GO),
        (GateAnswer(willing=True, calm=8, heat=8), 9, GateResult.SMALLER),
        (GateAnswer(willing=True, calm=8), 9, GateResult.SMALLER),
        (GateAnswer(willing=True, heat=1), 9, GateResult.NOT_NOW),
    ],
)
def test_the_more_careful_answer_decides(
    answer: GateAnswer, before: int, result: GateResult
) -> None:
    assert gate_result((answer, GO), GATE, sessions_before=before) is result
    assert gate_result((GO, answer), GATE, sessions_before=before) is result


LIGHT = Gate(calm=5, heat=7, first_heat=4, light=True)
WANTS, LATER = GateAnswer(willing=True), GateAnswer(willing=False)


@pytest.mark.parametrize(
    ("answers", "before", "result"),
    [
        ((WANTS, WANTS), 0, GateResult.GO),
        ((WANTS, LATER), 0, GateResult.NOT_NOW),
        ((LATER, WANTS), 0, GateResult.NOT_NOW),
        ((WANTS, WANTS), 1, GateResult.NOT_NOW),  # from then on it is asked how calm they are
    ],
)
def test_the_first_time_a_light_gate_asks_for_the_will_alone(
    answers: tuple[GateAnswer, ...], before: int, result: GateResult
) -> None:
    assert gate_result(answers, LIGHT, sessions_before=before) is result


def test_alone_one_answer_is_enough() -> None:
    assert gate_result((GO,), GATE, sessions_before=0) is GateResult.GO


@pytest.mark.parametrize(("calms", "enough"), [((6, 7), True), ((5, 9), False), ((None, 9), False)])
def test_after_a_break_all_must_be_calm_enough(calms: tuple[int | None, ...], enough: bool) -> None:
    assert calm_enough(calms) is enough
