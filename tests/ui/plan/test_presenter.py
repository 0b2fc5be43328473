"""The planner: a time is marked, booked, changed, taken out and brought back; so are agreements."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coach.content.library import Library
from coach.errors import Problem, WorldError
from coach.files import resources
from coach.people import Side
from coach.planning.memory import Agreement, Outcome, Plan
from coach.store.store import Store
from tests.ui.plan.table import PlanTable, key
from tests.ui.today.samples import DAY, EVENING
from ui.after import UNDO_FOR
from ui.dates import local
from ui.plan.view import (
    AgreementView,
    AnswerIt,
    Back,
    ForgetWishes,
    Mark,
    NewAgreement,
    NoteGone,
    OpenListed,
    OtherDays,
    Save,
    SetDay,
    SetSpan,
    SetTalk,
    SetTime,
    Take,
    TakeOut,
    TimeView,
    TypeIfThen,
    TypeLine,
    TypeWords,
    Undo,
    WeekView,
    WhoMarks,
    Wish,
    WishesView,
)

pytestmark = pytest.mark.usefixtures("qapp")

BOTH_MARK = (
    WhoMarks(Side.ONE), Mark(key(2, 2)), Mark(key(4, 0)),
    WhoMarks(Side.TWO), Mark(key(1, 1)), Mark(key(4, 0)), Mark(key(2, 2)),
)  # fmt: skip


def hour_of(at: int) -> str:
    return f"{local(at):%H:%M}"


# the week


def test_at_first_nothing_is_marked_and_the_button_says_what_is_missing(store: Store) -> None:
    week = PlanTable(store).week
    assert (week.says, week.take, week.ready) == (
        "When could it be good?", "Mark a time first", False,
    )  # fmt: skip
    assert len(week.cells) == 21
    assert not any(cell.people or cell.chosen for cell in week.cells)
    assert PlanTable(store).ask(Take()).week.take == "Mark a time first"


def test_what_both_marked_suits_and_the_one_marked_last_is_taken(store: Store) -> None:
    table = PlanTable(store).ask(*BOTH_MARK)
    (chosen,) = [cell for cell in table.week.cells if cell.chosen]
    assert (chosen.key, len(chosen.people)) == (key(2, 2), 2)
    assert chosen.name.endswith(": Noor and Sam")
    assert table.week.says.endswith(" evening suits you both.")
    assert table.week.take.endswith(", 19:30")
    table.ask(Mark(key(2, 2)))
    assert [cell.key for cell in table.week.cells if cell.chosen] == [key(4, 0)]
    assert table.week.take.endswith(", 09:30")


def test_where_nothing_is_in_common_it_is_said_kindly(store: Store) -> None:
    table = PlanTable(store).ask(Mark(key(2, 2)), WhoMarks(Side.TWO), Mark(key(3, 2)))
    assert table.week.says == "Nothing in common in these days. Ten minutes somewhere?"


def test_what_is_past_today_cannot_be_taken(store: Store) -> None:
    table = PlanTable(store)
    assert [cell.open for cell in table.week.cells[:3]] == [False, False, True]
    table.ask(Mark(key(0, 0)), WhoMarks(Side.TWO), Mark(key(0, 0)))
    assert not table.week.ready


def test_other_days_come_round_after_four_weeks(store: Store) -> None:
    table = PlanTable(store)
    first = table.week.cells[0].key
    labels = {table.week.label, *(table.ask(OtherDays()).week.label for _ in range(3))}
    assert len(labels) == 4
    assert table.ask(OtherDays()).week.cells[0].key == first


def test_alone_one_mark_is_enough_and_nobody_is_asked_who_marks(store: Store) -> None:
    table = PlanTable(store, alone=True).ask(Mark(key(3, 1)))
    assert table.week.who == ()
    assert table.week.title == "A time for yourself"
    assert table.week.says.endswith(" afternoon it is.")
    assert table.ask(Take(), Back()).week.title == "A time for yourself"


# booking


def test_a_time_is_booked_with_its_talk_and_its_line_and_that_is_undone(store: Store) -> None:
    table = PlanTable(store).ask(*BOTH_MARK, Take())
    assert table.time.talks[0] == ("", "We decide then")
    assert ("say-it-back", "Say it back") in table.time.talks
    assert [day for day, _ in table.time.days] == [key(2, 2), key(4, 0)]
    table.ask(SetTime("1200"), SetTalk("long-turns"), TypeLine("  If it rains, then inside. "))
    assert table.time.hint.startswith("If it is 20:00 on ")
    table.ask(Save())
    (booked,) = store.plans.all()
    assert (booked.plan.walkthrough, booked.plan.line) == (
        "long-turns",
        "If it rains, then inside.",
    )
    assert hour_of(booked.plan.at) == "20:00"
    assert table.note.startswith("Booked for ")
    assert [row.line for row in table.week.booked] == ["Long turns"]
    table.ask(Undo())
    assert store.plans.all() == ()


def test_another_day_that_suits_can_be_taken_in_the_end(store: Store) -> None:
    table = PlanTable(store).ask(*BOTH_MARK, Take(), SetDay(key(4, 0)), Save())
    (booked,) = store.plans.all()
    assert local(booked.plan.at).date().isoformat() == key(4, 0)[:10]
    assert hour_of(booked.plan.at) == "09:30"
    assert isinstance(table.view.page, WeekView)


def test_undo_before_the_disk_has_answered_waits_for_it(store: Store) -> None:
    table = PlanTable(store).ask(*BOTH_MARK, Take())
    table.slow = True
    table.ask(Save(), Undo())
    table.catch_up()
    assert store.plans.all() == ()


def test_a_booked_time_is_changed_and_changed_back(store: Store) -> None:
    booked = store.plans.book(Plan(EVENING + DAY, "say-it-back", "With tea."))
    table = PlanTable(store, begin=f"time-{booked.id}")
    assert (table.time.talk, table.time.line) == ("say-it-back", "With tea.")
    assert table.time.time in [minutes for minutes, _ in table.time.times]
    table.ask(SetTalk(""), Save())
    assert store.plans.all()[0].plan.walkthrough == ""
    assert table.week.booked[0].line == "We decide then"
    table.ask(Undo())
    assert store.plans.all() == (booked,)


def test_a_booked_time_is_taken_out_and_brought_back(store: Store) -> None:
    booked = store.plans.book(Plan(EVENING + DAY, "say-it-back"))
    table = PlanTable(store).ask(OpenListed(f"time-{booked.id}"), TakeOut())
    assert store.plans.all() == ()
    assert table.note == "Taken out."
    table.ask(Undo())
    assert store.plans.all() == (booked,)


def test_a_time_gone_by_leads_to_the_week_and_is_changed_there(store: Store) -> None:
    booked = store.plans.book(Plan(EVENING - DAY, "say-it-back", "With tea."))
    table = PlanTable(store, begin=f"time-{booked.id}")
    assert table.week.says.startswith("It was to be yesterday.")
    table.ask(*BOTH_MARK, Take(), Save())
    (changed,) = store.plans.all()
    assert (changed.id, changed.plan.line) == (booked.id, "With tea.")
    assert changed.plan.at > EVENING


def test_a_talk_that_was_not_for_tonight_is_already_chosen(store: Store) -> None:
    table = PlanTable(store, begin="talk-three-layers").ask(*BOTH_MARK, Take())
    assert table.time.talk == "three-layers"


@pytest.mark.parametrize("begin", ["time-9", "agreement-9", "nonsense"])
def test_what_is_gone_opens_the_week(begin: str, store: Store) -> None:
    assert isinstance(PlanTable(store, begin=begin).view.page, WeekView)


# agreements


def test_an_agreement_is_made_with_its_day_and_undone(store: Store) -> None:
    table = PlanTable(store).ask(NewAgreement())
    assert (table.agreement.agree, table.agreement.ready) == ("Write it first", False)
    table.ask(TypeWords(" Phones away at dinner. "), TypeIfThen("If we eat, then."), SetSpan("7"))
    assert table.agreement.agree == "Agree on it"
    table.ask(Save())
    (made,) = store.agreements.all()
    due = local(EVENING + 7 * DAY).date().isoformat()
    expected = Agreement(EVENING, due, "Phones away at dinner.", "If we eat, then.")
    assert made.agreement == expected
    assert table.week.agreed[0].line.startswith("look again on ")
    table.ask(Undo())
    assert store.agreements.all() == ()
    assert table.week.agreed_line.startswith("Something small to try")


def test_nothing_is_agreed_without_words(store: Store) -> None:
    table = PlanTable(store).ask(
        NewAgreement(), TypeWords("   "), Save(), TakeOut(), AnswerIt("kept")
    )
    assert isinstance(table.view.page, AgreementView)
    assert store.agreements.all() == ()


@pytest.mark.parametrize(
    ("outcome", "note", "line"),
    [(Outcome.KEPT, "Kept.", "kept, today"), (Outcome.LET_GO, "Let go.", "let go, today")],
)
def test_an_agreement_is_answered_and_asked_again(
    outcome: Outcome, note: str, line: str, store: Store
) -> None:
    made = store.agreements.make(Agreement(EVENING, "2026-12-06", "Coffee until ten."))
    table = PlanTable(store, begin=f"agreement-{made.id}")
    assert [words for _, words in table.agreement.answers] == [
        "Keep it", "Let it go", "Take it out",
    ]  # fmt: skip
    table.ask(AnswerIt(outcome.value))
    assert store.agreements.all()[0].agreement.outcome is outcome
    assert (table.note, table.week.agreed[0].line) == (note, line)
    assert table.ask(OpenListed(f"agreement-{made.id}")).week.agreed[0].key == ""
    table.ask(Undo())
    assert store.agreements.all() == (made,)


def test_a_changed_agreement_keeps_its_talk_and_can_be_changed_back(store: Store) -> None:
    before = Agreement(EVENING, "2026-12-06", "Coffee until ten.", walkthrough="say-it-back")
    made = store.agreements.make(before)
    table = PlanTable(store, begin=f"agreement-{made.id}").ask(TypeWords("Tea."), Save())
    new, old = store.agreements.all()
    assert (new.agreement.words, new.agreement.walkthrough) == ("Tea.", "say-it-back")
    assert old.agreement.outcome is Outcome.CHANGED
    assert [row.sign for row in table.week.agreed] == ["ring", "half"]
    table.ask(Undo())
    assert store.agreements.all() == (made,)


def test_an_agreement_is_taken_out_whole_and_brought_back(store: Store) -> None:
    made = store.agreements.make(Agreement(EVENING, "2026-12-06", "Coffee until ten."))
    table = PlanTable(store, begin=f"agreement-{made.id}").ask(TakeOut())
    assert store.agreements.all() == ()
    table.ask(Undo())
    assert store.agreements.all() == (made,)


def test_on_its_day_the_list_says_so_and_many_are_counted(store: Store) -> None:
    for number in range(30):
        store.agreements.make(Agreement(number, "2026-01-01", f"Try {number}."))
    week = PlanTable(store).week
    assert week.agreed[0].line == "today is the day to look at it"
    assert len(week.agreed) == 5
    assert week.agreed_line == "25 earlier ones are kept, too."


def test_thousands_of_both_make_no_long_list(store: Store) -> None:
    times = [(EVENING + number * DAY,) for number in range(3_000)]
    with closing(sqlite3.connect(store.home / "inturn.db")) as other, other:
        other.executemany("INSERT INTO plans (at, walkthrough, line) VALUES (?, 'gone', '')", times)
    week = PlanTable(store).week
    assert len(week.booked) == 4
    assert week.booked[0].line == "We decide then"


# what the two want


def test_wishes_are_chosen_changed_forgotten_and_brought_back(store: Store) -> None:
    table = PlanTable(store, begin="wishes")
    assert (len(table.wishes.needs), table.wishes.forget) == (6, "")
    table.ask(Wish("enjoy", on=True), Wish("weekly", on=True), Wish("enjoy", on=False))
    assert store.leanings.all().wishes == table.wishes.chosen == ("weekly",)
    table.ask(ForgetWishes())
    assert (store.leanings.all().wishes, table.note) == ((), "Forgotten.")
    table.ask(Undo())
    assert store.leanings.all().wishes == ("weekly",)
    assert table.ask(Back()).lefts == 1


def test_torn_needs_and_a_torn_path_leave_a_planner(store: Store, tmp_path: Path) -> None:
    shutil.copytree(resources() / "content" / "en", tmp_path / "en")
    for name in ("needs", "path", "walkthroughs/say-it-back"):
        (tmp_path / "en" / f"{name}.toml").write_text("[[", "utf-8")
    table = PlanTable(store, begin="wishes", library=Library(tmp_path))
    assert table.wishes.needs == ()
    table.open()
    table.ask(*BOTH_MARK, Take())
    names = [name for name, _ in table.time.talks]
    assert "say-it-back" not in names
    assert "long-turns" in names


# going back, notes, and being hidden


def test_the_way_back_leads_to_the_week_and_then_to_today(store: Store) -> None:
    table = PlanTable(store).ask(NewAgreement())
    assert table.view.back == "A time for the two of you"
    assert table.ask(Back()).view.back == "Back to Today"
    assert table.ask(Back()).lefts == 1


def test_a_note_goes_when_its_time_is_up(store: Store) -> None:
    table = PlanTable(store).ask(NewAgreement(), TypeWords("Tea."), Save())
    assert table.after.come() == [UNDO_FOR]
    assert table.ask(NoteGone()).view.note is None
    assert len(store.agreements.all()) == 1


def test_what_was_typed_and_marked_is_forgotten_when_the_window_is_hidden(store: Store) -> None:
    table = PlanTable(store).ask(*BOTH_MARK, NewAgreement(), TypeWords("Tea."))
    table.presenter.drop()
    assert not any(cell.people for cell in table.week.cells)
    assert table.ask(NewAgreement()).agreement.words == ""


def test_a_year_later_nothing_is_held_against_anyone(store: Store) -> None:
    store.plans.book(Plan(EVENING, "say-it-back"))
    store.agreements.make(Agreement(EVENING, "2026-12-06", "Coffee until ten."))
    table = PlanTable(store)
    table.clock.move(365 * 24 * 3600)
    assert len(table.week.booked) == 1
    assert table.week.agreed[0].line == "today is the day to look at it"
    table.clock.move(-2 * 365 * 24 * 3600)
    assert table.week.agreed[0].line.startswith("look again on ")
    assert isinstance(PlanTable(store, begin="wishes").view.page, WishesView)
    assert not isinstance(table.view.page, TimeView)


@pytest.mark.parametrize("torn", [False, True])
def test_what_cannot_be_written_down_is_told_and_nothing_is_lost(
    torn: bool, store: Store, tmp_path: Path
) -> None:
    shutil.copytree(resources() / "content" / "en", tmp_path / "en")
    if torn:
        (tmp_path / "en" / "problems.toml").write_text("[[", "utf-8")
    table = PlanTable(store, library=Library(tmp_path)).ask(NewAgreement(), TypeWords("Tea."))
    table.slow = True
    table.ask(Save())
    table.presenter.show_trouble(WorldError(Problem.DISK_FULL))
    assert bool(table.view.problem)
    table.presenter.show_trouble(None)
    table.catch_up()
    assert table.view.problem == ""
    assert [one.agreement.words for one in store.agreements.all()] == ["Tea."]
