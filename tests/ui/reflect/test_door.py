"""The two cards, and the ways into a book: a passphrase, recovery words, a new book."""

from typing import Any

import pytest
from cryptography.hazmat.primitives.kdf import argon2
from msgspec.structs import replace

from coach.errors import Problem, WorldError
from coach.people import Couple, Person, Shape, Side
from coach.store.vault import Book
from tests.ui.reflect.shelf import OTHER, PASSPHRASE, Shelf, free
from tests.ui.reflect.table import ReflectTable, pages_of
from tests.ui.today.samples import BOTH, EVENING
from ui.reflect import asks
from ui.reflect.view import DoorView, LostView, OpenView, SafetyPage, ThereView, WordsView

pytestmark = pytest.mark.usefixtures("qapp")

ME = asks.Me(Side.ONE)
BEGIN = "Begin {}".format(pages_of("Noor").replace("pages", "book"))
TWICE = (asks.Typed("", OTHER, OTHER), asks.Take("", OTHER, OTHER))


def test_both_cards_are_alike_whether_there_is_a_book_or_not(shelf: Shelf) -> None:
    before = ReflectTable(shelf).door
    shelf.made("one", "Noor")
    after = ReflectTable(shelf).door
    assert before == after
    assert [card.opening for card in after.cards] == [None, None]
    assert [card.line for card in after.cards] == [
        "Closed. Only Noor opens it.", "Closed. Only Sam opens it.",
    ]  # fmt: skip
    with_a_book = ReflectTable(shelf).ask(ME).door.cards[0]
    without = ReflectTable(shelf).ask(asks.Me(Side.TWO)).door.cards[1]
    assert with_a_book.opening == without.opening


def test_who_wants_to_begin_a_book_is_not_told_whether_there_is_one(shelf: Shelf) -> None:
    without = ReflectTable(shelf).ask(ME, asks.FirstTime()).view
    shelf.made()
    assert ReflectTable(shelf).ask(ME, asks.FirstTime()).view == without
    lost = ReflectTable(shelf).ask(ME, asks.LostIt()).view
    assert ReflectTable(Shelf(shelf.home / "empty")).ask(ME, asks.LostIt()).view == lost


def test_a_try_takes_as_long_where_there_is_no_book(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    costs = list[int]()

    def counted(*, memory_cost: int, **others: Any) -> argon2.Argon2id:
        costs.append(memory_cost)
        return made(memory_cost=memory_cost, **others)

    made = argon2.Argon2id
    table = ReflectTable(shelf)
    with monkeypatch.context() as patched:
        patched.setattr(argon2, "Argon2id", counted)
        table.ask(ME, asks.TryOpen("something else"))
    without = costs.copy()
    shelf.made()
    monkeypatch.setattr(argon2, "Argon2id", counted)
    table.ask(asks.TryOpen("something else"))
    assert costs == without * 2


def test_the_passphrase_opens_the_book_and_the_other_one_stays_closed(shelf: Shelf) -> None:
    shelf.made("one", "Noor", free("a", EVENING, "Saturdays"))
    shelf.made("two", "Sam", free("b", EVENING, "Sundays"))
    table = ReflectTable(shelf).opened()
    assert (table.book.title, table.titles) == (pages_of("Noor"), ["Saturdays"])
    table.ask(asks.CloseBook(), asks.Me(Side.TWO), asks.TryOpen(PASSPHRASE))
    assert (table.book.title, table.titles) == (pages_of("Sam"), ["Sundays"])


def test_while_it_opens_the_button_says_so_and_a_second_try_does_nothing(shelf: Shelf) -> None:
    shelf.made()
    table = ReflectTable(shelf)
    shelf.slow = True
    table.ask(ME, asks.TryOpen(PASSPHRASE))
    assert (table.opening.button, table.opening.busy) == ("Opening…", True)
    table.ask(asks.TryOpen(PASSPHRASE))
    assert len(shelf.waiting) == 1
    shelf.catch_up()
    assert isinstance(table.view.page, OpenView)


def test_a_book_that_opens_after_somebody_left_is_locked_again(shelf: Shelf) -> None:
    shelf.made()
    table = ReflectTable(shelf)
    shelf.slow = True
    table.ask(ME, asks.TryOpen(PASSPHRASE))
    table.presenter.lock()
    shelf.catch_up()
    assert isinstance(table.view.page, DoorView)
    assert table.presenter.within is None


def test_a_wrong_passphrase_is_told_kindly_and_typing_takes_it_back(shelf: Shelf) -> None:
    shelf.made()
    table = ReflectTable(shelf).ask(ME, asks.TryOpen("something else"))
    assert table.opening.field.problem == "That did not open it. Try again when you like."
    assert table.ask(asks.TypedOne()).opening.field.problem == ""
    assert isinstance(table.ask(asks.TryOpen(PASSPHRASE)).view.page, OpenView)


def test_where_there_is_no_book_it_sounds_the_same(shelf: Shelf) -> None:
    table = ReflectTable(shelf).ask(ME, asks.TryOpen("something else"))
    assert table.opening.field.problem == "That did not open it. Try again when you like."


def test_after_some_wrong_tries_there_is_a_rest_that_leaving_does_not_shorten(shelf: Shelf) -> None:
    shelf.made()
    table = ReflectTable(shelf).ask(ME, *(asks.TryOpen("no"),) * 4)
    assert (table.opening.button, "in a few seconds" in table.opening.field.problem) == (
        "Wait a moment", True,
    )  # fmt: skip
    table.presenter.open(table.choices)
    assert table.ask(ME, asks.TryOpen(PASSPHRASE)).opening.button == "Wait a moment"
    assert table.later(3).opening.button == "Open my pages"
    assert isinstance(table.ask(asks.TryOpen(PASSPHRASE)).view.page, OpenView)
    table.ask(asks.CloseBook(), ME, asks.TryOpen("no"))
    assert table.opening.button == "Open my pages", "who was right begins anew"


def test_the_rest_of_one_is_not_that_of_the_other(shelf: Shelf) -> None:
    shelf.made()
    table = ReflectTable(shelf).ask(ME, *(asks.TryOpen("no"),) * 3, asks.Me(Side.TWO))
    assert table.opening.button == "Open my pages"


def test_a_damaged_lock_is_told_and_nothing_is_tried_for_ever(shelf: Shelf) -> None:
    class Torn:
        def all(self) -> tuple[Book, ...]:
            raise WorldError(Problem.BOOK_DAMAGED, {"folder": "here"})

    shelf.books = Torn()  # type: ignore[assignment]
    table = ReflectTable(shelf).ask(ME, asks.TryOpen(PASSPHRASE))
    assert table.opening.field.problem.startswith("This book cannot be opened.")
    assert shelf.waiting == []
    assert table.ask(asks.FirstTime()).make.title == "Begin {}".format(
        pages_of("Noor").replace("pages", "book")
    )
    assert table.ask(*TWICE).make.problem


def test_a_book_is_made_and_its_words_are_shown_once(shelf: Shelf) -> None:
    table = ReflectTable(shelf).ask(ME, asks.FirstTime())
    assert (table.make.title, table.make.primary) == (
        BEGIN,
        "Type it twice first",
    )
    assert table.make.notes[2].title == "What it keeps out, and what not"
    table.ask(*TWICE)
    page = table.view.page
    assert isinstance(page, WordsView)
    assert len(page.words) == 14
    table.ask(asks.WordsKept())
    assert table.book.empty is not None
    assert repr(page.words)[1:-1] not in repr(table.view)
    assert [(book.side, book.name) for book in shelf.books.all()] == [("one", "Noor")]


def test_the_words_open_the_book_and_a_new_passphrase_is_chosen(shelf: Shelf) -> None:
    words = " ".join(shelf.made("one", "Noor", free("a", EVENING, "Saturdays")))
    table = ReflectTable(shelf).ask(ME, asks.LostIt(), asks.TryWords("moss " * 14))
    assert table.lost.field.problem.startswith("These words did not open it.")
    table.ask(asks.TypedOne(), asks.TryWords(words.upper()))
    assert (table.make.title, len(table.make.fields)) == ("A new passphrase", 2)
    assert table.ask(*TWICE).titles == ["Saturdays"]
    assert isinstance(table.ask(asks.CloseBook(), ME, asks.TryOpen(OTHER)).view.page, OpenView)


def test_how_well_a_passphrase_holds_is_said_while_one_types(shelf: Shelf) -> None:
    table = ReflectTable(shelf).ask(ME, asks.FirstTime(), asks.Typed("", "abc", ""))
    assert (table.make.meter, table.make.filled) == ("A little longer still", 1)
    table.ask(asks.Typed("", OTHER, "something"))
    assert table.make.filled > 2
    assert table.make.fields[1].problem == "The two are not the same yet."
    assert table.ask(asks.Typed("", OTHER, OTHER[:4])).make.fields[1].problem == ""
    assert table.ask(asks.Take("", OTHER, OTHER[:4])).make.ready is False
    assert table.ask(asks.Typed("", "short", "short")).make.ready is False
    assert table.ask(asks.Typed("", "", "")).make.meter == ""


def test_where_there_is_a_book_already_none_is_made(shelf: Shelf) -> None:
    shelf.made()
    table = ReflectTable(shelf).ask(ME, asks.FirstTime(), *TWICE)
    assert isinstance(table.view.page, ThereView)
    assert len(shelf.books.all()) == 1
    assert table.ask(asks.Back()).opening.button == "Open my pages"


def test_who_was_slower_finds_the_book_that_is_there(shelf: Shelf) -> None:
    table = ReflectTable(shelf).ask(ME, asks.FirstTime())
    shelf.made()
    assert isinstance(table.ask(*TWICE).view.page, ThereView)


def test_a_lost_book_is_thrown_away_once_the_word_stands_there(shelf: Shelf) -> None:
    shelf.made("one", "Noor", free("a", EVENING))
    table = ReflectTable(shelf).ask(ME, asks.LostIt(), asks.BeginAnew(), asks.DeleteBook())
    gone = table.view.gone
    assert gone is not None
    assert (gone.title, gone.primary) == ("Throw the old book away?", "Type the word first")
    assert table.ask(asks.KeepBook()).view.gone is None
    assert len(shelf.books.all()) == 1
    table.ask(asks.BeginAnew(), asks.TypeWord(" Delete "), asks.DeleteBook())
    assert shelf.books.all() == ()
    assert table.door.notice == "The book is gone."


def test_alone_there_is_one_card_and_it_is_open(shelf: Shelf) -> None:
    shelf.made()
    table = ReflectTable(shelf, alone=True)
    assert [card.line for card in table.door.cards] == ["Closed. Only you open it."]
    assert isinstance(table.ask(asks.TryOpen(PASSPHRASE)).view.page, OpenView)


def test_without_names_the_sides_name_the_books(shelf: Shelf) -> None:
    table = ReflectTable(shelf)
    table.presenter.open(replace(BOTH, couple=Couple(Person(), Person(shape=Shape.SQUARE))))
    assert [card.title for card in table.door.cards] == [pages_of("Left"), pages_of("Right")]


def test_a_book_follows_its_owner_to_another_name_and_seat(shelf: Shelf) -> None:
    shelf.made()
    table = ReflectTable(shelf)
    moved = Couple(Person("Sam"), Person("Noor", Shape.SQUARE))
    table.presenter.open(replace(BOTH, couple=moved))
    table.ask(asks.Me(Side.TWO), asks.TryOpen(PASSPHRASE))
    assert table.book.title == pages_of("Noor")
    assert [(book.side, book.name) for book in shelf.books.all()] == [("two", "Noor")]


def test_the_safety_page_is_a_step_aside_from_everywhere(shelf: Shelf) -> None:
    table = ReflectTable(shelf).ask(asks.SeeSafety())
    assert isinstance(table.view.page, SafetyPage)
    assert isinstance(table.ask(asks.Back()).view.page, DoorView)
    shelf.made()
    table.opened().ask(asks.SeeRoom(), asks.SeeSafety(), asks.Back())
    assert table.presenter.within is not None


def test_back_leads_from_the_door_to_today_and_else_to_the_door(shelf: Shelf) -> None:
    table, left = ReflectTable(shelf), list[bool]()
    table.presenter.left.connect(lambda: left.append(True))
    table.ask(ME, asks.LostIt(), asks.Back())
    assert table.opening.button == "Open my pages"
    table.ask(asks.Back())
    assert left == [True]


def test_words_are_taken_as_they_were_printed_and_as_they_are_read_out(shelf: Shelf) -> None:
    words = shelf.made()
    for text in (
        "\n".join(f"{number}.  {word}" for number, word in enumerate(words, start=1)),
        ", ".join(words).upper(),
    ):
        table = ReflectTable(shelf).ask(ME, asks.LostIt(), asks.TryWords(text))
        assert table.make.title == "A new passphrase"
        table.presenter.lock()


def test_words_that_are_not_in_the_list_are_named_and_cost_no_try(shelf: Shelf) -> None:
    words = shelf.made()
    slip = " ".join(("xylem", *words[1:]))
    table = ReflectTable(shelf).ask(ME, asks.LostIt(), *(asks.TryWords(slip),) * 9)
    assert table.lost.field.problem.startswith("Not in the list of words: xylem.")
    assert table.lost.primary == "Open my pages", "nothing was tried, so nobody has to wait"
    assert "xylem" not in repr(table.ask(asks.TypedOne()).view)


def test_while_a_book_opens_nobody_else_comes_to_the_door(shelf: Shelf) -> None:
    shelf.made("one", "Noor", free("a", EVENING, "Saturdays"))
    shelf.made("two", "Sam", free("b", EVENING, "Sundays"))
    table = ReflectTable(shelf)
    shelf.slow = True
    table.ask(ME, asks.TryOpen(PASSPHRASE))
    table.ask(asks.Me(Side.TWO), asks.FirstTime(), asks.LostIt(), asks.BeginAnew())
    assert table.opening.busy
    shelf.catch_up()
    assert (table.book.title, table.titles) == (pages_of("Noor"), ["Saturdays"])


@pytest.mark.parametrize("way", [asks.SeeSafety(), asks.Back()])
def test_a_step_away_from_a_try_opens_nothing(shelf: Shelf, way: asks.Request) -> None:
    words = " ".join(shelf.made())
    table = ReflectTable(shelf)
    shelf.slow = True
    table.ask(ME, asks.LostIt(), asks.TryWords(words), way)
    shelf.catch_up()
    assert table.presenter.within is None
    assert isinstance(table.ask(asks.Back()).view.page, DoorView | LostView)


def test_going_away_from_a_wrong_try_is_no_way_around_the_wait(shelf: Shelf) -> None:
    shelf.made()
    table = ReflectTable(shelf)
    for _ in range(3):
        shelf.slow = True
        table.ask(ME, asks.TryOpen("no"), asks.SeeSafety(), asks.Back())
        table.ask(asks.TryOpen(PASSPHRASE))
        assert len(shelf.waiting) == 1, "one try at a time"
        shelf.catch_up()
    assert table.opening.button == "Wait a moment"


def test_a_wrong_try_of_one_is_not_counted_for_the_other(shelf: Shelf) -> None:
    shelf.made()
    table = ReflectTable(shelf)
    for _ in range(3):
        shelf.slow = True
        table.ask(ME, asks.TryOpen("no"))
        table.presenter.open(table.choices)
        table.ask(asks.Me(Side.TWO))
        shelf.catch_up()
    assert table.opening.button == "Open my pages"
    assert table.ask(ME).opening.button == "Wait a moment"


@pytest.mark.parametrize("end", ["back", "lock"])
def test_words_of_a_new_book_that_nobody_put_away_are_replaced_by_new_ones(
    shelf: Shelf, end: str
) -> None:
    table = ReflectTable(shelf)
    shelf.slow = end == "back"
    table.ask(ME, asks.FirstTime(), *TWICE)
    before = table.presenter.recovery_words
    table.ask(asks.Back())
    table.presenter.lock()
    shelf.catch_up().slow = False
    page = table.ask(ME, asks.TryOpen(OTHER)).view.page
    assert isinstance(page, WordsView)
    assert page.lead.startswith("Last time nobody said that the words")
    assert page.words != before
    table.ask(asks.WordsKept(), asks.CloseBook(), ME, asks.LostIt())
    assert table.ask(asks.TryWords(" ".join(page.words))).make.title == "A new passphrase"
    table.ask(asks.Back(), asks.CloseBook(), ME, asks.TryOpen(OTHER))
    assert isinstance(table.view.page, OpenView), "now they are somewhere safe"


def test_whoever_opens_a_new_book_by_its_words_has_put_them_somewhere(shelf: Shelf) -> None:
    table = ReflectTable(shelf).ask(ME, asks.FirstTime(), *TWICE)
    words = " ".join(table.presenter.recovery_words)
    table.presenter.lock()
    table.ask(ME, asks.LostIt(), asks.TryWords(words), asks.Back(), asks.CloseBook())
    assert isinstance(table.ask(ME, asks.TryOpen(OTHER)).view.page, OpenView)
