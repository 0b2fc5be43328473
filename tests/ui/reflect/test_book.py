"""An open book: pages are written, kept, found, thrown away and brought back; then it closes."""

from collections.abc import Callable

import pytest

from coach.errors import Problem, WorldError
from coach.people import Side
from coach.reflect.pages import Kind, Page
from tests.ui.reflect.shelf import Shelf, free
from tests.ui.reflect.table import ReflectTable
from tests.ui.today.samples import DAY, EVENING
from ui.after import UNDO_FOR
from ui.reflect import asks
from ui.reflect.view import ChooseView, DoorView, GuidedView
from ui.reflect.watch import Why

pytestmark = pytest.mark.usefixtures("qapp")

Opened = Callable[..., ReflectTable]

SATURDAYS = free("a", EVENING, "Saturdays", "The run is his only hour of quiet.")
LAMP = free("b", EVENING - 3 * DAY, "", "The lamp in the hall was on.")
MONEY = Page(
    "c", Kind.BEFORE, EVENING - 6 * DAY, EVENING - 6 * DAY, "money",
    {"happened": "The letter lay open.", "felt": ""}, {"strength": 6},
)  # fmt: skip
DRIFT = Page(
    "d", Kind.DRIFT, EVENING - 9 * DAY, EVENING - 9 * DAY, marks={"none-such": "often"}
)  # fmt: skip


def test_the_page_that_was_changed_last_comes_first_and_is_shown(opened: Opened) -> None:
    table = opened(LAMP, SATURDAYS, MONEY)
    assert table.titles == [
        "Saturdays", "The lamp in the hall was on.", "Before we talk: money",
    ]  # fmt: skip
    rows = table.book.rows
    assert [rows.row(page).day for page in rows.pages] == ["Today", "Thursday", "Monday"]
    sheet = table.book.sheet
    assert sheet is not None
    assert (sheet.key, sheet.topic, sheet.free) == ("a", "Saturdays", True)
    assert sheet.text == "The run is his only hour of quiet."


def test_an_empty_book_offers_one_question(opened: Opened) -> None:
    table = opened()
    empty = table.book.empty
    assert empty is not None
    assert (table.book.primary, table.book.throw) == ("Write about it", "")
    table.ask(asks.AnswerFirst())
    assert [page.kind for page in table.asked_for] == [Kind.THANKS]
    assert isinstance(table.view.page, GuidedView)


def test_what_is_typed_is_written_down_within_a_second(opened: Opened, shelf: Shelf) -> None:
    table = opened(SATURDAYS)
    table.ask(asks.WriteText("The run"), asks.WriteTopic("Runs"))
    assert shelf.pages() == (SATURDAYS,)
    table.later()
    (page,) = shelf.pages()
    assert (page.topic, page.answers["text"]) == ("Runs", "The run")
    assert table.titles == ["Runs"]


def test_a_new_page_is_in_the_list_and_goes_again_if_it_stays_blank(opened: Opened) -> None:
    table = opened(SATURDAYS).ask(asks.NewPage())
    assert isinstance(table.view.page, ChooseView)
    assert [kind.key for kind in table.view.page.kinds][:2] == ["free", "before"]
    table.ask(asks.Choose(Kind.FREE))
    assert table.titles == ["Not written yet", "Saturdays"]
    assert table.ask(asks.OpenPage("a")).titles == ["Saturdays"]


def test_a_page_that_is_emptied_is_still_written_so(opened: Opened, shelf: Shelf) -> None:
    table = opened(SATURDAYS).ask(asks.WriteText(""), asks.WriteTopic(""))
    table.later()
    (page,) = shelf.pages()
    assert page.is_blank


def test_what_is_left_to_write_is_sealed_when_the_book_closes(opened: Opened, shelf: Shelf) -> None:
    table = opened(SATURDAYS).ask(asks.WriteText("Half a sent"))
    shelf.slow = True
    table.presenter.lock()
    assert isinstance(table.view.page, DoorView)
    assert table.locks
    assert "Half" not in repr(table.view)
    (page,) = shelf.catch_up().pages()
    assert page.answers["text"] == "Half a sent"


def test_the_key_is_wiped_before_the_disk_is_waited_for(opened: Opened, shelf: Shelf) -> None:
    table = opened(SATURDAYS).ask(asks.WriteText("more"))
    within = table.presenter.within
    assert within is not None
    key = within.book.key
    shelf.slow = True
    table.presenter.lock()
    assert not key.is_open
    assert within.book.pages == ()
    assert len(shelf.waiting) == 1


def test_a_page_that_is_not_kept_is_never_written(opened: Opened, shelf: Shelf) -> None:
    table = opened(SATURDAYS).ask(asks.NewPage(), asks.DoNotKeep(on=True))
    assert isinstance(table.view.page, ChooseView)
    assert table.view.page.loose
    table.ask(asks.Choose(Kind.FREE), asks.WriteText("For now"))
    sheet = table.later().book.sheet
    assert sheet is not None
    assert (sheet.loose, sheet.foot) == (True, "Not kept: it goes when the book closes")
    assert table.titles == ["For now", "Saturdays"]
    table.ask(asks.CloseBook()).opened()
    assert table.titles == ["Saturdays"]
    assert shelf.pages() == (SATURDAYS,)


def test_a_kept_page_can_be_let_go_and_kept_again(opened: Opened, shelf: Shelf) -> None:
    table = opened(SATURDAYS).ask(asks.DoNotKeep(on=True))
    assert shelf.pages() == ()
    assert table.titles == ["Saturdays"], "it is shown as long as the book is open"
    table.ask(asks.DoNotKeep(on=False))
    assert shelf.pages() == (SATURDAYS,)


def test_a_page_thrown_away_comes_back_within_ten_seconds(opened: Opened, shelf: Shelf) -> None:
    table = opened(SATURDAYS, LAMP).ask(asks.ThrowAway())
    assert table.note == "Page thrown away"
    assert table.book.chosen == "b"
    assert shelf.pages() == (LAMP,)
    table.ask(asks.Undo())
    assert table.book.chosen == "a"
    assert {page.id for page in shelf.pages()} == {"a", "b"}
    table.ask(asks.ThrowAway())
    assert UNDO_FOR in table.after.come()
    table.ask(asks.NoteGone(), asks.Undo())
    assert table.titles == ["The lamp in the hall was on."]


def test_the_last_page_leaves_the_one_above_it(opened: Opened) -> None:
    table = opened(SATURDAYS, LAMP).ask(asks.OpenPage("b"), asks.ThrowAway())
    assert table.book.chosen == "a"
    assert table.ask(asks.ThrowAway()).book.empty is not None


def test_thrown_away_is_done_though_the_book_closes_at_once(opened: Opened, shelf: Shelf) -> None:
    table = opened(SATURDAYS)
    shelf.slow = True
    table.ask(asks.ThrowAway())
    table.presenter.lock()
    assert shelf.catch_up().pages() == ()


def test_a_page_not_kept_comes_back_as_one_that_is_not_kept(opened: Opened, shelf: Shelf) -> None:
    table = opened(SATURDAYS).ask(asks.DoNotKeep(on=True), asks.ThrowAway(), asks.Undo())
    sheet = table.later().book.sheet
    assert sheet is not None
    assert sheet.loose
    assert shelf.pages() == ()


def test_ones_own_words_are_found(opened: Opened) -> None:
    table = opened(SATURDAYS, LAMP, MONEY).ask(asks.Search("LAMP hall"))
    assert len(table.titles) == 3, "only when somebody stopped typing"
    assert table.later().titles == ["The lamp in the hall was on."]
    table.ask(asks.Search("happened")).later()
    assert (table.titles, table.book.nothing) == ([], "No page has these words.")
    assert len(table.ask(asks.Search(" ")).titles) == 3


def test_an_older_search_changes_nothing(opened: Opened) -> None:
    table = opened(SATURDAYS, LAMP).ask(asks.Search("lamp"), asks.Search("run")).later()
    assert table.titles == ["Saturdays"]


def test_a_page_with_questions_is_read_back_and_gone_on_with(opened: Opened) -> None:
    table = opened(MONEY, DRIFT)
    sheet = table.book.sheet
    assert sheet is not None
    assert (sheet.title, sheet.free) == ("Before we talk: money", False)
    assert sheet.lines == (
        ("What happened", "The letter lay open."), ("How strong was it?", "clear"),
    )  # fmt: skip
    assert table.book.primary == "Go on with it"
    table.ask(asks.GoOn())
    assert table.asked_for == [MONEY]
    table.presenter.close_page()
    other = table.ask(asks.OpenPage("d")).book.sheet
    assert other is not None
    assert (other.lines, other.nothing) == ((), "Nothing is written here yet.")


def test_marks_are_read_back_by_how_often(opened: Opened) -> None:
    from coach.content.library import Library
    from coach.content.prose import ReflectWords

    items = Library().prose(ReflectWords).drift.items
    marks = {items[0].id: "sometimes", items[1].id: "often", items[2].id: "skip"}
    table = opened(Page("d", Kind.DRIFT, EVENING, EVENING, marks=marks))
    sheet = table.book.sheet
    assert sheet is not None
    assert [text for _, text in sheet.lines] == [items[1].says, items[0].says]


def test_pages_that_cannot_be_read_are_told(opened: Opened, shelf: Shelf) -> None:
    table = opened(SATURDAYS)
    table.ask(asks.CloseBook())
    _spoil(shelf, "x")
    assert table.opened().book.problem.startswith("One page was damaged")
    table.ask(asks.CloseBook())
    _spoil(shelf, "y")
    assert table.opened().book.problem.startswith("2 pages were damaged")
    assert table.titles == ["Saturdays"]


def _spoil(shelf: Shelf, page: str) -> None:
    from coach.store.vault import Seal

    shelf.books.put(shelf.books.all()[0].id, Seal(page, "page", b"no seal at all"))


def test_a_full_disk_is_told_beside_the_page(opened: Opened, shelf: Shelf) -> None:
    table = opened(SATURDAYS).ask(asks.WriteText("more"))
    table.presenter.show_trouble(WorldError(Problem.DISK_FULL, {"folder": "here"}))
    assert table.book.problem.startswith("It is not written down yet.")
    table.presenter.show_trouble(None)
    assert table.book.problem == ""


def test_too_long_a_page_is_told_until_the_next_letter(opened: Opened) -> None:
    table = opened(SATURDAYS).ask(asks.TooLong())
    sheet = table.book.sheet
    assert sheet is not None
    assert sheet.problem.startswith("This page is full.")
    after = table.ask(asks.WriteText("x")).book.sheet
    assert after is not None
    assert after.problem == ""


# nobody is there


@pytest.mark.parametrize(
    ("why", "says"),
    [(Why.QUIET, "A book closes after five quiet"), (Why.SLEPT, "A book closes when the computer")],
)
def test_why_a_book_closed_is_said_until_somebody_comes(
    opened: Opened, why: Why, says: str
) -> None:
    table = opened(SATURDAYS)
    table.presenter.watch.over.emit(why)
    assert table.door.notice.startswith(says)
    assert table.ask(asks.Me(Side.TWO)).door.notice == ""


def test_the_watch_runs_only_while_something_private_is_there(opened: Opened) -> None:
    table = opened(SATURDAYS)
    watch = table.presenter.watch
    assert watch.on
    table.ask(asks.CloseBook())
    assert not watch.on
    table.ask(asks.Me(Side.ONE))
    assert not watch.on
    table.ask(asks.TypedOne())
    assert watch.on
