"""The pages before a scene, on screen and by keyboard alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.placed import placed
from tests.ui.rehearse.rehearsing import DANGER, KIND, Rehearsing
from tests.ui.rehearse.test_choosing import left
from tests.ui.talk.screens import DOWN, ENTER, ESC, TAB, holder, press, settle, type_words
from ui.actions import Deed
from ui.parts.one_of import Member
from ui.parts.pressed import Pressed
from ui.rehearse.about_page import AboutPage
from ui.rehearse.choose_page import ChoosePage
from ui.rehearse.own_page import OwnPage
from ui.rehearse.requests import About, BuildOwn, ChooseScene, Filled, LetGo
from ui.rehearse.screen import RehearseScreen
from ui.theme.look import Look

BACKSPACE = Qt.Key.Key_Backspace


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Shown(Rehearsing):
    """Rehearse, on screen."""

    def __init__(self, look: Look, qtbot: QtBot, *asked: object, alone: bool = False) -> None:
        super().__init__(alone=alone)
        self.ask(*asked)
        self.screen = RehearseScreen(look)
        self.screen.ticked.connect(self.presenter.tick)
        self.window = placed(self.screen, self.presenter, qtbot)

    @property
    def words(self) -> list[str]:
        labels = [one.text() for one in self.screen.findChildren(QLabel) if one.isVisible()]
        buttons = [one.words for one in self.screen.findChildren(Pressed) if one.isVisible()]
        return labels + buttons

    def press(self, words: str) -> "Shown":
        """Press the button that says this."""
        found = [one for one in self.screen.findChildren(Pressed) if one.isVisible()]
        next(one for one in found if one.words == words).click()
        settle()
        return self

    def member(self, words: str) -> Member:
        """Find what can be chosen by its words."""
        found = self.screen.page.findChildren(Member)
        return next(one for one in found if one.words == words)


def test_the_keyboard_begins_on_the_chosen_scene_and_enter_begins_it(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot)
    assert holder().accessibleName() == "Chores always land on me"
    press(DOWN)
    assert shown.member("Phone at dinner").isChecked()
    press(ENTER)
    assert shown.scene.name == "Phone at dinner"


def test_a_run_that_waits_comes_first(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.presenter.know(left(), {})
    shown.screen.focus()
    assert holder().accessibleName() == "Go on where I was"
    shown.press("Let it go")
    assert "Those words are gone." in shown.words
    assert shown.screen.act(Deed.UNDO)
    settle()
    assert "Let it go" in shown.words
    assert not shown.screen.act(Deed.UNDO) or "Let it go" in shown.words


def test_tempers_and_filters_are_chosen_by_arrows(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, alone=True)
    press(TAB)
    shown.member("Goes quiet").setFocus()
    press(DOWN)
    assert [one.key for one in shown.choose.tempers if one.chosen] == ["prickly"]
    shown.member("Money").click()
    settle()
    assert {row.key for row in shown.choose.scenes} == {"a-purchase", "splitting-money"}
    shown.press("Surprise me")


def test_the_list_unfolds_and_keeps_the_keyboard(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    more = shown.choose.more
    button = next(one for one in shown.screen.findChildren(Pressed) if one.words == more)
    button.setFocus()
    button.click()
    settle()
    assert holder().accessibleName() == "Chores always land on me"
    shown.press("Build one from my words")
    assert isinstance(shown.screen.page, OwnPage)


def test_a_scene_that_rests_says_so_and_cannot_begin(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.presenter.know(None, {"chores": 2})
    settle()
    page = shown.screen.page
    assert isinstance(page, ChoosePage)
    assert not page.primary.isEnabled()
    assert Deed.PRIMARY not in page.works
    assert "Enough for one day. Sleep on it." in shown.words
    press(ENTER)
    assert shown.choose


def test_whose_shape_it_is_is_chosen_beside_the_title(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.member("Sam").click()
    assert [one.chosen for one in shown.choose.who] == [False, True]


def test_enter_goes_from_field_to_field_and_then_begins(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, BuildOwn())
    press(ENTER)
    assert holder().accessibleName() == "What do you wish for?"
    press(ENTER, ENTER)
    assert holder().accessibleName() == "What is it about, in a few words?"
    type_words("the holidays")
    press(ENTER, ENTER, ENTER)
    assert shown.scene.name == "The holidays"


def test_words_of_danger_bring_the_quiet_card_in_the_place_of_the_tempers(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot, BuildOwn())
    type_words(DANGER[:60])
    settle()
    assert "Some things need people" in shown.words
    assert "How does your partner answer?" not in shown.words
    shown.press("See who can help")
    assert ("help_asked",) in shown.out
    page = shown.screen.page
    page.calm.button.setFocus()
    shown.ask(Filled("topic", ""))
    assert holder().accessibleName() == "What is it about, in a few words?"


def test_the_fields_hold_what_was_typed_and_nothing_once_the_window_is_hidden(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot, BuildOwn())
    type_words("the holidays")
    press(ESC)
    assert isinstance(shown.screen.page, ChoosePage)
    shown.press(shown.choose.more).press("Build one from my words")
    page = shown.screen.page
    assert isinstance(page, OwnPage)
    assert page.fields["topic"].words == "the holidays"
    shown.presenter.drop()
    shown.screen.forget()
    assert page.fields["topic"].words == ""


def test_a_long_topic_is_cut_and_kindly_told(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, BuildOwn())
    QApplication.clipboard().setText("holidays " * 100_000)
    shown.screen.page.fields["topic"].edit.paste()
    assert len(shown.own.fields[0].text) == 60
    assert "There is room for 60 characters. The rest was left out." in shown.words


def test_what_this_can_do_leads_back_by_esc_backspace_and_its_button(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot)
    for back in (ESC, BACKSPACE, ENTER):
        shown.press("What this can do")
        assert isinstance(shown.screen.page, AboutPage)
        assert "What it rests on" in shown.words
        press(back)
        assert isinstance(shown.screen.page, ChoosePage)


def test_esc_on_the_list_is_the_windows(look: Look, qtbot: QtBot) -> None:
    assert not Shown(look, qtbot).screen.act(Deed.LEAVE)


@pytest.mark.parametrize("width", [700, 1080])
@pytest.mark.parametrize("asked", [(), (BuildOwn(),), (About(),)], ids=["choose", "own", "about"])
def test_the_audit_finds_nothing(
    look: Look, qtbot: QtBot, asked: tuple[object, ...], width: int
) -> None:
    shown = Shown(look, qtbot, *asked)
    shown.window.resize(width, 800)
    settle()
    assert audit(shown.screen, primary=shown.screen.page.primary) == []


def test_a_scene_and_its_look_back_are_pages_of_the_same_place(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, ChooseScene("chores"))
    shown.begun().said(KIND)
    assert shown.scene.you_said in " ".join(shown.words)
    assert shown.screen.works
    shown.ended_talk()
    press(ENTER)
    assert shown.back.title in shown.words
    shown.presenter.drop()
    shown.screen.forget()
    assert isinstance(shown.screen.page, ChoosePage)
    assert shown.ask(LetGo()).choose
