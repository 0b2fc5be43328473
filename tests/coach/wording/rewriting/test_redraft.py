"""A draft from the harsh text alone."""

import pytest

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


def test_a_draft_that_would_sting_gives_way_to_a_plainer_one() -> None:
    reading = Reading("You left the gate open. The dog got out.", Verdict.NEEDS_WORK)
    gate = redraft(reading, words(), stings=lambda text: "dog" in text).text
    assert gate == "When you left the gate open, I felt ___. Could you ___?"


def test_where_every_draft_would_sting_nothing_is_named() -> None:
    reading = Reading("You left the gate open. Fix it.", Verdict.NEEDS_WORK)
    draft = redraft(reading, words(), stings=lambda _text: True)
    assert draft.text == "When ___, I feel ___. Could you ___?"
    assert Slot.SEE in draft.missing


def test_a_draft_is_read_with_its_blanks_filled() -> None:
    read: list[str] = []
    reading = Reading("You left the gate open.", Verdict.NEEDS_WORK)
    redraft(reading, words(), stings=lambda text: bool(read.append(text)))
    assert read == ["When you left the gate open, I felt sad. Could you talk with me tonight?"]


@pytest.mark.parametrize(
    ("text", "category", "told"),
    [
        ("Lovely, you invited Steve for Saturday.", Category.CONTEMPT, "you invited Steve"),
        ("What a gentleman, letting my mother carry it.", Category.CONTEMPT, "you let my mother"),
        ("You're still in bed with the laptop.", Category.CONTEMPT, "you are still in bed"),
        ("Your brother ate my cake.", Category.LABEL, "your brother ate my cake"),
        ("Your brother ate my cake.", Category.COMPARISON, "it comes to your brother"),
        ("You ate my cake.", Category.MINDREAD, "you ate my cake"),
        ("You only ate my cake.", Category.MINDREAD, "it comes to my cake"),
        ("You saw my cake.", Category.THERAPIZE, "it comes to my cake"),
        ("You ate my cake.", Category.ALLIES, "you ate my cake"),
        ("You wanted my cake.", Category.MINDREAD, "it comes to my cake"),
        ("You outdid yourself with the cake.", Category.CONTEMPT, "it comes to the cake"),
        ("You buy the cake.", Category.CONTEMPT, "it comes to the cake"),
        ("The cake.", Category.CONTEMPT, "it comes to the cake"),
        ("The cake is still in the boot.", Category.CONTEMPT, "the cake is still in the boot"),
        ("The cake is on the floor.", Category.CONTEMPT, "the cake is on the floor"),
        ("The cake has been on fire for days.", Category.CONTEMPT, "the cake has been on fire"),
        ("The cake has a face.", Category.CONTEMPT, "it comes to the cake"),
        ("The head is in the cake.", Category.CONTEMPT, "it comes to the cake"),
        ("The cake is dry.", Category.CONTEMPT, "it comes to the cake"),
        ("Did you seriously eat my cake?", Category.CONTEMPT, "you ate my cake"),
        ("Did you think of my cake?", Category.CONTEMPT, "it comes to my cake"),
        ("Must be nice, having a cake in bed.", Category.CONTEMPT, "it comes to a cake"),
        ("Coming home at 3 in the morning.", Category.CONTEMPT, "you came home at 3"),
        ("Go on. Eat the cake.", Category.CONTEMPT, "it comes to the cake"),
        ("Even when I was ill you were at golf.", Category.ALLIES, "I was ill and you were"),
        ("My mother and the postman agree you ate my cake.", Category.ALLIES, "you ate my cake"),
        ("My mother and the postman agree you eat my cake.", Category.ALLIES, "you eat my cake"),
        ("You buy 14 cakes.", Category.CONTEMPT, "you buy 14 cakes"),
    ],
)
def test_a_plain_deed_stays_where_the_whole_sentence_mocks(
    text: str, category: Category, told: str
) -> None:
    assert told in redraft(_marked(text, text, category), words()).text


def test_a_word_for_it_is_nothing_to_talk_about() -> None:
    draft = drafted("You corrected my grammar in front of the landlord, it's your best joke.")
    assert draft.text == (
        "When you corrected my grammar in front of the landlord, I felt ___. Could you ___?"
    )


def test_what_is_called_a_name_is_nothing_to_talk_about() -> None:
    text = "My fever was high and you asked me what's for dinner, you old heap of egoism."
    draft = redraft(_marked(text, "you old heap of egoism", Category.LABEL), words())
    assert "egoism" not in draft.text
