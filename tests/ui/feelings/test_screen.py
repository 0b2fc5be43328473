"""The page by keyboard alone, in every form, held to the audit."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.feelings.picking import SPACE, Picking, at, whole, within
from tests.ui.talk.screens import (
    DOWN,
    ENTER,
    ESC,
    LEFT,
    RIGHT,
    TAB,
    holder,
    press,
    settle,
    type_words,
)
from ui.actions import Deed
from ui.feelings.view import (
    FeelingsRequest,
    GoRoute,
    Notice,
    OpenFamily,
    Route,
    Search,
    Turn,
    WriteOwn,
)
from ui.parts.drop_down import DropDown
from ui.parts.pills import Pill
from ui.theme.look import Look

SORE = Turn("feeling:sore")
BACKSPACE = Qt.Key.Key_Backspace
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_family_and_word_are_two_presses(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot)
    assert at() == "stung"
    press(DOWN, SPACE)
    assert "I felt sore." in picking.texts
    press(ENTER)
    assert picking.said == [("words", ("sore",))]


def test_arrows_go_through_the_words_in_two_directions(look: Look, qtbot: QtBot) -> None:
    _held = Picking(look, qtbot)
    press(RIGHT, DOWN)
    assert at() == "wounded"
    press(LEFT)
    assert at() == "sore"
    press(LEFT)
    assert at() == "sore"


def test_enter_chooses_a_word_before_it_uses_the_words(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot)
    press(ENTER)
    assert picking.said == []
    press(ENTER)
    assert picking.said == [("words", ("stung",))]


def test_what_a_word_means_is_seen_when_one_comes_to_it(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot)
    press(RIGHT)
    assert "hurt: pained by what was said or done" in picking.texts
    assert holder().accessibleDescription() == "pained by what was said or done"


def test_tab_goes_through_the_page_as_it_is_read(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot, SORE)
    picking.picker.act(Deed.FIND)
    stops = [at()]
    for _ in range(9):
        press(TAB)
        stops.append(at())
    assert stops == [
        "Search all words",
        *("Not sure", "Numb", "Mixed"),
        *("Hurt", "Ten more", "stung"),
        *("Take one off", "Back to my sentence", "Add my own word"),
    ]
    press(TAB)
    assert at() == "Use these words"
    press(TAB)
    assert at() == "Feelings"


def test_tab_goes_on_from_whichever_word_one_is_at(look: Look, qtbot: QtBot) -> None:
    _held = Picking(look, qtbot, SORE)
    press(RIGHT, DOWN)
    press(TAB)
    assert at() == "Take one off"
    QTest.keyClick(holder(), TAB, SHIFT)
    assert at() == "wounded"


def test_the_keyboard_stays_on_a_word_that_is_chosen(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot)
    press(RIGHT, SPACE, DOWN, SPACE, SPACE)
    assert at() == "wounded"
    assert picking.tile("hurt").isChecked()
    assert not picking.tile("wounded").isChecked()


def test_another_family_shows_other_words(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot)
    QTest.keyClick(holder(), TAB, SHIFT)
    QTest.keyClick(holder(), TAB, SHIFT)
    press(DOWN)
    assert at() == "Sad"
    assert "heartbroken" in picking.words


def test_more_families_are_unfolded_by_a_press(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot)
    picking.button("Ten more").click()
    settle()
    pills = [one.words for one in picking.picker.findChildren(Pill) if one.isVisible()]
    assert (len(pills), pills[-1]) == (17, "Grateful")
    assert picking.button("Fewer").isVisible()


def test_a_full_answer_that_stands_alone_leads_to_the_body(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot, SORE)
    picking.chip("Not sure").click()
    settle()
    assert "I felt unsure." in picking.texts
    picking.button("Look from the body").click()
    settle()
    assert "Where can you notice something?" in picking.texts


def test_a_chip_for_which_there_is_no_room_does_not_look_chosen(look: Look, qtbot: QtBot) -> None:
    three = (SORE, Turn("feeling:stung"), Turn("feeling:hurt"))
    picking = Picking(look, qtbot, *three)
    picking.chip("Numb").click()
    assert not picking.chip("Numb").isChecked()
    assert "Three words are enough for one sentence." in picking.texts


def test_the_body_leads_to_a_family_by_keyboard(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot, GoRoute(Route.BODY), OpenFamily("chest"))
    press(DOWN, DOWN)
    assert at() == "hot"
    press(TAB, ENTER)
    assert "furious" in picking.words
    assert at() == "irritated"


def test_one_looks_for_a_word_and_takes_it(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot)
    picking.picker.act(Deed.FIND)
    type_words("left out")
    settle()
    assert picking.words == ["left out", "lonely", "sad", "belonging", "a say in it"]
    press(TAB, TAB, TAB, TAB, TAB, TAB)
    assert at() == "left out, as you wrote it"
    press(DOWN, SPACE, ENTER)
    assert picking.said == [("words", ("lonely",))]


def test_what_was_typed_is_taken_as_it_is(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot, Search("wobbly"))
    picking.button("Add “wobbly”").click()
    settle()
    assert "I felt wobbly." in picking.texts


def test_a_word_that_names_danger_leads_to_help(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot, Search("threatened"))
    assert picking.words == ["threatened"]
    help_ = picking.button("See who can help")
    assert (
        help_.mapTo(picking.picker, QPoint(0, 0)).y()
        < picking.tile("threatened").mapTo(picking.picker, QPoint(0, 0)).y()
    )
    help_.click()
    assert picking.said == [("help",)]


@pytest.mark.parametrize(
    ("typed", "seen"), [("trapped", "Some things need people"), ("left out", "left out")]
)
def test_with_large_text_what_a_search_found_is_in_view(
    look: Look, qtbot: QtBot, typed: str, seen: str
) -> None:
    look.set_scale(2.0)
    picking = Picking(look, qtbot, width=1024, high=672)
    picking.picker.act(Deed.FIND)
    type_words(typed)
    tiles = {tile.words: tile for tile in picking.tiles}
    part = tiles.get(seen) or picking.label(seen)
    qtbot.waitUntil(lambda: whole(part))
    assert whole(holder())
    assert not picking.chip("Numb").isVisible()


def test_with_large_text_the_way_to_help_stands_in_the_bar(look: Look, qtbot: QtBot) -> None:
    look.set_scale(2.0)
    picking = Picking(look, qtbot, Search("trapped"), width=1024, high=672)
    button = picking.button("See who can help")
    assert whole(button)
    button.click()
    assert picking.said == [("help",)]
    picking.picker.presenter.ask(Search(""))
    settle()
    assert picking.button("Add my own word").isVisible()
    assert not button.isVisible()


def test_a_word_of_ones_own_is_typed_and_added(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot)
    picking.button("Add my own word").click()
    settle()
    assert at() == "My own word"
    type_words("wobbly")
    press(ENTER)
    assert "I felt wobbly." in picking.texts
    assert at() == "Add my own word"


def test_escape_closes_what_is_open_before_it_leaves(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot, Search("sore"), WriteOwn())
    press(ESC)
    assert not picking.picker.presenter.view().said.writing
    press(ESC)
    assert picking.picker.presenter.view().found is None
    press(ESC)
    assert picking.said == [("closed",)]


def test_taking_the_last_one_off_leaves_the_keyboard_on_the_words(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot, SORE)
    button = picking.button("Take one off")
    button.setFocus()
    button.click()
    settle()
    assert at() == "stung"


def test_the_way_back_takes_nothing_along(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot, SORE)
    picking.button("Back to my sentence").click()
    assert picking.said == [("closed",)]


def test_one_step_back_takes_a_word_off_before_it_leaves(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot, SORE)
    press(BACKSPACE)
    assert "Choose a word, or leave it open" in picking.texts
    press(BACKSPACE)
    assert picking.said == [("closed",)]


def test_in_a_narrow_window_the_families_are_a_drop_down(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot, width=928, high=768)
    menu = picking.picker.findChildren(DropDown)[0]
    assert menu.isVisible()
    menu.setFocus()
    press(DOWN)
    assert "heartbroken" in picking.words


def test_a_page_that_does_nothing_with_a_key_says_so(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot)
    assert not picking.picker.act(Deed.UNDO)
    assert {Deed.PRIMARY, Deed.FIND} <= picking.picker.works


def test_opened_again_nothing_is_left(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot, SORE, Search("sad"))
    picking.picker.wipe()
    settle()
    assert "Choose a word, or leave it open" in picking.texts
    assert picking.tile("sore").isChecked() is False


STATES: dict[str, tuple[FeelingsRequest, ...]] = {
    "chosen": (SORE, Turn("feeling:a little sad")),
    "own": (WriteOwn(),),
    "unsure": (Turn("feeling:unsure"),),
    "needs": (GoRoute(Route.NEEDS),),
    "body": (GoRoute(Route.BODY), Notice("a lump")),
    "found": (Search("left out"),),
    "help": (Search("trapped"),),
    "nothing": (Search("wobbly"),),
}


@pytest.mark.parametrize(("scale", "width"), [(1.0, 1080), (1.0, 928), (1.25, 1080), (2.0, 1024)])
@pytest.mark.parametrize("state", STATES)
def test_it_passes_the_audit(
    look: Look, qtbot: QtBot, scale: float, width: int, state: str
) -> None:
    look.set_scale(scale)
    picking = Picking(look, qtbot, *STATES[state], width=width, high=768)
    picking.begin()
    assert audit(picking.picker, regions=picking.standing) == []
    assert all(within(tile, picking.picker) for tile in picking.tiles)


def test_the_text_may_grow_while_the_page_is_open(look: Look, qtbot: QtBot) -> None:
    picking = Picking(look, qtbot, SORE, Search("left out"))
    look.set_scale(2.0)
    settle()
    assert "lonely" in picking.words
    look.set_scale(1.0)
    picking.begin()
    assert audit(picking.picker, regions=picking.standing) == []
