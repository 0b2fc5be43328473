"""The page of two computers shows its view, and says what is pressed and typed."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from tests.ui.dressing import dressed
from ui.settings.together.page import TogetherPage
from ui.settings.together.view import ChooseFolder, GoOn, Part, TogetherView, TypeWords
from ui.theme.look import Look

FIRST = TogetherView(
    texts=("Some folders are alike.", "What comes along."),
    folder="No folder yet",
    choose="Choose the folder",
    label="Words",
    help="Four words or more.",
    primary="Share this folder",
    ready=True,
)
SHARED = TogetherView(
    texts=("What comes along.",),
    folder="In /shared",
    choose="",
    label="Words",
    help="Four words or more.",
    primary="Look for what is new",
    joined=True,
    ready=True,
    part="Share it no longer",
    told="Both computers match.",
)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> TogetherPage:
    page = TogetherPage(look)
    qtbot.addWidget(page)
    for button in (page.primary, *page.others):  # their place is the bar
        button.setParent(page)
    page.show()
    return page


def test_before_a_folder_is_shared_words_are_asked_for(page: TogetherPage) -> None:
    page.show_view(FIRST)
    assert page.field.isVisibleTo(page)
    assert not page.others[0].isVisibleTo(page)
    assert page.primary.accessibleName() == "Share this folder"


def test_once_it_is_shared_there_is_no_field_and_a_way_to_part(page: TogetherPage) -> None:
    page.show_view(FIRST)
    page.field.set_words("three small boats")
    page.show_view(SHARED)
    assert not page.field.isVisibleTo(page)
    assert page.field.words == ""
    assert not page.others[0].isHidden()


def test_what_is_pressed_and_typed_is_asked_for(page: TogetherPage, qtbot: QtBot) -> None:
    asked: list[object] = []
    page.wanted.connect(asked.append)
    page.show_view(FIRST)
    QTest.keyClicks(page.field.edit, "a")
    page.field.entered.emit()
    page.primary.click()
    part = page.others[0]
    assert isinstance(part, QAbstractButton)
    part.click()
    assert asked == [TypeWords("a"), GoOn(), GoOn(), Part()]
    assert ChooseFolder() not in asked


def test_a_problem_stands_at_the_field(page: TogetherPage) -> None:
    page.show_view(replace(FIRST, problem="This is another passphrase."))
    assert page.field.edit.accessibleDescription() == "This is another passphrase."


def test_where_its_words_are_torn_it_says_so(page: TogetherPage) -> None:
    page.show_view(FIRST)
    page.show_torn()
    assert not page.primary.isVisibleTo(page)
    assert not page.field.isVisibleTo(page)


def test_the_keyboard_begins_where_one_goes_on(page: TogetherPage) -> None:
    page.show_view(replace(FIRST, ready=False))
    page.focus()
    page.set_below(below=True)
    assert page.focusWidget() is not page.primary
