"""An entry says what was practised, in words, for both together."""

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from coach.content.library import Library
from coach.content.model import Line
from coach.files import resources
from coach.people import Side
from coach.progress.sitting import Did, Sat, Sitting
from coach.session.board import Board, Idea, Point
from coach.session.events import CloseLine
from coach.session.state import Parked, Said, Words
from tests.ui.progress.entries import WORDS, at, entry
from tests.ui.progress.kept import AGREEMENTS, sat
from ui.progress.entries import entry_view, look_up
from ui.progress.view import EntryView, KeptView

NOW = datetime(2026, 11, 22, 19, 42, tzinfo=UTC)
LIBRARY = Library()


def view(began: int = at(22), talk: str = "say-it-back", **others: Any) -> EntryView:
    return entry_view(entry(1, began, talk, **others), LIBRARY, NOW, is_open=False)


@pytest.mark.parametrize(
    ("began", "said"),
    [
        (at(22, 18, 5), "Today, 18:05"),
        (at(21, 20, 40), "Yesterday, 20:40"),
        (at(17), "Tuesday, 19:30"),
        (at(12), "12 November, 19:30"),
        (at(20, month=12, year=2025), "20 December 2025, 19:30"),
        (at(23), "Tomorrow, 19:30"),  # the clock was set back since
    ],
)
def test_it_says_when_as_people_do(began: int, said: str) -> None:
    assert view(began).when == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (14 * 60, "14 minutes together"),
        (61, "a minute together"),
        (20, "less than a minute together"),
    ],
)
def test_it_says_how_long_the_two_took(seconds: int, said: str) -> None:
    assert view(active=seconds * 1000).line == f"Today, 19:30  ·  {said}"


def test_alone_it_has_the_name_of_the_twin() -> None:
    alone = view(solo=True, active=6 * 60_000)
    assert (alone.name, alone.line) == (
        "Say it back, on your own",
        "Today, 19:30  ·  6 minutes, alone",
    )


def test_counts_are_for_both_together_and_nothing_is_counted_as_nothing() -> None:
    assert (
        view(turns=8, whole=8, repairs_taken=1).counts == "8 turns, all whole  ·  1 repair, taken"
    )
    assert view().counts == ""


def test_a_talk_that_stopped_early_is_told_kindly() -> None:
    assert view(complete=True).note == ""
    assert view(complete=False).note == "You stopped early. That is a way of taking care, too."


def test_a_talk_that_is_no_more_is_named_by_its_id() -> None:
    assert view(talk="the-old-talk").name == "the-old-talk, a talk that is not here just now"


def test_without_kept_words_there_is_nothing_to_show() -> None:
    assert view().kept == ()
    assert view(words=Words()).kept == ()
    assert not entry_view(entry(1, at(22)), LIBRARY, NOW, is_open=True).open


def test_all_that_was_kept_can_be_read_and_nobody_is_named() -> None:
    assert view(words=WORDS).kept == (
        KeptView("What it was about", ("Saturday mornings",)),
        KeptView("Parked on the way", ("ask about Friday",)),
        KeptView(
            "I did not know",
            (
                "That the late trains worry you for my sake.",
                "That Saturday mornings are when you feel off duty.",
            ),
        ),
        KeptView("Thank you", ("For putting the phone in the other room.",)),
        KeptView("One small next step", ("Saturday, coffee in bed until ten.",)),
    )


@pytest.mark.parametrize(
    ("kind", "what", "name"),
    [
        (Did.CARDS, "repair", "Cards: Mending"),
        (Did.CARDS, "gone-deck", "Cards: gone-deck"),
        (Did.DRILL, "reflect-dont-reply", "Drill: Say it back first"),
        (Did.DRILL, "gone-drill", "Drill: gone-drill"),
        (Did.ANSWERS, "", "Answers, said aloud"),
        (Did.SENTENCE, "", "A sentence in Say it"),
        (Did.BREATH, "", "Steady breath"),
        (Did.CARDS, "", "Something small"),
    ],
)
def test_something_small_is_named(kind: Did, what: str, name: str) -> None:
    shown = entry_view(sat(4, at(21), kind, what, 8), LIBRARY, NOW, is_open=False)
    assert (shown.id, shown.name) == ("small-4", name)
    assert (shown.line, shown.counts) == ("Yesterday, 19:30", "8 cards or lines")


def test_what_a_newer_version_kept_is_named_too() -> None:
    newer = Sat(1, Sitting(at(21), "walk"))
    shown = entry_view(newer, LIBRARY, NOW, is_open=False)
    assert (shown.name, shown.counts) == ("Something small", "")


def test_an_agreement_says_what_became_of_it() -> None:
    shown = entry_view(AGREEMENTS[1], LIBRARY, NOW, is_open=False)
    assert (shown.name, shown.line) == ("Phones away at dinner", "8 November, 19:30  ·  Agreement")
    assert shown.counts == "changed, Wednesday"


def test_every_kind_of_kept_word_has_a_place() -> None:
    every = Words(
        topic="word-1",
        piece="word-2",
        parked=(Parked(Side.ONE, "word-3"),),
        said=(
            Said(Side.ONE, CloseLine.HEARD, "word-4"),
            Said(Side.TWO, CloseLine.THANKS, "word-5"),
        ),
        next_step="word-6",
        written="word-7",
        board=Board(
            ideas=(Idea(Side.TWO, "word-8"),),
            lines={Line.QUESTION: "word-9"},
            points=(Point("word-10"),),
        ),
    )
    said = str(view(words=every).kept)
    assert all(f"word-{number}" in said for number in range(1, 11))


def test_what_entries_are_called_is_read_before_they_are_shown(tmp_path: Path) -> None:
    shutil.copytree(resources() / "content", tmp_path / "content")
    library = Library(tmp_path / "content")
    talk, agreement = entry(1, at(22), "long-turns"), AGREEMENTS[0]
    look_up((talk, sat(2, at(21), Did.CARDS, "repair", 8), agreement), library)
    shutil.rmtree(tmp_path / "content")
    assert library.find_walkthrough("long-turns") is not None
    assert library.deck("repair").name
