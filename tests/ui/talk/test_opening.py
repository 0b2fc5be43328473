"""One of the two opens something: what is asked, shown and chosen on the way."""

import pytest

from coach.content.model import Phase
from coach.people import Side
from coach.session.state import Carried
from tests.ui.talk.room import Room
from ui.talk import requests as r
from ui.talk.stage_view import TogetherView

SENTENCE = "When the plan changed on Sunday, I felt small. Could we look at it first?"


def asked(carried: Carried | None = None) -> Room:
    """Sam is asked for a good time."""
    return Room("open-gently", carried=carried).press()


def saying() -> Room:
    """Noor says the sentence that she brought along."""
    return asked(Carried(Side.ONE, SENTENCE)).answer("yes").wait(4)


def choosing() -> Room:
    """All four turns are over."""
    room = asked().answer("yes")
    for _ in range(4):
        room.wait(10).press()
    return room


def test_the_other_one_answers_and_nobody_parks_a_thought_yet() -> None:
    floor = asked().floor
    assert (floor.who.name, floor.heading) == ("Sam", "Sam answers")
    assert floor.listener.heading == "Noor asks"
    assert floor.listener.park is None
    assert floor.ring is None


def test_nothing_is_chosen_beforehand() -> None:
    room = asked()
    assert not room.stage.bar.primary.ready
    assert room.press().presenter.session.place.phase is Phase.ASK


def test_the_primary_says_what_the_answer_does() -> None:
    room = asked().ask(r.Choose("answer", "later"))
    assert room.stage.bar.primary.words == "Find another time"


def test_with_another_time_found_the_talk_waits() -> None:
    room = asked().answer("later")
    assert room.stage.bar.primary.words == "Stop until then"
    room.press()
    assert room.ways_out == ["stopped"]
    assert not room.keeper.records


def test_now_may_be_good_after_all() -> None:
    room = asked().answer("later")
    assert room.stage.bar.leave == "Now is good after all"
    assert room.ask(r.LeaveIt()).presenter.session.place.phase is Phase.TURN


def test_a_sentence_is_on_its_owners_card_alone() -> None:
    room = saying()
    assert (room.floor.card_label, room.floor.card) == ("My sentence", SENTENCE)
    assert room.press().wait(4).floor.card == ""


@pytest.mark.parametrize("turn", range(3))
def test_the_first_turns_are_handed_over_by_name(turn: int) -> None:
    room = saying()
    for _ in range(turn):
        room.wait(10).press().wait(4)
    assert room.stage.bar.primary.words.startswith("Hand over to ")


def test_the_last_turn_has_nobody_to_hand_over_to() -> None:
    room = asked().answer("yes")
    for _ in range(3):
        room.wait(10).press()
    assert room.stage.bar.primary.words == "I have said mine"


def test_both_choose_how_to_go_on_and_it_is_the_next_step() -> None:
    room = choosing()
    body = room.stage.body
    assert isinstance(body, TogetherView)
    assert len(body.choices) == 3
    assert not room.stage.bar.primary.ready
    room.answer(body.choices[1].word)
    assert room.presenter.session.place.phase is Phase.CLOSE
    assert room.presenter.session.words.next_step == body.choices[1].word
