"""When this app is the wrong tool, for one reader alone: the same page, wherever it is opened."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from tests.flow.words import words_on
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from ui.actions import Deed
from ui.help.alone_page import AlonePage
from ui.parts.drop_down import DropDown
from ui.theme.look import Look


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> AlonePage:
    """The page, in a window."""
    page = AlonePage(look, Library(), "", "United Kingdom", "Back", "Hide")
    qtbot.addWidget(page)
    page.resize(1080, 800)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_it_has_four_areas_to_read_and_nothing_to_answer(page: AlonePage) -> None:
    words = words_on(page)
    for area in ("Fear", "Being hurt", "Being watched", "Not wanting to live"):
        assert area in words
    assert "0808 2000 247" in words
    assert "Not tonight. I am tired." in words


def test_another_country_shows_its_numbers_and_is_not_remembered(
    page: AlonePage, look: Look, qtbot: QtBot
) -> None:
    (country,) = page.findChildren(DropDown)
    country.choice_changed.emit("ireland")
    qtbot.waitUntil(lambda: "1800 341 900" in words_on(page))
    again = AlonePage(look, Library(), "", "United Kingdom", "Back", "Hide")
    qtbot.addWidget(again)
    again.show()
    assert "0808 2000 247" in words_on(again)


def test_it_is_left_and_hidden_by_keys_and_buttons(page: AlonePage, qtbot: QtBot) -> None:
    for deed in (Deed.PRIMARY, Deed.LEAVE, Deed.STEP_BACK):
        with qtbot.waitSignal(page.left):
            assert page.act(deed)
    assert not page.act(Deed.UNDO)
    page.focus()
    assert page.primary.hasFocus()
    assert page.works == {Deed.PRIMARY, Deed.STEP_BACK}


def test_everybody_can_use_it(page: AlonePage) -> None:
    assert audit(page, primary=page.primary) == []
