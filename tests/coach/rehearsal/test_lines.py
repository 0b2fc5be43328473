"""Which line comes next: nothing is said twice, and what came in the last runs waits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.rehearsal.lines import Chosen, Lines, key_of, sentences
from coach.rehearsal.luck import Luck

POOL = ("I did not know that.", "So it is {topic} now.", "And what about me?")


def choosing(*said: str, recent: tuple[tuple[str, str], ...] = (), seed: str = "1") -> Lines:
    return Lines(said, recent, Luck(seed), "the garden")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Good. I see!", {"i see"}),
        ("You know it… You KNOW, it?", {"you know it"}),
        ("\u201cWell, then\u201d - it is.", {"well then it is"}),
        ("¿De verdad? ¡Qué bien!", {"de verdad", "qué bien"}),
        ("No.", set[str]()),
        ("", set[str]()),
    ],
)
def test_sentences_are_told_by_their_words_and_one_word_is_none(text: str, found: set[str]) -> None:
    assert sentences(text) == found


def test_a_line_is_remembered_without_its_words() -> None:
    assert key_of(POOL[0]) == key_of(POOL[0]) != key_of(POOL[1])
    assert len(key_of("x" * 500)) == 12


def test_what_was_said_does_not_come_again_whatever_its_case_and_marks() -> None:
    lines = choosing("Hm. i did NOT know, that", "And what about me?")
    assert lines.choose("side", POOL).text == "So it is the garden now."
    assert lines.choose("side", POOL) == Chosen()


def test_a_line_that_shares_one_sentence_with_what_was_said_does_not_come() -> None:
    assert choosing("Come in. Sit down.").choose("side", ("Sit down. Tell me.",)) == Chosen()


def test_what_an_earlier_run_used_waits_in_the_same_state_only() -> None:
    recent = tuple(("side", key_of(line)) for line in POOL)
    assert choosing(recent=recent).choose("side", POOL) == Chosen()
    assert choosing(recent=recent).choose("under", POOL).text


def test_rather_than_nothing_it_may_come_again() -> None:
    recent = tuple(("side", key_of(line)) for line in POOL)
    assert choosing(recent=recent).choose("side", POOL, again=True).key in map(key_of, POOL)
    said = choosing(*(line.replace("{topic}", "the garden") for line in POOL))
    assert said.choose("side", POOL, again=True) == Chosen()


def test_where_something_was_named_a_line_that_names_it_comes_first() -> None:
    lines = choosing()
    assert lines.choose("side", POOL, about=True) == Chosen(
        "So it is the garden now.", key_of(POOL[1]), "side"
    )
    assert lines.choose("side", POOL, about=True).text in {POOL[0], POOL[2]}


def test_a_line_that_begins_with_what_was_named_begins_large() -> None:
    assert choosing().choose("side", ("{topic}, of all things.",)).text.startswith("The garden")


@given(st.lists(st.text(), max_size=12), st.text(), st.text())
def test_no_sentence_ever_comes_twice(pool: list[str], said: str, topic: str) -> None:
    lines = Lines((said,), (), Luck(said), topic)
    seen = set(sentences(said))
    for _ in range(len(pool) + 1):
        chosen = lines.choose("side", pool)
        assert not sentences(chosen.text) & seen
        seen |= sentences(chosen.text)
