"""Today: one suggestion, what waits, and nothing that presses."""

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from coach.content.model import Kind
from coach.content.prose import ProblemsWords
from coach.errors import Problem, WorldError
from coach.people import Couple, Person, Shape
from coach.store.glance import Glance
from tests.ui.talk.room import Room
from tests.ui.today.samples import BOTH, DAY, EVENING, entry, practised, talk_that_waits
from tests.ui.today.table import Page, today
from ui.after import UNDO_FOR
from ui.parts.ring_view import RingState
from ui.preferences import Choices
from ui.today.view import (
    CardDeed,
    GoOn,
    NoteGone,
    PressCard,
    TakeWay,
    Undo,
    Way,
)

pytestmark = pytest.mark.usefixtures("qapp")


# the greeting


@pytest.mark.parametrize(
    ("couple", "alone", "says"),
    [
        (BOTH.couple, False, "Good evening, Noor and Sam"),
        (BOTH.couple, True, "Good evening, Noor"),
        (Couple(Person("Noor"), Person("  ", Shape.SQUARE)), False, "Good evening"),
        (Couple(), True, "Good evening"),
        (Couple(Person("{two}"), Person("{one}")), False, "Good evening, {two} and {one}"),
    ],
)
def test_people_are_greeted_by_the_names_they_gave(couple: Couple, alone: bool, says: str) -> None:
    page = today(practised("first-try"), Choices(couple=couple, alone=alone))
    assert page.view.greeting == says


def test_the_greeting_follows_the_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    page = today(practised("first-try"))
    page.clock.move(12 * 3600)
    assert page.view.greeting.startswith("Good morning")


def test_who_was_away_for_months_is_simply_greeted() -> None:
    long_ago = Glance(latest=(entry("say-it-back", began=EVENING - 90 * DAY),), count=1)
    assert today(long_ago).view.greeting == "Good to see you."


def test_a_clock_that_was_set_back_is_met_with_the_usual_greeting() -> None:
    ahead = Glance(latest=(entry("say-it-back", began=EVENING + 400 * DAY),), count=1)
    assert today(ahead).view.greeting == "Good evening, Noor and Sam"


# what waits


def test_a_talk_that_waits_takes_the_place_of_the_suggestion() -> None:
    view = today(Glance(running=talk_that_waits(seconds=30), count=1)).view
    assert view.suggestion is None
    assert view.waiting is not None
    assert view.waiting.label.startswith("Stopped at ")
    assert "Noor was speaking" in view.waiting.text
    assert view.waiting.ring is not None
    assert view.waiting.ring.state is RingState.WAITING
    assert 0 < view.waiting.ring.fraction < 1


def test_where_one_of_them_sorted_unseen_nobody_was_speaking() -> None:
    sorting = Room("ways-care-lands").press().presenter.session
    assert sorting.step.kind is Kind.SORT
    waiting = today(Glance(running=sorting, count=1)).view.waiting
    assert waiting is not None
    assert "step 2 of" in waiting.text
    assert "speaking" not in waiting.text


def test_beside_a_talk_that_waits_stands_another_one() -> None:
    page = Page(Glance(running=talk_that_waits()), BOTH)
    assert [card.id for card in page.view.cards] == ["", "first-try"]
    page.presenter.show_glance(replace(practised("first-try"), running=talk_that_waits()), BOTH)
    assert [card.id for card in page.view.cards] == ["", "good-news"]


def test_in_a_step_for_both_there_is_no_turn_to_restart() -> None:
    session = talk_that_waits(seconds=30)
    together = replace(session, place=replace(session.place, step=0))
    waiting = today(Glance(running=together, count=1)).view.waiting
    assert waiting is not None
    assert waiting.restart == ""
    assert waiting.ring is None


@pytest.mark.parametrize(("days", "gate"), [(0, False), (2, True)])
def test_after_a_day_the_gate_comes_first(days: int, gate: bool) -> None:
    page = today(Glance(running=talk_that_waits(stopped=EVENING - days * DAY), count=1))
    assert page.view.waiting is not None
    assert ("A day has passed" in page.view.waiting.text) is gate
    page.presenter.ask(GoOn(restart=True))
    assert page.told == [(True, gate)]


def test_its_words_can_be_let_go_and_taken_back(qtbot: QtBot) -> None:
    session = talk_that_waits()
    page = today(Glance(running=session, count=1))
    with qtbot.waitSignal(page.presenter.let_go_asked):
        page.presenter.ask(PressCard(CardDeed.LET_GO, ""))
    assert page.view.waiting is None
    assert page.note == "The words are gone."
    page.presenter.ask(Undo())
    assert page.told == [(session,)]
    assert page.view.waiting is not None
    assert page.view.note is None


def test_after_ten_seconds_nothing_is_left_of_them(qtbot: QtBot) -> None:
    page = today(Glance(running=talk_that_waits(), count=1))
    page.presenter.ask(PressCard(CardDeed.LET_GO, ""))
    ((wait, end),) = page.later
    assert wait == UNDO_FOR
    end()
    assert page.view.note is not None
    assert page.view.note.over
    page.presenter.ask(NoteGone())
    assert page.view.note is None
    with qtbot.assertNotEmitted(page.presenter.kept_again):
        page.presenter.ask(Undo())


def test_the_end_of_an_old_note_leaves_a_new_one_alone() -> None:
    page = today(Glance(running=talk_that_waits(), count=1))
    page.presenter.ask(PressCard(CardDeed.LET_GO, ""))
    page.presenter.ask(Undo())
    page.presenter.ask(PressCard(CardDeed.LET_GO, ""))
    page.later[0][1]()
    assert page.view.note is not None
    assert not page.view.note.over


def test_nothing_that_waits_nothing_to_go_on_with(qtbot: QtBot) -> None:
    page = today()
    with qtbot.assertNotEmitted(page.presenter.go_on_asked):
        page.presenter.ask(GoOn())


# the rest


def test_each_quiet_way_is_told() -> None:
    page = today()
    for way in Way:
        page.presenter.ask(TakeWay(way))
    assert page.planned == [""]
    assert page.told == [(way,) for way in Way if way is not Way.PLAN]


@pytest.mark.parametrize("problem", list(Problem))
def test_trouble_is_one_calm_line_and_goes_away(problem: Problem) -> None:
    page = today()
    page.presenter.show_trouble(WorldError(problem, {"file": "old.db", "folder": "here"}))
    assert page.view.problem.startswith(Library().prose(ProblemsWords).problems[problem].title)
    assert "{" not in page.view.problem
    assert page.view.suggestion is not None
    page.presenter.show_trouble(None)
    assert page.view.problem == ""


def test_notes_that_cannot_be_read_leave_the_suggestion() -> None:
    view = today(Glance(problem=Problem.DATABASE_DAMAGED)).view
    assert view.problem.startswith("Some of your notes cannot be read. ")
    assert view.suggestion is not None


def test_the_page_changes_only_when_something_did(qtbot: QtBot) -> None:
    page = today()
    with qtbot.assertNotEmitted(page.presenter.view_changed):
        page.presenter.know((Glance(), ()))
        page.presenter.show_choices(BOTH)


def test_the_next_day_is_seen_though_nothing_else_is_new(qtbot: QtBot) -> None:
    page = today(practised("first-try"))
    page.clock.move(14 * 3600)
    with qtbot.waitSignal(page.presenter.view_changed):
        page.presenter.know((practised("first-try"), ()))
    assert page.view.greeting.startswith("Good morning")
