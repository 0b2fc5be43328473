"""A talk that is cut off: Today offers to go on from the same step, and little is lost."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from coach.content.model import Phase
from coach.session.state import Paused, PauseReason, Resting, Session
from coach.store.home import database
from tests.coach.store.samples import opened
from tests.flow.conftest import Start
from tests.flow.two_people import TwoPeople, introduce
from tests.ui.today.samples import talk_that_waits
from ui.parts.scroll import Scroll

#: The most that a power cut may cost, in milliseconds of the talk's own time.
MOST = 1000


def talking(start: Start) -> TwoPeople:
    """Noor is in the middle of her first piece."""
    return start.known().begin(topic="trains").wait(4).press("Return").wait(17.5)


def place(session: Session) -> tuple[int, Phase, int]:
    return session.place.step, session.place.phase, session.place.piece


def take_up(two: TwoPeople) -> TwoPeople:
    """Today offers to go on, and they do."""
    two.until_words("Go on where you were").press("Return")
    return two.until_page("RoomScreen")


def is_sound(two: TwoPeople) -> bool:
    """Ask SQLite whether the database of this program is whole."""
    connection = sqlite3.connect(database(two.home))
    try:
        return connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    finally:
        connection.close()


def test_after_a_power_cut_today_offers_to_go_on_from_the_same_step(start: Start) -> None:
    two = talking(start)
    before = two.settle().session
    again = take_up(start.after_a_power_cut(two))
    assert place(again.session) == place(before)
    assert before.clocks.total - again.session.clocks.total <= MOST
    assert again.session.stop == Paused(PauseReason.REOPENED)
    assert again.session.words == before.words
    assert is_sound(again)


@pytest.mark.parametrize("first", [QSize(1280, 800), QSize(800, 480)])
def test_today_stands_at_its_top_however_late_the_desktop_gives_the_window_its_size(
    start: Start, home: Path, first: QSize
) -> None:
    there = home / "there"
    introduce(there)
    with opened(there) as store:
        store.sessions.keep(talk_that_waits())
    again = start.on_nothing(there, size=first).until_words("Go on where you were")
    bar = again.page.findChildren(Scroll)[0].verticalScrollBar()
    for size in (QSize(1280, 770), QSize(1280, 800)):  # with a frame around it, and without
        again.shell.resize(size)
        again.settle()
        assert again.focus.startswith("Go on where you were")
        assert bar.value() == 0


def test_time_away_belongs_to_nobody(start: Start) -> None:
    two = talking(start)
    again = take_up(start.after_a_power_cut(two.settle(), seconds=3600))
    kept = again.session.clocks
    again.press("Return").wait(10)
    assert again.session.clocks.one == kept.one + 10_000
    assert again.session.clocks.paused - kept.paused < 1000


def test_a_turn_can_be_started_again(start: Start) -> None:
    again = start.after_a_power_cut(talking(start).settle())
    again.until_words("Go on where you were").choose("From the start of the turn")
    again.until_page("RoomScreen")
    assert again.session.place.used == 0


def test_a_talk_that_was_cut_can_be_had_to_its_end(start: Start) -> None:
    again = take_up(start.after_a_power_cut(talking(start).settle())).press("Return")
    again.to_the_summary().finish()
    third = start.again(again)
    assert "Go on where you were" not in third.words
    third.to_entries().until_words("Say it back")


def test_a_parked_thought_outlives_a_power_cut(start: Start) -> None:
    two = talking(start)
    two.reach("A thought").type("the keys").press("Return").settle()
    assert "the keys" in take_up(start.after_a_power_cut(two)).words


def test_a_break_goes_on_while_the_computer_is_off(start: Start) -> None:
    two = talking(start).press("Esc", "Return").wait(60).settle()
    assert isinstance(two.session.stop, Resting)
    again = take_up(start.after_a_power_cut(two, seconds=25 * 60))
    assert isinstance(again.session.stop, Resting)
    assert again.session.stop.left == 0
    again.press("Return").until_words("How calm")


def test_closing_the_window_leaves_the_talk_where_it_is(start: Start) -> None:
    two = talking(start)
    before = two.session
    two.press("Ctrl+Q")
    again = take_up(start.again(two))
    assert place(again.session) == place(before)
    assert again.session.clocks.total == before.clocks.total


def test_after_more_than_a_day_the_gate_comes_first(start: Start) -> None:
    again = start.after_a_power_cut(talking(start).settle(), seconds=25 * 3600)
    again.until_words("Go on where you were").press("Return").until_page("GateScreen")
    while "Do you want this talk now?" in again.words:
        again.answer_the_gate(calm=7, heat=2).press("Ctrl+Return")
    assert again.come_in().phase is Phase.TELL


@pytest.mark.parametrize("presses", [0, 1, 3, 4, 7, 9])
def test_whatever_was_being_done_is_there_after_a_power_cut(start: Start, presses: int) -> None:
    two = start.known().begin()
    for _ in range(presses):
        two.go_on()
    before = two.wait(3).settle().session
    again = take_up(start.after_a_power_cut(two))
    assert place(again.session) == place(before)
    assert before.clocks.total - again.session.clocks.total <= MOST
    assert is_sound(again)


def test_the_lines_of_a_close_outlive_a_power_cut(start: Start) -> None:
    two = start.known().begin().go_on_to(Phase.CLOSE)
    two.reach("Noor: ").type("your worry").settle()
    assert "your worry" in take_up(start.after_a_power_cut(two)).words


def test_a_power_cut_in_the_summary_loses_no_talk(start: Start) -> None:
    two = start.known().begin().to_the_summary().settle()
    again = take_up(start.after_a_power_cut(two)).until_words("Keep, for Noor").finish()
    again.to_entries().until_words("Say it back")
    assert "Go on where you were" not in again.go_to("Today").settle().words


def test_closing_the_window_in_the_summary_is_to_finish(start: Start) -> None:
    two = start.known().begin(topic="trains").to_the_summary().press("Ctrl+Q")
    again = start.again(two)
    assert "Go on where you were" not in again.words
    again.to_entries().until_words("Say it back")
