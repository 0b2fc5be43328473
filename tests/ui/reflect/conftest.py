"""A shelf of books and a table for Reflect."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coach.reflect.pages import Page
from tests.ui.reflect.on_screen import OnScreen
from tests.ui.reflect.shelf import Shelf
from tests.ui.reflect.table import ReflectTable


@pytest.fixture
def shelf(home: Path) -> Iterator[Shelf]:
    """An empty shelf, closed afterwards."""
    shelf = Shelf(home / "inturn")
    yield shelf
    shelf.close()


@pytest.fixture
def opened(shelf: Shelf, qapp: object) -> Callable[..., ReflectTable]:
    """Give what makes Noor's book with some pages, and opens it."""

    def open_with(*pages: Page) -> ReflectTable:
        shelf.made("one", "Noor", *pages)
        return ReflectTable(shelf).opened()

    return open_with


@pytest.fixture
def made(qtbot: QtBot, shelf: Shelf) -> Iterator[Callable[..., OnScreen]]:
    """Give what makes Noor's book, and shows the place."""
    places = list[OnScreen]()

    def make(*pages: Page, book: bool = True) -> OnScreen:
        if book:
            shelf.made("one", "Noor", *pages)
        places.append(OnScreen(qtbot, shelf))
        return places[-1]

    yield make
    for place in places:
        place.table.presenter.lock()
