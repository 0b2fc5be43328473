"""A book as a whole: its passphrase, its recovery words, its end."""

from collections.abc import Callable

import pytest

from coach.errors import Problem, WorldError
from coach.people import Side
from tests.ui.reflect.shelf import OTHER, PASSPHRASE, Shelf, free
from tests.ui.reflect.table import ReflectTable
from tests.ui.today.samples import DAY, EVENING
from ui.reflect import asks
from ui.reflect.view import DoorView, OpenView, RoomView, WordsView

pytestmark = pytest.mark.usefixtures("qapp")

Opened = Callable[..., ReflectTable]

SATURDAYS = free("a", EVENING, "Saturdays", "The run is his only hour of quiet.")
LAMP = free("b", EVENING - 3 * DAY, "", "The lamp in the hall was on.")


def test_another_passphrase_needs_the_one_before(opened: Opened) -> None:
    table = opened(SATURDAYS).ask(asks.SeeRoom(), asks.RoomDeed("change"))
    assert len(table.make.fields) == 3
    assert table.ask(asks.Typed("", OTHER, OTHER)).make.ready is False
    table.ask(asks.Typed("wrong", OTHER, OTHER), asks.Take("wrong", OTHER, OTHER))
    assert table.make.fields[0].problem.startswith("That did not open it.")
    table.ask(asks.Typed(PASSPHRASE, OTHER, OTHER), asks.Take(PASSPHRASE, OTHER, OTHER))
    page = table.view.page
    assert isinstance(page, RoomView)
    assert page.notice == "The new passphrase opens your book from now on."
    table.ask(asks.CloseBook(), asks.Me(Side.ONE), asks.TryOpen(PASSPHRASE))
    assert table.opening.field.problem
    assert table.ask(asks.TypedOne(), asks.TryOpen(OTHER)).titles == ["Saturdays"]


def renew(passphrase: str = PASSPHRASE) -> tuple[asks.Request, ...]:
    """Ask for new recovery words."""
    typed = asks.Typed(passphrase, "", ""), asks.Take(passphrase, "", "")
    return asks.SeeRoom(), asks.RoomDeed("words"), *typed


def test_new_recovery_words_take_the_place_of_the_old_ones(shelf: Shelf) -> None:
    old = " ".join(shelf.made("one", "Noor", SATURDAYS))
    table = ReflectTable(shelf).opened().ask(*renew())
    page = table.view.page
    assert isinstance(page, WordsView)
    printed = list[tuple[str, ...]]()

    def hear(_: str) -> None:
        printed.append(table.presenter.recovery_words)

    table.presenter.print_asked.connect(hear)
    table.ask(asks.PrintWords(), asks.WordsKept())
    assert printed == [page.words]
    assert isinstance(table.view.page, RoomView)
    table.ask(asks.CloseBook(), asks.Me(Side.ONE), asks.LostIt(), asks.TryWords(old))
    assert table.lost.field.problem
    table.ask(asks.TryWords(" ".join(page.words)), asks.Back())
    assert table.titles == ["Saturdays"]


def test_until_new_words_are_put_away_the_old_ones_open_the_book(shelf: Shelf) -> None:
    old = " ".join(shelf.made("one", "Noor", SATURDAYS))
    table = ReflectTable(shelf).opened().ask(*renew())
    assert isinstance(table.view.page, WordsView)
    table.presenter.lock()
    assert table.presenter.recovery_words == ()
    table.ask(asks.Me(Side.ONE), asks.LostIt(), asks.TryWords(old), asks.Back())
    assert table.titles == ["Saturdays"]


def test_new_words_that_were_put_away_are_kept_though_the_book_closes_at_once(
    shelf: Shelf,
) -> None:
    shelf.made("one", "Noor", SATURDAYS)
    table = ReflectTable(shelf).opened().ask(*renew())
    words = " ".join(table.presenter.recovery_words)
    shelf.slow = True
    table.ask(asks.WordsKept(), asks.WordsKept(), asks.PrintWords())
    page = table.view.page
    assert isinstance(page, WordsView)
    assert page.primary == "A moment…"
    table.presenter.lock()
    shelf.catch_up().slow = False
    table.ask(asks.Me(Side.ONE), asks.LostIt(), asks.TryWords(words), asks.Back())
    assert table.titles == ["Saturdays"]


def test_new_words_that_cannot_be_kept_say_so_and_stay(shelf: Shelf) -> None:
    shelf.made("one", "Noor", SATURDAYS)
    table = ReflectTable(shelf).opened().ask(*renew())
    shelf.books.take_words = torn  # type: ignore[method-assign]
    page = table.ask(asks.WordsKept()).view.page
    assert isinstance(page, WordsView)
    assert page.problem
    assert len(page.words) == 14


def torn(*_: object) -> bool:
    raise WorldError(Problem.BOOK_DAMAGED, {"folder": "here"})


def test_new_words_are_for_whoever_knows_the_passphrase(opened: Opened) -> None:
    table = opened(SATURDAYS).ask(*renew("wrong"))
    assert table.make.fields[0].problem.startswith("That did not open it.")
    assert len(table.make.fields) == 1
    assert table.ask(asks.Typed("", "", "")).make.ready is False
    assert isinstance(table.ask(asks.Back()).view.page, RoomView)


@pytest.mark.parametrize("deed", ["change", "words"])
def test_whoever_guesses_a_passphrase_in_an_open_book_has_to_wait_too(
    opened: Opened, deed: str
) -> None:
    table = opened(SATURDAYS).ask(asks.SeeRoom(), asks.RoomDeed(deed))
    guess = asks.Typed("wrong", OTHER, OTHER), asks.Take("wrong", OTHER, OTHER)
    table.ask(*guess * 3)
    assert (table.make.primary, table.make.ready) == ("Wait a moment", False)
    table.ask(asks.Take(PASSPHRASE, OTHER, OTHER))
    assert table.make.fields[0].problem.endswith("Your pages are safe.")
    table.ask(asks.Back(), asks.RoomDeed(deed))
    assert table.make.primary == "Wait a moment"
    table.later(3).ask(asks.Typed(PASSPHRASE, OTHER, OTHER), asks.Take(PASSPHRASE, OTHER, OTHER))
    assert isinstance(table.view.page, RoomView if deed == "change" else WordsView)


@pytest.mark.parametrize("way", ["back", "aside"])
def test_words_that_come_after_somebody_went_on_were_never_drawn(
    opened: Opened, shelf: Shelf, way: str
) -> None:
    table = opened(SATURDAYS)
    shelf.slow = True
    table.ask(*renew()).ask(asks.Back() if way == "back" else asks.SeeSafety())
    shelf.catch_up()
    page = table.ask(asks.Back()).view.page
    assert isinstance(page, OpenView if way == "back" else WordsView), "aside they wait"


def test_a_passphrase_that_was_changed_meanwhile_is_told_where_one_comes_back_to(
    opened: Opened, shelf: Shelf
) -> None:
    table = opened(SATURDAYS).ask(asks.SeeRoom(), asks.RoomDeed("change"))
    shelf.slow = True
    table.ask(asks.Typed(PASSPHRASE, OTHER, OTHER), asks.Take(PASSPHRASE, OTHER, OTHER))
    table.ask(asks.SeeSafety())
    shelf.catch_up()
    page = table.ask(asks.Back()).view.page
    assert isinstance(page, RoomView)


def test_a_book_is_deleted_once_the_word_stands_there(opened: Opened, shelf: Shelf) -> None:
    table = opened(SATURDAYS).ask(asks.WriteText("more"), asks.SeeRoom(), asks.RoomDeed("delete"))
    gone = table.view.gone
    assert gone is not None
    assert gone.primary == "Type the word first"
    table.ask(asks.TypeWord("delete"), asks.DeleteBook())
    assert shelf.books.all() == ()
    assert table.door.notice == "The book is gone."


def test_the_open_book_is_deleted_whoever_has_its_name_by_then(
    opened: Opened, shelf: Shelf
) -> None:
    table = opened(SATURDAYS)
    key = shelf.opened()
    shelf.made("two", "Noor", LAMP)
    shelf.books.take_name(key, "two", "Sam")
    table.ask(asks.SeeRoom(), asks.RoomDeed("delete"), asks.TypeWord("delete"), asks.DeleteBook())
    assert [book.name for book in shelf.books.all()] == ["Noor"]
    assert shelf.pages() == (LAMP,)


def test_a_book_is_gone_once_the_store_has_said_so(opened: Opened, shelf: Shelf) -> None:
    table = opened(SATURDAYS).ask(asks.SeeRoom(), asks.RoomDeed("delete"))
    shelf.slow = True
    table.ask(asks.TypeWord("delete"), asks.DeleteBook())
    assert table.door.notice == ""
    table.presenter.show_trouble(WorldError(Problem.DISK_FULL, {"folder": "here"}))
    assert table.door.notice.startswith("The book is not gone yet. ")
    table.presenter.show_trouble(None)
    shelf.catch_up()
    assert table.door.notice == "The book is gone."


def test_whoever_goes_on_after_a_deletion_is_not_told_of_it_later(
    opened: Opened, shelf: Shelf
) -> None:
    table = opened(SATURDAYS).ask(asks.SeeRoom(), asks.RoomDeed("delete"))
    shelf.slow = True
    table.ask(asks.TypeWord("delete"), asks.DeleteBook(), asks.Me(Side.TWO))
    shelf.catch_up()
    assert table.door.notice == ""
    assert shelf.books.all() == ()


def test_a_lock_that_fails_half_way_still_leaves_nothing_on_the_screen(opened: Opened) -> None:
    table = opened(SATURDAYS).ask(asks.WriteText("more"))
    within = table.presenter.within
    assert within is not None

    def broken() -> None:
        raise LookupError

    within.book.seals = broken  # type: ignore[method-assign,assignment]
    with pytest.raises(LookupError):
        table.presenter.lock()
    assert table.locks
    assert not within.book.key.is_open
    assert within.book.pages == ()
    assert isinstance(table.view.page, DoorView)


@pytest.mark.parametrize("way", ["room", "choose", "change"])
def test_back_leads_to_the_pages(opened: Opened, way: str) -> None:
    table = opened(SATURDAYS)
    table.ask(asks.NewPage() if way == "choose" else asks.SeeRoom())
    if way == "change":
        table.ask(asks.RoomDeed("change"), asks.Back())
    assert isinstance(table.ask(asks.Back()).view.page, OpenView)
    assert isinstance(table.ask(asks.Back()).view.page, OpenView), "a book closes by its button"
