"""A screen reader goes through a page as it is laid out, whatever came to it last."""

import pytest
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import look_of
from ui.parts.buttons import Primary, Secondary
from ui.parts.page import Page
from ui.parts.reading import read_as_laid_out


def read(part: QWidget) -> list[str]:
    """Give the words of the buttons in the order in which they are read."""
    return [button.text() for button in part.findChildren(QPushButton)]


def test_what_was_put_in_front_later_is_read_first(qtbot: QtBot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    column, row = QVBoxLayout(part), QHBoxLayout()
    column.addWidget(QPushButton("three"))
    column.insertLayout(0, row)
    for word in ("one", "two"):
        row.addWidget(QPushButton(word))
    assert read(part) == ["three", "one", "two"]
    read_as_laid_out(part)
    assert read(part) == ["one", "two", "three"]


@pytest.mark.parametrize("way", ["RightToLeft", "BottomToTop"])
def test_what_is_laid_out_from_the_end_is_read_from_there(qtbot: QtBot, way: str) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    row = QBoxLayout(QBoxLayout.Direction[way], part)
    for word in ("two", "one"):
        row.addWidget(QPushButton(word))
    read_as_laid_out(part)
    assert read(part) == ["one", "two"]


def test_what_lies_in_no_layout_stays_above_the_rest(qtbot: QtBot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    column = QVBoxLayout(part)
    column.addWidget(QPushButton("two"))
    over = QPushButton("over", part)
    column.insertWidget(0, QPushButton("one"))
    read_as_laid_out(part)
    assert read(part) == ["one", "two", "over"]
    assert part.children()[-1] is over


def test_a_page_is_read_from_its_head_to_its_bar(qtbot: QtBot) -> None:
    look = look_of()
    page = Page(look)
    qtbot.addWidget(page)
    page.bar.set_primary(Primary(look, "Go on"))
    page.bar.set_others(Secondary(look, "Back"))
    for words in ("text", "title"):
        page.body.insertWidget(0, QPushButton(words))
    page.resize(900, 600)
    page.show()
    qtbot.waitUntil(lambda: read(page.content) == ["title", "text"])
    told = [child for child in page.children() if child in (page.area, page.bar)]
    assert told == [page.area, page.bar]


def test_a_bar_is_read_as_it_stands(qtbot: QtBot) -> None:
    look = look_of()
    page = Page(look)
    qtbot.addWidget(page)
    primary, back = Primary(look, "Go on"), Secondary(look, "Back")
    page.bar.set_primary(primary)
    page.bar.set_others(back)
    page.resize(900, 600)
    page.show()
    buttons = [child for child in page.bar.children() if child in (primary, back)]
    assert buttons == [back, primary]
