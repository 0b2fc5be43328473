"""The summary of somebody who practised alone speaks to one, and asks only what matters."""

from coach.clock import HandClock
from coach.content.library import Library
from coach.session.engine import begin
from coach.session.state import State
from tests.ui.talk import private_ways as ways
from tests.ui.talk.room import Room
from ui.talk import requests as r


def test_where_nothing_can_be_kept_nothing_is_asked() -> None:
    room = Room(ways.BEFORE, solo=True).press().ask(r.Type("private felt", "sore")).press(10)
    assert room.summary.title == "Thank you"
    assert (room.summary.keeps, room.summary.note) == ((), "")
    assert room.summary.primary.words == "Finish"


def test_with_words_it_is_one_who_keeps_them() -> None:
    clock = HandClock()
    talk = Library().walkthrough("say-it-back")
    room = Room(session=begin(talk, clock.now(), solo=True, topic="The dishes"), clock=clock)
    while room.presenter.session.state is State.OPEN:
        room.press()
    assert [on for _, on in room.summary.keeps] == [False]
    assert "if you press Keep" in room.summary.note
    assert room.summary.primary.words == "Finish, forget the words"
