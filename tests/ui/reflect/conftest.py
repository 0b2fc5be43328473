"""A shelf of books and a table for Reflect."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coach.reflect.pages import Page
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
