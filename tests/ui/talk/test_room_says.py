"""What the room says to screen readers of a step that stays: its time stands, goes on, is over."""

import msgspec
import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from tests.ui.talk import sample_floor as floor
from tests.ui.talk.sample_views import SAMPLES
from tests.ui.talk.shown_room import ShownRoom
from ui.talk.room.scene import passing
from ui.talk.stage_view import FloorView, ListenerView, StageView, TogetherView
from ui.talk.view_parts import RingLook

TITLE = "Noor, tell it from your side"


def ring(state: str, words: str = "about a minute left") -> RingLook:
    return RingLook(0.5, words, state, 40_000)


def turn(state: str = "running", words: str = "about a minute left") -> StageView:
    return floor.turn(look=ring(state, words))


def listening(view: StageView, **other: object) -> StageView:
    body = view.body
    assert isinstance(body, FloorView)
    listener: ListenerView = msgspec.structs.replace(body.listener, **other)
    return msgspec.structs.replace(view, body=msgspec.structs.replace(body, listener=listener))


def test_a_pause_is_said_in_its_own_words() -> None:
    assert passing(turn(), turn("paused", "Paused. Nobody loses time.")) == (
        "Paused. Nobody loses time."
    )


def test_going_on_says_whose_turn_it_is() -> None:
    assert passing(turn("paused"), turn()) == TITLE


def test_time_that_is_up_is_said_to_whom_it_belongs() -> None:
    assert passing(turn(), turn("closed", "whenever you are ready")) == (
        "Noor: whenever you are ready"
    )


def test_time_that_waits_is_said_to_both() -> None:
    held = listening(turn("waiting", "your time waits"), task="Hold that thought.")
    assert passing(turn(), held) == "Noor: your time waits. Hold that thought."


def test_a_tick_and_the_quiet_before_a_turn_say_nothing() -> None:
    assert passing(turn(), turn(words="half a minute left")) == ""
    assert passing(turn(), turn("quiet", "in a moment")) == ""


def test_a_thought_that_was_put_down_is_said() -> None:
    before = turn()
    body = before.body
    assert isinstance(body, FloorView)
    assert body.listener.park is not None
    park = msgspec.structs.replace(body.listener.park, parked=("ask about Friday", "the roof"))
    assert passing(before, listening(before, park=park)) == "the roof"


def together(**other: object) -> StageView:
    view = SAMPLES["together"]
    assert isinstance(view, StageView)
    assert isinstance(view.body, TogetherView)
    body = msgspec.structs.replace(view.body, fraction=0.5, paused=False, time="a little left")
    return msgspec.structs.replace(view, body=msgspec.structs.replace(body, **other))


def test_a_step_of_both_says_when_it_stands_and_when_its_time_is_over() -> None:
    assert passing(together(), together(paused=True, time="Paused.")) == "Paused."
    over = together(fraction=1.0, time="whenever you are ready")
    assert passing(together(), over) == "whenever you are ready"


def test_under_a_sheet_nothing_is_said_in_passing() -> None:
    assert passing(SAMPLES["break-sheet"], turn("paused")) == ""


def test_the_room_says_it_once(room: ShownRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    room.show(turn())
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    for view in (turn("paused", "Paused."), turn("paused", "Paused."), turn()):
        room.show(view)
    assert said == ["Paused.", TITLE]
