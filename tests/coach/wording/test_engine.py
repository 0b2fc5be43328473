"""A text is read passage by passage, and judged as a whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.wording.decode import Bars
from coach.wording.engine import READ_LETTERS, Engine, risen
from coach.wording.findings import Category, Mirror, Strength, Validation, Verdict
from tests.coach.wording.senses import HandSenses

PHRASES = {"You never": Category.ABSOLUTE, "lazy": Category.LABEL}
LONG = "We had soup at the table. " * 30


def engine(p: float = 0.9) -> Engine:
    return Engine(HandSenses(PHRASES, p), Bars(sting=0.6, solid=0.85, change=1.0))


def test_a_fine_sentence_is_left_in_peace() -> None:
    reading = engine().read("Could you call me at six?")
    assert reading.verdict is Verdict.OK
    assert reading.findings == ()


def test_a_phrase_that_may_sting_is_marked_where_it_stands() -> None:
    reading = engine().read("Well. You never call.")
    assert reading.verdict is Verdict.NEEDS_WORK
    assert [(one.start, one.end, one.category) for one in reading.findings] == [
        (6, 15, Category.ABSOLUTE)
    ]


def test_what_is_sure_is_marked_solid_and_the_rest_softly() -> None:
    assert engine(0.95).read("You never call.").findings[0].strength is Strength.SOLID
    assert engine(0.7).read("You never call.").findings[0].strength is Strength.SOFT


def test_words_of_danger_get_no_marks() -> None:
    reading = engine().read("You never stop. I am afraid of you.")
    assert reading.verdict is Verdict.SAFETY
    assert reading.findings == ()


@pytest.mark.parametrize(
    ("danger", "verdict"), [(0.95, Verdict.NEEDS_WORK), (0.9999, Verdict.SAFETY)]
)
def test_in_a_long_text_words_of_danger_must_be_surer(danger: float, verdict: Verdict) -> None:
    reader = Engine(HandSenses(PHRASES, danger=danger), Bars(sting=0.6, solid=0.85, change=1.0))
    assert reader.read("You never stop. I am afraid of you.").verdict is Verdict.SAFETY
    assert reader.read(f"{LONG}You never stop. I am afraid of you.").verdict is verdict


@given(st.floats(0.001, 1), st.integers(1, 400))
def test_the_bar_of_danger_rises_with_the_text_and_stays_a_probability(
    bar: float, passages: int
) -> None:
    assert bar <= risen(bar, passages) <= risen(bar, passages + 1) <= 1


def test_another_language_is_said_to_be_one_and_gets_no_marks() -> None:
    reading = engine().read("Du hörst mir nie zu und das ist nicht lazy")
    assert not reading.english
    assert reading.verdict is Verdict.OK


def test_words_of_danger_count_in_any_language() -> None:
    reading = engine().read("Ich bin und bleibe nicht mehr: afraid of you")
    assert reading.verdict is Verdict.SAFETY


def test_a_mark_in_a_long_text_stands_in_its_own_sentence() -> None:
    text = LONG + "You never call. " + LONG
    reading = engine().read(text)
    assert [text[one.start : one.end] for one in reading.findings] == ["You never"]


def test_what_was_read_before_is_given_when_there_is_no_time() -> None:
    answers = iter([True, False])
    reading = engine().read("You never call. " + LONG, lambda: next(answers))
    assert len(reading.findings) == 1


def test_nobody_says_more_than_is_read() -> None:
    senses = HandSenses(PHRASES)
    reading = Engine(senses, Bars()).read("word " * READ_LETTERS)
    assert sum(map(len, senses.asked)) <= READ_LETTERS * 2
    assert len(reading.text) == 5 * READ_LETTERS


def test_an_empty_text_is_fine() -> None:
    assert engine().read("").verdict is Verdict.OK


def test_a_reply_is_judged_by_its_likeliest_labels() -> None:
    reply = engine().reply("I was sad.", "You were sad about it.")
    assert (reply.mirror, reply.validation, reply.level) == (Mirror.GOOD, Validation.VALIDATING, 2)


def test_only_what_validates_has_a_level() -> None:
    reply = engine().reply("I was sad.", "Cheer up.")
    assert (reply.mirror, reply.validation, reply.level) == (
        Mirror.ADVICE,
        Validation.INVALIDATING,
        0,
    )


def test_what_was_read_is_not_read_again_until_it_is_forgotten() -> None:
    senses = HandSenses(PHRASES)
    reads = Engine(senses, Bars())
    before = reads.read("You never call.")
    assert reads.read("You never call.") == before
    assert len(senses.asked) == 1
    reads.forget()
    assert senses.forgotten == 1, "the network remembers words, too"
    reads.read("You never call.")
    assert len(senses.asked) == 2
