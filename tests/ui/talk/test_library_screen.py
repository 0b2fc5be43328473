"""The library on screen: by keyboard alone, beside or above each other, whole in every size."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.talk.before import Heard, Shelf, talk
from tests.ui.talk.screens import (
    DOWN,
    ENTER,
    RIGHT,
    TAB,
    holder,
    press,
    pressed,
    settle,
    shown,
    words_on,
)
from ui.actions import Where
from ui.parts.drop_down import DropDown
from ui.parts.pills import Pill
from ui.parts.rows import Row
from ui.talk.library.presenter import LibraryPresenter
from ui.talk.library.screen import LibraryScreen
from ui.talk.library.view import ALL, KEPT, FindBy, OfLength
from ui.theme.look import Look

LONG_ONLY = Shelf(talk("Long turns", 45, "far-apart", lengths=(45, 12)))


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Talks:
    """A library on screen at 1280 x 800, and what it has said."""

    def __init__(
        self, look: Look, qtbot: QtBot, library: Library | None = None, width: int = 1080
    ) -> None:
        self.said = Heard()
        self.presenter = LibraryPresenter(library or Library())
        self.presenter.walkthrough_chosen.connect(self.said.as_("open"))
        self.screen = LibraryScreen(look)
        self.window = shown(self.screen, self.presenter, Where.PLACE)
        qtbot.addWidget(self.window)
        self.window.resize(width, 800)
        settle()
        self.screen.focus()

    @property
    def rows(self) -> list[str]:
        return [row.key for row in self.screen.findChildren(Row) if row.isVisible()]

    @property
    def words(self) -> list[str]:
        return words_on(self.screen)


def test_the_needs_stand_beside_the_talks(look: Look, qtbot: QtBot) -> None:
    talks = Talks(look, qtbot)
    pills = [pill.words for pill in talks.screen.findChildren(Pill) if pill.isVisible()]
    assert pills[0] == "We keep arguing about the same thing"
    assert pills[-1] == f"All {len(Library().ids())}, by name"
    assert not talks.screen.findChildren(DropDown)[0].isVisible()
    needed = [talk.id for talk in Library().whole() if "same-thing" in talk.needs]
    assert talks.rows == needed
    assert {"build-an-i-sentence", "open-gently", "say-it-back"} <= set(needed)


def test_a_row_is_found_and_opened_by_keyboard(look: Look, qtbot: QtBot) -> None:
    talks = Talks(look, qtbot)
    press(DOWN)  # the next need
    assert talks.presenter.view().needs[1].chosen
    press(TAB, TAB, TAB, TAB)  # all by name, length, company, the first row
    assert isinstance(holder(), Row)
    second = talks.rows[1]
    press(DOWN, ENTER)
    assert talks.said == [("open", second, False)]


def test_every_talk_has_a_row_of_its_own_under_all_by_name(look: Look, qtbot: QtBot) -> None:
    talks = Talks(look, qtbot)
    talks.presenter.ask(FindBy(ALL))
    settle()
    assert sorted(talks.rows) == sorted(Library().ids())


def test_the_filters_are_chosen_by_arrows(look: Look, qtbot: QtBot) -> None:
    talks = Talks(look, qtbot)
    press(TAB, TAB, RIGHT)
    assert [one.id for one in talks.presenter.view().lengths if one.chosen] == ["10"]
    press(TAB, RIGHT)
    assert [one.id for one in talks.presenter.view().company if one.chosen] == ["alone"]


def test_alone_a_row_opens_the_twin(look: Look, qtbot: QtBot) -> None:
    talks = Talks(look, qtbot)
    talks.presenter.ask(FindBy("prepare"))
    settle()
    talks.screen.findChildren(Row)[-1].click()
    assert talks.said[0][2] is True


def test_nothing_that_short_offers_two_ways_out(look: Look, qtbot: QtBot) -> None:
    talks = Talks(look, qtbot, LONG_ONLY)
    talks.presenter.ask(OfLength(10))
    settle()
    assert talks.rows == []
    pressed(talks.screen, "Long turns").click()
    pressed(talks.screen, "Show any length").click()
    settle()
    assert talks.said == [("open", "long-turns", False)]
    assert talks.rows == ["long-turns"]


def test_no_talk_at_all_leads_to_all_of_them(look: Look, qtbot: QtBot) -> None:
    class Empty(Shelf):
        def whole(self):  # noqa: ANN202
            return ()

    talks = Talks(look, qtbot, Empty())
    assert "Nothing here yet. Another need, or any length?" in talks.words
    pressed(talks.screen, "All 0, by name").click()
    assert talks.rows == []


def test_a_talk_that_cannot_be_read_is_told_quietly(look: Look, qtbot: QtBot) -> None:
    talks = Talks(look, qtbot, Shelf(broken=("gone",)))
    assert "One talk could not be read. Help tells you which." in talks.words


def test_in_a_narrow_window_the_needs_are_a_drop_down(look: Look, qtbot: QtBot) -> None:
    talks = Talks(look, qtbot, width=928)
    menu = talks.screen.findChildren(DropDown)[0]
    assert menu.hasFocus()
    assert not any(pill.isVisible() for pill in talks.screen.findChildren(Pill))
    press(DOWN)
    assert talks.presenter.view().needs[1].chosen
    assert menu.chosen == "far-apart"


def test_larger_text_turns_the_list_into_a_drop_down_at_once(look: Look, qtbot: QtBot) -> None:
    talks = Talks(look, qtbot)
    look.set_scale(1.25)
    settle()
    assert talks.screen.findChildren(DropDown)[0].isVisible()
    assert not any(pill.isVisible() for pill in talks.screen.findChildren(Pill))


def test_the_drop_down_has_what_is_kept_for_later_too(look: Look, qtbot: QtBot) -> None:
    talks = Talks(look, qtbot, width=928)
    talks.presenter.set_kept(("long-turns",))
    menu = talks.screen.findChildren(DropDown)[0]
    keys = [menu.itemData(index) for index in range(menu.count())]
    assert keys[-2:] == [KEPT, ALL]
    assert menu.chosen == "same-thing"


def test_the_focus_stays_where_it_is_when_rows_change(look: Look, qtbot: QtBot) -> None:
    talks = Talks(look, qtbot)
    press(DOWN, DOWN)
    assert isinstance(holder(), Pill)
    assert talks.presenter.view().needs[2].chosen


@pytest.mark.parametrize(("scale", "width"), [(1.0, 1080), (1.0, 928), (2.0, 1024)])
@pytest.mark.parametrize("minutes", [0, 10])
def test_it_passes_the_audit(
    look: Look, qtbot: QtBot, scale: float, width: int, minutes: int
) -> None:
    look.set_scale(scale)
    talks = Talks(look, qtbot, LONG_ONLY if minutes else None, width)
    talks.presenter.ask(FindBy("far-apart"))
    talks.presenter.ask(OfLength(minutes))
    settle()
    assert audit(talks.screen) == []
