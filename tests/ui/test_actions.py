"""The one table of keys: what a press means where, and how it is told."""

import ast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from tests.hygiene.project import ROOT, modules, tree
from ui.actions import ACTIONS, EVERYWHERE, Deed, Where, all_rows, deed_for, rows_for, words_of

pytestmark = pytest.mark.usefixtures("qapp")

Key, Held = Qt.Key, Qt.KeyboardModifier


def pressed(key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held)


@pytest.mark.parametrize(
    ("key", "held", "where", "deed"),
    [
        (Key.Key_Return, Held.NoModifier, Where.ROOM, Deed.PRIMARY),
        (Key.Key_Enter, Held.KeypadModifier, Where.ROOM, Deed.PRIMARY),
        (Key.Key_Escape, Held.NoModifier, Where.ROOM, Deed.BREAK),
        (Key.Key_Escape, Held.NoModifier, Where.PLACE, Deed.LEAVE),
        (Key.Key_Left, Held.AltModifier, Where.PLACE, Deed.STEP_BACK),
        (Key.Key_Z, Held.ControlModifier, Where.ROOM, Deed.UNDO),
        (Key.Key_Plus, Held.ControlModifier, Where.PLACE, Deed.LARGER),
        (Key.Key_Plus, Held.ControlModifier | Held.ShiftModifier, Where.PLACE, Deed.LARGER),
        (Key.Key_Space, Held.NoModifier, Where.ROOM, Deed.PAUSE),
        (Key.Key_Space, Held.NoModifier, Where.PLACE, None),
        (Key.Key_F7, Held.NoModifier, Where.PLACE, None),
        (Key.Key_Tab, Held.NoModifier, Where.ROOM, None),
        (Key.Key_A, Held.NoModifier, Where.ROOM, None),
    ],
)
def test_a_key_means_one_thing_on_a_page(
    key: Qt.Key, held: Qt.KeyboardModifier, where: Where, deed: Deed | None
) -> None:
    assert deed_for(pressed(key, held), where) is deed


def test_no_key_means_two_things_on_one_page() -> None:
    for where in (Where.PLACE, Where.ROOM):
        keys = [key for one in ACTIONS if one.where in {where, Where.ANYWHERE} for key in one.keys]
        assert len(keys) == len(set(keys))


def test_no_single_letter_does_anything() -> None:
    assert not [key for action in ACTIONS for key in action.keys if len(key) == 1]


def test_every_deed_is_in_the_table_once_and_has_words() -> None:
    assert sorted(action.deed for action in ACTIONS) == sorted(Deed)
    assert all(words_of(deed) for deed in Deed)


def test_every_deed_is_told_in_help() -> None:
    told = {row.words for row in all_rows()}
    assert {words_of(deed) for deed in Deed} == told


def test_the_three_keys_for_the_size_of_the_text_share_a_row() -> None:
    sizes = [row for row in rows_for(Where.PLACE) if row.words == words_of(Deed.LARGER)]
    assert [row.caps for row in sizes] == [("Ctrl + +", "\N{MINUS SIGN}", "0")]


def test_a_page_tells_only_of_what_works_there() -> None:
    rows = rows_for(Where.ROOM, EVERYWHERE | {Deed.PRIMARY})
    words = {row.words for row in rows}
    assert words_of(Deed.PRIMARY) in words
    assert words_of(Deed.REPAIR) not in words


def test_no_other_module_gives_a_key_a_meaning_of_its_own() -> None:
    """A shortcut made elsewhere would be missing in Help. The window makes those of the table."""
    makers = {"QShortcut", "setShortcut", "setShortcuts", "grabShortcut"}
    found = {
        file.relative_to(ROOT).as_posix()
        for file in modules("ui")
        if makers
        & {getattr(node, "id", getattr(node, "attr", "")) for node in ast.walk(tree(file))}
    }
    # A dialog before the window keeps its keys from it, so it has the one for hiding itself.
    assert found == {"ui/main_window.py", "ui/reflect/printing.py"}
    assert "ACTIONS" in (ROOT / "ui/reflect/printing.py").read_text("utf-8")
