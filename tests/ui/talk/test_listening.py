"""Listening in a talk: what is heard changes the time, and what stops it."""

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from coach.people import Side
from coach.session.modes import Mode
from tests.ui.talk.heard_room import HeardRoom
from ui.listening.ear_state import EarState
from ui.talk import requests as r
from ui.talk.room.scene import ear_of
from ui.talk.stage_view import StageView, SummaryView
from ui.theme.look import Look

Open = Callable[..., HeardRoom]


@pytest.fixture
def open_room(qtbot: QtBot, still: Look) -> Open:
    """Give what opens a talk."""

    def open_room(*, mode: Mode = Mode.TALK, solo: bool = False) -> HeardRoom:
        return HeardRoom(qtbot, still, mode=mode, solo=solo)

    return open_room


@pytest.fixture
def telling(open_room: Open) -> HeardRoom:
    """Listening is on, and Noor tells a piece for five seconds."""
    room = open_room()
    room.listen().press().wait(5)
    return room


def words(room: HeardRoom) -> str:
    """What the top line says of listening."""
    ear = ear_of(room.shown)
    return ear.words if ear else ""


def note(room: HeardRoom) -> str:
    """What stands beside Undo."""
    assert isinstance(room.shown, StageView)
    return room.shown.bar.undo


def test_the_ear_watches_whoever_has_the_floor_and_nobody_where_there_is_none(
    telling: HeardRoom,
) -> None:
    assert telling.ear.asked[-1] == ("floor", Side.ONE)
    telling.press().wait(1)  # the quiet before the other one begins
    assert telling.ear.asked[-1] == ("floor", None)
    telling.wait(3)
    assert telling.ear.asked[-1] == ("floor", Side.TWO)


@pytest.mark.parametrize("stop", [r.PauseOrGoOn(), r.Repair(), r.Break()])
def test_nobodys_floor_is_watched_while_the_talk_stands(
    telling: HeardRoom, stop: r.Request
) -> None:
    telling.ask(stop)
    assert telling.ear.asked[-1] == ("floor", None)
    telling.ear.taken()
    assert not telling.session.place.held


def test_the_time_waits_while_somebody_else_speaks(telling: HeardRoom) -> None:
    telling.ear.taken()
    assert telling.floor.ring is not None
    assert telling.floor.ring.state == "waiting"
    assert "Hold that thought" in telling.floor.listener.task
    telling.wait(4).ear.given_back()
    assert telling.floor.ring.state == "running"
    assert telling.session.clocks.held == 4000


def test_an_encouragement_changes_nothing(telling: HeardRoom) -> None:
    before = telling.session
    telling.ear.nods()
    assert telling.session == before


def test_the_key_of_a_person_outlasts_what_is_heard(telling: HeardRoom) -> None:
    telling.ask(r.Hold()).ear.given_back()
    assert telling.session.place.held
    telling.ask(r.Hold())
    assert not telling.session.place.held
    assert "wrong" not in telling.ear.asked


@pytest.mark.parametrize("key", [r.Hold(), r.Undo()])
def test_one_key_undoes_a_wrong_cue_and_teaches_the_ear(telling: HeardRoom, key: r.Request) -> None:
    telling.ear.taken()
    assert note(telling) == "Noor\N{RIGHT SINGLE QUOTATION MARK}s time waits"
    telling.wait(2).ask(key)
    assert telling.ear.asked[-1] == "wrong"
    assert not telling.session.place.held
    assert telling.session.place.whole
    assert note(telling) == ""


def test_for_ten_seconds_undo_reaches_a_cue_that_is_over_and_the_key_does_not(
    telling: HeardRoom,
) -> None:
    telling.ear.taken()
    telling.ear.given_back()
    assert note(telling) == "Noor\N{RIGHT SINGLE QUOTATION MARK}s time waited"
    telling.ask(r.Undo())
    assert telling.ear.asked[-1] == "wrong"
    telling.ear.taken()
    telling.ear.given_back()
    telling.ask(r.Hold())
    assert telling.session.place.held  # somebody says so


def test_a_cue_right_after_a_hand_over_belongs_to_the_turn_before(telling: HeardRoom) -> None:
    telling.press().wait(3.25)
    telling.ear.taken()
    assert not telling.session.place.held
    telling.wait(0.5).ear.taken()
    assert telling.session.place.held


def test_a_time_that_waited_goes_on_after_a_pause(telling: HeardRoom) -> None:
    telling.ear.taken()
    telling.ask(r.PauseOrGoOn()).wait(2).ask(r.PauseOrGoOn())
    assert not telling.session.place.held


def test_a_microphone_that_goes_away_stops_nothing_and_is_told(telling: HeardRoom) -> None:
    telling.ear.taken()
    telling.ear.loses()
    assert telling.session.stop is None
    assert not telling.session.place.held
    assert words(telling) == "No microphone found. F8 does the same"
    assert telling.ear.asked[-1] == "close"
    assert telling.ask(r.Hold()).session.place.held


def test_listening_that_fails_is_told_and_can_be_switched_on_again(telling: HeardRoom) -> None:
    telling.ear.loses(EarState.LISTENING)
    assert words(telling) == "Listening has stopped. F8 does the same"
    telling.listen()
    assert words(telling) == "Listening on this computer only"


def test_one_press_switches_it_off_and_lets_the_time_go_on(telling: HeardRoom) -> None:
    telling.ear.taken()
    telling.ask(r.Listen())
    assert telling.ear.asked[-1] == "close"
    assert words(telling) == "Listening is off"
    assert not telling.session.place.held
    telling.ear.taken()
    assert not telling.session.place.held


def test_a_microphone_that_gives_no_sound_is_asked_about_once(telling: HeardRoom) -> None:
    telling.ear.silent.emit()
    assert words(telling) == "Is the microphone on?"
    telling.ear.nods()
    telling.wait(1)
    assert words(telling) == "Listening on this computer only"


@pytest.mark.parametrize(
    "how", [{"solo": True}, {"mode": Mode.WRITE}, {"mode": Mode.SIGN}], ids=["alone", "pen", "sign"]
)
def test_alone_in_writing_and_in_signs_there_is_nothing_to_hear(
    open_room: Open, how: dict[str, Any]
) -> None:
    room = open_room(**how)
    assert words(room) == ""
    room.ask(r.Listen())
    assert (room.pages, room.ears) == ([room.screen], [])


def test_a_talk_that_goes_on_in_writing_closes_the_microphone(telling: HeardRoom) -> None:
    telling.ask(r.SwitchMode(Mode.WRITE))
    assert telling.ear.asked[-1] == "close"
    assert words(telling) == ""


def test_a_rest_says_that_the_microphone_is_open(telling: HeardRoom) -> None:
    telling.ask(r.Break(), r.Primary())
    assert words(telling) == "Listening on this computer only"
    telling.press()  # both are back, and look at their own calm
    assert words(telling) == "Listening on this computer only"
    assert words(telling.ask(r.Listen())) == ""
    assert telling.ear.asked[-1] == "close"


def test_with_the_talk_both_voices_are_forgotten(telling: HeardRoom) -> None:
    telling.hearing.part()
    assert telling.ear.asked[-1] == "close"
    telling.ear.taken()
    assert not telling.session.place.held


def test_at_the_end_it_says_for_both_how_many_turns_stayed_whole(telling: HeardRoom) -> None:
    telling.ear.taken()
    telling.wait(3).ear.given_back()
    telling.tell_and_say_back().answer("got_it").answer("enough").wait(4)
    telling.tell_and_say_back().answer("got_it").answer("enough").wait(4).press()
    assert telling.ear.asked[-1] == "close"
    assert isinstance(telling.shown, SummaryView)
    share = telling.shown.share
    assert share is not None
    assert f"{share.figure} {share.words}" == "3 of 4 turns stayed whole"
    assert share.time.endswith("and waited for 3 seconds.")


def test_where_nobody_listened_the_end_says_nothing_of_it(open_room: Open) -> None:
    room = open_room()
    room.to_the_close().press()
    assert isinstance(room.shown, SummaryView)
    assert room.shown.share is None
