"""The summary of somebody who practised alone speaks to one, and asks only what matters."""

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.content.library import Library
from coach.content.model import Phase
from coach.people import Couple, Side
from coach.reflect.looking import Brought
from coach.session.engine import begin
from coach.session.state import Chosen, State
from tests.ui.audit import audit
from tests.ui.finding import seen
from tests.ui.talk import private_ways as ways
from tests.ui.talk.room import COUPLE, ONE, Room
from tests.ui.talk.shown_room import ShownRoom
from ui.parts.action_bar import ActionBar
from ui.parts.buttons import Primary, Secondary
from ui.talk import requests as r
from ui.theme.look import Look


def with_words(couple: Couple, *, starter: Side = Side.TWO, with_chosen: bool = True) -> Room:
    """Somebody has named a topic, and chosen words at the end."""
    clock = HandClock()
    talk = Library().walkthrough("say-it-back")
    session = begin(talk, clock.now(), solo=True, topic="The dishes", starter=starter)
    chosen = (Chosen(starter, 0, Phase.ALONE, "left out"),) if with_chosen else ()
    session = replace(session, words=replace(session.words, chosen=chosen))
    room = Room(session=session, clock=clock, couple=couple)
    while room.presenter.session.state is State.OPEN:
        room.press()
    return room


def private(couple: Couple) -> Room:
    """Somebody has filled a private page, and come to the end."""
    room = Room(ways.BEFORE, solo=True, couple=couple).press()
    return room.ask(r.Type("private felt", "sore")).press(10)


def test_where_nothing_can_be_kept_nothing_is_asked() -> None:
    room = private(ONE)
    assert room.summary.title == "Thank you"
    assert (room.summary.keeps, room.summary.note, room.summary.book) == ((), "", "")
    assert room.summary.primary.words == "Finish"


def test_with_words_it_is_one_who_keeps_them() -> None:
    room = with_words(ONE)
    assert [on for _, on in room.summary.keeps] == [False]
    assert "if you press Keep" in room.summary.note
    assert (room.summary.primary.words, room.summary.book) == ("Finish, forget the words", "")
    room.ask(r.IntoBook())
    assert (room.ways_out, room.brought) == ([], [])
    assert len(room.press().keeper.records) == 1


def test_where_two_share_the_computer_one_alone_leaves_no_record_for_the_other() -> None:
    room = with_words(COUPLE)
    assert room.summary.keeps == ()
    assert "Nothing of this is kept, unless" in room.summary.note
    room.press()
    assert (room.ways_out, room.brought) == (["finished"], [])
    assert (room.keeper.records, room.keeper.discards) == ([], 1)


def test_where_two_share_it_the_words_can_go_into_the_book_of_who_practised() -> None:
    room = with_words(COUPLE)
    assert room.summary.book == "Put it in my book"
    room.ask(r.IntoBook())
    assert (room.keeper.records, room.keeper.discards) == ([], 1)
    assert room.ways_out == ["book"]
    (brought,) = room.brought
    assert isinstance(brought, Brought)
    assert (brought.side, brought.topic) == (Side.TWO, "The dishes")
    assert brought.free.splitlines() == ["Words you chose", "left out"]


def test_a_topic_alone_can_go_into_the_book_too() -> None:
    room = with_words(COUPLE, with_chosen=False).ask(r.IntoBook())
    assert room.brought == [Brought(Side.TWO, topic="The dishes")]


def test_without_words_it_is_said_that_nothing_is_kept_and_no_book_is_offered() -> None:
    room = private(COUPLE)
    assert "makes no entry" in room.summary.note
    assert (room.summary.keeps, room.summary.book) == ((), "")
    room.ask(r.IntoBook())
    assert (room.ways_out, room.brought) == ([], [])


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_way_into_the_book_is_whole_and_reachable(
    qtbot: QtBot, still: Look, scale: float
) -> None:
    still.set_scale(scale)
    shown = ShownRoom(qtbot, still, (1024, 768)).show("summary-alone")
    shown.show(with_words(COUPLE).summary)
    (book,) = [one for one in seen(shown.screen, Secondary) if one.words == "Put it in my book"]
    primary, bars = next(iter(seen(shown.screen, Primary))), list(seen(shown.screen, ActionBar))
    assert audit(shown.screen, primary=primary, regions=bars) == []
    book.click()
    assert shown.asked == [r.IntoBook()]
    shown.show(private(COUPLE).summary)
    assert not book.isVisible()
