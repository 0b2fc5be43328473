"""The chosen words become one sentence, or two where there are feelings and needs."""

import pytest

from coach.content.library import Library
from coach.content.prose import FeelingsWords
from coach.feelings.picks import Kind, Pick, Picks
from coach.feelings.saying import Part, sentence

WORDS = Library().prose(FeelingsWords)
SORE, SAD = Pick(Kind.FEELING, "sore"), Pick(Kind.FEELING, "sad", before="a little")
TIRED, REST = Pick(Kind.FEELING, "tired"), Pick(Kind.NEED, "rest")


@pytest.mark.parametrize(
    ("picks", "says"),
    [
        ((), ""),
        ((SORE,), "I felt sore."),
        ((SORE, SAD), "I felt sore, and a little sad."),
        ((SORE, SAD, TIRED), "I felt sore, a little sad, and tired."),
        ((REST,), "What matters to me is rest."),
        ((REST, SORE), "I felt sore. What matters to me is rest."),
    ],
)
def test_the_words_are_said(picks: Picks, says: str) -> None:
    assert "".join(part.text for part in sentence(picks, WORDS)) == says


def test_only_the_words_themselves_are_strong() -> None:
    strong = [part for part in sentence((SORE, SAD), WORDS) if part.strong]
    assert strong == [Part("sore", strong=True), Part("sad", strong=True)]


def test_a_word_between_stands_apart_where_a_comma_does_not() -> None:
    spanish = Library(language="es").prose(FeelingsWords)
    said = sentence((Pick(Kind.FEELING, "dolor"), Pick(Kind.FEELING, "miedo")), spanish)
    assert "".join(part.text for part in said) == "Sentí dolor y miedo."
