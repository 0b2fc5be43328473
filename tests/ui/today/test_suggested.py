"""What Today suggests, and the words for why."""

import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace

from coach.content.library import Library
from coach.content.prose import PathWords, Tag
from coach.files import resources
from coach.planning.memory import Booked, Leaning, Plan
from coach.store.glance import Glance
from tests.ui.today.samples import BOTH, DAY, EVENING, practised
from tests.ui.today.table import Page, today
from ui.dates import local
from ui.today.view import (
    Begin,
    SomethingElse,
    Wishes,
)

PATH = Library().prose(PathWords)
REASONS = PATH.reasons
pytestmark = pytest.mark.usefixtures("qapp")


def test_the_first_run_suggests_the_introduction() -> None:
    suggestion = today().view.suggestion
    assert suggestion is not None
    assert suggestion.label == "A good first one  ·  8 minutes  ·  the two of you"
    assert suggestion.begin == "Begin “First try”"
    assert "Nothing practised yet." in today().view.before_ways


def test_afterwards_it_suggests_what_comes_next_and_says_why() -> None:
    suggestion = today(practised("first-try")).view.suggestion
    walkthrough = Library().walkthrough("good-news")
    assert suggestion is not None
    assert suggestion.title == walkthrough.name
    assert suggestion.reason.endswith(walkthrough.line)
    assert suggestion.reason.removesuffix(walkthrough.line).strip() in REASONS.next
    assert suggestion.label.startswith("For tonight")


def test_something_else_goes_through_all_talks_and_comes_round() -> None:
    page = today(practised("first-try"))
    titles: list[str] = []
    closed = {Tag.LATE, Tag.LOOKS_BACK}
    asked_for = {step.id for step in PATH.steps if closed.intersection(step.tags)}
    every = len({*Library().ids()} - asked_for)
    for _ in range(every + 1):
        suggestion = page.view.suggestion
        assert suggestion is not None
        titles.append(suggestion.title)
        page.clock.move(1)
        page.presenter.ask(SomethingElse())
    assert len(set(titles)) == every
    assert titles[0] == titles[-1]
    assert [one[1] for one in page.passed[:2]] == ["good-news", "unload-the-day"]


def test_what_was_passed_over_yesterday_is_not_there_today() -> None:
    passed = Leaning(passed={"good-news": EVENING - DAY})
    suggestion = today(replace(practised("first-try"), leaning=passed)).view.suggestion
    assert suggestion is not None
    assert suggestion.title == Library().walkthrough("unload-the-day").name


def test_a_wish_is_said_back_as_the_reason() -> None:
    wishes = Leaning(wishes=("same-thing",))
    page = today(replace(practised("first-try"), leaning=wishes))
    suggestion = page.view.suggestion
    assert suggestion is not None
    assert suggestion.title == "Say it back"
    assert "“We keep arguing about the same thing" in suggestion.reason
    assert page.view.wishes == "What you two want: chosen"


def test_a_booked_time_is_the_reason_on_its_day() -> None:
    booked = (Booked(1, Plan(EVENING + DAY // 24, "long-turns")),)
    suggestion = today(replace(practised("first-try"), plans=booked)).view.suggestion
    assert suggestion is not None
    assert suggestion.title == "Long turns"
    assert f"{local(EVENING + DAY // 24):%H:%M}" in suggestion.reason


def test_what_the_two_want_is_one_press_away() -> None:
    page = today(practised("first-try"))
    page.presenter.ask(Wishes())
    assert page.planned == ["wishes"]
    assert page.view.wishes == "What you two want"
    alone = today(practised("first-try"), replace(BOTH, alone=True)).view
    assert alone.wishes == "What I want"
    wanted = replace(practised("first-try"), leaning=Leaning(wishes=("enjoy",)))
    assert today(wanted, replace(BOTH, alone=True)).view.wishes == "What I want: chosen"


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


@pytest.mark.parametrize("torn", ["path", "needs"])
def test_a_torn_path_or_torn_needs_leave_a_suggestion(torn: str, tmp_path: Path) -> None:
    folder = tmp_path / "en"
    shutil.copytree(resources() / "content" / "en", folder)
    (folder / f"{torn}.toml").write_text("[[", encoding="utf-8")
    leaning = Leaning(wishes=("enjoy",))
    seen = replace(practised("first-try"), leaning=leaning)
    view = Page(seen, BOTH, Library(tmp_path)).view
    assert view.suggestion is not None
    assert view.suggestion.reason
    assert len(view.cards) == (0 if torn == "path" else 1)


def test_without_any_talk_there_are_still_the_ways(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    words = resources() / "content" / "en" / "today.toml"
    (folder / "today.toml").write_bytes(words.read_bytes())
    page = Page(Glance(), BOTH, Library(tmp_path))
    assert page.view.suggestion is None
    assert len(page.view.ways) == 4
    page.presenter.ask(Begin())
