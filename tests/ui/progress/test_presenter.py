"""The list shows what there is, and forgets what was removed once the way back has closed."""

from datetime import UTC
from pathlib import Path

import pytest
from msgspec.structs import replace

from coach.clock import HandClock
from coach.content.library import Library
from coach.errors import Problem, WorldError
from coach.people import Couple, Person
from coach.store.items import Item, Wanted
from coach.store.rows import Entry, Removed
from tests.ui.help.shelves import spoiled
from tests.ui.progress.entries import WEEKS, at, entry, many
from tests.ui.progress.kept import AGREEMENTS, SEASON, Kept
from tests.ui.talk.before import HandAfter, Heard, Shelf
from ui.after import UNDO_FOR
from ui.preferences import Choices
from ui.progress.items import key_of
from ui.progress.known import MORE, PAGE
from ui.progress.presenter import ProgressPresenter
from ui.progress.view import (
    Back,
    Begin,
    EntriesView,
    NoteGone,
    ProgressRequest,
    ProgressView,
    Remove,
    See,
    ShowEarlier,
    ShowEntries,
    ShowWords,
    Undo,
)

TROUBLE = WorldError(Problem.DATABASE_DAMAGED, {})


class Progress:
    """A presenter at the list, what it has said, and a store that answers when a test says so."""

    def __init__(self, *entries: Item, library: Library | None = None) -> None:
        self.after, self.said = HandAfter(), Heard()
        clock = HandClock(wall=at(22, 19, 42))
        self.presenter = ProgressPresenter(library or Library(), clock, self.after, UTC)
        self.presenter.talk_asked.connect(self.said.as_("talk"))
        self.presenter.talks_asked.connect(self.said.as_("talks"))
        self.presenter.remove_asked.connect(self._remove)
        self.presenter.restore_asked.connect(self.said.as_("restore"))
        self.kept = Kept(entries or WEEKS, clock)
        self.presenter.restore_asked.connect(self.kept.restore)
        self.presenter.list_asked.connect(self.list)
        self.presenter.open(Choices())
        self.presenter.know(self.kept.counted())
        self.ask(ShowEntries())

    @property
    def view(self) -> ProgressView:
        return self.presenter.view()

    @property
    def page(self) -> EntriesView:
        page = self.view.page
        assert isinstance(page, EntriesView)
        return page

    @property
    def ids(self) -> list[int]:
        return [int(one.id.rpartition("-")[2]) for one in self.page.entries]

    def _remove(self, item: Item) -> None:
        self.said.append(("remove", item.id))

    def know(self, *items: Item) -> None:
        """The store has these now."""
        self.kept.items = items
        self.presenter.know(self.kept.counted())
        self.list(Wanted(PAGE))

    def list(self, wanted: Wanted) -> None:
        """The store answers."""
        self.presenter.know_list(wanted, self.kept.newest(wanted))

    def ask(self, *requests: ProgressRequest) -> None:
        for request in requests:
            self.presenter.ask(request)

    def answer(self, number: int) -> Removed:
        """The store has removed an entry."""
        removed = Removed(next(one for one in WEEKS if one.id == number), None)
        self.kept.remove(removed.entry)
        self.presenter.know_removed(removed)
        return removed


def test_before_the_store_has_answered_nothing_is_said_to_be_missing() -> None:
    presenter = ProgressPresenter(Library(), HandClock())
    assert (presenter.view().problem, presenter.view().primary) == ("", "Choose a talk")
    presenter.ask(ShowEntries())
    page = presenter.view().page
    assert isinstance(page, EntriesView)
    assert (page.entries, page.nothing) == ((), "")


def test_the_newest_comes_first() -> None:
    shown = Progress(entry(1, at(22)), entry(3, at(2)), entry(2, at(20)))
    assert shown.ids == [1, 2, 3]


def test_with_no_entry_it_says_so_and_offers_the_first_talk() -> None:
    shown = Progress()
    shown.know()
    said = "Nothing here yet. After your first talk the first entry appears."
    assert (shown.page.nothing, len(shown.page.people)) == (said, 2)
    assert shown.view.primary == "Begin “First try”"
    shown.ask(Begin())
    assert shown.said == [("talk", "first-try", False)]


def test_alone_the_first_talk_is_for_one() -> None:
    shown = Progress()
    shown.presenter.open(Choices(couple=Couple(Person("Noor")), alone=True))
    shown.ask(ShowEntries())
    shown.know()
    assert (shown.view.primary, len(shown.page.people)) == ("Begin “Two minutes, alone”", 1)
    shown.ask(Begin())
    assert shown.said == [("talk", "first-try", True)]


def test_if_no_first_talk_can_be_read_all_talks_are_offered() -> None:
    shelf = Shelf(broken=Library().ids())
    shown = Progress(entry(1, at(22), "first-try"), library=shelf)
    shown.know()
    assert shown.view.primary == "Choose a talk"
    shown.ask(Begin())
    assert shown.said == [("talks",)]


def test_with_entries_the_dark_button_leads_to_all_talks() -> None:
    shown = Progress()
    shown.ask(Begin())
    assert shown.said == [("talks",)]


def test_what_cannot_be_read_is_told_calmly_and_only_then() -> None:
    presenter = ProgressPresenter(Library(), HandClock())
    presenter.show_trouble(TROUBLE)
    assert presenter.view().problem.startswith(
        "Some of your notes cannot be read. Nothing is deleted."
    )
    presenter.show_trouble(None)
    assert presenter.view().problem == ""
    presenter.know(Kept(WEEKS, HandClock()).counted())
    presenter.show_trouble(TROUBLE)  # a full disk: what was read is still there
    assert presenter.view().problem == ""


def test_a_long_list_comes_in_parts() -> None:
    shown = Progress(*many(PAGE + MORE + 1))
    assert (len(shown.ids), shown.page.earlier) == (PAGE, "Show earlier ones")
    shown.ask(ShowEarlier())
    assert len(shown.ids) == PAGE + MORE
    shown.ask(ShowEarlier())
    assert (len(shown.ids), shown.page.earlier) == (PAGE + MORE + 1, "")


def test_words_are_shown_and_hidden_and_hidden_again_at_the_next_visit() -> None:
    shown = Progress()
    shown.ask(ShowWords("talk-9"))
    assert [one.id for one in shown.page.entries if one.open] == ["talk-9"]
    shown.ask(ShowWords("talk-9"))
    assert not any(one.open for one in shown.page.entries)
    shown.ask(ShowWords("talk-9"))
    shown.presenter.open(Choices())
    shown.ask(ShowEntries())
    assert not any(one.open for one in shown.page.entries)


def test_a_removed_entry_is_gone_at_once_and_can_be_brought_back() -> None:
    shown = Progress()
    shown.ask(Remove("talk-8"))
    assert 8 not in shown.ids
    assert shown.view.note is not None
    assert shown.view.note.words == "Removed: Yesterday, 20:40"
    removed = shown.answer(8)
    assert 8 not in shown.ids
    shown.ask(Undo())
    assert shown.ids == [one.id for one in WEEKS]
    assert shown.view.note is None
    assert shown.said == [("remove", 8), ("restore", removed)]


def test_undo_before_the_store_has_answered_waits_for_its_answer() -> None:
    shown = Progress()
    shown.ask(Remove("talk-8"), Undo())
    assert 8 in shown.ids
    assert shown.said == [("remove", 8)]
    removed = shown.answer(8)
    assert shown.said[-1] == ("restore", removed)
    assert 8 in shown.ids


def test_removed_undone_and_removed_again_in_one_breath_is_removed() -> None:
    shown = Progress()
    shown.ask(Remove("talk-8"), Undo(), Remove("talk-8"))
    assert 8 not in shown.ids
    removed = shown.answer(8)
    assert shown.said == [("remove", 8)]
    shown.ask(Undo())
    assert shown.said[-1] == ("restore", removed)


def test_of_two_removals_the_last_can_be_undone() -> None:
    shown = Progress()
    shown.ask(Remove("talk-8"), Remove("talk-7"))
    shown.answer(8)
    removed = shown.answer(7)
    shown.ask(Undo(), Undo())
    assert [said for said in shown.said if said[0] == "restore"] == [("restore", removed)]
    assert 8 not in shown.ids


def test_after_ten_seconds_the_note_may_go_and_with_it_the_way_back() -> None:
    shown = Progress()
    shown.ask(Remove("talk-8"))
    shown.answer(8)
    shown.ask(NoteGone())  # not yet: only its time ends it
    assert shown.view.note is not None
    assert shown.after.come() == [UNDO_FOR]
    assert shown.view.note.over
    shown.ask(NoteGone(), Undo())
    assert (shown.view.note, 8 in shown.ids) == (None, False)


def test_while_somebody_holds_the_note_it_can_still_be_undone() -> None:
    shown = Progress()
    shown.ask(Remove("talk-8"))
    removed = shown.answer(8)
    shown.after.come()
    shown.ask(Undo())
    assert shown.said[-1] == ("restore", removed)


def test_the_time_of_an_earlier_note_does_not_end_a_later_one() -> None:
    shown = Progress()
    shown.ask(Remove("talk-8"))
    earlier, shown.after.waiting = shown.after.waiting, []
    shown.ask(Remove("talk-7"))
    earlier[0][1]()
    assert shown.view.note is not None
    assert not shown.view.note.over


def test_an_answer_of_the_store_from_before_a_removal_does_not_bring_it_back() -> None:
    shown = Progress()
    shown.ask(Remove("talk-8"))
    shown.know(*WEEKS)  # was asked for before
    assert 8 not in shown.ids
    shown.answer(8)
    assert 8 not in shown.ids


def test_an_entry_that_the_store_no_longer_had_is_simply_gone() -> None:
    shown = Progress()
    shown.ask(Remove("talk-8"))
    shown.presenter.know_removed(None)
    assert (shown.view.note, 8 in shown.ids) == (None, False)


def test_a_number_that_is_not_there_asks_for_nothing() -> None:
    shown = Progress()
    shown.ask(Remove("talk-99"), Undo(), NoteGone())
    assert shown.said == []


def test_each_change_is_told_once_as_a_page() -> None:
    shown = Progress()
    told: list[ProgressView] = []
    shown.presenter.view_changed.connect(told.append)
    shown.ask(ShowWords("talk-9"))
    shown.know(*WEEKS)  # nothing new
    assert len(told) == 1


@pytest.mark.parametrize("starter", ["one", "two"])
def test_who_began_changes_nothing(starter: str) -> None:
    one = WEEKS[0]
    other = Entry(one.id, replace(one.record, starter=starter))
    assert Progress(other).page.entries == Progress(one).page.entries


def test_with_all_words_broken_what_was_practised_is_still_there(home: Path) -> None:
    files = ("progress", "pictures", "skills", "letter", "close", "path", "problems")
    torn = dict.fromkeys(files, "\n[[")
    shown = Progress(library=spoiled(home, **torn))
    shown.ask(ShowWords("talk-9"))
    assert (shown.view.title, len(shown.page.entries)) == ("All entries", len(WEEKS))
    assert shown.page.entries[0].kept[-1].heading == "The next step"
    shown.know()
    assert (shown.page.nothing, shown.view.primary) == ("Nothing here yet.", "Choose a talk")


def test_with_all_words_broken_trouble_is_still_told(home: Path) -> None:
    presenter = ProgressPresenter(spoiled(home, problems="\n[["), HandClock())
    presenter.show_trouble(TROUBLE)
    assert presenter.view().problem == "Your notes cannot be read just now."


def test_of_a_skill_only_what_trains_it_is_shown() -> None:
    shown = Progress(*SEASON)
    shown.ask(ShowEntries("skill-repair"))
    assert [one.name for one in shown.page.entries] == ["Cards: Mending"]
    assert shown.page.chosen == "skill-repair"
    assert ("skill-repair", "Repair") in shown.page.choices
    assert ("skill-own-my-part", "Own my part") not in shown.page.choices  # never tried


def test_agreements_alone_and_small_things_alone_can_be_shown() -> None:
    shown = Progress(*SEASON)
    shown.ask(ShowEntries("agreements"))
    assert [one.id for one in shown.page.entries] == [f"agreement-{number}" for number in (3, 2, 1)]
    shown.ask(ShowEntries("smalls"))
    assert {one.id.partition("-")[0] for one in shown.page.entries} == {"small"}


def test_a_choice_without_entries_says_so_and_shows_nobody() -> None:
    shown = Progress(*WEEKS)
    shown.ask(ShowEntries("agreements"))
    assert shown.page.nothing == "Nothing here. Another choice above may have some."
    assert shown.page.people == ()


def test_an_answer_to_another_choice_is_left() -> None:
    shown = Progress(*SEASON)
    shown.ask(ShowEntries("agreements"))
    shown.list(Wanted(PAGE))
    assert len(shown.page.entries) == len(AGREEMENTS)


@pytest.mark.parametrize("key", ["agreement-3", "small-5"])
def test_agreements_and_small_things_can_be_removed_and_brought_back(key: str) -> None:
    shown = Progress(*SEASON)
    before = [one.id for one in shown.page.entries]
    shown.ask(Remove(key))
    assert key not in [one.id for one in shown.page.entries]
    item = next(one for one in SEASON if key_of(one) == key)
    assert not isinstance(item, Entry)
    shown.kept.remove(item)
    shown.presenter.know_removed(item)
    shown.ask(Undo())
    assert shown.said[-1] == ("restore", item)
    assert [one.id for one in shown.page.entries] == before


def test_the_way_back_leads_where_one_came_from() -> None:
    shown = Progress()
    shown.presenter.open(Choices())
    shown.ask(See("tables"), ShowEntries(), ShowEntries("agreements"))
    assert shown.view.back == "Back to the tables"
    shown.ask(Back())
    assert shown.view.switch == "tables"
