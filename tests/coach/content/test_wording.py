"""Every rule of wording finds what it is there for, and only that."""

import pytest

from coach.content.texts import Text, Texts
from coach.content.wording import Checks, Limit, WordList, wording

CHECKS = Checks(
    grade=8,
    longest_sentence=6,
    long_sentences_in=("help.toml:findings*",),
    alike=80,
    signs=("!", "..."),
    lists=(
        WordList("jargon", ("trigger*", "hold space")),
        WordList("a role", ("wife", "he"), not_in=("help.toml:*",)),
    ),
    limits=(Limit(("gate.toml:*title",), 20),),
)


def reasons(text: str, file: str = "gate.toml", key: str = "lead") -> list[str]:
    texts = Texts((Text(key, text),), ())
    return [mistake.reason for mistake in wording(file, texts, CHECKS)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("That triggers me.", "“triggers”: jargon"),
        ("Trigger words.", "“Trigger”: jargon"),
        ("Let us hold space.", "“hold space”: jargon"),
        ("Ask your wife.", "“wife”: a role"),
        ("He sat.", "“He”: a role"),
        ("Good!", "“!” is a sign that we do not use"),
        ("Well ...", "“...” is a sign that we do not use"),
        ("Good ❤", "no pictures among the words"),
        ("Good 🙂", "no pictures among the words"),
        ("Two  spaces", "a space too many, or a line break"),
        ("At the end ", "a space too many, or a line break"),
        ("We go to the sea and back.", "“We go to the …” has 7 words, at most 6"),
    ],
)
def test_a_word_that_does_not_belong_is_found(text: str, reason: str) -> None:
    assert reason in reasons(text)


@pytest.mark.parametrize("text", ["Striggers are birds.", "The midwife and the hen.", "Good … yes"])
def test_a_word_inside_another_is_left_alone(text: str) -> None:
    assert reasons(text) == []


def test_a_space_that_holds_two_words_together_is_right() -> None:
    assert reasons("With In\N{NO-BREAK SPACE}Turn.") == []


def test_a_place_may_be_free_of_a_list() -> None:
    assert reasons("Ask your wife.", "help.toml", "findings[1]") == []
    assert reasons("That triggers me.", "help.toml", "findings[1]") == ["“triggers”: jargon"]


def test_a_place_may_have_long_sentences() -> None:
    long = "We go to the sea and back again."
    assert reasons(long, "help.toml", "findings[1]") == []
    assert len(reasons(long, "help.toml", "hide")) == 1


def test_a_text_must_fit_with_a_name_in_it() -> None:
    assert reasons("{name}, a title", key="go.title") == []
    assert reasons("{name}, a long title", key="go.title") == ["22 characters, at most 20 fit"]
    assert reasons("{name}, a long title") == []


def test_two_texts_of_a_pool_must_differ() -> None:
    pool = tuple(
        Text(f"pool[{index + 1}]", says)
        for index, says in enumerate(["Walk a little.", "walk a little!", "Sing."])
    )
    (mistake,) = wording("rest.toml", Texts((), (pool,)), CHECKS)
    assert (mistake.key, mistake.reason) == ("pool[2]", "nearly the same as pool[1]")


HARD = " ".join(["Considerable interpersonal difficulties necessitate sensitivity."] * 10)


def test_a_group_that_is_hard_to_read_is_found() -> None:
    texts = Texts((Text("areas[1].text", HARD), Text("areas[2].text", HARD)), ())
    (mistake,) = wording("safety.toml", texts, CHECKS)
    assert mistake.key == "areas"
    assert mistake.reason.startswith("reading grade ")


def test_small_groups_are_measured_together() -> None:
    texts = tuple(Text(f"k{index}", "Considerable difficulties.") for index in range(30))
    (mistake,) = wording("safety.toml", Texts(texts, ()), CHECKS)
    assert mistake.key == ""


def test_a_language_may_ask_for_no_grade() -> None:
    checks = Checks(0, 60, (), 100, (), CHECKS.lists, ())
    assert list(wording("safety.toml", Texts((Text("a", HARD),), ()), checks)) == []
