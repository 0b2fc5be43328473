"""Help on screen: by keyboard alone, topics that stay, numbers whole in every size."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.help.shelves import spoiled
from tests.ui.placed import placed
from tests.ui.talk.before import Heard
from tests.ui.talk.screens import DOWN, ENTER, TAB, holder, press, pressed, settle, words_on
from ui.actions import Deed
from ui.help.helplines import ANOTHER
from ui.help.presenter import SAFETY, HelpPresenter
from ui.help.screen import HelpScreen
from ui.help.view import ChooseCountry, ShowTopic
from ui.parts.action_bar import ActionBar
from ui.parts.drop_down import DropDown
from ui.parts.pills import Pill, PillList
from ui.theme.look import Look

PAGE_DOWN, PAGE_UP = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp
TOPICS = ("how", "rests-on", SAFETY, "find-help", "keys", "kept")


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Help:
    """Help on screen, opened at a topic, and what it has said."""

    def __init__(
        self,
        look: Look,
        qtbot: QtBot,
        topic: str = "",
        size: tuple[int, int] = (1080, 800),
        library: Library | None = None,
    ) -> None:
        self.said = Heard()
        self.presenter = HelpPresenter(library or Library(), "United Kingdom")
        self.presenter.today_asked.connect(self.said.as_("today"))
        self.presenter.hide_asked.connect(self.said.as_("hide"))
        self.presenter.open(topic)
        self.screen = HelpScreen(look)
        self.window = placed(self.screen, self.presenter, qtbot, *size)

    @property
    def menu(self) -> DropDown:
        return self.screen.findChildren(DropDown)[0]

    @property
    def country(self) -> DropDown:
        return self.screen.findChildren(DropDown)[1]

    @property
    def scrolled(self) -> int:
        return self.screen.area.verticalScrollBar().value()

    @property
    def words(self) -> list[str]:
        return words_on(self.screen)


def test_arrows_go_through_the_topics_and_enter_leads_away_from_none(
    look: Look, qtbot: QtBot
) -> None:
    shown = Help(look, qtbot)
    press(DOWN, DOWN, DOWN, ENTER)
    assert shown.presenter.view().chosen == "wrong-tool"
    assert "When this app is the wrong tool" in shown.words
    assert shown.said == []


def test_enter_elsewhere_presses_the_dark_button(look: Look, qtbot: QtBot) -> None:
    shown = Help(look, qtbot, "how")
    assert shown.screen.act(Deed.PRIMARY)
    assert not shown.screen.act(Deed.UNDO)
    assert shown.said == [("today",)]


def test_the_topics_are_read_before_the_text_and_still_lie_under_the_hand(
    look: Look, qtbot: QtBot
) -> None:
    shown = Help(look, qtbot, "how")
    screen = shown.screen
    topic = next(one for one in screen.findChildren(Pill) if one.isVisible())
    topics = screen.findChildren(PillList)[0]
    children = screen.children()
    assert children.index(topics) < children.index(screen.area)
    for middle in (topic.rect().center(), topic.rect().topRight() - QPoint(2, -2)):
        assert screen.childAt(topic.mapTo(screen, middle)) is topic
    shown.window.resize(700, 800)  # no room beside the text: all of that is there again
    settle()
    assert not topic.isVisible()
    assert screen.area.mask().isEmpty()


def test_tab_comes_to_the_country_and_to_hiding_the_window(look: Look, qtbot: QtBot) -> None:
    shown = Help(look, qtbot, "find-help", (1080, 1000))
    press(TAB)
    assert holder() is shown.country
    press(DOWN)
    assert shown.presenter.view().chosen == "find-help"
    assert "1800 341 900" in shown.words
    while holder() is not pressed(shown.screen, "Hide this window (F9)"):
        press(TAB)
    press(ENTER)
    assert shown.said == [("hide",)]


def test_another_country_keeps_the_keyboard_and_the_place(look: Look, qtbot: QtBot) -> None:
    shown = Help(look, qtbot, SAFETY)
    press(TAB)
    before = shown.scrolled
    press(DOWN)
    assert holder() is shown.country
    assert shown.scrolled == before
    assert "1800 341 900" in shown.words
    assert "0808 2000 247" not in shown.words


def test_the_topics_stay_while_the_text_is_turned(look: Look, qtbot: QtBot) -> None:
    shown = Help(look, qtbot, "rests-on")
    pill = shown.screen.findChildren(Pill)[0]
    at = pill.mapTo(shown.screen, pill.rect().topLeft())
    press(PAGE_DOWN)
    assert shown.scrolled > 0
    assert pill.mapTo(shown.screen, pill.rect().topLeft()) == at
    press(PAGE_UP)
    assert shown.scrolled == 0


def test_another_topic_is_read_from_its_beginning(look: Look, qtbot: QtBot) -> None:
    shown = Help(look, qtbot, "rests-on")
    press(PAGE_DOWN)
    shown.presenter.ask(ShowTopic(SAFETY))
    settle()
    assert shown.scrolled == 0


@pytest.mark.parametrize("size", [(928, 768), (1080, 520)])
def test_with_little_room_the_topics_are_a_drop_down(
    look: Look, qtbot: QtBot, size: tuple[int, int]
) -> None:
    shown = Help(look, qtbot, "", size)
    assert not [pill for pill in shown.screen.findChildren(Pill) if pill.isVisible()]
    assert holder() is shown.menu
    press(DOWN)
    assert shown.presenter.view().chosen == "how"


def test_with_room_again_they_stand_beside_the_text(look: Look, qtbot: QtBot) -> None:
    shown = Help(look, qtbot, "", (1080, 520))
    shown.window.resize(1080, 800)
    settle()
    pills = [pill for pill in shown.screen.findChildren(Pill) if pill.isVisible()]
    assert len(pills) == 8
    assert not shown.menu.isVisible()
    assert pills[0].height() >= 56


def test_an_unread_file_is_named(look: Look, qtbot: QtBot, home: Path) -> None:
    shown = Help(look, qtbot, "*missing", library=spoiled(home, first_try="\nminutes = 'long'\n"))
    assert any("en/walkthroughs/first-try.toml" in words for words in shown.words)


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("topic", TOPICS)
def test_every_page_passes_the_audit(look: Look, qtbot: QtBot, topic: str, scale: float) -> None:
    look.set_scale(scale)
    # What a window of 1024 x 768 leaves beside the rail, or below its button.
    shown = Help(look, qtbot, topic, (928, 768) if scale < 1.5 else (1024, 665))
    bar = shown.screen.findChildren(ActionBar)
    assert audit(shown.screen, primary=shown.screen.primary, regions=bar) == []


def test_without_numbers_it_passes_the_audit_too(look: Look, qtbot: QtBot) -> None:
    look.set_scale(2.0)
    shown = Help(look, qtbot, SAFETY, (1024, 665))
    shown.presenter.ask(ChooseCountry(ANOTHER))
    settle()
    assert "Someone you trust, whom your partner does not know well" in shown.words
    bar = shown.screen.findChildren(ActionBar)
    assert audit(shown.screen, primary=shown.screen.primary, regions=bar) == []


def test_a_larger_text_while_it_is_open_takes_nothing_away(look: Look, qtbot: QtBot) -> None:
    shown = Help(look, qtbot, SAFETY)
    look.set_scale(2.0)
    settle()
    look.set_scale(1.0)
    settle()
    assert [pill.isVisible() for pill in shown.screen.findChildren(Pill)] == [True] * 8
    assert audit(shown.screen, primary=shown.screen.primary) == []
