"""A voice that is kept in a book: no page of it, seen and deleted where the book is as a whole."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from tests.flow.words import words_on
from tests.ui.audit import audit
from tests.ui.reflect.on_screen import OnScreen
from tests.ui.reflect.shelf import Shelf, free
from tests.ui.reflect.table import ReflectTable
from tests.ui.today.samples import DAY, EVENING
from ui.reflect import asks
from ui.reflect.room_page import RoomPage
from ui.reflect.view import RoomRow, RoomView

VOICE = bytes(range(256)) * 40
SATURDAYS = free("a", EVENING, "Saturdays", "The run is his only hour of quiet.")

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def table(shelf: Shelf) -> ReflectTable:
    """Noor's book with one page and a voice, open where it is as a whole."""
    shelf.made("one", "Noor", SATURDAYS)
    shelf.keep_voice(VOICE, EVENING - DAY)
    return ReflectTable(shelf).opened().ask(asks.SeeRoom())


def row(table: ReflectTable) -> RoomRow | None:
    page = table.view.page
    assert isinstance(page, RoomView)
    return next((one for one in page.rows if one.key == "voice"), None)


def test_it_is_no_page_of_the_list_nor_is_it_missed_there(table: ReflectTable) -> None:
    table.ask(asks.Back())
    assert table.titles == ["Saturdays"]
    assert table.book.problem == ""
    assert table.ask(asks.Search("numbers")).later().book.nothing


def test_the_book_says_since_when_it_is_kept(table: ReflectTable) -> None:
    found = row(table)
    assert found is not None
    assert found.line.startswith("Kept here since yesterday. It is numbers, not sound")


def test_a_book_without_a_voice_says_nothing_of_it(shelf: Shelf) -> None:
    shelf.made("one", "Noor", SATURDAYS)
    assert row(ReflectTable(shelf).opened().ask(asks.SeeRoom())) is None


def test_it_is_deleted_with_a_way_back(table: ReflectTable, shelf: Shelf) -> None:
    table.ask(asks.RoomDeed("voice"))
    assert (table.note, row(table), shelf.voice()) == ("Voice deleted", None, None)
    table.ask(asks.RoomDeed("voice"), asks.Undo())
    assert row(table) is not None
    assert shelf.voice() == VOICE
    table.ask(asks.RoomDeed("voice"), asks.CloseBook(), asks.Undo())
    assert shelf.voice() is None
    assert [page.id for page in shelf.pages()] == ["a"]


def test_a_closed_book_holds_no_voice_any_more(table: ReflectTable) -> None:
    within = table.presenter.within
    assert within is not None
    assert within.book.voice is not None
    table.ask(asks.CloseBook())
    assert within.book.voice is None


def test_a_damaged_piece_is_no_damaged_page_and_the_rest_can_be_deleted(shelf: Shelf) -> None:
    shelf.made("one", "Noor", SATURDAYS)
    first, *others = shelf.keep_voice(VOICE, EVENING)
    key = shelf.opened()
    (seal,) = [one for one in shelf.seals() if one.id == first]
    shelf.books.put(key.book.id, type(seal)(first, seal.kind, seal.data[::-1]))
    table = ReflectTable(shelf).opened()
    assert (table.titles, table.book.problem) == (["Saturdays"], "")
    found = row(table.ask(asks.SeeRoom()))
    assert found is not None
    assert "cannot be read" in found.line
    table.ask(asks.RoomDeed("voice"))
    assert {one.id for one in shelf.seals()}.isdisjoint({first, *others})


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_by_keyboard_and_with_the_audit(
    made: Callable[..., OnScreen], shelf: Shelf, scale: float
) -> None:
    place = made(SATURDAYS)
    shelf.keep_voice(VOICE, EVENING)
    place.open()
    place.table.ask(asks.SeeRoom())
    place.look.set_scale(scale)
    page = place.page
    assert isinstance(page, RoomPage)
    assert audit(page, regions=[page.bar, page.note]) == []
    page.rows[2].button.setFocus()
    place.press(Qt.Key.Key_Space)
    assert "Voice deleted" in words_on(page)
    assert page.rows[0].button.hasFocus()
    assert shelf.voice() is None
    assert audit(page, regions=[page.bar, page.note]) == []
