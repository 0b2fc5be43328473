"""Planted mistakes: a talk without words in writing or in signs, and cards that are not there."""

from pathlib import Path

import pytest

from coach.content.check import check
from coach.content.library import Library
from coach.content.manner_check import without_cards, without_words
from coach.content.prose import SigningWords, WritingWords
from tests.coach.content.samples import change, pack

SAY = "en/walkthroughs/say-it-back.toml"


def told(content: Path) -> list[tuple[str, str]]:
    """Key and reason of each mistake in the changed talk."""
    library = Library(content)
    talk = library.walkthrough("say-it-back")
    decks = {name: library.deck(name) for name in ("validation", "appreciation")}
    words = library.prose(WritingWords), library.prose(SigningWords)
    found = (*without_words(talk, *words), *without_cards(talk, decks))
    return [(one.key, one.reason) for one in found]


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        (
            'written_title = "{speaker}, write your side"\n',
            "",
            "steps[2].tell.written_title",
            "missing: the title speaks of a voice, and has no written twin",
        ),
        (
            "write back what you read",
            "write what you said",
            "steps[2].say_back.written_title",
            "missing: the title speaks of a voice, and has no written twin",
        ),
        (
            'signed_title = "{speaker}, give back what you saw"\n',
            "",
            "steps[2].say_back.signed_title",
            "missing: the title speaks of hearing, and has no twin for signs",
        ),
        (
            '    "Put it so that {listener} could nod. Agreeing is not needed.",\n',
            '    "Say it.",\n',
            "steps[2].say_back.written[1]",
            "speaks of a voice",
        ),
        (
            '    "The point, and the feeling in it. Your own view comes later.",\n',
            '    "Say the point, and the feeling in it.",\n',
            "steps[2].say_back.written",
            "3 texts that fit written mode, at least 4 are needed",
        ),
        (
            '    "Your own side keeps. For now there is only one: this one.",\n',
            '    "Only listen to this one.",\n',
            "steps[2].tell.reading",
            "3 texts that fit written mode, at least 4 are needed",
        ),
        (
            'title = "Get ready to listen"\n',
            'title = "Get ready to listen"\nwritten_title = "Get ready to read"\n',
            "solo.steps[1].alone.written_title",
            "alone one writes anyway",
        ),
        (
            'deck = "validation"\ngroup = "l2"\n',
            'deck = "validatoin"\ngroup = "l2"\n',
            "steps[2].say_back.deck",
            "“validatoin” is no deck",
        ),
        (
            'deck = "validation"\ngroup = "l2"\n',
            'deck = "validation"\ngroup = "l9"\n',
            "steps[2].say_back.group",
            "“l9” is no part of validation",
        ),
        (
            'deck = "validation"\ngroup = "l2"\n',
            'group = "l2"\n',
            "steps[2].say_back.group",
            "a part without its deck",
        ),
    ],
)
def test_a_planted_mistake_is_told(
    old: str, new: str, key: str, reason: str, tmp_path: Path
) -> None:
    content = pack(tmp_path)
    change(content, SAY, old, new)
    assert (key, reason) in told(content)


def test_without_the_words_for_writing_nothing_is_held_against_them(tmp_path: Path) -> None:
    content = pack(tmp_path)
    (content / "en" / "writing.toml").write_text("", "utf-8")
    change(content, SAY, 'deck = "validation"', 'deck = "nothing"')
    found = [(one.file, one.key) for one in check(content)]
    assert [key for file, key in found if file == SAY] == ["steps[2].say_back.deck"]
    assert any(file == "en/writing.toml" for file, _ in found)
