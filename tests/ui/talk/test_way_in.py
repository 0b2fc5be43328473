"""The way into listening: a yes of both, two voices, and every way in which it stays off."""

import pytest
from pytestqt.qtbot import QtBot

from coach.people import Side
from coach.session.state import Paused
from tests.flow.words import words_on
from tests.ui.audit import audit
from tests.ui.finding import seen
from tests.ui.talk.heard_room import HeardRoom
from tests.ui.talk.test_listening import words
from ui.listening.ear_state import EarState
from ui.parts.action_bar import ActionBar
from ui.parts.buttons import Primary
from ui.talk import requests as r
from ui.talk.hearing.asking_screen import AskingScreen
from ui.talk.hearing.state import Answering, Learning, Result, Telling, cover, hear
from ui.talk.hearing.voice_screen import VoiceScreen
from ui.theme.look import Look


@pytest.fixture
def room(qtbot: QtBot, still: Look) -> HeardRoom:
    """Noor tells a piece, and nobody listens yet."""
    room = HeardRoom(qtbot, still)
    room.press().wait(5)
    return room


def test_the_session_waits_while_both_are_asked(room: HeardRoom) -> None:
    room.ask(r.Listen())
    assert isinstance(room.session.stop, Paused)
    room.decline()
    assert room.session.stop is None
    assert room.pages[-1] is room.screen


def test_a_talk_that_stood_before_stands_afterwards(room: HeardRoom) -> None:
    room.ask(r.PauseOrGoOn(), r.Listen()).decline()
    assert isinstance(room.session.stop, Paused)


@pytest.mark.parametrize("answers", [("yes", "no"), ("no", "yes"), ("no", "no")])
def test_whoever_says_no_both_see_the_same_and_it_stays_off(
    room: HeardRoom, answers: tuple[str, str]
) -> None:
    room.ask(r.Listen()).say(*answers)
    assert "It stays off" in words_on(room.page(AskingScreen))
    room.press_on(r.Primary())
    assert room.ears == []
    assert words(room) == "Listening is off"
    assert room.session.stop is None


def test_what_is_not_answered_is_not_covered() -> None:
    assert cover(Answering()) == Answering()
    assert cover(Answering(marked="no")) == Answering(Side.TWO, first=False)
    assert cover(Answering(Side.TWO, "yes", first=True)) == Telling(Result.BEGINS)


def test_both_are_asked_each_time_it_is_switched_on(room: HeardRoom) -> None:
    room.listen()
    room.ask(r.Listen(), r.Listen())
    assert "May the computer hear" in words_on(room.page(AskingScreen))


def test_one_voice_after_the_other_is_learned_and_then_it_listens(room: HeardRoom) -> None:
    room.agree()
    assert room.ear.asked == ["open", Side.ONE]
    page = room.page(VoiceScreen)
    room.ear.hears(Side.ONE, 6)
    assert "6 of 15 seconds" in words_on(page)
    room.press_on(r.Primary())  # not enough yet
    assert room.ear.asked[-1] is Side.ONE
    room.read()
    assert room.ear.asked[2:] == [Side.TWO, "know"]
    room.ear.knows()
    assert room.pages[-1] is room.screen
    assert words(room) == "Listening on this computer only"
    assert room.ear.asked[-1] == ("floor", Side.ONE)


def test_a_voice_can_be_begun_again_and_read_from_another_text(room: HeardRoom) -> None:
    room.agree().ear.hears(Side.ONE, 9)
    page = room.page(VoiceScreen)
    before = words_on(page)
    room.press_on(r.Choose("voice", "another"))
    assert "9 of 15 seconds" in words_on(page)
    assert words_on(page) != before
    room.press_on(r.Choose("voice", "again"))
    assert room.ear.asked[-2:] == [Side.ONE, Side.ONE]
    assert "Whenever you are ready" in words_on(page)


def test_a_silent_microphone_is_asked_about_until_something_is_heard(room: HeardRoom) -> None:
    room.agree().ear.silent.emit()
    page = room.page(VoiceScreen)
    assert "Is the microphone on?" in words_on(page)
    room.ear.hears(Side.ONE, 2)
    assert "Nothing is heard yet" not in words_on(page)


def test_voices_that_are_too_alike_are_told_kindly_and_the_key_does_it(room: HeardRoom) -> None:
    room.agree().read().ear.knows(sure=False)
    assert "Your voices are close" in words_on(room.page(AskingScreen))
    room.press_on(r.Primary())
    assert room.ear.asked[-1] == "close"
    assert words(room) == "Listening is off"


def test_two_who_are_too_alike_can_try_once_more(room: HeardRoom) -> None:
    room.agree().read().ear.knows(sure=False)
    room.decline()  # here its words are "Try once more"
    assert room.ear.asked[-1] is Side.ONE
    assert room.page(VoiceScreen)


@pytest.mark.parametrize(
    ("state", "told", "then"),
    [
        (EarState.NO_DEVICE, "No microphone was found", "No microphone found. F8 does the same"),
        (EarState.NOT_ALLOWED, "does not let In Turn listen", "Not allowed here. F8 does the same"),
    ],
)
def test_without_a_microphone_it_says_what_to_do(
    room: HeardRoom, monkeypatch: pytest.MonkeyPatch, state: EarState, told: str, then: str
) -> None:
    monkeypatch.setattr("tests.ui.stand_in_ear.StandInEar.opens", state)
    room.agree()
    assert told in words_on(room.page(AskingScreen))
    assert room.ear.asked == ["open", "close"]
    room.press_on(r.Primary())
    assert words(room) == then
    assert room.session.stop is None


def test_a_microphone_that_goes_away_meanwhile_can_be_tried_once_more(room: HeardRoom) -> None:
    room.agree().ear.loses(EarState.LEARNING)
    assert "does not work just now" in words_on(room.page(AskingScreen))
    room.decline()
    assert room.ear.asked[-2:] == ["open", Side.ONE]


def test_going_on_without_forgets_a_voice_that_was_heard(room: HeardRoom) -> None:
    room.agree().ear.hears(Side.ONE, 9)
    room.decline()
    assert room.ear.asked[-1] == "close"
    assert room.pages[-1] is room.screen


@pytest.mark.parametrize("key", ["Esc", "Ctrl+Shift+M"])
def test_keys_lead_back_from_each_page(room: HeardRoom, key: str) -> None:
    from ui.actions import Deed

    deed = Deed.BREAK if key == "Esc" else Deed.LISTEN
    room.ask(r.Listen()).page(AskingScreen).act(deed)
    assert room.pages[-1] is room.screen
    room.agree().page(VoiceScreen).act(deed)
    assert room.pages[-1] is room.screen


def test_what_comes_of_the_ear_at_the_wrong_time_changes_nothing(room: HeardRoom) -> None:
    room.agree().ear.hears(Side.TWO, 9)
    assert "Whenever you are ready" in words_on(room.page(VoiceScreen))
    room.ask(r.Listen()).ear.knows()
    assert words(room) == "Listening is off"


def test_bars_stand_as_they_were_heard() -> None:
    some = hear(Learning(Side.ONE), 5, [-20.0])
    more = hear(some, 10, [-55.0, -50.0])
    assert more.bars[: len(some.bars)] == some.bars
    assert len(hear(more, 30, []).bars) == 36
    assert hear(Learning(Side.ONE, silent=True), 0, []).silent


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("step", ["asked", "half", "off", "alike", "voice", "heard"])
def test_each_page_passes_the_audit(room: HeardRoom, still: Look, step: str, scale: float) -> None:
    room.ask(r.Listen()) if step in {"asked", "half", "off"} else room.agree()
    if step == "half":
        room.press_on(r.Choose("willing", "yes"), r.Primary())
    elif step == "off":
        room.say("yes", "no")
    elif step == "alike":
        room.read().ear.knows(sure=False)
    elif step == "heard":
        room.ear.hears(Side.ONE, 16)
    still.set_scale(scale)
    page = room.pages[-1]
    room.resize(1024, 768)
    primary = next(one for one in seen(page, Primary) if one.isEnabled())
    assert audit(page, primary=primary, regions=list(seen(page, ActionBar))) == []
