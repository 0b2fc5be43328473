"""What can be printed, and how the page says it."""

from coach.cards.paper import CardsPage, Letters, Paper, SheetPage, to_cut
from coach.errors import Problem, WorldError
from tests.ui.cards.paper.printed import KEPT, LISTED, Printed
from tests.ui.talk.before import SHELF, Shelf
from ui.cards.paper.lots import KEPT as KEPT_LOT
from ui.cards.paper.lots import lots
from ui.cards.paper.presenter import TALK
from ui.cards.paper.view import (
    Form,
    Leave,
    Print,
    Save,
    TakeForm,
    TakeLetters,
    TakeLot,
    TakePaper,
    TakeTalk,
    TurnPage,
)


def test_it_begins_with_what_was_looked_for() -> None:
    view = Printed().view
    assert [(lot.words, lot.count) for lot in view.lots] == [
        ("What you looked for", "20"),
        ("Kept by you", "3"),
    ]
    assert view.page == CardsPage(Paper.A4, Letters.LARGE, LISTED[:8])
    assert view.line == "Page 1 of 3: eight cards, backs left blank"
    assert view.print_words == "Print three pages"


def test_pages_are_turned_and_stay_within() -> None:
    printed = Printed().ask(TurnPage(1), TurnPage(1), TurnPage(1))
    assert printed.view.number == 3
    assert printed.view.line == "Page 3 of 3: four cards, backs left blank"
    assert printed.ask(*[TurnPage(-1)] * 4).view.number == 1


def test_one_card_is_one_page_with_one_card() -> None:
    printed = Printed()
    printed.presenter.open(lots(Shelf(), LISTED[:1], (), ()))
    assert printed.view.line == "Page 1 of 1: one card, back left blank"
    assert printed.view.print_words == "Print one page"


def test_many_pages_are_counted_in_digits() -> None:
    printed = Printed()
    printed.presenter.open(lots(Shelf(), LISTED * 10, (), ()))
    assert printed.view.print_words == "Print 25 pages"


def test_the_kept_ones_go_on_one_sheet() -> None:
    view = Printed().ask(TakeForm("sheet"), TakeLot(KEPT_LOT)).view
    assert view.page == SheetPage(
        Paper.A4, Letters.LARGE, "Kept by you", "To look at now and then", KEPT
    )
    assert view.line == "One page with three lines"
    assert view.title == "Sheet to hang up"


def test_a_sheet_says_when_not_all_are_on_it() -> None:
    assert Printed().ask(TakeForm("sheet")).view.line == "One page: the first 14 of 20"


def test_how_a_talk_goes_is_a_sheet_with_who_does_what_and_when_not() -> None:
    printed = Printed(Shelf()).ask(TakeForm("sheet"), TakeLot(TALK))
    assert printed.view.talks == (
        ("first-try", "First try"),
        ("long-turns", "Long turns"),
        ("say-it-back", "Say it back"),
    )
    page = printed.ask(TakeTalk("say-it-back")).view.page
    assert isinstance(page, SheetPage)
    assert page.title == "Say it back"
    assert page.texts[-1] == SHELF[0].caution
    assert page.texts[0] == f"{SHELF[0].roles[0].who} {SHELF[0].roles[0].does}."


def test_a_talk_is_no_cards_so_cards_begin_with_a_lot_again() -> None:
    printed = Printed(Shelf()).ask(TakeForm("sheet"), TakeLot(TALK), TakeForm("cards"))
    assert printed.view.form is Form.CARDS
    assert printed.view.lot == "listed"
    assert printed.view.talks == ()


def test_with_no_cards_at_all_there_is_still_how_a_talk_goes() -> None:
    printed = Printed(Shelf())
    printed.presenter.open(())
    assert printed.view.form is Form.SHEET
    assert [lot.id for lot in printed.view.lots] == [TALK]
    assert printed.ask(TakeForm("cards")).view.form is Form.SHEET


def test_where_no_talk_can_be_read_the_sheet_is_clean() -> None:
    class Bare(Shelf):
        def whole(self) -> tuple[()]:
            return ()

    printed = Printed(Bare(broken=("",))).ask(TakeForm("sheet"), TakeLot(TALK))
    assert printed.view.page.texts == ()


def test_paper_and_letters_change_every_page() -> None:
    printed = Printed().ask(TurnPage(1), TakePaper("letter"), TakeLetters("normal"))
    assert printed.view.page == CardsPage(Paper.LETTER, Letters.NORMAL, LISTED[8:16])
    printed.presenter.take_paper(Paper.A4)
    assert printed.view.paper is Paper.A4


def test_what_is_printed_and_saved_are_all_pages() -> None:
    printed = Printed().ask(Print(), Save(), TakeForm("sheet"), Save(), Leave())
    cards = to_cut(LISTED, Paper.A4, Letters.LARGE)
    sheet = printed.presenter.pages()
    assert printed.said == [
        ("print", cards),
        ("save", cards, "Cards to cut out"),
        ("save", sheet, "Sheet to hang up"),
        ("left",),
    ]


def test_what_came_of_it_is_said_until_something_else_is_chosen() -> None:
    printed = Printed()
    printed.presenter.tell_saved("cards.pdf")
    assert printed.view.told == "Saved as cards.pdf."
    printed.presenter.tell_printed()
    assert printed.view.told == "Handed to the printer."
    assert printed.ask(TakePaper("letter")).view.told == ""


def test_trouble_says_what_happened_what_is_safe_and_what_to_do() -> None:
    printed = Printed()
    printed.presenter.tell_trouble(WorldError(Problem.FILE_NO_ROOM, {"file": "cards.pdf"}))
    assert printed.view.told == (
        "There was no room for the file cards.pdf. No half file was left. Your cards and notes are "
        "as before. Make some room, or save it in another place."
    )


def test_without_a_printer_the_page_says_so() -> None:
    assert not Printed(prints=False).view.prints
    assert Printed().view.prints


def test_lots_that_are_the_same_or_empty_are_not_offered_twice() -> None:
    assert [lot.id for lot in lots(Shelf(), KEPT, KEPT, ())] == ["listed"]
    assert [lot.id for lot in lots(Shelf(), LISTED, KEPT, ("Mine.",))] == ["listed", "kept", "own"]
