"""Rehearse in the real app: played alone, it waits after a power cut, and leaves little behind."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coach.content.library import Library
from coach.content.scene import Tag
from coach.rehearsal.reading import Heard
from coach.store import open_store
from tests.flow.conftest import Start
from tests.flow.test_privacy import Overheard, files_with, overheard
from tests.flow.test_say import made
from tests.flow.two_people import TwoPeople
from ui.reading import mind as reading
from ui.rehearse import mind
from ui.rehearse.mind import Asked, Told

__all__ = ["overheard"]

SECRET, WRITTEN = "marmalade", "I was tired last night, marmalade."


class Reading:
    """Reads two words."""

    def tell(self, asked: Asked, go_on: Callable[[], bool]) -> Iterator[Told]:
        danger = "scared" in asked.text
        yield Told(asked.serial, Heard((Tag.OWN,), danger=danger))

    def forget(self) -> None:
        """Hold nothing."""


@pytest.fixture(autouse=True)
def small_model(monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(_: Library) -> Reading:
        return Reading()

    monkeypatch.setattr(mind, "opened", opened)


def rehearsing(start: Start) -> TwoPeople:
    """Somebody has begun the first scene."""
    app = start.known().go_to("Rehearse").until_page("RehearseScreen")
    app.settle().reach("Chores always land on me").press("Return")
    return app.until_words("What do you say?")


def said(app: TwoPeople) -> TwoPeople:
    """Somebody has said something of their own."""
    app.reach("Or in my own words").type(WRITTEN).press("Ctrl+Return")
    return app.until_words("Back one reply")


def test_a_scene_is_played_by_keyboard_from_its_list_to_the_look_back(start: Start) -> None:
    app = rehearsing(start)
    app.reach("Tonight I did the dishes").press("Space", "Return").until_words("Back one reply")
    app.press("Escape").until_words("You were in the middle of")
    app.choose("Go on where I was").until_words("What do you say?")
    app.choose("Stop here").until_words("You stopped here")
    app.choose("Keep this line").until_words("Kept among your sentences")
    app.settle()
    with open_store(app.home, app.clock) as store:
        assert len(store.sentences.all()) == 1


def test_after_a_power_cut_the_run_waits_where_it_stood(start: Start) -> None:
    app = said(rehearsing(start)).settle()
    again = start.after_a_power_cut(app)
    again.go_to("Rehearse").until_words("You were in the middle of “Chores always land on me”.")
    again.choose("Go on where I was").until_words(WRITTEN)


def test_what_was_said_is_in_no_file_once_one_is_done(
    start: Start, home: Path, overheard: Overheard, capfd: pytest.CaptureFixture[str]
) -> None:
    app = said(rehearsing(start)).settle()
    assert files_with(app.home, SECRET)
    app.choose("Stop here").choose("Do not keep this").until_words("Those words are gone.")
    app.settle().close()
    assert not files_with(app.home, SECRET)
    said_aloud = [*overheard.texts, *capfd.readouterr()]
    assert not [words for words in said_aloud if SECRET in words]
    with open_store(app.home, app.clock) as store:
        assert store.rehearsals.today(app.clock.now().local().date()) == {"chores": 1}


def test_words_of_danger_lead_to_help_and_are_written_nowhere(start: Start) -> None:
    app = rehearsing(start)
    app.reach("Or in my own words").type(f"I am scared of you, {SECRET}").press("Ctrl+Return")
    app.until_page("HelpScreen").until_words("Where to find help").settle()
    assert not files_with(app.home, SECRET)
    app.go_to("Rehearse").until_page("RehearseScreen").settle()
    assert SECRET not in app.words


def test_hiding_the_window_takes_the_run_from_the_screen_and_it_waits(start: Start) -> None:
    app = said(rehearsing(start))
    app.press("F9").until_page("HiddenPage")
    assert SECRET not in app.words
    app.press("F9").until_page("TodayScreen")
    app.go_to("Rehearse").until_words("You were in the middle of")
    assert SECRET not in app.words


def test_leaving_the_place_in_the_middle_loses_nothing(start: Start) -> None:
    app = said(rehearsing(start)).go_to("Today").until_page("TodayScreen")
    app.go_to("Rehearse").until_words("Go on where I was")
    app.choose("Let it go").until_words("Those words are gone.").settle()
    assert not files_with(app.home, SECRET)


def test_a_sentence_of_say_it_comes_along_into_ones_own_talk(start: Start) -> None:
    app = start.known()
    app.program.bring("rehearse", WRITTEN)
    app.until_words("A talk of my own")
    app.type("the late trains").press("Return", "Return", "Return")
    app.until_words("What do you say?").until_words(SECRET)


def test_its_way_leads_from_say_it(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "opened", made)
    app = start.known().go_to("Say it").until_page("SayScreen").choose("Noor")
    app.reach("My sentence").type("I felt alone. Would you call?")
    app.until_words("Take it along").settle()
    app.choose("Take it along").choose("Rehearse it").until_words("A talk of my own")
    app.until_words("Your sentence from Say it comes along")


def test_f1_says_what_the_page_is_for(start: Start) -> None:
    app = start.known().go_to("Rehearse").until_page("RehearseScreen")
    app.press("F1").until_words("Play a hard talk alone.")
