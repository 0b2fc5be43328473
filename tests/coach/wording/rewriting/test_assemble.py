"""Four answers become a sentence; the fifth, the tones and the forms change how it sounds."""

import pytest
from msgspec.structs import replace

from coach.wording.rewriting import MOST_WORDS, Answers, Form, Slot, Tone, assemble
from tests.coach.wording.rewriting.tables import IN_ORDER, put, words

PHONE = Answers(
    "you looked at your phone at dinner",
    "lonely",
    "dinner is the one hour we have",
    "put it in the drawer until eight",
)


def test_without_answers_everything_is_open() -> None:
    draft = assemble(Answers(), words())
    assert draft.missing == (Slot.SEE, Slot.FEEL, Slot.WHY, Slot.ASK)
    assert draft.blanks
    assert draft.text == "When ___, I feel ___. Could you ___?"


def test_with_all_answers_nothing_is_open() -> None:
    draft = assemble(IN_ORDER, words())
    assert (draft.missing, draft.blanks, draft.long) == ((), False, False)


def test_a_verdict_in_the_place_of_a_feeling_is_asked_about() -> None:
    draft = assemble(replace(IN_ORDER, feel="ignored"), words())
    assert draft.missing == (Slot.FEEL,)
    assert draft.under == ("lonely", "hurt")
    assert "I felt lonely, maybe hurt" in draft.text


@pytest.mark.parametrize("word", ["threatened", "controlled", "trapped", "bullied"])
def test_a_word_that_names_danger_is_never_put_right(word: str) -> None:
    draft = assemble(replace(IN_ORDER, feel=f"I feel {word}"), words())
    assert f"I felt {word}" in draft.text
    assert not draft.under


def test_an_accusation_in_the_place_of_what_was_seen_is_asked_about() -> None:
    assert assemble(replace(IN_ORDER, see="you were rude"), words()).missing == (Slot.SEE,)


def test_the_reason_may_stand_beside_the_feeling() -> None:
    answers = replace(IN_ORDER, feel="sad because I was alone", why="")
    assert "I felt sad, because I was alone." in put(answers)


@pytest.mark.parametrize(
    ("tone", "form", "text"),
    [
        (
            Tone.SHORT,
            Form.I,
            (
                "When you looked at your phone at dinner, I felt lonely. Could you put it "
                "in the drawer until eight?"
            ),
        ),
        (
            Tone.WARM,
            Form.I,
            (
                "You matter to me. When you looked at your phone at dinner, I felt lonely, "
                "because dinner is the one hour we have. Would you be willing to put it in "
                "the drawer until eight?"
            ),
        ),
        (
            Tone.PLAIN,
            Form.WE,
            (
                "When you looked at your phone at dinner, one of us felt lonely, because "
                "dinner is the one hour we have. Could we agree that you put it in the "
                "drawer until eight?"
            ),
        ),
        (
            Tone.PLAIN,
            Form.INDIRECT,
            (
                "When you looked at your phone at dinner, it was easy to feel lonely, "
                "because dinner is the one hour we have. Would it be possible to put it in "
                "the drawer until eight?"
            ),
        ),
    ],
)
def test_tones_and_forms_change_how_it_sounds(tone: Tone, form: Form, text: str) -> None:
    assert put(PHONE, tone, form) == text


def test_the_other_side_comes_first_and_takes_the_place_of_the_opening() -> None:
    answers = replace(IN_ORDER, side="you had a long day")
    assert put(answers, Tone.WARM).startswith("I can see that you had a long day. When you left")


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("form", Form)
def test_what_is_not_needed_gives_way_to_forty_words(tone: Tone, form: Form) -> None:
    long = replace(
        PHONE,
        why="I sit across from you and count the minutes until we can go to bed again",
        side="you have a boss who writes to you at night about every little thing",
    )
    draft = assemble(long, words(), tone, form)
    assert len(draft.text.split()) <= MOST_WORDS
    assert not draft.long


def test_what_is_too_long_all_the_same_is_said_to_be_long() -> None:
    seen = "you put " + " and ".join(f"plate {number}" for number in range(20)) + " on the table"
    assert assemble(replace(IN_ORDER, see=seen), words()).long


@pytest.mark.parametrize(
    ("form", "ask", "said"),
    [
        (Form.I, "not shout", "Could you try not to shout?"),
        (Form.WE, "we don't shout", "Could we try not to shout?"),
        (Form.WE, "a hug", "Could we have a hug?"),
        (Form.WE, "your mother calls first", "Could we ask your mother to call first?"),
        (Form.WE, "to be asked", "Could we find a way for me to be asked?"),
        (Form.INDIRECT, "he calls", "Would it be possible to call?"),
    ],
)  # fmt: skip
def test_each_form_asks_in_its_way(form: Form, ask: str, said: str) -> None:
    assert put(replace(IN_ORDER, ask=ask), form=form).endswith(said)
