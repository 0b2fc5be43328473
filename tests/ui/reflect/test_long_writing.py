"""A whole page to write on: a megabyte is pasted, opened and undone without the window standing."""

import pytest
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from ui.reflect.long_writing import PIECE, ROOM, LongWriting
from ui.theme.look import Look

LINE = "the lamp in the hall was on and nobody said why " * 3
LONG = "\n".join(LINE for _ in range(400))


@pytest.fixture
def writing(qtbot: QtBot) -> LongWriting:
    """A field."""
    writing = LongWriting(Look())
    qtbot.addWidget(writing)
    return writing


def paste(writing: LongWriting, text: str) -> None:
    """Paste a text."""
    data = QMimeData()
    data.setText(text)
    writing.insertFromMimeData(data)


def test_a_short_text_is_there_at_once(writing: LongWriting) -> None:
    paste(writing, "The lamp\x00 was on.")
    assert writing.words == "The lamp was on."
    assert not writing.comes_in


def test_a_long_one_comes_piece_by_piece_and_is_one_step_to_undo(
    writing: LongWriting, qtbot: QtBot
) -> None:
    paste(writing, LONG)
    assert writing.comes_in
    assert len(writing.words) <= PIECE
    paste(writing, LONG)
    qtbot.waitUntil(lambda: not writing.comes_in)
    assert writing.words == LONG
    writing.undo()
    assert writing.words == ""


def test_a_long_page_opens_piece_by_piece_and_cannot_be_undone(
    writing: LongWriting, qtbot: QtBot
) -> None:
    edits = list[str]()
    writing.edited.connect(edits.append)
    writing.put(LONG)
    assert writing.isReadOnly()
    qtbot.waitUntil(lambda: not writing.comes_in)
    assert (writing.words, writing.toPlainText()) == (LONG, LONG)
    assert (edits, writing.isReadOnly(), writing.document().isUndoAvailable()) == ([], False, False)


def test_another_page_may_come_before_a_long_one_is_whole(
    writing: LongWriting, qtbot: QtBot
) -> None:
    writing.put(LONG)
    writing.put("short")
    with qtbot.waitSignal(writing.edited):
        writing.insertPlainText("x")
    assert writing.words == "xshort"
    writing.put(LONG)
    writing.forget()
    assert (writing.words, writing.comes_in, writing.isReadOnly()) == ("", False, False)


def test_a_paragraph_without_an_end_is_broken_between_words(
    writing: LongWriting, qtbot: QtBot
) -> None:
    endless = "word " * 5_000
    paste(writing, endless)
    qtbot.waitUntil(lambda: not writing.comes_in)
    assert writing.words.split() == endless.split()
    assert max(len(line) for line in writing.words.split("\n")) <= 4_010


def test_a_word_without_an_end_stays_whole(writing: LongWriting, qtbot: QtBot) -> None:
    paste(writing, "x" * 7_000)
    qtbot.waitUntil(lambda: not writing.comes_in)
    assert writing.words == "x" * 7_000


def test_what_is_too_much_is_left_out_and_told(writing: LongWriting, qtbot: QtBot) -> None:
    writing.put("a")
    with qtbot.waitSignal(writing.overflowed):
        paste(writing, f"{LINE}\n" * (ROOM // len(LINE) + 10))
    qtbot.waitUntil(lambda: not writing.comes_in, timeout=30_000)
    assert len(writing.words) <= ROOM
