"""What was copied from a private page: marked, taken away after a minute, gone when it closes."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication

from tests.ui.talk.before import HandAfter
from ui.reflect.copies import MARKS, STAYS, Copies, ours

pytestmark = pytest.mark.usefixtures("qapp")

CLIPBOARD = QClipboard.Mode.Clipboard


class Board:
    """The clipboard of a test: whose it is, one says; here Qt itself never knows."""

    def __init__(self) -> None:
        self.mine = True
        self.after = HandAfter()
        self.copies = Copies(self.after, owns=lambda _board, _mode: self.mine)
        self.board = QGuiApplication.clipboard()

    def copy(self, text: str, *, mine: bool = True) -> None:
        self.mine = mine
        self.board.setText(text)


@pytest.fixture
def desk() -> Iterator[Board]:
    """A clipboard that is followed."""
    board = Board()
    board.copies.begin()
    board.copies.begin()
    yield board
    board.copies.end()
    board.board.clear()


def test_a_copy_is_marked_as_nothing_to_collect(desk: Board) -> None:
    desk.copy("quagmire")
    data = desk.board.mimeData()
    assert data.text() == "quagmire"
    assert data.data("x-kde-passwordManagerHint").data() == b"secret"
    assert all(data.hasFormat(mark) for mark in MARKS)


def test_a_copy_goes_after_a_minute(desk: Board) -> None:
    desk.copy("quagmire")
    assert desk.after.come() == [STAYS]
    assert desk.board.text() == ""


def test_a_later_copy_has_a_minute_of_its_own(desk: Board) -> None:
    desk.copy("quagmire")
    first, desk.after.waiting = desk.after.waiting, []
    desk.copy("marmalade")
    for _, then in first:
        then()
    assert desk.board.text() == "marmalade"
    desk.after.come()
    assert desk.board.text() == ""


def test_what_others_copied_meanwhile_stays(desk: Board) -> None:
    desk.copy("quagmire")
    desk.copy("a shopping list", mine=False)
    desk.after.come()
    desk.copies.end()
    assert desk.board.text() == "a shopping list"


def test_when_the_book_closes_the_copy_goes_at_once(desk: Board) -> None:
    desk.copy("quagmire")
    desk.copies.end()
    assert desk.board.text() == ""
    desk.copy("later, elsewhere")
    desk.copies.end()
    desk.after.come()
    assert desk.board.text() == "later, elsewhere"


def test_what_has_no_words_is_left_alone(desk: Board) -> None:
    desk.board.clear()
    assert desk.after.waiting == []


@pytest.mark.parametrize("mode", QClipboard.Mode)
def test_whose_a_clipboard_is_the_system_says(mode: QClipboard.Mode) -> None:
    class Three:
        def ownsClipboard(self) -> bool:
            return mode is QClipboard.Mode.Clipboard

        def ownsSelection(self) -> bool:
            return mode is QClipboard.Mode.Selection

        def ownsFindBuffer(self) -> bool:
            return mode is QClipboard.Mode.FindBuffer

    assert [ours(Three(), one) for one in QClipboard.Mode] == [  # type: ignore[arg-type]
        one is mode for one in QClipboard.Mode
    ]
