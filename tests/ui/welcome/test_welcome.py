"""The first page: two names, three ways on, nothing asked that cannot be skipped."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from coach.people import Side
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.finding import seen
from tests.ui.looks import look_of
from ui.parts.buttons import QuietLink, Secondary
from ui.parts.text import Text
from ui.preferences import Preferences
from ui.theme.comfort import Comfort
from ui.theme.look import Look
from ui.welcome.presenter import WelcomePresenter
from ui.welcome.screen import WelcomeScreen
from ui.welcome.view import (
    Done,
    FromElsewhere,
    LookAround,
    NameIt,
    OnlyMe,
    SeePreview,
)


@pytest.fixture
def preferences(tmp_path: Path, qtbot: QtBot) -> Preferences:
    return Preferences(tmp_path / "inturn.ini")


@pytest.fixture
def presenter(preferences: Preferences) -> WelcomePresenter:
    return WelcomePresenter(Library(), preferences)


def screen_of(presenter: WelcomePresenter, qtbot: QtBot, look: Look | None = None) -> WelcomeScreen:
    """A screen that is joined to its presenter, as the window does it."""
    screen = WelcomeScreen(look or look_of(), presenter.view())
    qtbot.addWidget(screen)
    presenter.view_changed.connect(screen.show_view)
    screen.asked.connect(presenter.ask)
    screen.resize(1024, 768)
    screen.show()
    QApplication.processEvents()
    screen.focus()
    return screen


def test_without_names_the_shapes_say_left_and_right(presenter: WelcomePresenter) -> None:
    view = presenter.view()
    assert [seat.inside for seat in view.seats] == ["Left", "Right"]
    assert view.primary == "Begin without names"
    assert view.only_me


def test_a_name_counts_while_it_is_typed(
    presenter: WelcomePresenter, preferences: Preferences
) -> None:
    presenter.ask(NameIt(Side.ONE, "Noor"))
    presenter.ask(NameIt(Side.TWO, "Sam"))
    assert presenter.view().seats[0].inside == "Noor"
    assert presenter.view().only_me == ""
    assert preferences.choices.couple.two.name == "Sam"


def test_a_pasted_novel_becomes_a_name(presenter: WelcomePresenter) -> None:
    presenter.ask(NameIt(Side.ONE, "x" * 1_000_000))
    assert len(presenter.view().seats[0].person.name) == 40


@pytest.mark.parametrize(("request_", "alone"), [(Done(), False), (OnlyMe(), True)])
def test_who_is_here_leads_into_a_first_talk_and_is_not_asked_again(
    presenter: WelcomePresenter,
    preferences: Preferences,
    qtbot: QtBot,
    request_: Done | OnlyMe,
    alone: bool,
) -> None:
    begun = list[bool]()
    presenter.begun.connect(begun.append)
    with qtbot.assertNotEmitted(presenter.done):
        presenter.ask(request_)
    assert begun == [alone]
    assert preferences.choices.welcomed
    assert preferences.choices.alone is alone


def test_whoever_looks_around_first_comes_to_today(
    presenter: WelcomePresenter, preferences: Preferences, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(presenter.done), qtbot.assertNotEmitted(presenter.begun):
        presenter.ask(LookAround())
    assert preferences.choices.welcomed


def test_a_look_at_how_a_talk_goes_settles_nothing(
    presenter: WelcomePresenter, preferences: Preferences, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(presenter.preview_asked):
        presenter.ask(SeePreview())
    assert not preferences.choices.welcomed


def test_two_names_and_enter_are_enough(
    presenter: WelcomePresenter, preferences: Preferences, qtbot: QtBot
) -> None:
    screen = screen_of(presenter, qtbot)
    for name in ("Noor", "Sam"):
        field = screen.focusWidget()
        QTest.keyClicks(field, name)
        if name == "Noor":
            QTest.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(presenter.begun):
        QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Return)
    assert [preferences.choices.couple.of(side).name for side in Side] == ["Noor", "Sam"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_first_page_can_be_used_by_everybody(
    presenter: WelcomePresenter, qtbot: QtBot, qapp: QApplication, scale: float
) -> None:
    with dressed(qapp, Comfort(scale=scale)) as look:
        screen = screen_of(presenter, qtbot, look)
        assert audit(screen, primary=screen.primary, regions=(screen.bar,)) == []


def test_at_large_text_a_look_around_is_a_quiet_link(
    presenter: WelcomePresenter, qtbot: QtBot, qapp: QApplication
) -> None:
    with dressed(qapp, Comfort(scale=2.0)) as look:
        screen = screen_of(presenter, qtbot, look)
        assert "Look around first" not in [one.text() for one in seen(screen.bar, Secondary)]
        (link,) = [one for one in seen(screen, QuietLink) if one.text() == "Look around first"]
        with qtbot.waitSignal(presenter.done):
            link.click()


@pytest.mark.parametrize(("scale", "half"), [(1.0, "left"), (2.0, "upper")])
def test_what_is_said_of_the_sides_is_true_where_the_halves_are_stacked_too(
    presenter: WelcomePresenter, qtbot: QtBot, qapp: QApplication, scale: float, half: str
) -> None:
    with dressed(qapp, Comfort(scale=scale)) as look:
        screen = screen_of(presenter, qtbot, look)
        said = [text.text() for text in seen(screen, Text)]
    assert f"Sit the way you like. Whoever is on the left takes the {half} half." in said


def test_whoever_comes_from_another_computer_has_a_quiet_way(
    presenter: WelcomePresenter, preferences: Preferences, qtbot: QtBot
) -> None:
    screen = screen_of(presenter, qtbot)
    with qtbot.waitSignal(presenter.elsewhere):
        screen.asked.emit(FromElsewhere())
    with qtbot.assertNotEmitted(presenter.done):
        presenter.arrived()
    preferences.choose(replace(preferences.choices, welcomed=True))
    with qtbot.waitSignal(presenter.done):
        presenter.arrived()
