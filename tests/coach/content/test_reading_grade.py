"""The reading grade: words and syllables are counted as a reader would, or nearly so."""

import pytest

from coach.content.reading_grade import measure, sentences_of, syllables_of

SYLLABLES = {
    1: "the one side heard breathe whole while comes rules smiles jumped paused he thing rhythm",
    2: "table people quiet being trying someone moment nation every lovely boxes noted couples",
    3: "idea area piano video serious listener sentences everyone agreeing radio usual examples",
    4: "experience actually situation emergency",
    5: "communication",
}


@pytest.mark.parametrize(
    ("word", "count"),
    [(word, count) for count, words in SYLLABLES.items() for word in words.split()],
)
def test_syllables_are_counted(word: str, count: int) -> None:
    assert syllables_of(word) == count


def test_a_word_with_signs_is_one_word() -> None:
    assert sentences_of("A speaker\u2019s half-open door. Isn't it?") == [
        ["A", "speaker\u2019s", "half-open", "door"],
        ["Isn't", "it"],
    ]


def test_the_grade_follows_the_formula() -> None:
    measured = measure(["The cat sat on the mat.", "It was glad."])
    assert (measured.sentences, measured.words, measured.syllables) == (2, 9, 9)
    assert measured.grade == pytest.approx(0.39 * 9 / 2 + 11.8 * 9 / 9 - 15.59)


def test_long_words_and_sentences_are_harder() -> None:
    hard = "Communicational difficulties necessitate considerable interpersonal sensitivity."
    assert measure([hard]).grade > 20
    assert measure(["Talk to me. I am here."]).grade < 1


def test_a_text_without_words_has_no_grade() -> None:
    assert measure(["…", "116 123"]).grade == 0.0
