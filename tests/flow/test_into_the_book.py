"""From Say it into a book of one's own, and from the book into a talk: nothing else is left."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from coach.content.model import Phase
from coach.people import Side
from tests.flow.conftest import Start
from tests.flow.test_privacy import files_with
from tests.flow.test_private_book import PASSPHRASE, cheap_tries, make_a_book, to_the_card
from tests.flow.test_say import SECRET, small_model, written
from tests.flow.two_people import TwoPeople

__all__ = ["cheap_tries", "small_model"]

OPENING, HIDDEN = "zebrafinch", "quagmire"


def answered(two: TwoPeople) -> TwoPeople:
    """Answer the first question of Before we talk and the last, and see the card."""
    two.choose("New page").reach("An empty page").press("Down", "Return")
    two.until_words("What happened?")
    two.type(f"A {HIDDEN}.")
    for _ in range(9):
        two.choose("Next question")
    two.until_words("How could you begin?").type(f"About the {OPENING}.")
    return two.choose("See my card").until_words("Your card")


def test_draft_and_sentence_come_into_the_book_of_their_writer_and_no_file(
    start: Start, home: Path
) -> None:
    two = written(start).choose("Take it along").choose("Keep both in my book")
    two.until_page("ReflectScreen").choose("Begin my book").until_words("Begin Noor")
    assert not files_with(home, SECRET)
    two.type(PASSPHRASE).press("Return").type(PASSPHRASE).press("Return")
    two.until_words("Your recovery words").choose("I have put them")
    two.until_words("How did it come").choose("See them side by side").until_words(SECRET)
    two.close()
    assert not files_with(home, SECRET)


def test_on_the_way_they_are_gone_when_the_window_is_hidden(start: Start) -> None:
    two = written(start).choose("Take it along").choose("Keep both in my book")
    two.until_page("ReflectScreen").press("F9").until_page("HiddenPage").press("F9")
    make_a_book(two.until_page("TodayScreen"))
    assert SECRET not in two.words


def test_the_card_goes_along_into_its_owners_turns_and_the_book_is_closed(
    start: Start, home: Path
) -> None:
    two = answered(make_a_book(start.known())).choose("Take my card along")
    two.until_page("FirstPageScreen").until_words("brings")
    two.check_in()
    assert two.session.starter is Side.ONE
    two.go_on_to(Phase.TURN).wait(4)
    assert OPENING in two.words
    assert HIDDEN not in two.words
    assert not files_with(home, HIDDEN)


def test_after_the_card_has_gone_the_book_asks_for_its_passphrase(start: Start) -> None:
    two = answered(make_a_book(start.known())).choose("Take my card along")
    two.until_page("FirstPageScreen").press("Escape").until_page("LibraryScreen")
    to_the_card(two)
    assert HIDDEN not in two.words


def test_words_of_a_talk_alone_go_into_the_book_of_who_practised_and_nowhere_else(
    start: Start, home: Path
) -> None:
    one = start.known().open_talk("say-it-back", solo=True, topic=f"A {HIDDEN}.").check_in()
    one.to_the_summary()
    assert "Keep" not in one.words
    one.choose("Put it in my book").until_page("ReflectScreen").choose("Begin my book")
    one.until_words("Begin Noor").type(PASSPHRASE).press("Return").type(PASSPHRASE).press("Return")
    one.until_words("Your recovery words").choose("I have put them")
    one.until_words("What it is about")
    assert f"A {HIDDEN}." in [field.text() for field in one.page.findChildren(QLineEdit)]
    one.go_to("Progress").until_words("After your first talk").close()
    assert not files_with(home, HIDDEN)
