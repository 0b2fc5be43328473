"""The library finds talks by need, by time, and for two or for one."""

from coach.content.model import Walkthrough
from tests.ui.talk.before import SHELF, Heard, Shelf, talk
from ui.talk.library.presenter import LibraryPresenter
from ui.talk.library.view import (
    ALL,
    KEPT,
    FindBy,
    InCompany,
    LibraryView,
    OfLength,
    OpenTalk,
    OptionView,
)


def library(*talks: Walkthrough) -> LibraryPresenter:
    return LibraryPresenter(Shelf(*talks))


def names(presenter: LibraryPresenter) -> list[str]:
    return [row.name for row in presenter.view().rows]


def chosen(options: tuple[OptionView, ...]) -> list[str]:
    return [option.id for option in options if option.chosen]


def test_it_begins_with_the_first_need_any_length_and_both_of_you() -> None:
    view = library().view()
    assert view.title == "What would help right now?"
    assert chosen(view.needs) == ["same-thing"]
    assert (chosen(view.lengths), chosen(view.company)) == (["0"], ["together"])
    assert [row.name for row in view.rows] == ["First try", "Say it back"]


def test_a_need_for_which_there_is_no_talk_is_not_offered() -> None:
    assert [need.id for need in library().view().needs] == ["same-thing", "far-apart"]


def test_another_need_shows_other_talks() -> None:
    presenter = library()
    presenter.ask(FindBy("far-apart"))
    assert names(presenter) == ["Say it back", "Long turns"]


def test_all_of_them_are_listed_by_name() -> None:
    presenter = library()
    presenter.ask(FindBy(ALL))
    view = presenter.view()
    assert view.all_by_name == OptionView(ALL, "All 3, by name", chosen=True)
    assert names(presenter) == ["First try", "Long turns", "Say it back"]
    assert chosen(view.needs) == []


def test_a_talk_that_can_be_done_in_the_time_there_is_fits() -> None:
    presenter = library()
    presenter.ask(FindBy(ALL))
    presenter.ask(OfLength(20))
    assert names(presenter) == ["First try", "Long turns", "Say it back"]
    presenter.ask(OfLength(10))
    assert names(presenter) == ["First try"]


def test_a_row_says_how_long_and_which_is_a_good_first_one() -> None:
    presenter = library()
    presenter.ask(FindBy("far-apart"))
    first, last = presenter.view().rows
    assert (first.remark, first.time, first.line) == (
        "A good first one",
        "15 min",
        "Say it back in a line.",
    )
    assert last.time == "12 to 90 min"


def test_alone_the_twins_are_shown() -> None:
    presenter = library()
    presenter.ask(InCompany(solo=True))
    row = presenter.view().rows[0]
    assert (row.name, row.line, row.time) == ("First try alone", "Alone in a line.", "5 min")
    assert presenter.view().rows[1].remark == ""


def test_a_need_that_one_person_has_shows_the_twins_and_another_need_the_talks_for_two() -> None:
    presenter = library(talk("Say it back", 15, "same-thing", "prepare"))
    presenter.ask(FindBy("prepare"))
    assert (chosen(presenter.view().company), names(presenter)) == (
        ["alone"],
        ["Say it back alone"],
    )
    presenter.ask(FindBy("same-thing"))
    assert chosen(presenter.view().company) == ["together"]


def test_who_said_together_or_alone_by_hand_is_not_overruled() -> None:
    presenter = library(talk("Say it back", 15, "same-thing", "prepare"))
    presenter.ask(InCompany(solo=False))
    presenter.ask(FindBy("prepare"))
    assert chosen(presenter.view().company) == ["together"]


def test_nothing_short_enough_offers_the_nearest_and_any_length() -> None:
    presenter = library(talk("Long turns", 45, "far-apart", lengths=(45, 12)))
    presenter.ask(OfLength(10))
    nothing = presenter.view().nothing
    assert nothing is not None
    assert nothing.says == "Nothing this short here. 12 minutes of Long turns, or any length?"
    assert nothing.nearest == OptionView("long-turns", "Long turns")
    assert nothing.wider == OptionView("0", "Show any length")


def test_alone_the_nearest_is_a_twin() -> None:
    presenter = library(talk("Long turns", 45, "far-apart", solo_minutes=20))
    presenter.ask(InCompany(solo=True))
    presenter.ask(OfLength(10))
    nothing = presenter.view().nothing
    assert nothing is not None
    assert nothing.nearest == OptionView("long-turns", "Long turns alone")


def test_with_no_talk_at_all_nothing_is_near() -> None:
    class Empty(Shelf):
        def whole(self) -> tuple[Walkthrough, ...]:
            return ()

    view = LibraryPresenter(Empty()).view()
    assert (view.rows, view.needs) == ((), ())
    assert view.nothing is not None
    assert view.nothing.nearest is None


def test_kept_for_later_is_a_need_of_its_own_once_it_is_used() -> None:
    presenter = library()
    presenter.set_kept(("long-turns", "gone-since", "first-try"))
    assert presenter.view().needs[-1] == OptionView(KEPT, "Kept for later")
    presenter.ask(FindBy(KEPT))
    assert names(presenter) == ["Long turns", "First try"]


def test_when_the_last_kept_one_is_let_go_the_first_need_is_shown_again() -> None:
    presenter = library()
    presenter.set_kept(("long-turns",))
    presenter.ask(FindBy(KEPT))
    presenter.set_kept(())
    assert chosen(presenter.view().needs) == ["same-thing"]


def test_a_talk_that_cannot_be_read_is_left_out_and_said_quietly() -> None:
    assert library().view().unreadable == ""
    view = LibraryPresenter(Shelf(broken=("say-it-forth",))).view()
    assert view.unreadable == "One talk could not be read. Help tells you which."
    assert len(view.rows) == 2


def test_choosing_a_row_tells_which_and_whether_alone() -> None:
    presenter = library()
    heard = Heard()
    presenter.walkthrough_chosen.connect(heard.as_("go"))
    presenter.ask(OpenTalk("first-try"))
    presenter.ask(InCompany(solo=True))
    presenter.ask(OpenTalk("say-it-back"))
    assert heard == [("go", "first-try", False), ("go", "say-it-back", True)]


def test_each_change_is_told_as_a_page() -> None:
    presenter = library()
    told: list[LibraryView] = []
    presenter.view_changed.connect(told.append)
    presenter.ask(OfLength(40))
    presenter.set_kept((SHELF[0].id,))
    assert [chosen(view.lengths) for view in told] == [["40"], ["40"]]
    assert told[-1].needs[-1].id == KEPT


def test_nothing_is_read_before_somebody_looks() -> None:
    class Closed(Shelf):
        def whole(self) -> tuple[Walkthrough, ...]:
            raise AssertionError("read too early")

    LibraryPresenter(Closed()).set_kept(("long-turns",))
