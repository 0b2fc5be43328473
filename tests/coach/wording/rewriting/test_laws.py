"""Whatever is typed, nothing raises, and some things always hold."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.wording.rewriting import Answers, Form, Slot, Tone
from tests.coach.wording.rewriting.tables import drafted, put

_WORDS = [
    "you", "never", "i", "feel", "like", "the", "my", "mother", "on", "at", "to", "don't", "stop",
    "why", "did", "when", "because", "if", ",", ".", "!", "?", "and", "but", "always", "a", "lazy",
    "sad", "friday", "£50", '"', "'", "(", "it's", "that", "we", "could", "should", "would", "be",
    "not", "no", "what", "mine", "there", "was", "ruined", "left", "he", "her", "so", "since",
]  # fmt: skip
_TYPED = st.one_of(
    st.text(max_size=60), st.lists(st.sampled_from(_WORDS), max_size=12).map(" ".join)
)


@given(_TYPED, _TYPED, _TYPED, _TYPED, _TYPED, st.sampled_from(Tone), st.sampled_from(Form))
def test_any_answers_make_a_sentence(
    see: str, feel: str, why: str, ask: str, side: str, tone: Tone, form: Form
) -> None:
    text = put(Answers(see, feel, why, ask, side), tone, form)
    assert text[-1] in ".?"
    assert not re.search(r"  |[,.;]{2}| [,.;?]", text)


@given(_TYPED, st.sampled_from(Tone))
def test_any_text_makes_a_draft(text: str, tone: Tone) -> None:
    draft = drafted(text, tone)
    assert draft.blanks == ("___" in draft.text)
    assert draft.text.endswith(("?", "."))
    assert Slot.WHY in draft.missing


@given(_TYPED)
def test_the_same_text_makes_the_same_draft(text: str) -> None:
    assert drafted(text) == drafted(text)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 10_000,
        "you never " * 1500,
        "😀" * 500,
        "." * 5000,
        '"' * 500,
        "ты никогда " * 200,
        "\n",
    ],
)
def test_what_nobody_would_type_is_survived(text: str) -> None:
    assert drafted(text).text.startswith("When")
    assert put(Answers(text, text, text, text, text))
