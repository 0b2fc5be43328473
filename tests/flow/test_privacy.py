"""What people type stays between them: not in a file, not in a log, not over the window."""

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from coach.content.library import Library
from coach.content.model import Phase
from coach.content.prose import DullWords
from coach.store import open_store
from tests.flow.conftest import Start
from tests.flow.two_people import TwoPeople

NAMES = ("Ondine", "Peregrin")
TOPIC, THOUGHT, PIECE = "zebrafinch", "quagmire", "marmalade"
CLOSE = ("periwinkle", "hullabaloo", "gossamer", "tamarind", "kerfuffle")
TYPED = (TOPIC, THOUGHT, PIECE, *CLOSE)


class Overheard(logging.Handler):
    """Keeps every record of every log, whatever its level."""

    def __init__(self) -> None:
        super().__init__(0)
        self.setFormatter(logging.Formatter("%(name)s %(message)s %(args)s"))
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(self.format(record))


@pytest.fixture
def overheard() -> Iterator[Overheard]:
    """Listen to all logs at their most talkative."""
    root, overheard = logging.getLogger(), Overheard()
    level = root.level
    root.setLevel(1)
    root.addHandler(overheard)
    yield overheard
    root.removeHandler(overheard)
    root.setLevel(level)


def files_with(folder: Path, word: str) -> set[str]:
    """Name the files under ``folder`` that hold a word, in one of the ways to write it."""
    forms = (word.encode(), word.encode("utf-16-le"), word[::-1].encode(), word.upper().encode())
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.name for path in found if any(form in path.read_bytes() for form in forms)}


def talk_and_type(two: TwoPeople) -> TwoPeople:
    """Have a talk in which something is typed wherever that is possible, up to the summary."""
    two.until_page("WelcomeScreen").type(NAMES[0]).press("Return").type(NAMES[1])
    two.choose("Look around first").until_page("TodayScreen").settle()
    two.begin(topic=TOPIC)
    two.wait(5).press("Return").reach("A thought").type(THOUGHT).press("Return")
    for _ in range(3):
        two.wait(15).press("Ctrl+Return").wait(15).press("Ctrl+Return").answer(2)
    assert two.phase is Phase.STUCK
    two.reach("This piece").type(PIECE).press("Return")
    two.wait(5).settle()
    assert files_with(two.home, PIECE), "while the talk runs a power cut must lose nothing"
    two.answer(1)
    two.go_on_to(Phase.CLOSE).reach(f"{NAMES[0]}: ")
    for word in CLOSE:
        two.type(word).press("Return")
    return two.press("Return").until_words("Words stay only if both press Keep")


def test_without_keep_nothing_that_was_typed_is_in_any_file(start: Start, home: Path) -> None:
    two = talk_and_type(start())
    assert all(word in two.words for word in CLOSE)
    two.finish().settle()
    assert [files_with(home, word) for word in TYPED] == [set()] * len(TYPED)
    two.close()
    assert [files_with(home, word) for word in TYPED] == [set()] * len(TYPED)
    assert [files_with(home, name) for name in NAMES] == [{"inturn.ini"}] * 2


def test_if_only_one_presses_keep_the_words_are_forgotten(start: Start, home: Path) -> None:
    two = talk_and_type(start())
    two.reach(f"Keep, for {NAMES[0]}").press("Space")
    two.finish().settle().close()
    assert [files_with(home, word) for word in TYPED] == [set()] * len(TYPED)


def test_if_both_press_keep_the_words_are_in_progress_after_a_restart(start: Start) -> None:
    two = talk_and_type(start())
    for name in NAMES:
        two.reach(f"Keep, for {name}").press("Space")
    two.finish()
    again = start.again(two)
    again.to_entries().until_words("Show the words").choose("Show the words")
    assert all(word in again.words for word in CLOSE)
    again.close()
    with open_store(again.home, again.clock) as store:
        words = store.records.all()[0].record.words
    assert words is not None
    assert words.topic == TOPIC


def test_nothing_that_is_typed_is_said_anywhere(
    start: Start, overheard: Overheard, capfd: pytest.CaptureFixture[str], qtlog: Any
) -> None:
    two = talk_and_type(start())
    two.press("F1").press("Esc").finish().settle().close()
    said = [*overheard.texts, *(record.message for record in qtlog.records), *capfd.readouterr()]
    assert [word for word in (*TYPED, *NAMES) if word in "\n".join(said)] == []


def test_the_title_never_says_what_is_in_the_window(start: Start) -> None:
    two = talk_and_type(start())
    two.finish().press("F9", "F9")
    assert set(two.titles) == {"In Turn", Library().prose(DullWords).title}


def test_a_topic_that_was_typed_before_a_talk_is_in_no_file(start: Start, home: Path) -> None:
    two = start.known()
    two.open_talk("say-it-back", topic=TOPIC).settle()
    two.press("Backspace").settle().close()
    assert files_with(home, TOPIC) == set()


def test_what_one_person_writes_alone_is_forgotten_too(start: Start, home: Path) -> None:
    one = start.known()
    one.open_talk("say-it-back", solo=True).check_in()
    one.go_on_to(Phase.ALONE).reach("Only for you").type(THOUGHT).settle()
    assert files_with(home, THOUGHT)
    one.to_the_summary().finish().settle()
    assert files_with(home, THOUGHT) == set()


def test_a_talk_that_is_let_go_leaves_no_words(start: Start, home: Path) -> None:
    two = start.known()
    two.begin(topic=TOPIC).press("Esc", "Down").choose("Stop for tonight")
    two.until_page("TodayScreen").until_words("Go on")
    two.choose("Let").settle()
    assert files_with(home, TOPIC) == set()
