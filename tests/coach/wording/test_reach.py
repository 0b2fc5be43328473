"""How far a way reaches: the whole clause gives way to it, and nothing around that is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.wording.reach import is_clause, placed, reach

CLAUSES = st.sampled_from(
    [
        "you never listen to me",
        "I cook every night",
        "we argued about the bins",
        "it was late",
        "he's never on time",
        "they laughed",
    ]
)
JOINS = st.sampled_from([", ", ", and ", " but ", "; ", " - ", ": "])
ENDS = st.sampled_from([". ", "! ", "? ", "... ", "\n"])
WAYS = st.sampled_from(
    [
        "When you do not listen, I feel ___.",
        "Could you call?",
        "I feel sad.",
        "I need a change. Could we talk?",
        "Yesterday you were on your phone",
    ]
)


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]]]:
    """A text of some sentences, and from where to where each clause of it goes."""
    text = ""
    spans: list[tuple[int, int]] = []
    for _ in range(draw(st.integers(1, 4))):
        for number in range(draw(st.integers(1, 3))):
            text += draw(JOINS) if number else ""
            clause = draw(CLAUSES)
            clause = clause if number else clause[0].upper() + clause[1:]
            spans.append((len(text), len(text) + len(clause)))
            text += clause
        text += draw(ENDS)
    return text, spans


def put(text: str, phrase: str, way: str) -> str:
    start = text.index(phrase)
    low, high, words = placed(text, reach(text, start, start + len(phrase)), way)
    return text[:low] + words + text[high:]


@given(texts(), st.data())
def test_a_mark_inside_a_clause_reaches_to_its_ends(
    made: tuple[str, list[tuple[int, int]]], data: st.DataObject
) -> None:
    text, spans = made
    low, high = data.draw(st.sampled_from(spans))
    start = data.draw(st.integers(low, high - 1))
    end = data.draw(st.integers(start + 1, high))
    assert reach(text, start, end) == (low, high)


@given(texts(), st.data(), WAYS)
def test_the_way_is_there_and_nothing_of_the_other_clauses_is_lost(
    made: tuple[str, list[tuple[int, int]]], data: st.DataObject, way: str
) -> None:
    text, spans = made
    at = data.draw(st.integers(0, len(spans) - 1))
    low, high, words = placed(text, spans[at], way)
    after = (text[:low] + words + text[high:]).lower()
    assert words.lower().startswith(way.lower().rstrip("."))
    for number, (start, end) in enumerate(spans):
        assert number == at or text[start:end].lower() in after
    assert after.startswith(text[:low].lower())
    assert ".." not in after.replace("...", "")


@given(st.text(max_size=80), st.data(), WAYS)
def test_whatever_is_written_what_is_marked_goes_and_the_text_around_stays(
    text: str, data: st.DataObject, way: str
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    low, high = reach(text, start, end)
    assert 0 <= low <= start <= end <= high <= len(text)
    first, last, words = placed(text, (low, high), way)
    assert first == low
    assert high <= last <= len(text)
    assert words


@pytest.mark.parametrize(
    ("text", "phrase", "way", "after"),
    [
        (
            "You never listen to me. We ate.",
            "You never listen",
            "Yesterday you were on your phone",
            "Yesterday you were on your phone. We ate.",
        ),
        ("We ate, and I felt ignored.", "ignored", "I felt sad.", "We ate, and I felt sad."),
        ("Sam, you never help", "never", "Yesterday ___.", "Sam, yesterday ___."),
        ("You never call, and I wait.", "never", "Could you call?", "Could you call? I wait."),
        ("You never call and I wait", "never", "I miss ___.", "I miss ___ and I wait"),
        ("You never call\nI wait", "never", "I miss ___.", "I miss ___.\nI wait"),
        ("When you are late, I feel ignored!!", "ignored", "I feel sad.", "I feel sad."),
        ("You never call, and you lie. Bye.", "call, and you", "I miss ___.", "I miss ___. Bye."),
        ("(You never call.) Bye.", "never", "I miss ___.", "(I miss ___.) Bye."),
    ],
)  # fmt: skip
def test_a_way_takes_the_place_of_the_clause(text: str, phrase: str, way: str, after: str) -> None:
    assert put(text, phrase, way) == after


@pytest.mark.parametrize(
    ("way", "whole"), [("and", False), ("felt lonely", False), ("I feel sad", True), ("no?", True)]
)
def test_a_clause_is_told_from_a_few_words(way: str, whole: bool) -> None:
    assert is_clause(way) is whole
