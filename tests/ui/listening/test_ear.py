"""The ear: off until it is opened, and every state that people can see."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from coach.listening.told import Encouragement, Enrolled, Form, GivenBack, Known, Taken
from coach.people import Side
from tests.ui.listening.standins import (
    DESK,
    INSIDE,
    Engines,
    HandEngine,
    HandMicrophone,
    cue,
    silence,
    tone,
)
from ui.listening.ear import Ear
from ui.listening.ear_state import EarState
from ui.listening.listener import Listener
from ui.listening.measuring import Recall, Voice
from ui.listening.opened import EngineBroken
from ui.microphone import Access, Gone


class Hearing:
    """An ear with all that it is made of, and what it told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.microphone = HandMicrophone()
        self.engines = Engines()
        self.chosen = ""
        self.ear = Ear(self.microphone, lambda: self.chosen, Listener(self.engines))
        self.states: list[EarState] = []
        self.told: list[object] = []
        self.levels: list[float] = []
        self.ear.state_changed.connect(self.states.append)
        for signal in (self.ear.enrolled, self.ear.known, self.ear.heard, self.ear.lost):
            signal.connect(self.told.append)
        self.ear.silent.connect(lambda: self.told.append("silent"))
        for signal in (self.ear.voice, self.ear.recalled):
            signal.connect(self._take_two)
        self.ear.level_changed.connect(self.levels.append)

    def _take_two(self, side: Side, what: object) -> None:
        self.told.append((side, what))

    @property
    def engine(self) -> HandEngine:
        return self.engines.opened[-1]

    def until(self, told: object) -> None:
        """Wait until the worker has told this."""
        self.qtbot.waitUntil(lambda: told in self.told)

    def until_heard(self, number: int) -> None:
        """Wait until the engine has heard so many bytes."""
        self.qtbot.waitUntil(
            lambda: bool(self.engines.opened) and self.engine.bytes_heard >= number
        )

    def learn(self) -> None:
        """Let both voices be heard, and compared."""
        self.ear.open()
        for side in Side:
            self.ear.enrol(side)
            self.microphone.give(*[tone()] * 10)
        self.ear.know()
        self.qtbot.waitUntil(lambda: any(isinstance(one, Known) for one in self.told))


@pytest.fixture
def hearing(qtbot: QtBot) -> Iterator[Hearing]:
    made = Hearing(qtbot)
    yield made
    assert made.ear.finish()


def test_it_is_off_and_nothing_is_loaded_until_somebody_opens_it(hearing: Hearing) -> None:
    hearing.ear.floor(Side.ONE)
    assert hearing.ear.state is EarState.OFF
    assert not hearing.microphone.is_open
    assert "listener" not in [one.name for one in threading.enumerate()]


def test_two_voices_are_learnt_and_then_it_listens(hearing: Hearing) -> None:
    hearing.learn()
    assert hearing.states == [EarState.LEARNING, EarState.LISTENING]
    assert Known(2.0, sure=True) in hearing.told
    heard = [one for one in hearing.told if isinstance(one, Enrolled)]
    assert (heard[9].side, round(heard[9].seconds, 1)) == (Side.ONE, 1.0)
    assert heard[-1].side is Side.TWO


def test_two_voices_that_are_alike_leave_it_unsure_and_so_does_one_alone(hearing: Hearing) -> None:
    hearing.engines.sure = False
    hearing.learn()
    assert hearing.ear.state is EarState.UNSURE
    hearing.told.clear()
    hearing.ear.open()
    hearing.ear.enrol(Side.ONE)
    hearing.microphone.give(tone())
    hearing.ear.know()
    hearing.until(Known(0.0, sure=False))
    assert hearing.ear.state is EarState.UNSURE


def test_cues_are_told_and_the_floor_and_a_wrong_cue_reach_the_engine(hearing: Hearing) -> None:
    hearing.learn()
    hearing.told.clear()
    hearing.ear.floor(Side.ONE)
    hearing.microphone.give(cue(2222), cue(1111), cue(3333))
    hearing.ear.wrong()
    hearing.ear.floor(None)
    hearing.qtbot.waitUntil(lambda: ("floor", None) in hearing.engine.done)
    hearing.qtbot.waitUntil(lambda: len(hearing.told) == 3)
    kinds = [type(one) for one in hearing.told]
    assert kinds == [Encouragement, Taken, GivenBack]
    assert hearing.engine.done[-3:] == [("floor", Side.ONE), "wrong", ("floor", None)]


def test_a_voice_that_is_known_can_be_kept(hearing: Hearing) -> None:
    hearing.learn()
    hearing.ear.keep(Side.TWO)
    hearing.until((Side.TWO, b"voice of two"))


def test_of_a_voice_that_was_not_heard_there_is_nothing_to_keep(hearing: Hearing) -> None:
    hearing.ear.open()
    hearing.ear.keep(Side.ONE)
    hearing.until((Side.ONE, b""))


def test_kept_voices_are_known_without_being_heard(hearing: Hearing) -> None:
    hearing.ear.open()
    for side in Side:
        hearing.ear.enrol(side)
        hearing.ear.recall(side, b"voice of somebody")
        hearing.until((side, True))
    hearing.ear.know()
    hearing.until(Known(2.0, sure=True))
    assert hearing.ear.state is EarState.LISTENING


def test_what_cannot_be_used_is_said_and_the_voice_is_heard_on(hearing: Hearing) -> None:
    hearing.ear.open()
    hearing.ear.enrol(Side.ONE)
    hearing.ear.recall(Side.ONE, b"of another version")
    hearing.until((Side.ONE, False))
    hearing.microphone.give(*[tone()] * 10)
    hearing.qtbot.waitUntil(lambda: any(isinstance(one, Enrolled) for one in hearing.told))
    assert hearing.ear.state is EarState.LEARNING


def test_orders_about_a_voice_say_nothing_of_it_in_a_log() -> None:
    assert "secret" not in f"{Recall(Side.ONE, b'secret')}{Voice(Side.ONE, b'secret')!r}"


def test_who_is_learnt_anew_is_learnt(hearing: Hearing) -> None:
    hearing.learn()
    hearing.ear.enrol(Side.TWO)
    assert hearing.ear.state is EarState.LEARNING


def test_the_level_comes_ten_times_a_second(hearing: Hearing) -> None:
    hearing.ear.open()
    hearing.microphone.give(*[tone(0.05)] * 20)
    hearing.until_heard(32_000)
    hearing.qtbot.waitUntil(lambda: len(hearing.levels) == 10)
    assert all(-31 < level < -30 for level in hearing.levels)


def test_the_system_is_asked_and_says_yes(hearing: Hearing) -> None:
    hearing.microphone.may = Access.ASK
    hearing.ear.open()
    hearing.ear.enrol(Side.ONE)
    assert (hearing.ear.state, hearing.microphone.is_open) == (EarState.ASKING, False)
    hearing.microphone.answer(Access.GRANTED)
    assert (hearing.ear.state, hearing.microphone.is_open) == (EarState.LEARNING, True)
    hearing.qtbot.waitUntil(
        lambda: bool(hearing.engines.opened) and Side.ONE in hearing.engine.done
    )


def test_the_system_says_no_at_once_or_when_it_is_asked(hearing: Hearing) -> None:
    hearing.microphone.may = Access.ASK
    hearing.ear.open()
    hearing.microphone.answer(Access.DENIED)
    assert hearing.ear.state is EarState.NOT_ALLOWED
    hearing.ear.close()
    hearing.ear.open()
    assert hearing.states[-2:] == [EarState.OFF, EarState.NOT_ALLOWED]


def test_an_answer_that_comes_after_all_was_closed_opens_nothing(hearing: Hearing) -> None:
    hearing.microphone.may = Access.ASK
    hearing.ear.open()
    hearing.ear.close()
    hearing.microphone.answer(Access.GRANTED)
    assert (hearing.ear.state, hearing.microphone.is_open) == (EarState.OFF, False)


def test_without_a_device_it_waits_for_one(hearing: Hearing) -> None:
    hearing.microphone.there = ()
    hearing.ear.open()
    assert hearing.ear.state is EarState.NO_DEVICE
    hearing.microphone.plug()
    assert hearing.ear.state is EarState.NO_DEVICE
    hearing.microphone.plug(DESK)
    assert (hearing.ear.state, hearing.microphone.is_open) == (EarState.LEARNING, True)


def test_the_chosen_device_is_taken(hearing: Hearing) -> None:
    hearing.chosen = INSIDE.id
    hearing.ear.open()
    assert hearing.microphone.opened == INSIDE.id


@pytest.mark.parametrize("why", list(Gone))
def test_a_device_that_goes_is_told_and_both_voices_stay_known(hearing: Hearing, why: Gone) -> None:
    hearing.learn()
    hearing.microphone.lose(why)
    assert hearing.ear.state is EarState.NO_DEVICE
    assert hearing.told[-1] == why.value
    hearing.microphone.plug(INSIDE)
    assert (hearing.ear.state, hearing.microphone.is_open) == (EarState.NO_DEVICE, False)
    hearing.microphone.plug(INSIDE, DESK)
    assert (hearing.ear.state, hearing.microphone.opened) == (EarState.LISTENING, DESK.id)
    hearing.microphone.give(cue(1111))
    hearing.qtbot.waitUntil(lambda: isinstance(hearing.told[-1], Taken))
    assert "forget" not in hearing.engine.done


def test_what_is_compared_while_the_device_is_away_is_known_when_it_is_back(
    hearing: Hearing,
) -> None:
    hearing.ear.open()
    hearing.ear.enrol(Side.ONE)
    hearing.ear.enrol(Side.TWO)
    hearing.microphone.lose()
    hearing.ear.know()
    hearing.until(Known(2.0, sure=True))
    assert hearing.ear.state is EarState.NO_DEVICE
    hearing.microphone.plug(DESK)
    assert hearing.ear.state is EarState.LISTENING


def test_a_device_that_comes_back_as_another_one_is_left_alone(hearing: Hearing) -> None:
    hearing.learn()
    hearing.microphone.lose()
    hearing.microphone.form = Form(48_000, 2)
    hearing.microphone.plug(DESK)
    assert (hearing.ear.state, hearing.microphone.is_open) == (EarState.NO_DEVICE, False)


def test_a_device_that_comes_while_it_is_off_or_listens_changes_nothing(hearing: Hearing) -> None:
    hearing.microphone.plug(DESK, INSIDE)
    assert not hearing.microphone.is_open
    hearing.ear.open()
    hearing.microphone.plug(DESK)
    assert hearing.states == [EarState.LEARNING]


def test_ten_seconds_of_nothing_from_the_start_are_told_once(hearing: Hearing) -> None:
    hearing.ear.open()
    hearing.microphone.give(*[silence(1)] * 25)
    hearing.until("silent")
    hearing.until_heard(25 * 32_000)
    hearing.microphone.give(cue(1111))
    hearing.qtbot.waitUntil(lambda: isinstance(hearing.told[-1], Taken))
    assert hearing.told.count("silent") == 1


def test_a_room_that_is_quiet_is_not_silent(hearing: Hearing) -> None:
    hearing.ear.open()
    hearing.microphone.give(silence(5), tone(0.1, height=20), silence(15), cue(1111))
    hearing.qtbot.waitUntil(lambda: bool(hearing.told))
    assert [type(one) for one in hearing.told] == [Taken]


def test_what_listens_and_cannot_be_opened_is_told_and_the_microphone_closed(
    hearing: Hearing,
) -> None:
    hearing.engines.error = EngineBroken()
    hearing.ear.open()
    hearing.until("broken")
    assert (hearing.ear.state, hearing.microphone.is_open) == (EarState.OFF, False)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_fault_of_ours_leaves_no_microphone_open(hearing: Hearing) -> None:
    hearing.engines.error = LookupError()
    hearing.ear.open()
    hearing.until("broken")
    assert (hearing.ear.state, hearing.microphone.is_open) == (EarState.OFF, False)


def test_closing_forgets_at_once_and_nothing_is_told_any_more(hearing: Hearing) -> None:
    hearing.learn()
    hearing.microphone.give(*[cue(1111)] * 20)
    hearing.ear.close()
    hearing.told.clear()
    assert (hearing.ear.state, hearing.microphone.is_open) == (EarState.OFF, False)
    hearing.microphone.give(tone())
    hearing.qtbot.waitUntil(lambda: hearing.engine.done[-1] == "forget")
    assert hearing.ear.finish()
    assert hearing.told == []


def test_each_opening_begins_with_an_engine_of_its_own(hearing: Hearing) -> None:
    hearing.learn()
    hearing.ear.close()
    hearing.ear.open()
    hearing.microphone.give(tone())
    hearing.qtbot.waitUntil(lambda: len(hearing.engines.opened) == 2)
    hearing.until_heard(3200)
    assert hearing.states[-2:] == [EarState.OFF, EarState.LEARNING]
