"""What an answer did is said in words: what came back, what was taken seriously, what waits."""

import pytest

from coach.cards.answering import Back, Did, Taken, Waits, did
from coach.wording.findings import Category, Finding, Mirror, Reply, Strength, Validation

LINE = "I stayed to the end again. Nobody even noticed."
M, V = Mirror, Validation


def found(category: Category, strength: Strength = Strength.SOLID) -> Finding:
    return Finding(0, 4, category, strength, 0.9)


def heard(
    mirror: Mirror,
    validation: Validation,
    level: int = 0,
    *findings: Finding,
    said: str = "So that is how it was.",
) -> Did:
    return did(LINE, said, Reply(mirror, validation, level), findings)


@pytest.mark.parametrize(
    ("mirror", "validation", "level", "expected"),
    [
        (M.GOOD, V.VALIDATING, 4, Did(Back.OWN_WORDS, Taken.TAKEN, 4)),
        (M.PARROTING, V.NEUTRAL, 0, Did(Back.SAME_WORDS, Taken.BESIDE, 0)),
        (M.PARTIAL, V.VALIDATING, 2, Did(Back.PART, Taken.TAKEN, 2)),
        (M.PARTIAL, V.INVALIDATING, 0, Did(Back.PART, Taken.BESIDE, 0)),
        (M.DISTORTED, V.INVALIDATING, 0, Did(Back.CHANGED, Taken.BESIDE, 0)),
        (M.OWN_AGENDA, V.VALIDATING, 6, Did(Back.OPEN, Taken.TAKEN, 6)),
        (M.ADVICE, V.INVALIDATING, 0, Did(Back.OPEN, Taken.OPEN, 0, Waits.ADVICE)),
        (M.OWN_AGENDA, V.INVALIDATING, 0, Did(Back.OPEN, Taken.OPEN, 0, Waits.OWN_STORY)),
        (M.REBUTTAL, V.INVALIDATING, 0, Did(Back.OPEN, Taken.OPEN, 0, Waits.VERDICT)),
        (M.JUDGING, V.INVALIDATING, 0, Did(Back.OPEN, Taken.OPEN, 0, Waits.VERDICT)),
        (M.QUESTION, V.NEUTRAL, 0, Did(Back.OPEN, Taken.BESIDE, 0, Waits.QUESTION)),
        (M.QUESTION, V.INVALIDATING, 0, Did(Back.OPEN, Taken.BESIDE, 0, Waits.QUESTION)),
        (M.PARTIAL, V.NEUTRAL, 0, Did(Back.PART, Taken.BESIDE, 0, None, unsure=True)),
    ],
)
def test_what_was_read_becomes_what_it_did(
    mirror: Mirror, validation: Validation, level: int, expected: Did
) -> None:
    assert heard(mirror, validation, level) == expected


@pytest.mark.parametrize(
    ("finding", "waits"),
    [
        (found(Category.BUT_CANCEL, Strength.SOFT), Waits.BUT),
        (found(Category.MINIMISE), Waits.SMALLER),
        (found(Category.MINIMISE, Strength.SOFT), None),
        (found(Category.ADVICE), Waits.ADVICE),
        (found(Category.DEMAND), Waits.ADVICE),
        (found(Category.ADVICE, Strength.SOFT), None),
        (found(Category.BLAME), None),
    ],
)
def test_a_phrase_in_an_answer_that_takes_it_seriously_can_wait(
    finding: Finding, waits: Waits | None
) -> None:
    assert heard(M.GOOD, V.VALIDATING, 2, finding).waits is waits


def test_one_thing_that_waits_is_enough() -> None:
    both = (found(Category.ADVICE), found(Category.BUT_CANCEL))
    assert heard(M.ADVICE, V.INVALIDATING, 0, *both).waits is Waits.BUT


@pytest.mark.parametrize("said", [LINE, "i stayed to the end again, nobody even noticed"])
def test_whoever_only_repeats_the_line_is_told_so_whatever_was_read(said: str) -> None:
    repeated = heard(M.REBUTTAL, V.VALIDATING, 6, said=said)
    assert repeated == Did(Back.SAME_WORDS, Taken.BESIDE, 0)


@pytest.mark.parametrize("said", ["Hm.", "ok", "Of course."])
def test_a_word_or_two_are_for_those_who_hear_them(said: str) -> None:
    assert heard(M.PARTIAL, V.VALIDATING, 1, said=said).unsure
