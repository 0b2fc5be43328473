"""How a talk goes, with two made-up people: the real stage, and nothing of it stays."""

import pytest

from coach.content.model import Phase
from coach.session.state import Paused, Resting, Session
from tests.flow.conftest import Start
from tests.flow.newcomers import Newcomers
from tests.flow.two_people import TwoPeople
from ui.talk.preview.end import PreviewEnd


class Watched:
    """Somebody in front of the preview."""

    def __init__(self, app: TwoPeople) -> None:
        self.app = app
        assert app.page_name == "RoomScreen"

    @property
    def session(self) -> Session:
        preview = self.app.program.previewing
        assert preview is not None
        assert preview.session is not None, "no preview is under way"
        return preview.session

    def press(self, *keys: str) -> "Watched":
        self.app.press(*keys)
        return self

    def wait(self, seconds: float) -> "Watched":
        preview = self.app.program.previewing
        assert preview is not None
        for _ in range(round(seconds * 4)):
            self.app.clock.move(0.25)
            preview.tick()
        return self

    def to_the_end(self) -> TwoPeople:
        """Press what is said to press, up to the end."""
        self.press("Return").wait(5)
        for _ in range(2):
            self.press("Return").wait(5).press("Return")
            self.app.answer(0)
            self.wait(5)
        return self.app.until_page("PreviewEnd")


def at_welcome(start: Start) -> Watched:
    return Watched(start().choose("See how a talk goes").until_page("RoomScreen"))


def at_today(start: Start) -> Watched:
    return Watched(start.known().choose("See how a talk goes").until_page("RoomScreen"))


def test_enter_hands_over_space_pauses_and_esc_opens_the_ways_to_stop(start: Start) -> None:
    seen = at_welcome(start).press("Return").wait(2)
    assert "Noor says\nTonight the neighbour" in seen.app.words
    assert isinstance(seen.press("Space").session.stop, Paused)
    assert isinstance(seen.press("Space", "Escape").session.stop, Resting)
    assert seen.press("Escape").session.stop is None
    assert seen.press("Return").session.place.phase is Phase.SAY_BACK
    assert seen.press("Ctrl+Z").session.place.phase is Phase.TELL


def test_at_the_end_one_key_leads_into_a_first_real_talk(start: Start) -> None:
    app = at_welcome(start).to_the_end().press("Return").until_page("FirstPageScreen")
    assert "First try" in app.words
    assert app.program.desk.preferences.choices.welcomed


def test_from_today_it_leads_there_too_and_esc_leads_back(start: Start) -> None:
    app = at_today(start).to_the_end()
    app.press("Escape").until_page("TodayScreen").choose("See how a talk goes")
    Watched(app.until_page("RoomScreen")).to_the_end()
    app.press("Return").until_page("FirstPageScreen").until_words("First try")


def test_from_welcome_one_comes_back_to_the_names_as_they_were_typed(start: Start) -> None:
    app = start().type("Ida").choose("See how a talk goes").until_page("RoomScreen")
    assert "Ida" not in app.words
    app.choose("Leave").until_page("WelcomeScreen").until_words("Ida")
    couple = app.program.desk.preferences.choices.couple
    assert (couple.one.name, couple.two.name) == ("Ida", "")


def test_nothing_of_it_is_kept(start: Start) -> None:
    app = at_today(start).to_the_end()
    app.press("Escape").until_page("TodayScreen").settle().until_words("Nothing practised yet")
    again = start.again(app)
    assert again.settle().talking.session is None
    assert "You were in the middle" not in again.words
    again.go_to("Progress").until_words("After your first talk")


def test_a_window_closed_meanwhile_has_nothing_to_take_up(start: Start) -> None:
    seen = at_today(start).press("Return").wait(10)
    again = start.again(seen.app)
    assert "Nothing practised yet" in again.settle().words


@pytest.mark.parametrize(
    ("keys", "page"),
    [(("F9", "F9"), "TodayScreen"), (("Escape", "End", "Ctrl+Return"), "TodayScreen")],
)
def test_it_can_be_left_at_any_moment(start: Start, keys: tuple[str, ...], page: str) -> None:
    seen = at_today(start).press("Return").wait(5)
    seen.app.press(*keys).until_page(page)
    assert seen.app.program.previewing is not None
    assert seen.app.program.previewing.session is None


def test_what_does_not_feel_safe_leads_to_help(start: Start) -> None:
    seen = at_today(start).press("Return", "Escape")
    seen.app.choose("This does not feel safe").until_page("HelpScreen")


def test_the_keys_of_every_place_lead_to_it_and_back(start: Start) -> None:
    app = start.known().go_to("Progress").until_page("ProgressScreen").press("F1")
    app.choose("See how a talk goes").until_page("RoomScreen")
    app.choose("Leave").until_page("ProgressScreen")


def test_in_a_talk_the_keys_do_not_lead_away_from_it(start: Start) -> None:
    two = start.known().begin().press("F1")
    assert "See how a talk goes" not in two.words


def test_it_takes_about_two_minutes(start: Start) -> None:
    new = Newcomers(start.known().choose("See how a talk goes").until_page("RoomScreen"))
    seen = Watched(new.app)
    new.read().press("Return")
    for _ in range(2):
        seen.wait(4)
        for _ in range(2):
            new.read(anew=False).press("Return")
            seen.wait(4)
        new.read(anew=False).press(*["Return"] * 3)
    assert isinstance(new.read(anew=False).app.page, PreviewEnd), new.path
    assert 90 < new.cost.seconds < 135, (new.cost.seconds, new.path)
