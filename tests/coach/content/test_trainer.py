"""The lines to answer keep to the situations and levels of the deck."""

from pathlib import Path

import pytest

from coach.content.check import check
from coach.content.library import Library
from coach.content.prose import Level, TrainerLines
from coach.content.trainer import trainer_mistakes
from tests.coach.content.samples import CONTENT, change, pack

FILE = "en/trainer-lines.toml"


def told(content: Path) -> list[tuple[str, str]]:
    return [(one.key, one.reason) for one in trainer_mistakes(Library(content))]


def test_what_ships_has_four_lines_in_each_situation_and_a_guess_ends_with_a_question() -> None:
    assert told(CONTENT) == []
    for line in Library().prose(TrainerLines).lines:
        assert "?" in line.answers[Level.GUESSED] or "Tell me" in line.answers[Level.GUESSED]


def test_a_situation_that_there_is_not_is_told_and_its_own_has_one_too_few(tmp_path: Path) -> None:
    content = pack(tmp_path)
    change(content, FILE, 'situation = "work"', 'situation = "wark"')
    assert told(content) == [
        ("lines", "3 lines of “work”, at least 4"),
        ("lines[1].situation", "“wark” is no situation of validation"),
    ]
    # A translation lies over it, so the same is told of its file, too.
    assert {one.file.partition("/")[2] for one in check(content)} == {FILE.partition("/")[2]}


def test_a_level_that_neither_the_line_nor_a_card_answers_is_told(tmp_path: Path) -> None:
    content = pack(tmp_path)
    deck = content / "en/decks/validation.toml"
    deck.write_text(deck.read_text("utf-8").replace('group = "l1"', 'group = "l2"'), "utf-8")
    change(content, "en/decks/validation.toml", 'group = "l2"', 'group = "l1"')
    missing = {reason for key, reason in told(content) if key.endswith(".l1")}
    assert missing == {"missing, and no card stands in"}


@pytest.mark.parametrize("file", [FILE, "en/decks/validation.toml"])
def test_where_the_lines_or_the_deck_cannot_be_read_nothing_more_is_said(
    file: str, tmp_path: Path
) -> None:
    content = pack(tmp_path)
    (content / file).write_text("[", "utf-8")
    assert told(content) == []
