"""Where two look, what one of them practised alone is nothing for the other."""

from coach.people import Couple, Person, Shape
from coach.store.items import Item
from tests.ui.progress.entries import WORDS, at, entry
from tests.ui.progress.test_presenter import Progress
from ui.preferences import Choices
from ui.progress.seen import PicturesView
from ui.progress.view import Back, Remove, ShowEntries

NOOR_AND_SAM = Choices(couple=Couple(Person("Noor"), Person("Sam", Shape.SQUARE)))


def of_two(*items: Item) -> Progress:
    """Progress where two people with names look."""
    shown = Progress(*items)
    shown.kept.shared = True
    shown.presenter.open(NOOR_AND_SAM)
    shown.presenter.know(shown.kept.counted())
    shown.ask(ShowEntries())
    return shown


def test_what_one_practised_alone_before_is_listed_for_two_without_saying_what_it_was() -> None:
    shown = of_two(entry(7, at(20), "ask-for-help", solo=True, words=WORDS, turns=2, breaks=1))
    (one,) = shown.page.entries
    assert (one.name, one.when, one.counts, one.kept) == ("Practice for one, 7", "", "", ())
    assert "only for whoever practised" in one.line
    shown.ask(Remove(one.id))
    assert shown.view.note is not None
    assert shown.view.note.words == "Removed: Practice for one, 7"


def test_for_two_nothing_is_drawn_or_written_of_what_one_practised_alone() -> None:
    shown = of_two(entry(7, at(20), "ask-for-help", solo=True, turns=2, breaks=1))
    shown.ask(Back())
    page = shown.view.page
    assert isinstance(page, PicturesView)
    assert (page.together, {one.count for one in page.skills}) == (None, {0})
    assert "entries" in shown.view.bar  # from there it can be removed
