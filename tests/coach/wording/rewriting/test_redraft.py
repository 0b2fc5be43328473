"""A draft from the harsh text alone."""

from coach.wording.findings import Category, Finding, Reading, Strength, Verdict
from coach.wording.rewriting import Draft, Slot, Tone, redraft
from tests.coach.wording.rewriting.tables import drafted, words


def _marked(text: str, phrase: str, category: Category) -> Reading:
    at = text.index(phrase)
    finding = Finding(at, at + len(phrase), category, Strength.SOLID, 0.9)
    return Reading(text, Verdict.NEEDS_WORK, (finding,))


def test_what_is_about_safety_is_not_rewritten() -> None:
    assert redraft(Reading("You hit me on Friday", Verdict.SAFETY), words()) == Draft()


def test_what_only_the_person_can_know_is_open() -> None:
    draft = drafted("You left the gate open")
    assert draft.missing == (Slot.FEEL, Slot.WHY, Slot.ASK)
    assert draft.blanks


def test_a_feeling_and_a_wish_that_were_said_stay() -> None:
    draft = drafted("I feel lonely when you read at dinner. You should talk to me.")
    assert draft.text == "When you read at dinner, I feel lonely. Could you talk to me?"
    assert draft.missing == (Slot.WHY,)


def test_of_a_phrase_that_mocks_only_the_topic_is_used() -> None:
    text = "The hoover has found its way to the hall."
    assert "the hoover has found" in drafted(text).text
    mocked = redraft(_marked(text, text, Category.CONTEMPT), words()).text
    assert mocked == "When it comes to the hoover and the hall, I feel ___. Could you ___?"


def test_a_small_mark_leaves_the_fact() -> None:
    text = "You left the gate open, genius, and the dog got out."
    assert (
        "you left the gate open" in redraft(_marked(text, "genius", Category.LABEL), words()).text
    )


def test_the_tone_changes_the_draft() -> None:
    assert drafted("Fix the roof", Tone.WARM).text == (
        "You matter to me. When it comes to the roof, I feel ___. Would you be willing to fix it?"
    )
