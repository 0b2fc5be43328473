"""What is read in a written reply: stings by the wording engine, the rest by plain words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.content.scene import CLOSING, Tag
from coach.rehearsal.reading import READ_LETTERS, Heard, moves, plain
from coach.rehearsal.topics import words_before
from coach.wording.findings import Category, Strength, Verdict
from tests.coach.rehearsal.minds import (
    DISMISSES,
    SEES,
    TAKES_SERIOUSLY,
    Mind,
    heard,
    tags,
)


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("Shut up.", {Tag.BLAME}),
        ("You have to go, or else.", {Tag.PRESSURE}),
        ("I'm sorry, but it was nothing.", {Tag.TAKES_BACK}),
        ("Fine.", {Tag.VAGUE}),
        ("I was so tired there.", {Tag.OWN}),
        ("I was tired last night.", {Tag.OWN, Tag.SPECIFIC}),
        ("No wonder.", {Tag.VALIDATES}),
        ("What was hard?", {Tag.ASKS}),
        ("Could we try it?", {Tag.REQUESTS}),
        ("That was my part in it.", {Tag.OWN_PART}),
        ("I didn\u2019t mean it.", {Tag.REPAIRS}),
        ("Let's leave it.", {Tag.GIVES_UP}),
    ],
)
def test_plain_words_tell_what_a_reply_does(text: str, does: set[Tag]) -> None:
    assert heard(text) == Heard(tuple(tag for tag in Tag if tag in does))


def test_there_are_patterns_for_all_that_plain_words_can_tell() -> None:
    patterns, danger = moves()
    assert {*Tag} - patterns.keys() == {Tag.LABEL}
    assert words_before()["my"] == "your"
    assert danger.search("he hit me")


@pytest.mark.parametrize(
    ("category", "tag"),
    [
        (Category.BLAME, Tag.BLAME),
        (Category.ABSOLUTE, Tag.BLAME),
        (Category.COMPARISON, Tag.BLAME),
        (Category.LABEL, Tag.LABEL),
        (Category.CONTEMPT, Tag.LABEL),
        (Category.THREAT, Tag.PRESSURE),
        (Category.NEGATIVE_REQUEST, Tag.PRESSURE),
        (Category.ADVICE, Tag.TAKES_BACK),
        (Category.VAGUE_REQUEST, Tag.VAGUE),
    ],
)
def test_what_stings_is_read_by_the_engine(category: Category, tag: Tag) -> None:
    assert tags("Xyz.", Mind(category)) == {tag}


def test_what_could_sting_counts_where_nothing_else_was_seen() -> None:
    soft = Mind(Category.LABEL, Category.THREAT, strength=Strength.SOFT)
    assert tags("Xyz.", soft) == {Tag.LABEL}
    assert tags("I was so tired.", soft) == {Tag.OWN}
    assert tags("Fine.", soft) == {Tag.VAGUE}


@pytest.mark.parametrize(
    ("text", "sting", "stings"),
    [
        ("I am not saying you never help.", "you never", False),
        ("I didn't mean that you did not care.", "you did not", False),
        ("It must have been you who left.", "have been you", False),
        ("You can always say no.", "You can always", False),
        ("I am not saying you are a child.", "you are", True),
        ("I am not well. The way you left it there is bad.", "The way", True),
    ],
)
def test_what_is_denied_does_not_sting(text: str, sting: str, stings: bool) -> None:
    mind = Mind(Category.LABEL, at=text.index(sting))
    assert bool(tags(text, mind) & CLOSING) is stings


@pytest.mark.parametrize(
    ("text", "category", "does"),
    [
        ("Let's leave it.", Category.STONEWALL, {Tag.GIVES_UP}),
        ("I was hurt and ignored.", Category.PSEUDO_FEELING, {Tag.OWN}),
        ("That was my part in it.", Category.BLAME, {Tag.OWN_PART}),
        ("Shut up, that was my part in it.", Category.BLAME, {Tag.BLAME, Tag.OWN_PART}),
    ],
)
def test_some_of_it_is_no_sting_beside_what_else_is_said(
    text: str, category: Category, does: set[Tag]
) -> None:
    assert tags(text, Mind(category)) == does


def test_how_it_is_for_the_other_one_is_no_sting_where_it_is_said_back() -> None:
    text = "So you feel that you never get a rest."
    assert tags(text, Mind(Category.ABSOLUTE, reply=SEES)) == {Tag.VALIDATES}
    assert tags(text, Mind(Category.ABSOLUTE)) == {Tag.BLAME, Tag.VALIDATES}


def test_a_reply_to_what_was_said_can_see_the_other_one() -> None:
    text = "You had it on you all along then."
    for reply in (SEES, TAKES_SERIOUSLY):
        mind = Mind(reply=reply)
        assert tags(text, mind) == {Tag.VALIDATES}
        assert mind.replies == [("I came home late.", text)]
    assert Tag.VALIDATES not in tags(text, Mind())


@pytest.mark.parametrize(
    "text",
    [
        "You see, I was so lonely with it all.",
        "And what do you make of it then?",
        "Could you do that for me then?",
        "That stood there all along, as it does.",
        "This is what I ask you for, no more.",
    ],
)
def test_who_speaks_of_themselves_or_asks_does_not_see_the_other_one(text: str) -> None:
    assert Tag.VALIDATES not in tags(text, Mind(reply=SEES))


def test_who_dismisses_does_not_validate_where_something_sharp_is_in_it() -> None:
    text = "I can see that you are busy, shut up."
    assert tags(text, Mind(reply=DISMISSES)) == {Tag.BLAME}
    assert Tag.VALIDATES in tags("I can see that you are busy.", Mind(reply=DISMISSES))


@pytest.mark.parametrize(
    ("text", "english"), [("You had it then.", True), ("Du hattest es.", False)]
)
def test_in_a_few_words_or_in_another_language_no_reflection_is_looked_for(
    text: str, english: bool
) -> None:
    mind = Mind(reply=SEES, english=english)
    heard(text, mind)
    heard("Das war für dich dann auch ganz schön viel.", Mind(english=False))
    assert mind.replies == []


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("I'm sorry, but you know, fine. I hear you, but no.", {Tag.TAKES_BACK}),
        ("What about Sunday? Never mind.", {Tag.GIVES_UP}),
        ("Shut up. I was tired last night. What now?", {Tag.BLAME}),
        ("Shut up, be nicer, or else.", {Tag.BLAME, Tag.PRESSURE}),
        ("Could we just be nicer?", {Tag.VAGUE, Tag.REQUESTS}),
        ("I was sad. You know what I mean.", {Tag.OWN}),
    ],
)
def test_only_what_goes_together_is_left(text: str, does: set[Tag]) -> None:
    assert tags(text) == does


def test_who_names_how_it_is_for_the_partner_of_this_scene_sees_it() -> None:
    assert tags("And you came late, after a long day.") == {Tag.VALIDATES}
    assert Tag.VALIDATES not in tags("Another long day for me.")


def test_who_names_a_thing_of_the_scene_or_the_topic_is_clear() -> None:
    assert tags("I was sad about it.") == {Tag.OWN}
    assert tags("I was sad about the hedges.") == {Tag.OWN, Tag.SPECIFIC}
    assert tags("I was sad about the piano.", topic="The piano, again") == {Tag.OWN}
    assert tags("I was sad about the piano.", topic="Our piano") == {Tag.OWN, Tag.SPECIFIC}


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("I was sad about my hedge.", "your hedge"),
        ("I did THIS old apple tree, tonight", "the old apple tree"),
        ("It is our long fences again.", "our long fences"),
        ("Hedges, always hedges.", ""),
        ("The thing is that you gate", ""),
        ("I love the fenceing", ""),
    ],
)
def test_a_thing_is_named_as_the_partner_would_name_it(text: str, about: str) -> None:
    assert heard(text).about == about


def test_where_nothing_is_seen_it_is_unsure_unless_something_was_told() -> None:
    assert heard("Purple.") == heard("") == Heard((Tag.VAGUE,), unsure=True)
    assert heard("It rolled and rolled under it until it stood.") == Heard((Tag.SPECIFIC,))
    assert heard("Hedges.") == Heard((Tag.SPECIFIC,))
    assert heard("The gate.") == Heard((Tag.SPECIFIC,), "the gate")


def test_in_another_language_it_is_unsure_however_much_was_told() -> None:
    text = "Das rollte und rollte darunter, bis es dann endlich stand."
    assert heard(text, Mind(english=False)) == Heard((Tag.VAGUE,), unsure=True)


def test_words_of_danger_lead_out_of_the_scene() -> None:
    danger = Mind(verdict=Verdict.SAFETY)
    assert heard("Xyz.", danger) == Heard((), danger=True)
    assert heard("I'm sorry. I hit you.", danger) == Heard((), danger=True)
    assert danger.replies == []


def test_a_kind_reply_without_a_word_of_danger_is_none() -> None:
    danger = Mind(verdict=Verdict.SAFETY)
    for text in ("I'm sorry about it.", "No wonder."):
        assert not heard(text, danger).danger
    assert heard("Let's leave it.", danger).danger  # an end may be meant in another way


def test_what_takes_fear_away_is_not_taken_for_fear() -> None:
    mind = Mind()
    for text in ("I don't want you to be scared.", "i never want you to feel pushed."):
        heard(text, mind)
    assert mind.texts == [" ."] * 2


def test_no_more_is_read_than_somebody_says_in_one_go() -> None:
    mind = Mind()
    heard("word " * 200_000, mind)
    assert [len(text) for text in (*mind.texts, mind.replies[0][1])] == [READ_LETTERS] * 2


def test_a_text_is_plain_in_small_letters_on_one_line() -> None:
    assert plain("  It\u2019s\n\tSO\u00a0 late ") == "it's so late"


@given(st.text(), st.text(), st.sampled_from((None, Mind(), Mind(Category.BLAME, reply=SEES))))
def test_whatever_is_written_is_read(text: str, topic: str, mind: Mind | None) -> None:
    found = heard(text, mind, topic)
    assert found.tags
    assert not found.danger
    assert found.tags == tuple(tag for tag in Tag if tag in found.tags)


def test_whoever_says_it_of_always_and_never_blames_and_whoever_denies_it_does_not() -> None:
    for text in ("You never help.", "I feel that you always leave.", "I mean you never ask."):
        assert Tag.BLAME in tags(text)
    for text in ("I am not saying you never help.", "So you feel you always lose."):
        assert tags(text) == {Tag.VALIDATES}
