"""The list is asked for anew where counts, an undo or a look elsewhere change what is in it."""

from coach.store.items import Wanted
from tests.ui.progress.entries import WEEKS, at, entry
from tests.ui.progress.kept import AGREEMENTS, SEASON
from tests.ui.progress.test_presenter import Progress
from ui.preferences import Choices
from ui.progress.items import key_of
from ui.progress.view import Back, NoteGone, OpenSkill, Remove, ShowEntries, Undo


def test_whoever_leaves_and_comes_back_in_time_finds_the_way_back() -> None:
    shown = Progress()
    shown.ask(Remove("talk-8"))
    removed = shown.answer(8)
    shown.presenter.open(Choices())
    assert shown.view.note is not None
    shown.ask(Undo(), ShowEntries())
    assert shown.view.note is None
    assert shown.said == [("remove", 8), ("restore", removed)]
    assert 8 in shown.ids


def test_after_the_time_for_it_leaving_and_coming_back_offers_no_way_back() -> None:
    shown = Progress()
    shown.ask(Remove("talk-8"))
    shown.answer(8)
    shown.presenter.open(Choices())
    shown.after.come()
    assert shown.view.note is not None
    assert shown.view.note.over
    shown.ask(NoteGone(), Undo())
    assert shown.said == [("remove", 8)]


def test_an_entry_comes_back_only_into_a_list_to_which_it_belongs() -> None:
    shown = Progress(*WEEKS, *AGREEMENTS)
    shown.ask(Remove("talk-8"))
    shown.answer(8)
    shown.ask(ShowEntries("agreements"), Undo())
    assert {one.id for one in shown.page.entries} == {key_of(one) for one in AGREEMENTS}
    shown.ask(ShowEntries())
    assert "talk-8" in {one.id for one in shown.page.entries}


def test_entries_that_were_asked_for_before_the_counts_came_are_asked_for_anew() -> None:
    shown = Progress(*SEASON)
    shown.ask(Back())
    shown.kept.items = (*SEASON, entry(77, at(22), "are-we-drifting"))
    shown.presenter.list_asked.disconnect()
    asked: list[Wanted] = []
    shown.presenter.list_asked.connect(asked.append)
    shown.ask(OpenSkill("be-curious"))
    shown.presenter.know(shown.kept.counted())
    for wanted in asked:
        shown.list(wanted)
    assert "talk-77" in {one.id for one in shown.page.entries}
    assert shown.page.nothing == ""
