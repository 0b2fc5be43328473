"""The first page: by voice, in writing or in signs, with a clock or without."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from coach.people import Couple, Hue, Person, Shape, Side
from coach.session.modes import Mode
from tests.ui.talk.before import HandAfter
from tests.ui.talk.screens import holder, press, shown, words_on
from ui.talk.first_page.presenter import FirstPagePresenter
from ui.talk.first_page.screen import FirstPageScreen
from ui.talk.first_page.view import Choice, CloseSheet, Known, SeeWays, WaysSheet
from ui.talk.requests import Choose, Primary
from ui.theme.look import Look

COUPLE = Couple(Person("Noor"), Person("Sam", Shape.SQUARE, Hue.CLAY))
ENTER, ESC, DOWN, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Tab


class Page:
    """A first page, and what came out of it."""

    def __init__(self, known: Known | None = None, *, solo: bool = False) -> None:
        self.presenter = FirstPagePresenter(Library(), HandAfter())
        self.kept: list[Choice] = []
        self.begun: list[Choice] = []
        self.presenter.way_chosen.connect(self.kept.append)
        self.presenter.check_in_asked.connect(self.begun.append)
        self.presenter.open("say-it-back", known or Known(COUPLE), solo=solo)

    def ask(self, *requests: object) -> "Page":
        for request in requests:
            self.presenter.ask(request)  # type: ignore[arg-type]
        return self

    @property
    def sheet(self) -> WaysSheet:
        sheet = self.presenter.view().sheet
        assert isinstance(sheet, WaysSheet)
        return sheet

    def fact(self) -> str:
        return self.presenter.view().facts[0].words


def test_by_voice_is_what_comes_first() -> None:
    page = Page()
    assert page.presenter.view().way == "Talk, write or sign"
    sheet = page.ask(SeeWays()).sheet
    assert [way.id for way in sheet.ways if way.chosen] == ["talk"]
    assert (sheet.clocks, sheet.signing) == ((), False)


def test_in_writing_there_may_be_a_clock_or_none() -> None:
    page = Page().ask(SeeWays(), Choose("mode", "write"))
    assert [clock.id for clock in page.sheet.clocks if clock.chosen] == ["with"]
    assert page.fact() == "About 35 minutes"
    page.ask(Choose("clock", "without"))
    assert page.fact() == "As long as it takes"
    assert page.presenter.view().way == "In writing"
    assert (page.kept[-1].mode, page.kept[-1].clock) == (Mode.WRITE, False)
    assert page.ask(CloseSheet(), Primary()).begun == [page.kept[-1]]


def test_in_signs_seats_and_light_are_told() -> None:
    page = Page().ask(SeeWays(), Choose("mode", "sign"))
    assert page.sheet.signing
    assert "face each other" in page.sheet.light
    assert page.presenter.view().way == "In signs"
    assert page.fact() == "About 20 minutes"


def test_what_was_chosen_last_comes_again() -> None:
    known = Known(COUPLE, mode=Mode.WRITE, clock=False)
    page = Page(known)
    assert page.presenter.view().way == "In writing"
    assert page.ask(Primary()).begun == [
        Choice("say-it-back", starter=Side.ONE, mode=Mode.WRITE, clock=False)
    ]


def test_alone_there_is_nobody_to_write_to() -> None:
    page = Page(Known(COUPLE, mode=Mode.WRITE), solo=True)
    assert page.presenter.view().way == ""
    assert page.ask(Primary()).begun[0].mode is Mode.TALK


def test_it_is_chosen_by_keyboard(qtbot: QtBot, still: Look) -> None:
    page = Page()
    screen = FirstPageScreen(still)
    qtbot.addWidget(shown(screen, page.presenter))
    for _ in range(20):
        if getattr(holder(), "words", "") == "Talk, write or sign":
            break
        press(TAB)
    press(ENTER)
    assert holder().accessibleName().startswith("By voice")
    press(DOWN)
    assert page.kept[-1].mode is Mode.WRITE
    assert "With a clock" in words_on(screen)
    press(DOWN)
    assert page.kept[-1].mode is Mode.SIGN
    assert holder().accessibleName().startswith("In signs")
    press(ESC)
    assert "In signs" in words_on(screen)
    assert page.presenter.view().sheet is None
