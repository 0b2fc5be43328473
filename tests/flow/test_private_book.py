"""A private book in the real app: made, written in, closed by F9, opened again; no word outside."""

from pathlib import Path

import pytest

from coach.store.lock import Cost
from tests.flow.conftest import Start
from tests.flow.test_privacy import files_with
from tests.flow.two_people import TwoPeople
from ui.reflect.watch import Watch

PASSPHRASE = "eleven odd boats in fog"  # noqa: S105 - of a book in a test
TOPIC, WORD = "zebrafinch", "quagmire"


@pytest.fixture(autouse=True)
def cheap_tries(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a try of a passphrase cost little: what it costs is tested where it is made."""
    monkeypatch.setattr("coach.store.books.USUAL", Cost(memory=8, passes=1))


def to_the_card(two: TwoPeople) -> TwoPeople:
    """Go to Reflect and say who one is."""
    two.go_to("Reflect").until_page("ReflectScreen").until_words("Private pages")
    return two.choose("This is me, Noor")


def make_a_book(two: TwoPeople) -> TwoPeople:
    """Make Noor's book, up to its empty list."""
    to_the_card(two).choose("Begin my book").until_words("Begin Noor")
    two.type(PASSPHRASE).press("Return").type(PASSPHRASE).press("Return")
    two.until_words("Your recovery words").choose("I have put them")
    return two.until_words("Nothing here yet")


def write(two: TwoPeople) -> TwoPeople:
    """Write a free page."""
    two.choose("New page").choose("An empty page").reach("What it is about")
    return two.type(TOPIC).press("Return").type(f"We met a {WORD}.")


def open_again(two: TwoPeople) -> TwoPeople:
    """Open the book with its passphrase."""
    to_the_card(two).type(PASSPHRASE).press("Return")
    return two.until_words("Close the book")


def test_what_is_written_is_there_again_and_in_no_file(start: Start, home: Path) -> None:
    two = write(make_a_book(start.known()))
    assert TOPIC in two.words
    two.press("F9").settle()
    assert WORD not in two.words
    assert [files_with(home, word) for word in (TOPIC, WORD, PASSPHRASE)] == [set()] * 3
    two.press("F9").until_page("TodayScreen")
    assert TOPIC in open_again(two).words
    two.close()
    assert [files_with(home, word) for word in (TOPIC, WORD, PASSPHRASE)] == [set()] * 3
    assert set(two.titles) == {"In Turn", *(title for title in two.titles if TOPIC not in title)}


def test_after_a_restart_the_passphrase_opens_it(start: Start) -> None:
    two = start.again(write(make_a_book(start.known())))
    assert TOPIC in open_again(two).words


@pytest.mark.parametrize("key", ["Ctrl+,", "F9", "F1"])
def test_the_book_is_closed_when_another_page_comes(start: Start, key: str) -> None:
    two = write(make_a_book(start.known()))
    two.press(key)
    if key == "F1":
        assert TOPIC in two.words, "the sheet of keys lies over the same page"
        return
    two.settle()
    two.press(*(("F9",) if key == "F9" else ()))
    two.go_to("Reflect").until_words("Private pages")
    assert TOPIC not in two.words


def test_five_quiet_minutes_close_it_and_it_says_so(start: Start) -> None:
    two = write(make_a_book(start.known()))
    (watch,) = two.program.findChildren(Watch)
    for _ in range(76):
        two.clock.move(4)
        watch.look()
    two.until_words("A book closes after five quiet minutes")
    assert TOPIC not in two.words
    assert TOPIC in open_again_here(two).words


def test_sleep_closes_it_and_nothing_is_lost(start: Start) -> None:
    two = write(make_a_book(start.known()))
    two.clock.move(3600)
    two.until_words("A book closes when the computer sleeps")
    assert TOPIC in open_again_here(two).words


def open_again_here(two: TwoPeople) -> TwoPeople:
    """Open the book that closed by itself."""
    two.choose("This is me, Noor").type(PASSPHRASE).press("Return")
    return two.until_words("Close the book")


def test_a_page_with_questions_is_written_and_stands_in_the_list(start: Start, home: Path) -> None:
    two = make_a_book(start.known())
    two.choose("New page")
    two.reach("An empty page").press("Down", "Return").until_words("question 1 of 10")
    two.reach("What is it about").type(TOPIC)
    two.press("Esc").until_words(f"Before we talk: {TOPIC}")
    two.press("F9").settle()
    assert files_with(home, TOPIC) == set()
    two.press("F9")
    assert f"Before we talk: {TOPIC}" in open_again(two).words


def test_the_page_for_one_alone_is_a_step_aside_and_closes_nothing(start: Start) -> None:
    two = write(make_a_book(start.known()))
    two.choose("When this app is the wrong tool").until_words("Being hurt, threatened or forced")
    two.press("Esc")
    assert TOPIC in two.words
