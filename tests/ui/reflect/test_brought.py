"""Draft and sentence on their way from Say it into the book of their writer: in memory alone."""

import pytest

from coach.people import Side
from coach.reflect.looking import Brought
from coach.reflect.pages import Kind
from tests.ui.reflect.shelf import PASSPHRASE, Shelf
from tests.ui.reflect.table import ReflectTable
from ui.reflect import asks

TEXTS = {"draft": "You never ask me", "final": "I felt left out"}


@pytest.fixture(autouse=True)
def made(shelf: Shelf, qapp: object) -> None:
    """Noor has a book."""
    shelf.made("one", "Noor")


def bring(shelf: Shelf, side: Side = Side.ONE) -> ReflectTable:
    table = ReflectTable(shelf)
    table.presenter.open(table.choices, Brought(side, *TEXTS.values()))
    return table


def test_they_wait_at_the_card_of_their_writer(shelf: Shelf) -> None:
    table = bring(shelf)
    assert table.opening
    assert table.asked_for == []


def test_they_become_a_page_as_soon_as_the_book_is_open(shelf: Shelf) -> None:
    table = bring(shelf).ask(asks.TryOpen(PASSPHRASE))
    (page,) = table.asked_for
    assert (page.kind, page.answers) == (Kind.DRAFT, TEXTS)
    assert table.presenter.within is not None
    assert table.presenter.within.book.pages == (page,)


def test_a_page_of_them_is_made_once(shelf: Shelf) -> None:
    table = bring(shelf).ask(asks.TryOpen(PASSPHRASE))
    table.presenter.open(table.choices)
    table.opened()
    assert len(table.asked_for) == 1


def test_the_book_of_the_other_one_does_not_take_them(shelf: Shelf) -> None:
    table = bring(shelf, Side.TWO).opened()
    assert table.asked_for == []


@pytest.mark.parametrize("alone", [False, True])
def test_a_lock_lets_them_go_and_tells_so(alone: bool, shelf: Shelf) -> None:
    table = ReflectTable(shelf, alone=alone)
    table.presenter.open(table.choices, Brought(Side.ONE, *TEXTS.values()))
    before = len(table.locks)
    table.presenter.lock()
    assert len(table.locks) == before + 1
    table.opened()
    assert table.asked_for == []


def test_a_text_from_a_talk_for_one_is_a_free_page_in_the_list(shelf: Shelf) -> None:
    table = ReflectTable(shelf)
    brought = Brought(Side.ONE, free="A line of my own", topic="The dishes")
    table.presenter.open(table.choices, brought)
    table.ask(asks.TryOpen(PASSPHRASE))
    assert table.asked_for == []
    assert table.presenter.within is not None
    (page,) = table.presenter.within.book.pages
    assert (page.kind, page.topic, page.answers) == (
        Kind.FREE,
        "The dishes",
        {"text": "A line of my own"},
    )
