"""What people paste, what a file holds, what a clock does: nothing breaks and nothing is lost."""

from pathlib import Path

import pytest

from coach.content.model import Phase
from coach.session.state import Paused, PauseReason
from coach.session.typed import LINE
from tests.flow.conftest import Start
from tests.flow.test_restart import MOST, take_up, talking
from ui.preferences import LONGEST_NAME, Choices, Preferences

#: A megabyte, with what is hard for fields: line breaks, wide letters, half of a pair.
FLOOD = ("all at once, ü漢\N{GRINNING FACE}\n\t\0" * 50_000)[:1_000_000]

DAY = 24 * 3600


def test_a_megabyte_in_a_name_is_cut(start: Start) -> None:
    app = start().until_page("WelcomeScreen").paste(FLOOD)
    app.press("Return").paste(FLOOD).press("Return").until_page("FirstPageScreen")
    couple = app.program.desk.preferences.choices.couple
    assert max(len(couple.one.name), len(couple.two.name)) <= LONGEST_NAME


def test_a_megabyte_in_every_field_of_a_talk_breaks_nothing(start: Start) -> None:
    two = start.known().open_talk("say-it-back")
    two.reach("What is it about").paste(FLOOD).press("Return").check_in()
    two.press("Return").reach("A thought").paste(FLOOD).press("Return", "Esc")
    two.go_on_to(Phase.CLOSE).reach("Noor: ").paste(FLOOD).press("Return").paste(FLOOD)
    words = two.session.words
    assert len(words.topic) <= LINE
    assert [len(thought.text) <= LINE for thought in words.parked] == [True]
    assert [len(said.text) <= LINE for said in words.said] == [True, True]
    two.press("Esc").to_the_summary().finish()


@pytest.mark.parametrize(
    "garbage", [b"\0\xff" * 5000, b"[people\none_name=", "[talk]\npace=∞\n".encode(), b"%" * 999]
)
def test_with_garbage_for_preferences_it_starts_as_if_new(
    start: Start, data: Path, garbage: bytes
) -> None:
    data.mkdir(parents=True)
    (data / "inturn.ini").write_bytes(garbage)
    app = start()
    assert app.page_name == "WelcomeScreen"
    assert app.program.desk.preferences.choices == Choices()
    app.type("Noor").press("Return").close()
    assert Preferences(data / "inturn.ini").choices.couple.one.name == "Noor"


def test_a_lid_that_is_closed_for_an_hour_costs_nobody_time(start: Start) -> None:
    two = talking(start)
    before = two.session.clocks
    two.sleep(3600)
    assert two.session.stop == Paused(PauseReason.SLEPT)
    after = two.session.clocks
    assert (after.one, after.two, after.shared) == (before.one, before.two, before.shared)
    two.press("Return").wait(10)
    assert two.session.clocks.one == before.one + 10_000


def test_a_clock_set_back_a_day_in_the_middle_of_a_turn_changes_nothing(start: Start) -> None:
    two = talking(start)
    before = two.session.clocks.one
    two.clock.set_wall(two.clock.now().wall - DAY * 1000)
    two.wait(10)
    assert two.session.clocks.one == before + 10_000
    again = take_up(start.after_a_power_cut(two.settle()))
    assert before + 10_000 - again.session.clocks.one <= MOST


def test_a_clock_set_back_a_day_loses_no_entry(start: Start) -> None:
    two = start.known().begin("say-it-back").to_the_summary().finish()
    two.clock.set_wall(two.clock.now().wall - DAY * 1000)
    two.begin("first-try").to_the_summary().finish()
    two.to_entries().until_words("Say it back").until_words("First try")
    # A list that two computers share can only go by the time.
    assert two.words.index("Say it back") < two.words.index("First try")
