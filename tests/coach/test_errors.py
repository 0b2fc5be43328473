"""Errors of the world carry a code and safe facts, never a sentence."""

from coach.errors import Problem, WorldError


def test_an_error_names_its_problem_and_its_facts() -> None:
    error = WorldError(Problem.DISK_FULL, {"folder": "data"})
    assert str(error) == "disk-full"
    assert error.facts == {"folder": "data"}
    assert WorldError(Problem.NO_SOUND).facts == {}
