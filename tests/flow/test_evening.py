"""The first evening of two people, from an empty folder to an entry in Progress: keys alone."""

from coach.content.model import Phase
from coach.session.state import Repairing, Resting, RestPhase
from tests.flow.conftest import Start
from tests.flow.two_people import TwoPeople

CLOSE_LINES = ("That late trains worry you.", "For waiting up.", "", "", "A call on Friday.")


def say_who_they_are(two: TwoPeople) -> None:
    two.until_page("WelcomeScreen")
    two.type("Noor").press("Return").type("Sam").choose("Look around first")
    two.until_page("TodayScreen").until_words("Noor and Sam")


def choose_a_talk(two: TwoPeople) -> None:
    two.go_to("Talk").until_page("LibraryScreen")
    two.choose("Say it back").until_page("FirstPageScreen")
    two.reach("What is it about").type("late trains").press("Return")
    two.choose("Check in first").until_page("GateScreen")


def pass_the_gate(two: TwoPeople) -> None:
    for name in ("Noor", "Sam"):
        assert two.until_words(name).focus == "Yes"
        two.press("Space", "Tab").press("Right", times=8)
        two.press("Tab", "Home", "Right", "Return")
    two.come_in()
    assert "late trains" in two.words


def take_a_turn(two: TwoPeople, speaker: str, listener: str) -> None:
    assert speaker in two.wait(30).words
    assert two.press("Return").wait(4).phase is Phase.SAY_BACK
    assert f"Hand back to {speaker}" in two.words
    two.wait(20).press("Return")
    assert two.phase is Phase.ANSWER
    two.answer(0).answer(1)
    assert two.session.place.tally.got_it > 0


def mend_a_moment(two: TwoPeople) -> None:
    two.press("F7")
    assert isinstance(two.session.stop, Repairing)
    two.wait(6).press("Return", "Return").press("Return", "Return")
    assert two.session.stop is None
    assert two.session.care.taken == 1


def rest_for_a_while(two: TwoPeople) -> None:
    two.press("Esc", "Return")
    assert isinstance(two.session.stop, Resting)
    two.wait(30).sleep(25 * 60).press("Return")
    assert isinstance(two.session.stop, Resting)
    assert two.session.stop.phase is RestPhase.RECHECK
    for _ in ("Noor", "Sam"):
        two.press("Right", times=9).press("Return")
    two.press("Return")
    assert two.session.stop is None


def close_the_talk(two: TwoPeople) -> None:
    assert two.phase is Phase.CLOSE
    two.reach("Noor: ")
    for words in CLOSE_LINES:
        two.type(words).press("Return")
    assert two.focus == "To the summary"
    two.press("Ctrl+Return").until_words("Words stay only if both press Keep")
    two.press("Return").until_page("TodayScreen")


def test_two_people_have_their_first_evening_with_the_keyboard_alone(start: Start) -> None:
    two = start()
    say_who_they_are(two)
    choose_a_talk(two)
    pass_the_gate(two)
    two.wait(20).press("Return")
    two.wait(5).press("Space")
    assert two.session.stop is not None
    two.press("Space")
    mend_a_moment(two)
    take_a_turn(two, "Noor", "Sam")
    rest_for_a_while(two)
    take_a_turn(two, "Sam", "Noor")
    close_the_talk(two)
    again = start.again(two)
    again.to_entries().until_words("Say it back")
    assert "late trains" not in again.words
    again.go_to("Today")
    assert "Go on" not in again.words
