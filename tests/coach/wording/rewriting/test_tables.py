"""What is made of an answer, or of a harsh text: hundreds of them, each read aloud once."""

import pytest
from msgspec.structs import replace

from tests.coach.wording.rewriting.tables import IN_ORDER, drafted, put, table


@pytest.mark.parametrize(("typed", "made"), table("see"))
def test_what_was_seen_stands_after_when(typed: str, made: str) -> None:
    assert put(replace(IN_ORDER, see=typed)).startswith(f"{made} sad")


@pytest.mark.parametrize(("typed", "made"), table("feel"))
def test_what_was_felt_is_a_feeling(typed: str, made: str) -> None:
    assert f", {made}, because it was cold." in put(replace(IN_ORDER, feel=typed))


@pytest.mark.parametrize(("typed", "made"), table("why"))
def test_why_it_matters_follows(typed: str, made: str) -> None:
    text = put(replace(IN_ORDER, why=typed)).replace(" Could you close it?", "")
    felt = "When you left the door open, I felt sad"
    assert text in {f"{felt}, {made}", f"{felt}. {made}".strip()}, made


@pytest.mark.parametrize(("typed", "made"), table("ask"))
def test_what_is_asked_can_be_refused(typed: str, made: str) -> None:
    assert put(replace(IN_ORDER, ask=typed)).endswith(f"because it was cold. {made}")


@pytest.mark.parametrize(("typed", "made"), table("side"))
def test_the_other_side_comes_first(typed: str, made: str) -> None:
    assert put(replace(IN_ORDER, side=typed)).startswith(made)


@pytest.mark.parametrize(("typed", "made"), table("direct"))
def test_a_harsh_text_keeps_its_facts_and_leaves_blanks(typed: str, made: str) -> None:
    assert drafted(typed).text == made
