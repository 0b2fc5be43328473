"""The letter of a week: from counts, for both, and always the same when read again."""

from pathlib import Path

import pytest

from coach.people import Couple, Person
from tests.ui.help.shelves import spoiled
from tests.ui.progress.entries import WEEKS, at
from tests.ui.progress.kept import SEASON
from tests.ui.progress.test_pictures import Progress
from ui.preferences import Choices
from ui.progress.known import LETTERS
from ui.progress.seen import LetterView
from ui.progress.view import Begin, OlderLetters, OpenLetter, ProgressRequest, See


def letter(shown: Progress) -> LetterView:
    page = shown.view.page
    assert isinstance(page, LetterView)
    return page


@pytest.fixture
def shown() -> Progress:
    shown = Progress(*SEASON)
    shown.presenter.ask(See("letter"))
    return shown


def test_it_begins_with_this_week_and_says_that_it_can_grow(shown: Progress) -> None:
    assert (letter(shown).week, letter(shown).greeting) == (
        "16 to 22 November",
        "Dear Noor and Sam,",
    )
    assert letter(shown).remark == "This week is not over. Its letter can still grow."
    assert 1 <= len(letter(shown).paragraphs) <= 4
    assert shown.view.title == "Your week in words"


def test_other_weeks_have_their_letters_and_empty_ones_have_none(shown: Progress) -> None:
    assert [one.words for one in letter(shown).earlier][:3] == [
        "9 to 15 November", "2 to 8 November", "19 to 25 October",
    ]  # fmt: skip
    shown.presenter.ask(OpenLetter("2026-11-02"))
    assert (letter(shown).week, letter(shown).remark) == ("2 to 8 November", "")
    assert letter(shown).earlier[0].words == "16 to 22 November"


def test_older_letters_come_on_request(shown: Progress) -> None:
    assert (len(letter(shown).earlier), letter(shown).more) == (LETTERS, "Older letters")
    shown.presenter.ask(OlderLetters())
    assert letter(shown).more == ""
    assert len(letter(shown).earlier) > LETTERS


def test_a_letter_that_is_read_again_is_the_same(shown: Progress) -> None:
    before = letter(shown)
    shown.presenter.ask(OpenLetter("2026-11-09"))
    shown.presenter.ask(OpenLetter("2026-11-16"))
    assert letter(shown) == before


def test_what_was_practised_since_is_in_the_letter_at_once() -> None:
    shown = Progress(*WEEKS[1:])
    shown.presenter.ask(See("letter"))
    before = letter(shown).paragraphs
    shown.kept.items = WEEKS
    shown.presenter.know(shown.kept.counted())
    assert letter(shown).paragraphs != before


@pytest.mark.parametrize(
    ("choices", "greeting"),
    [
        (Choices(couple=Couple(Person("Noor")), alone=True), "Dear Noor,"),
        (Choices(couple=Couple(Person(" "))), "Hello,"),
    ],
)
def test_it_greets_whoever_is_there(choices: Choices, greeting: str) -> None:
    shown = Progress(*SEASON)
    shown.presenter.open(choices)
    shown.presenter.ask(See("letter"))
    assert letter(shown).greeting == greeting


def test_a_week_that_lies_ahead_has_no_letter_yet() -> None:
    shown = Progress(*SEASON, wall=at(10))
    shown.presenter.ask(See("letter"))
    assert letter(shown).week == "9 to 15 November"
    assert "16 to 22 November" not in [one.words for one in letter(shown).earlier]


def test_without_its_words_there_is_no_letter_and_no_harm(home: Path) -> None:
    shown = Progress(*SEASON, library=spoiled(home, letter="\n[["))
    shown.presenter.ask(See("letter"))
    assert (letter(shown).paragraphs, letter(shown).week) == ((), "")


def test_a_letter_that_is_not_written_yet_is_printed_once_it_is() -> None:
    shown = Progress(*SEASON)
    shown.presenter.week_asked.disconnect()
    shown.presenter.ask(See("letter"))
    shown.presenter.ask(Begin())
    assert shown.said == []
    shown.presenter.know_week("2026-11-16", shown.kept.counted())
    assert shown.said == [("print", "letter", False)]
    shown.presenter.know_week("2026-11-16", shown.kept.counted())
    assert len(shown.said) == 1


@pytest.mark.parametrize("other", [See("pictures"), OpenLetter("2026-11-09")])
def test_whoever_goes_elsewhere_meanwhile_prints_nothing(other: ProgressRequest) -> None:
    shown = Progress(*SEASON)
    shown.presenter.week_asked.disconnect()
    shown.presenter.ask(See("letter"))
    shown.presenter.ask(Begin())
    shown.presenter.ask(other)
    shown.presenter.know_week("2026-11-16", shown.kept.counted())
    shown.presenter.know_week("2026-11-09", shown.kept.counted())
    assert shown.said == []
