"""*Microphone* in Settings: which one, and whether it hears; open only while it is tried."""

import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from tests.ui.listening.standins import DESK, INSIDE, HandMicrophone, silence, tone
from ui.microphone import Access
from ui.preferences import Preferences
from ui.settings.microphone.presenter import MicrophonePresenter
from ui.settings.microphone.view import MARKS, ChooseDevice, MicrophoneView, Try


class Page:
    """The presenter with a microphone by hand."""

    def __init__(self, home: Path) -> None:
        self.preferences = Preferences(home / "inturn.ini")
        self.microphone = HandMicrophone()
        self.presenter = MicrophonePresenter(Library(), self.preferences, self.microphone)
        self.told: list[MicrophoneView] = []
        self.presenter.view_changed.connect(self.told.append)

    @property
    def view(self) -> MicrophoneView:
        return self.presenter.view()

    def choose(self, device: str) -> None:
        self.preferences.choose(replace(self.preferences.choices, microphone=device))


@pytest.fixture
def page(tmp_path: Path, qtbot: QtBot) -> Page:
    made = Page(tmp_path)
    made.presenter.open()
    return made


def test_nothing_is_looked_for_before_the_page_is_seen(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = Page(tmp_path)
    monkeypatch.setattr(page.microphone, "devices", lambda: pytest.fail("it was looked for"))
    page.microphone.devices_changed.emit()
    page.choose(DESK.id)
    assert page.view.devices == (("", "The computer\u2019s own choice"),)
    assert page.told == []


def test_the_computers_own_choice_comes_first_and_is_named(page: Page) -> None:
    assert [name for _, name in page.view.devices] == [
        "The computer\u2019s own choice: The one on the desk",
        "The one on the desk",
        "The one inside",
    ]
    assert (page.view.chosen, page.view.can_try, page.view.trying) == ("", True, False)
    assert page.view.state.startswith("It is closed.")
    assert not page.microphone.is_open


def test_another_one_is_chosen_and_kept(page: Page) -> None:
    page.presenter.ask(ChooseDevice(INSIDE.id))
    assert page.view.chosen == INSIDE.id
    assert page.preferences.choices.microphone == INSIDE.id


def test_one_that_is_not_connected_stays_chosen_and_that_is_said(page: Page) -> None:
    page.choose("usb-9")
    assert page.view.chosen == ""
    assert page.view.state.startswith("The one that you chose is not connected now.")
    assert page.preferences.choices.microphone == "usb-9"


def test_it_is_open_while_it_is_tried_and_no_longer(page: Page) -> None:
    page.choose(INSIDE.id)
    page.presenter.ask(Try())
    assert (page.microphone.is_open, page.microphone.opened) == (True, INSIDE.id)
    assert page.view.state == "It is open for this test alone."
    page.presenter.ask(Try())
    assert (page.microphone.is_open, page.view.trying) == (False, False)
    page.presenter.ask(Try())
    page.presenter.stop()
    assert not page.microphone.is_open


def test_what_it_hears_is_said_in_words_and_marks_and_falls_softly(page: Page) -> None:
    page.presenter.ask(Try())
    assert (page.view.heard, page.view.filled) == ("Very quiet", 0)
    page.microphone.give(tone(0.1, height=16_000))
    assert (page.view.heard, page.view.filled) == ("It hears something", MARKS)
    page.microphone.give(*[silence()] * 9)
    assert (page.view.heard, page.view.filled) == ("It hears something", 0)
    page.microphone.give(silence(0.2))
    assert page.view.heard == "Very quiet"


def test_silence_tells_nothing_new_twenty_times_a_second(page: Page) -> None:
    page.presenter.ask(Try())
    before = len(page.told)
    page.microphone.give(*[silence(0.05)] * 100)
    assert len(page.told) == before


def test_who_forgets_to_stop_leaves_it_open_for_a_minute_at_most(page: Page) -> None:
    page.presenter.ask(Try())
    page.microphone.give(*[silence(1)] * 61)
    assert (page.microphone.is_open, page.view.trying) == (False, False)


def test_another_one_is_tried_at_once(page: Page) -> None:
    page.presenter.ask(Try())
    page.presenter.ask(ChooseDevice(INSIDE.id))
    assert (page.microphone.opened, page.view.trying) == (INSIDE.id, True)


def test_the_system_asks_once_and_then_it_is_tried(page: Page) -> None:
    page.microphone.may = Access.ASK
    assert page.view.state == "Your computer will ask you once whether In Turn may hear."
    page.presenter.ask(Try())
    assert not page.microphone.is_open
    page.microphone.answer(Access.GRANTED)
    assert page.view.trying


def test_an_answer_after_the_page_was_left_opens_nothing(page: Page) -> None:
    page.microphone.may = Access.ASK
    page.presenter.ask(Try())
    page.presenter.stop()
    page.microphone.answer(Access.GRANTED)
    assert not page.microphone.is_open


@pytest.mark.parametrize(
    ("platform", "way"),
    [("win32", "In Windows open"), ("darwin", "On the Mac open"), ("linux", "Open the sound")],
)
def test_where_it_is_not_allowed_the_way_to_allow_it_is_said(
    page: Page, monkeypatch: pytest.MonkeyPatch, platform: str, way: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    page.microphone.may = Access.DENIED
    page.presenter.ask(Try())
    assert page.view.state == "Your computer does not let In Turn hear yet."
    assert page.view.allow.startswith(way)


def test_without_a_microphone_that_is_said_until_there_is_one(page: Page) -> None:
    page.microphone.plug()
    assert page.view.state.startswith("No microphone found.")
    assert (page.view.can_try, bool(page.view.allow)) == (False, sys.platform == "linux")
    page.microphone.plug(DESK)
    assert page.view.state.startswith("It is closed.")


def test_one_that_goes_while_it_is_tried_is_told(page: Page) -> None:
    page.presenter.ask(Try())
    page.microphone.lose()
    assert not page.view.trying
    assert page.view.state.startswith("The microphone gives no more sound.")
    page.presenter.ask(Try())
    assert page.view.trying


def test_one_that_cannot_be_opened_is_as_good_as_none(page: Page) -> None:
    there = page.microphone.there
    page.microphone.there = ()
    page.presenter.ask(Try())
    page.microphone.there = there
    assert page.view.state.startswith("No microphone found.")
