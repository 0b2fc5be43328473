"""The field one writes in: plain words, marks that move along, and nothing that stops a hand."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.dressing import dressed
from tests.ui.looks import picture_of, share_of
from ui.parts.plain_text import LIMIT
from ui.reading.editor import Editor
from ui.reading.marks import Mark
from ui.theme.look import Look

SOLID, SOFT = Mark(1, 0, 9, soft=False), Mark(2, 10, 16, soft=True)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


@pytest.fixture
def editor(look: Look, qtbot: QtBot) -> Editor:
    made = Editor(look, ground="surface")
    qtbot.addWidget(made)
    made.resize(564, 236)
    made.show()
    made.setFocus()
    QApplication.processEvents()
    return made


def pasted(editor: Editor, text: str) -> str:
    mime = QMimeData()
    mime.setText(text)
    editor.insertFromMimeData(mime)
    return editor.words


def press(editor: Editor, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(editor, key, held or Qt.KeyboardModifier.NoModifier)


def test_marks_are_painted_and_paint_nothing_where_there_are_none(
    editor: Editor, look: Look
) -> None:
    editor.put("You never listen to me")
    ink = look.color("ink")
    plain = share_of(picture_of(editor), ink)
    editor.show_marks((SOLID, SOFT))
    assert share_of(picture_of(editor), ink) > plain


def test_marks_move_while_one_types_before_them(editor: Editor) -> None:
    editor.put("You never listen to me")
    editor.show_marks((SOLID,))
    QTest.keyClicks(editor, "Hey ")
    (mark,) = editor.marks
    assert editor.words[mark.start : mark.end] == "You never"


def test_marks_stay_under_their_words_behind_an_emoji(editor: Editor) -> None:
    editor.put("\N{WEARY FACE} You never listen")
    editor.show_marks((Mark(1, 2, 11, soft=False),))
    assert editor.replace(1, "Yesterday you did not")
    assert editor.words == "\N{WEARY FACE} Yesterday you did not listen"


def test_another_way_takes_the_place_of_the_words_and_ctrl_z_brings_them_back(
    editor: Editor,
) -> None:
    editor.put("You never listen")
    editor.show_marks((SOLID,))
    heard: list[str] = []
    editor.edited.connect(heard.append)
    editor.replace(1, "Yesterday you did not")
    assert heard[-1] == "Yesterday you did not listen"
    press(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.words == "You never listen"
    assert not editor.replace(7, "no such mark")


def test_a_way_that_is_a_clause_takes_the_place_of_the_clause_and_ctrl_z_brings_it_back(
    editor: Editor,
) -> None:
    editor.put("You never listen to me, and I wait.")
    editor.show_marks((Mark(1, 0, 9, soft=False, reach=(0, 22)),))
    QTest.keyClicks(editor, "Hey, ")
    editor.replace(1, "When you do not listen, I feel ___.")
    assert editor.words == "Hey, when you do not listen, I feel ___, and I wait."
    assert editor.textCursor().selectedText() == "___"
    press(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.words == "Hey, You never listen to me, and I wait."


def test_a_gap_in_another_way_is_ready_to_be_typed_over(editor: Editor) -> None:
    editor.put("You never listen")
    editor.show_marks((SOLID,))
    editor.replace(1, "On ___ you did not")
    QTest.keyClicks(editor, "Monday")
    assert editor.words == "On Monday you did not listen"


def test_what_the_page_puts_there_cannot_be_undone_and_makes_no_noise(editor: Editor) -> None:
    heard: list[str] = []
    editor.edited.connect(heard.append)
    editor.put("a draft of one")
    editor.put("another's page")
    editor.undo()
    assert editor.words == editor.toPlainText() == "another's page"
    assert heard == []


def test_a_megabyte_is_cut_kindly_and_quickly(editor: Editor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.overflowed):
        begun = time.process_time()
        assert len(pasted(editor, "you never listen to me " * 45_000)) == LIMIT
        QApplication.processEvents()
    assert time.process_time() - begun < 2


def test_a_key_beyond_the_limit_is_left_out(editor: Editor, qtbot: QtBot) -> None:
    editor.put("a" * LIMIT)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(editor.overflowed):
        press(editor, Qt.Key.Key_B)
    assert editor.words == "a" * LIMIT


@pytest.mark.parametrize(
    ("odd", "plain"),
    [
        ("a\x00b\x07c", "abc"),
        ("אתה אף פעם לא מקשיב", "אתה אף פעם לא מקשיב"),
        ("\N{WEARY FACE}\u200d", "\N{WEARY FACE}\u200d"),
        ("one\r\ntwo", "one\ntwo"),
    ],
)
def test_odd_words_are_pasted_as_plain_ones(editor: Editor, odd: str, plain: str) -> None:
    assert pasted(editor, odd) == plain
    editor.show_marks((Mark(1, 0, len(plain), soft=True),))
    assert picture_of(editor).width() == 564


def test_only_words_are_taken(editor: Editor) -> None:
    picture = QMimeData()
    picture.setImageData(picture_of(editor))
    assert not editor.canInsertFromMimeData(picture)


def test_ten_thousand_edits_in_a_row_leave_text_and_marks_in_order(editor: Editor) -> None:
    editor.put("You never listen to me")
    editor.show_marks((SOLID, SOFT))
    cursor = editor.textCursor()
    for number in range(10_000):
        cursor.setPosition(number % (len(editor.words) + 1))
        if number % 2:
            cursor.deletePreviousChar()
        else:
            cursor.insertText("x")
    assert editor.words == editor.toPlainText()
    assert all(0 <= one.start < one.end <= len(editor.words) for one in editor.marks)


def test_enter_types_and_ctrl_enter_is_the_pages(editor: Editor) -> None:
    press(editor, Qt.Key.Key_Return)
    assert editor.words == "\n"
    press(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.words == "\n"
