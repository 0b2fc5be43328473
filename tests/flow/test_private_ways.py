"""The ways out of a private page, and the door that tells nobody whether there is a book."""

import pytest

from coach.store.lock import Cost
from tests.flow.conftest import Start
from tests.flow.test_private_book import (
    PASSPHRASE,
    TOPIC,
    WORD,
    make_a_book,
    open_again,
    open_again_here,
    to_the_card,
    write,
)
from tests.flow.two_people import TwoPeople
from tests.flow.words import name_of
from ui.parts.text import Text
from ui.reflect.words_page import Words

#: A sign that leads to a drill, what one could talk about then, and a word of the drill.
SIGN, ABOUT = "Small asks get no answer", "Small calls for each other"
#: Passphrases that take the place of the first one.
OTHER, AGAIN = "quiet lamps over the harbour", "nine wet chairs by the bakery"


@pytest.fixture(autouse=True)
def cheap_tries(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a try of a passphrase cost little: what it costs is tested where it is made."""
    monkeypatch.setattr("coach.store.books.USUAL", Cost(memory=8, passes=1))


def to_a_question(two: TwoPeople) -> TwoPeople:
    """Begin *Before we talk* in a new book, and write the first answer."""
    make_a_book(two).choose("New page").reach("An empty page").press("Down", "Return")
    two.until_words("question 1 of 10").reach("What happened")
    return two.type(f"We met a {WORD}.")


def test_breathing_leads_back_to_the_closed_book_and_nothing_typed_is_lost(start: Start) -> None:
    two = to_a_question(start.known()).choose("Breathe instead").until_page("BreathingPage")
    assert WORD not in two.words
    two.press("Esc").until_page("ReflectScreen").until_words("Private pages")
    assert WORD in open_again_here(two).words


def test_a_step_aside_from_a_question_leads_back_to_it(start: Start) -> None:
    two = to_a_question(start.known())
    two.choose("When this app is the wrong tool").until_words("Being hurt, threatened or forced")
    two.press("Esc").until_words("question 1 of 10")
    assert WORD in two.words


def test_what_is_not_kept_is_in_the_list_until_the_book_closes(start: Start) -> None:
    two = to_a_question(start.known()).choose("Do not keep this page")
    two.until_words("Not kept: it goes when the book closes")
    two.choose("Back to my pages").until_words("Search my pages")
    assert WORD in two.words
    two.press("F9").settle().press("F9").until_page("TodayScreen")
    assert WORD not in open_again(two).words


def test_a_sign_that_leads_to_a_drill_opens_that_drill(start: Start) -> None:
    two = make_a_book(start.known()).choose("New page").reach("An empty page")
    two.press("Down", times=6).press("Return").until_words("Are we drifting?")
    two.reach(f"often: {SIGN}").press("Space")
    two.choose("See what I marked").choose(ABOUT).until_page("SayScreen")
    two.until_words("Spot the small reach")
    assert "All drills" in two.words, "one of its lines, not the list"


def test_news_from_another_computer_close_the_book_and_say_so(start: Start) -> None:
    two = write(make_a_book(start.known()))
    two.program.desk.keeper.replaced.emit()
    two.until_words("something newer comes to this computer")
    assert TOPIC not in two.words
    assert TOPIC in open_again_here(two).words


def test_news_while_the_book_is_closed_say_nothing_in_reflect(start: Start) -> None:
    two = to_the_card(start.known())
    two.program.desk.keeper.replaced.emit()
    assert "newer" not in two.settle().words


def heard_at_the_door(two: TwoPeople) -> list[str]:
    """All that Tab comes to at the door, on both cards and in the bar, and all that is read."""
    heard = list[str]()
    two.go_to("Reflect").until_words("Private pages")
    for card in ("This is me, Noor", "This is me, Sam"):
        two.choose(card)
        for _ in range(12):
            heard.append(two.press("Tab").focus)
        heard.append(two.words)
    return heard


def test_by_ear_and_by_keyboard_the_door_is_the_same_with_a_book_and_without(start: Start) -> None:
    two = start.known()
    before = heard_at_the_door(two)
    two.go_to("Today")
    make_a_book(two).press("F9").settle().press("F9")
    assert heard_at_the_door(two) == before


def test_the_whole_life_of_a_book_by_keyboard_alone(start: Start) -> None:
    two = write(make_a_book(start.known()))
    words = recovery_words(two, PASSPHRASE)
    two.choose("Close the book").until_words("Private pages")
    two.choose("This is me, Noor").choose("I lost my passphrase").type(words).press("Return")
    two.until_words("The words opened your book")
    two.type(OTHER).press("Return").type(OTHER).press("Return").until_words("Search my pages")
    assert TOPIC in two.words
    two.choose("This book").choose("Passphrase: Change it").until_words("The passphrase until now")
    for typed in (OTHER, AGAIN, AGAIN):
        two.type(typed).press("Return")
    two.until_words("The new passphrase opens your book").choose("Close the book")
    two.until_words("Private pages").choose("This is me, Noor").type(OTHER).press("Return")
    two.until_words("That did not open it").press("Ctrl+A").type(AGAIN).press("Return")
    two.until_words("Search my pages").choose("This book").choose("Delete: Delete this book")
    two.until_words("Every page in it goes for good").type("delete").choose("Delete the book")
    two.until_words("The book is gone")
    assert TOPIC not in two.words


def recovery_words(two: TwoPeople, passphrase: str) -> str:
    """Make new recovery words, and write them down as a person would."""
    two.choose("This book").choose("Recovery words: Make new words")
    two.until_words("Type it first").type(passphrase).press("Return")
    two.until_words("these words open the book")
    (panel,) = two.page.findChildren(Words)
    words = " ".join(name_of(one) for one in panel.findChildren(Text)[1::2])
    two.choose("I have put them").until_words("Make new words")
    two.choose("Back to my pages")
    return words


def test_a_page_is_found_thrown_away_and_brought_back(start: Start) -> None:
    two = write(make_a_book(start.known()))
    two.press("Ctrl+F").type(WORD.upper()).until(lambda: TOPIC in two.words, "the page")
    two.choose("Throw this page away").until_words("Page thrown away")
    assert TOPIC not in two.words
    two.press("Ctrl+Z").until_words(TOPIC)
