"""Today: one suggestion, what waits, and nothing that presses."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.content.library import Library
from coach.content.prose import ProblemsWords
from coach.errors import Problem, WorldError
from coach.files import resources
from coach.people import Couple, Person, Shape
from coach.planning.memory import Booked, Plan
from coach.store.glance import Glance
from tests.ui.today.samples import BOTH, DAY, EVENING, entry, practised, talk_that_waits
from ui.after import UNDO_FOR
from ui.parts.ring_view import RingState
from ui.preferences import Choices
from ui.today.presenter import TodayPresenter
from ui.today.view import (
    Begin,
    CardDeed,
    GoOn,
    PressCard,
    SomethingElse,
    TakeWay,
    TodayView,
    Undo,
    Way,
)

pytestmark = pytest.mark.usefixtures("qapp")


class Page:
    """Today with a clock and an *after* that a test moves by hand."""

    def __init__(self, glance: Glance, choices: Choices, library: Library | None = None) -> None:
        self.clock = HandClock(wall=EVENING)
        self.later: list[tuple[int, Callable[[], None]]] = []
        self.presenter = TodayPresenter(
            library or Library(), self.clock, after=lambda ms, then: self.later.append((ms, then))
        )
        self.told: list[tuple[object, ...]] = []
        self.presenter.talk_asked.connect(self._note)
        self.presenter.go_on_asked.connect(self._note)
        self.presenter.kept_again.connect(self._note)
        self.presenter.way_taken.connect(self._note)
        self.presenter.show_glance(glance, choices)

    def _note(self, *what: object) -> None:
        self.told.append(what)

    @property
    def view(self) -> TodayView:
        return self.presenter.view()


def today(glance: Glance | None = None, choices: Choices = BOTH) -> Page:
    return Page(glance or Glance(), choices)


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


# the suggestion


def test_the_first_run_suggests_the_introduction() -> None:
    suggestion = today().view.suggestion
    assert suggestion is not None
    assert suggestion.label == "A good first one  ·  8 minutes  ·  the two of you"
    assert suggestion.begin == "Begin First try"
    assert "Nothing practised yet." in today().view.before_ways


def test_afterwards_it_suggests_what_comes_next_and_says_why() -> None:
    suggestion = today(practised("first-try")).view.suggestion
    walkthrough = Library().walkthrough("good-news")
    assert suggestion is not None
    assert (suggestion.title, suggestion.reason) == (walkthrough.name, walkthrough.reason)
    assert suggestion.label.startswith("For tonight")


def test_something_else_goes_through_all_talks_and_comes_round() -> None:
    page = today(practised("first-try"))
    titles: list[str] = []
    every = len(Library().ids())
    for _ in range(every + 1):
        suggestion = page.view.suggestion
        assert suggestion is not None
        titles.append(suggestion.title)
        page.presenter.ask(SomethingElse())
    assert len(set(titles)) == every
    assert titles[0] == titles[-1]


def test_alone_the_twin_is_suggested() -> None:
    page = today(choices=replace(BOTH, alone=True))
    twin = Library().walkthrough("first-try").solo
    suggestion = page.view.suggestion
    assert suggestion is not None
    assert suggestion.title == twin.name
    assert suggestion.label.endswith("for you alone")
    page.presenter.ask(Begin())
    assert page.told == [("first-try", True)]


def test_a_broken_file_gives_way_to_the_next_talk(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    (folder / "walkthroughs").mkdir(parents=True)
    for file in (resources() / "content" / "en").rglob("*.toml"):
        place = folder / file.relative_to(resources() / "content" / "en")
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(file.read_bytes())
    (folder / "walkthroughs" / "first-try.toml").write_text("id = ", encoding="utf-8")
    suggestion = Page(Glance(), BOTH, Library(tmp_path)).view.suggestion
    assert suggestion is not None
    assert suggestion.title == Library().walkthrough("good-news").name


def test_without_any_talk_there_are_still_the_ways(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    words = resources() / "content" / "en" / "today.toml"
    (folder / "today.toml").write_bytes(words.read_bytes())
    page = Page(Glance(), BOTH, Library(tmp_path))
    assert page.view.suggestion is None
    assert len(page.view.ways) == 4
    page.presenter.ask(Begin())


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
    assert page.view.note == "The words are gone."
    page.presenter.ask(Undo())
    assert page.told == [(session,)]
    assert page.view.waiting is not None
    assert page.view.note == ""


def test_after_ten_seconds_nothing_is_left_of_them(qtbot: QtBot) -> None:
    page = today(Glance(running=talk_that_waits(), count=1))
    page.presenter.ask(PressCard(CardDeed.LET_GO, ""))
    ((wait, end),) = page.later
    assert wait == UNDO_FOR
    end()
    assert page.view.note == ""
    with qtbot.assertNotEmitted(page.presenter.kept_again):
        page.presenter.ask(Undo())


def test_the_end_of_an_old_note_leaves_a_new_one_alone() -> None:
    page = today(Glance(running=talk_that_waits(), count=1))
    page.presenter.ask(PressCard(CardDeed.LET_GO, ""))
    page.presenter.ask(Undo())
    page.presenter.ask(PressCard(CardDeed.LET_GO, ""))
    page.later[0][1]()
    assert page.view.note


def test_nothing_that_waits_nothing_to_go_on_with(qtbot: QtBot) -> None:
    page = today()
    with qtbot.assertNotEmitted(page.presenter.go_on_asked):
        page.presenter.ask(GoOn())


# booked and kept for later


def test_a_booked_time_is_told_in_words() -> None:
    page = today(
        replace(practised("first-try"), plans=(Booked(1, Plan(EVENING + DAY, "say-it-back")),))
    )
    (card,) = page.view.cards
    assert card.line.startswith("Tomorrow at ")
    page.presenter.ask(PressCard(card.deed, card.id))
    assert page.told == [("say-it-back", False)]


@pytest.mark.parametrize("plan", [Plan(EVENING - DAY, "say-it-back"), Plan(EVENING, "no-more")])
def test_a_time_gone_by_or_without_its_talk_is_not_held_against_anyone(plan: Plan) -> None:
    assert today(replace(practised("first-try"), plans=(Booked(1, plan),))).view.cards == ()


def test_what_is_kept_for_later_is_at_hand_and_never_more_than_two_cards() -> None:
    page = today()
    page.presenter.know(
        (practised("first-try"), ("long-turns", "gone", "say-it-back", "first-try"))
    )
    assert [card.id for card in page.view.cards] == ["long-turns", "say-it-back"]


# the rest


def test_each_quiet_way_is_told() -> None:
    page = today()
    for way in Way:
        page.presenter.ask(TakeWay(way))
    assert page.told == [(way,) for way in Way]


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
