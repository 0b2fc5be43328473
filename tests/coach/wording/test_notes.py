"""Beside each phrase: why it may sting, and two other ways to put it."""

import pytest

from coach.wording.findings import Category, Finding, Reading, Strength, Verdict
from coach.wording.notes import Note, Recall, notes
from coach.wording.rewriting.lexicon import lexicon
from tests.coach.wording.rewriting.tables import words


def _noted(text: str, *marks: tuple[str, Category]) -> tuple[Note, ...]:
    findings = tuple(
        Finding(text.index(phrase), text.index(phrase) + len(phrase), category, Strength.SOLID, 0.9)
        for phrase, category in marks
    )
    return notes(Reading(text, Verdict.NEEDS_WORK, findings), words())


def _note(text: str, phrase: str, category: Category) -> Note:
    return _noted(text, (phrase, category))[0]


def test_a_note_quotes_the_phrase_and_names_the_word() -> None:
    note = _note("You never ask how my mum is.", "You never ask", Category.ABSOLUTE)
    assert note.quoted == "You never ask"
    assert note.reason == "“Never” is easy to argue with. Yesterday is not."


def test_the_ways_use_the_topic_of_the_person() -> None:
    note = _note("You never ask how my mum is.", "You never ask how my mum is", Category.ABSOLUTE)
    assert note.ways == (
        "When you do not ask how my mum is, I feel ___.",
        "This week it was about my mum.",
    )


def test_a_demand_becomes_a_question() -> None:
    note = _note("You should take the bins out.", "You should take the bins out", Category.DEMAND)
    assert note.ways == (
        "Could you take the bins out?",
        "Would you be willing to take the bins out?",
    )


def test_a_verdict_is_asked_what_is_under_it() -> None:
    note = _note("I feel ignored at dinner.", "I feel ignored", Category.PSEUDO_FEELING)
    assert "lonely, hurt, sad" in note.reason
    assert note.ways[0] == "I feel lonely when it comes to dinner."


def test_a_verdict_that_names_danger_is_taken_seriously() -> None:
    note = _note("I feel controlled by you.", "I feel controlled", Category.PSEUDO_FEELING)
    assert note.reason == "This is a big word. Take it seriously. Help is there at any hour."


def test_a_second_phrase_of_a_kind_gets_another_reason() -> None:
    both = ("You ruined dinner", Category.BLAME), ("you ruined lunch", Category.BLAME)
    one, two = _noted("You ruined dinner and you ruined lunch.", *both)
    assert one.reason != two.reason


def test_without_a_topic_there_are_two_ways_all_the_same() -> None:
    note = _note("Genius.", "Genius", Category.CONTEMPT)
    assert note.ways == ("I am annoyed, and I would like ___.", "What I had hoped for was ___.")


@pytest.mark.parametrize("category", Category)
def test_every_kind_has_a_reason_and_two_ways(category: Category) -> None:
    note = _note("You left your boots in the hall.", "You left your boots in the hall", category)
    assert note.reason.endswith((".", "?"))
    assert len(set(note.ways)) == 2
    assert "{" not in note.reason + "".join(note.ways)


def test_what_is_about_safety_gets_no_note() -> None:
    finding = Finding(0, 3, Category.BLAME, Strength.SOLID, 0.9)
    assert notes(Reading("You hit me", Verdict.SAFETY, (finding,)), words()) == ()


def test_a_phrase_of_emoji_gets_a_note() -> None:
    assert _note("👏👏", "👏👏", Category.CONTEMPT).quoted == "👏👏"


def test_sentences_reach_over_the_clause_and_a_word_only_over_what_is_marked() -> None:
    text = "I love you, but you never listen to me."
    but, never = _noted(text, ("but", Category.BUT_CANCEL), ("never listen", Category.ABSOLUTE))
    assert but.reach is None
    assert never.reach == (text.index("you never"), len(text) - 1)


def test_after_an_edit_only_a_new_sentence_is_read_again() -> None:
    recall, lex = Recall(), lexicon()
    first = recall.told(lex, "You left the gate open.")
    recall.begin()
    assert recall.told(lex, "You left the gate open.") is first
    recall.begin()
    recall.begin()
    assert recall.told(lex, "You left the gate open.") is not first


def test_what_was_read_is_forgotten() -> None:
    recall, lex = Recall(), lexicon()
    first = recall.told(lex, "You left the gate open.")
    recall.forget()
    assert recall.told(lex, "You left the gate open.") is not first
