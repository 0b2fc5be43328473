"""Free text with the model that ships: whatever somebody pastes is read, and answered."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.content.library import Library
from coach.content.scene import CLOSING, OPENING, Tag
from coach.rehearsal.engine import advance, begin
from coach.rehearsal.reading import Heard, read_reply
from coach.rehearsal.state import Answer, Cast
from coach.wording.abroad import Abroad, read_danger
from coach.wording.opening import load

CODE = """def main() -> None:
    print("{topic}")  # \\o/


if __name__ == "__main__":
    main()
"""
LIBRARY = Library()
SCENE, TEMPER = LIBRARY.scene("chores"), LIBRARY.temper("prickly")
CAST = Cast(SCENE, TEMPER)
SAYS = "I came home at eight, and I sat down for the first time then."


@pytest.fixture(scope="module")
def mind() -> Abroad:
    return Abroad(load(), "en", read_danger())


def heard(text: str, mind: Abroad) -> Heard:
    return read_reply(text, SAYS, SCENE, "", mind)


def answered(text: str, mind: Abroad) -> None:
    """Read it and answer it, twice: the second time nothing is asked back."""
    run = begin(CAST, 1)
    for _ in range(2):
        found = read_reply(text, run.says, SCENE, "", mind)
        run = advance(run, Answer(text, found.tags, found.about, written=True), CAST)
        assert found.tags
        assert run.turns[-1].says


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t\u00a0",
        "🙂🙂🙂",
        "👨‍👩‍👧 ok",
        "今晚我很累。可以一起收拾吗",
        "أنا متعب جدا الليلة",
        "Ich war gestern Abend sehr müde und habe alles allein gemacht.",
        CODE,
        "\x00\x01\x1b[31m",
        "\u202eyou never help\u202c",
        "a\ud83d b \ude00",
        "<b>you</b> {topic} %s \\1 (?:",
        "!" * 3000,
        "Zalgo t̸̢̛e̷̡x̵̧t̶̨",
    ],
)
def test_odd_texts_are_read_and_answered(text: str, mind: Abroad) -> None:
    answered(text, mind)


def test_a_megabyte_is_read_and_answered(mind: Abroad) -> None:
    answered("I was tired. " * 80_000, mind)
    answered("x" * 1_000_000, mind)


@settings(max_examples=15)
@given(st.text(max_size=80))
def test_any_text_is_read_and_answered(text: str) -> None:
    mind = Abroad(load(), "en", read_danger())
    if not heard(text, mind).danger:
        answered(text, mind)


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("You never lift a finger in this house.", {Tag.BLAME}),
        ("I felt alone with the plates tonight.", {Tag.OWN, Tag.SPECIFIC}),
        ("I am sorry. Let me say that again.", {Tag.REPAIRS}),
        ("Could you take the bins out tomorrow?", {Tag.REQUESTS, Tag.SPECIFIC}),
    ],
)
def test_plain_replies_are_read_as_they_are_meant(text: str, tags: set[Tag], mind: Abroad) -> None:
    assert {*heard(text, mind).tags} == tags


def test_what_was_not_understood_is_asked_about_in_character(mind: Abroad) -> None:
    found = heard("Purple monkeys", mind)
    assert found.unsure
    run = advance(begin(CAST, 1), Answer("Purple monkeys", found.tags), CAST)
    assert run.turns[0].asked_back
    assert run.says in (*TEMPER.reacts.unclear.cool, *TEMPER.reacts.unclear.warm)


@pytest.mark.parametrize(
    "text",
    [
        "He hit me again last night and I'm scared of him.",
        "I'm sorry. Please don't hurt me.",
        "Let's leave it, you'll hit me again.",
        "Forget it. I don't want to live any more.",
        "I don't want to wake up any more. Good night.",
        "I can't do this any more, never mind, you'd all be happier without me.",
        "I'm sorry. Sometimes I want to disappear for ever.",
        "I get that you need sex, I just lie still until it's over.",
        "Me pegó otra vez.",
    ],
)
def test_words_of_danger_lead_out_of_the_scene_also_beside_kind_ones(
    text: str, mind: Abroad
) -> None:
    assert heard(text, mind) == Heard((), danger=True)


def test_the_replies_that_are_offered_are_read_about_as_they_are_tagged(mind: Abroad) -> None:
    offered = [*SCENE.opening.replies, *SCENE.side.replies, *SCENE.side.cool, *SCENE.ask.replies]
    right = 0
    for reply in offered:
        read, meant = {*heard(reply.text, mind).tags}, {*reply.tags}
        right += any(bool(read & kind) and bool(meant & kind) for kind in (OPENING, CLOSING)) or (
            not (read | meant) & (OPENING | CLOSING)
        )
    assert right >= len(offered) * 0.75
