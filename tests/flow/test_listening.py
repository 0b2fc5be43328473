"""Listening through the real application, with a stand-in for what needs a microphone."""

import pytest

from coach.people import Side
from tests.flow.conftest import Start
from tests.flow.two_people import TwoPeople
from tests.ui.stand_in_ear import StandInEar
from ui.hearing import Hearing

LISTENS, OFF = "Listening on this computer only", "Listening is off"


def agree(two: TwoPeople) -> None:
    """Both say yes, by keyboard, and begin with one voice."""
    two.press("Ctrl+Shift+M").until_words("May the computer hear")
    for name in ("Noor", "Sam"):
        two.until_words(f"{name}\N{RIGHT SINGLE QUOTATION MARK}s half")
        two.reach("Yes").press("Space").press("Ctrl+Return")
    two.until_words("Listening can begin").press("Return").until_page("VoiceScreen")


def listen(two: TwoPeople, ears: list[StandInEar]) -> StandInEar:
    """All that, and both voices are learned."""
    agree(two)
    ear = ears[-1]
    for side in Side:
        ear.hears(side, 15.5)
        two.press("Return")
    ear.knows()
    two.until_page("RoomScreen").until_words(LISTENS).wait(1)
    return ear


@pytest.fixture
def two(start: Start, ears: list[StandInEar]) -> TwoPeople:
    """Noor has told for a few seconds."""
    two = start.known().begin("say-it-back")
    return two.press("Return").wait(4)


def test_what_is_heard_holds_the_time_and_one_key_takes_it_back(
    two: TwoPeople, ears: list[StandInEar]
) -> None:
    two.until_words(OFF)
    ear = listen(two, ears)
    assert two.session.stop is None
    ear.taken()
    two.until_words("your time waits").until_words("Hold that thought").wait(3)
    ear.given_back()
    two.wait(2)
    assert two.session.clocks.held == 3000
    ear.taken()
    two.press("F8")
    assert ear.asked[-1] == "wrong"
    assert not two.session.place.held


def test_a_microphone_that_is_pulled_out_stops_nothing_and_the_key_works_on(
    two: TwoPeople, ears: list[StandInEar]
) -> None:
    listen(two, ears).loses()
    two.until_words("No microphone found. F8 does the same").press("F8")
    assert two.session.stop is None
    assert two.session.place.held


def test_one_press_switches_it_off_and_both_are_asked_the_next_time(
    two: TwoPeople, ears: list[StandInEar]
) -> None:
    ear = listen(two, ears)
    two.press("Ctrl+Shift+M").until_words(OFF)
    assert ear.asked[-1] == "close"
    two.press("Ctrl+Shift+M").until_words("May the computer hear").press("Escape")
    two.until_page("RoomScreen").until_words(OFF)


def test_voices_are_forgotten_with_the_talk_the_window_and_when_it_is_hidden(
    two: TwoPeople, ears: list[StandInEar]
) -> None:
    ear = listen(two, ears)
    two.press("F9")
    assert ear.asked[-1] == "close"
    two.press("F9").until_page("TodayScreen")


def test_a_window_that_is_hidden_while_a_voice_is_learned_closes_the_microphone(
    two: TwoPeople, ears: list[StandInEar]
) -> None:
    agree(two)
    two.press("F9")
    assert ears[-1].asked[-1] == "close"
    two.press("F9").until_page("TodayScreen")


def test_at_the_end_both_see_how_many_turns_stayed_whole(
    two: TwoPeople, ears: list[StandInEar]
) -> None:
    ear = listen(two, ears)
    ear.taken()
    ear.given_back()
    two.to_the_summary().until_words("turns stayed whole")
    assert ear.asked[-1] == "close"
    two.finish()


def test_who_never_listens_loads_nothing_of_it(start: Start, ears: list[StandInEar]) -> None:
    two = start.known().begin("say-it-back").to_the_summary().finish()
    assert ears == []
    assert two.program.findChild(Hearing) is not None
