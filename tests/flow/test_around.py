"""Around the talks: the ways of Today, the keys, the page that hides it all, large text."""

import threading

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from coach.clock import HandClock
from tests.flow.conftest import Start
from tests.flow.two_people import TwoPeople
from tests.screens.setting import EVENING
from ui.keys import TEXT_STEP
from ui.parts.rail import RailForm
from ui.sound import Silence, Tone
from ui.theme.comfort import Theme

DAY = 24 * 3600


def test_the_first_start_asks_who_is_here_and_the_second_knows(start: Start) -> None:
    app = start()
    assert app.page_name == "WelcomeScreen"
    app.choose("Look around first").until_page("TodayScreen")
    again = start.again(app)
    assert again.page_name == "TodayScreen"


def test_enter_goes_to_the_talk_that_is_suggested(start: Start) -> None:
    app = start.known()
    assert app.focus == "Begin “First try”"
    app.press("Return").until_page("FirstPageScreen")
    assert "First try" in app.words


@pytest.mark.parametrize(
    ("way", "page", "words"),
    [
        ("Prepare alone", "LibraryScreen", "Alone"),
        ("See everything", "LibraryScreen", "Together"),
        ("Calm down", "BreathingPage", "Breathe for a while"),
    ],
)
def test_each_quiet_way_leads_somewhere_and_esc_leads_back(
    start: Start, way: str, page: str, words: str
) -> None:
    app = start.known().choose(way).until_page(page)
    app.until_words(words).press("Esc").until_page("TodayScreen")


def test_something_else_is_suggested_at_once(start: Start) -> None:
    app = start.known().choose("Suggest something else")
    assert "Begin “Good news, well met”" in app.words


def test_a_disk_that_answers_late_does_not_bring_back_what_was_passed_over(start: Start) -> None:
    app, held = start.known().settle(), threading.Event()
    app.program.desk.keeper.ask(lambda _: held.wait(), None)
    app.go_to("Talk").go_to("Today").choose("Suggest something else")
    held.set()
    app.settle()
    assert "Begin “Good news, well met”" in app.settle().words


def test_every_place_can_be_reached_by_the_rail(start: Start) -> None:
    app = start.known()
    places = {
        "Talk": "LibraryScreen",
        "Progress": "ProgressScreen",
        "Help & safety": "HelpScreen",
        "Settings": "SettingsScreen",
        "Today": "TodayScreen",
    }
    for name, page in places.items():
        app.go_to(name).until_page(page)


class Windows(QObject):
    """Notes every window that appears, be it for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show
        if shown and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_nothing_flashes_up_as_a_window_of_its_own(start: Start, qapp: QApplication) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    app = start.known()
    for name in ("Talk", "Progress", "Help & safety", "Settings", "Today"):
        app.go_to(name)
    app.press("F1", "Esc", "F9", "F9").choose("Calm down")
    qapp.removeEventFilter(windows)
    assert windows.seen == ["Shell"]


def test_at_large_text_the_rail_is_one_button_that_opens_a_list(start: Start) -> None:
    app = start.known().press("Ctrl++", times=8)
    assert app.program.desk.look.scale == 2.0
    assert app.program.window.rail.form is RailForm.BUTTON
    app.choose("Places").until_page("PlacesPage")
    app.go_to("Settings").until_page("SettingsScreen")


def test_the_size_of_the_text_changes_at_once_and_stays(start: Start) -> None:
    app = start.known().press("Ctrl++", "Ctrl++", "Ctrl+-")
    assert app.program.desk.look.scale == 1 + TEXT_STEP
    again = start.again(app)
    assert again.program.desk.look.scale == 1 + TEXT_STEP
    again.press("Ctrl+0")
    assert again.program.desk.look.scale == 1.0


def test_text_is_never_smaller_or_larger_than_it_may_be(start: Start) -> None:
    app = start.known().press("Ctrl+-")
    assert app.program.desk.look.scale == 1.0
    assert app.press("Ctrl++", times=12).program.desk.look.scale == 2.0


def test_f1_tells_of_this_page_and_leads_to_help(start: Start) -> None:
    app = start.known().press("F1").until_words("This page, in short")
    assert "One talk to start with" in app.words
    assert app.focus == "Back to the page"
    app.press("Return")
    assert "This page, in short" not in app.words
    app.press("F1").choose("Where to find help").until_page("HelpScreen")


@pytest.mark.parametrize(
    ("place", "chapter"), [("Cards", "Cards"), ("Settings", "Copies, and another computer")]
)
def test_f1_twice_leads_to_the_chapter_about_this_page(
    start: Start, place: str, chapter: str
) -> None:
    app = start.known().go_to(place).press("F1").until_words(f"Guide: {chapter} (F1)")
    app.press("F1").until_page("HelpScreen")
    assert chapter in app.words
    assert app.focus.startswith(f"{chapter}. ")


def test_in_the_room_f1_tells_of_the_room_and_the_time_waits(start: Start) -> None:
    app = start.known().begin()
    app.press("F1").until_words("Back to the talk")
    assert "Somebody else took the floor" in app.words
    assert app.session.stop is not None


def test_f9_hides_everything_and_f9_again_shows_today(start: Start) -> None:
    app = start.known().begin(topic="late trains")
    app.press("F9")
    assert app.page_name == "HiddenPage"
    assert app.shell.windowTitle() == "List"
    assert not [word for word in ("In Turn", "Noor", "late trains") if word in app.words]
    app.press("Esc", "F1", "Return", "Ctrl+,")
    assert app.page_name == "HiddenPage"
    app.press("F9").until_page("TodayScreen").until_words("You were in the middle")
    assert app.shell.windowTitle() == "In Turn"


def test_nothing_comes_before_the_dull_page_however_late_it_comes(start: Start) -> None:
    app = start.known()
    app.program.open_talk("say-it-back", solo=False)
    app.press("F9").settle()
    assert app.page_name == "HiddenPage"
    program = app.program
    for way in (
        lambda: program.open("reflect"),
        lambda: program.open_talk("say-it-back", solo=True),
        lambda: program.bring("reflect", None),
        lambda: program.go_on(restart=False, gate_first=False),
        program.breathe,
        lambda: program.talking.room_wanted.emit(QWidget(program.window)),
    ):
        way()
        assert app.settle().page_name == "HiddenPage"
    app.press("F9").until_page("TodayScreen")
    app.press("Ctrl+,").until_page("SettingsScreen")


def test_f9_hides_a_sheet_with_the_page_below(start: Start) -> None:
    app = start.known().press("F1").press("F9")
    assert app.page_name == "HiddenPage"
    assert "This page, in short" not in app.words


def test_while_it_is_hidden_no_tone_gives_it_away(start: Start, silence: Silence) -> None:
    app = start.known()
    app.press("F9")
    app.program.play(Tone.REST)
    assert silence.asked == []
    app.press("F9")
    app.program.play(Tone.REST)
    assert [tone for tone, _ in silence.asked] == [Tone.REST]


def test_a_talk_that_waits_can_be_let_go_and_taken_back(start: Start) -> None:
    app = in_the_middle(start)
    app.choose("Let the words go").until_words("The words are gone.")
    assert app.settle().program.desk.keeper is not None
    app.press("Ctrl+Z").until_words("You were in the middle")
    again = start.again(app)
    again.until_words("You were in the middle")


def test_what_was_let_go_is_gone_at_the_next_start(start: Start) -> None:
    app = in_the_middle(start)
    app.choose("Let the words go").settle()
    assert "You were in the middle" not in start.again(app).words


def in_the_middle(start: Start) -> TwoPeople:
    app = start.known().begin()
    app.press("Return").wait(10)
    again = start.again(app)
    again.until_words("You were in the middle")
    return again


@pytest.mark.parametrize("days", [-1, -400, 400])
def test_another_day_on_the_clock_breaks_nothing_and_blames_nobody(start: Start, days: int) -> None:
    app = in_the_middle(start)
    app.close()
    clock = HandClock(wall=EVENING + days * DAY * 1000)
    app = start(app.home, clock)
    app.until_page("TodayScreen").go_to("Progress").until_page("ProgressScreen")
    assert "ago" not in app.words


def test_the_look_follows_the_settings_at_once(start: Start) -> None:
    app = start.known().press("Ctrl+,").until_page("SettingsScreen")
    app.reach("Look: Like the computer").press("Right", "Right")
    desk = app.program.desk
    assert desk.preferences.choices.comfort.theme is Theme.DARK
    assert desk.look.dark


def test_ctrl_q_closes_and_nothing_is_left_open(start: Start) -> None:
    app = start.known().begin()
    app.shell.close()
    assert not app.shell.isVisible()
    app.close()
    assert "You were in the middle" in start(app.home, app.clock).words
