"""Step by step out of In Turn and in again, with files that are really written and read."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.content.prose import TakingWords, Unopened
from coach.reflect.pages import Kind, Page, encode
from coach.store.vault import Sheet
from tests.coach.store.exporting.homes import a_bit_of_all
from tests.guards.logs import ExpectLog
from tests.ui.settings.taking.desk import LIBRARY, WORDS, Desk
from ui.settings.taking.presenter import ENDS
from ui.settings.taking.view import At, Shut, StopIt
from ui.settings.taking.work import SEEN, STOPPABLE

PASSPHRASE = "a kettle in the rain"  # noqa: S105 - of a book in a test


@pytest.fixture
def one(home: Path) -> Iterator[Desk]:
    desk = Desk(home / "one", ("Noor", "Sam"))
    a_bit_of_all(desk.store)
    yield desk
    desk.store.close()


@pytest.fixture
def two(home: Path) -> Iterator[Desk]:
    desk = Desk(home / "two")
    yield desk
    desk.store.close()


@pytest.mark.parametrize("form", ["page", "tables", "json"])
def test_what_is_kept_is_saved_where_somebody_says(one: Desk, tmp_path: Path, form: str) -> None:
    file = tmp_path / f"out{ENDS[form]}"
    one.presenter.take()
    one.take(form)
    one.go_on()
    assert one.wanted == [(ENDS[form], "In Turn")]
    one.presenter.save(file)
    assert file.stat().st_size > 500
    assert one.view.at is At.DONE
    assert (file.name in one.view.lead, str(tmp_path) in one.view.lead) == (True, True)
    one.go_on()
    assert one.presenter.view() is None


def test_a_place_that_cannot_be_written_is_told_on_the_sheet(
    one: Desk, tmp_path: Path, expect_log: ExpectLog
) -> None:
    expect_log("file-not-allowed")
    one.presenter.take()
    one.presenter.save(tmp_path / "gone" / "x.html")
    assert one.view.at is At.TAKE
    assert "x.html" in one.view.told


def test_all_of_it_moves_to_another_computer_and_can_go_out_again(
    one: Desk, two: Desk, tmp_path: Path
) -> None:
    file = one.move_out(tmp_path / "all.inturn")
    assert b"dishes" not in file.read_bytes()
    two.unlock(file)
    assert two.view.at is At.LOOK
    assert [row.what for row in two.view.rows][-1] == "Names and settings"
    two.go_on()
    assert two.store.taking.out(0) == one.store.taking.out(0)
    assert two.preferences.choices.couple.one.name == "Noor"
    assert two.replaced == 1
    two.press("undo")
    assert two.store.records.count() == 0
    assert not two.preferences.choices.welcomed
    assert [copy.why for copy in two.store.copies.all()]


def test_nothing_is_shown_before_the_passphrase_fits(one: Desk, two: Desk, tmp_path: Path) -> None:
    file = one.move_out(tmp_path / "all.inturn")
    two.unlock(file, "something else altogether")
    assert two.view.at is At.UNLOCK
    assert two.view.rows == ()
    assert "another passphrase" in two.view.told
    two.types("s")
    assert two.view.told == ""
    two.press("another")
    assert two.wanted[-1] == (".inturn",)


def test_a_file_waits_for_the_same_words_twice(one: Desk) -> None:
    one.presenter.move()
    one.go_on()
    one.types("short", "")
    assert (one.view.ready, bool(one.view.meter)) == (False, True)
    one.types(WORDS, "four")
    assert one.view.fields[1].problem == ""
    one.types(WORDS, "five")
    assert one.view.fields[1].problem
    assert not one.view.ready
    one.types(WORDS, WORDS)
    assert one.view.ready
    one.go_on()
    assert one.wanted == [(".inturn", "In Turn backup")]


def test_an_export_is_brought_in_after_a_look(one: Desk, two: Desk, tmp_path: Path) -> None:
    one.presenter.take()
    one.take("json")
    one.presenter.save(tmp_path / "a.json")
    two.presenter.take()
    two.take("bring")
    two.go_on()
    assert two.wanted == [(".json",)]
    two.presenter.open_file(tmp_path / "a.json")
    assert two.view.rows[0].number == "1"
    two.go_on()
    assert two.store.records.count() == 1
    two.press("undo")
    assert two.store.records.count() == 0
    two.presenter.open_file(tmp_path / "a.json")
    two.go_on()
    two.presenter.open_file(tmp_path / "a.json")
    assert two.view.rows == ()
    two.go_on()
    assert two.presenter.view() is None


def test_a_file_of_something_else_is_told_and_nothing_changes(one: Desk, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_bytes(b"{}")
    one.presenter.take()
    one.presenter.open_file(tmp_path / "x.json")
    assert one.view.told == LIBRARY.prose(TakingWords).shut.why[Unopened.NOT_OURS]


def a_book(desk: Desk) -> None:
    key, _ = desk.store.books.make("one", "Noor", PASSPHRASE)
    page = Page("p", Kind.FREE, 5, 5, answers={"x": "only mine"})
    desk.store.books.write(key, Sheet("p", "page", encode(page)))


def own(desk: Desk, side: str, passphrase: str) -> None:
    desk.presenter.take()
    desk.take("own")
    desk.go_on()
    assert not desk.view.ready
    desk.take(side)
    desk.types(passphrase)
    desk.go_on()


def test_own_pages_go_out_with_their_owners_passphrase_alone(one: Desk, tmp_path: Path) -> None:
    a_book(one)
    own(one, "two", PASSPHRASE)
    assert one.view.told == "This did not open a book. Nothing was taken out.", "not: there is none"
    own(one, "one", PASSPHRASE)
    assert one.wanted == [(".html", "Notes")]
    one.presenter.save(tmp_path / "mine.html")
    assert "only mine" in (tmp_path / "mine.html").read_text("utf-8")


def test_without_it_nothing_is_written_and_tries_take_longer_and_longer(
    one: Desk, tmp_path: Path
) -> None:
    a_book(one)
    for _ in range(6):
        one.clock.move(100)
        own(one, "one", "something else")
        one.presenter.save(tmp_path / "mine.html")
    assert not (tmp_path / "mine.html").exists()
    assert not one.view.ready
    own(one, "one", PASSPHRASE)
    assert one.wanted == []
    one.clock.move(10_000)
    one.after.come()
    own(one, "one", PASSPHRASE)
    assert one.wanted


def test_what_takes_long_is_seen_and_can_be_stopped(one: Desk, tmp_path: Path) -> None:
    one.waits = []
    one.presenter.move()
    one.go_on()
    one.types(WORDS, WORDS)
    one.presenter.save(tmp_path / "a.inturn")
    assert one.view.work is None
    assert one.after.come() == [SEEN, STOPPABLE]
    assert one.view.work is not None
    assert one.view.work.stop
    one.go_on()  # one thing at a time
    assert one.wanted == []
    one.presenter.ask(StopIt())
    (job,) = one.waits
    one.waits = None
    job()
    # Gathering could not be stopped any more: writing did not begin.
    assert one.view.at is At.LOCK
    assert one.view.told == LIBRARY.prose(TakingWords).stopped
    assert one.view.work is None
    assert not (tmp_path / "a.inturn").exists()


def test_leaving_while_something_is_done_only_stops_it(one: Desk, tmp_path: Path) -> None:
    one.waits = []
    one.presenter.take()
    one.presenter.save(tmp_path / "a.html")
    one.presenter.ask(Shut())
    assert one.view.at is At.TAKE
    one.waits.pop()()
    one.presenter.ask(Shut())
    assert one.presenter.view() is None


def test_back_leads_back_and_forgets_what_was_typed(one: Desk) -> None:
    one.presenter.move()
    one.go_on()
    one.types(WORDS, WORDS)
    one.press("back")
    assert one.view.at is At.MOVE
    one.go_on()
    assert not one.view.ready
    own(one, "one", "x")
    one.press("back")
    assert one.view.at is At.TAKE
    one.press("close")
    assert one.presenter.view() is None


def test_the_way_from_another_computer_asks_for_a_file(one: Desk) -> None:
    one.presenter.move()
    one.take("into")
    one.go_on()
    assert one.wanted == [(".inturn",)]
