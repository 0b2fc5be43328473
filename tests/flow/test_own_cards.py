"""Cards of one's own in the real app: written by keyboard, kept, and gone when they are removed."""

from pathlib import Path

import pytest

from coach.content.library import Library
from tests.flow.conftest import Start
from tests.flow.test_privacy import files_with
from tests.flow.two_people import TwoPeople
from tests.ui.reading.test_mind import Engine, Puts
from ui.reading import mind
from ui.reading.mind import Mind

RARE = "marmalade"
CARD = f"You kept the {RARE} for me."


def made(_: Library) -> Mind:
    return Mind(Engine(), Puts())


@pytest.fixture(autouse=True)
def small_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that knows two words."""
    monkeypatch.setattr(mind, "opened", made)


def at_cards(app: TwoPeople) -> TwoPeople:
    """Come to Cards, and wait until they are laid out."""
    return app.go_to("Cards").until_page("CardsAndPaper").until_words("Draw one of these")


def writing(start: Start) -> TwoPeople:
    """Have a card half written."""
    return at_cards(start.known()).choose("Write your own").type(CARD)


def test_a_card_is_there_after_a_restart_and_gone_for_good_when_it_is_removed(
    start: Start, home: Path
) -> None:
    app = writing(start).settle()
    assert not files_with(home, RARE)
    app.press("Ctrl+Return").until_words("It is in your deck.")
    again = at_cards(start.again(app)).until_words("Written by you")
    again.press("Ctrl+F").type(RARE).press("Return").until_words("Change it")
    again.choose("Change it").choose("Remove").until_words("The card is removed.")
    again.close()
    assert not files_with(home, RARE)


def test_what_may_sting_is_a_note_beside_the_card(start: Start) -> None:
    app = at_cards(start.known()).choose("Write your own").type("You never forget me.")
    app.until_words("“never” may sting").press("Ctrl+Return").until_words("It is in your deck.")


def test_whoever_comes_back_to_the_place_is_read_again(start: Start) -> None:
    app = at_cards(start.known()).go_to("Today").until_page("TodayScreen")
    at_cards(app).choose("Write your own").type("You never forget me.")
    app.until_words("“never” may sting")


def test_hiding_the_window_drops_what_was_not_kept(start: Start, home: Path) -> None:
    app = writing(start)
    app.press("F9").until_page("HiddenPage").press("F9").until_page("TodayScreen")
    at_cards(app)
    assert RARE not in app.words
    app.close()
    assert not files_with(home, RARE)


def test_leaving_the_place_keeps_what_is_half_written(start: Start) -> None:
    app = writing(start)
    app.go_to("Today").until_page("TodayScreen")
    app.go_to("Cards").until_page("CardsAndPaper").until_words(CARD)
