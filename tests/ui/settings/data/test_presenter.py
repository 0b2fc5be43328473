"""What *Your data* says and does, with a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from tests.guards.logs import ExpectLog
from tests.ui.settings.data.shared import Data
from ui.settings.data.presenter import SEEN, STOPPABLE
from ui.settings.data.view import (
    BringBack,
    CopiesView,
    KeepAsIs,
    LookAt,
    MakeCopy,
    NoteGone,
    ShowAll,
    StopWork,
    TakeWay,
    UndoBringing,
)


@pytest.fixture
def data(tmp_path: Path, qtbot: QtBot) -> Iterator[Data]:
    made = Data(tmp_path / "home")
    yield made
    made.store.close()


def newest(data: Data) -> str:
    return data.view.rows[0].name


def test_before_the_first_copy_it_is_said_when_it_comes(data: Data) -> None:
    assert data.view.none == "The first copy is made after your first talk."
    assert (data.view.rows, data.view.more) == ((), "")


def test_a_copy_is_made_and_stands_first(data: Data) -> None:
    data.talk(1).ask(MakeCopy())
    (row,) = data.view.rows
    assert (row.when, row.why) == ("Today, 19:42", "made by you")
    assert row.size.endswith("kB")
    assert (data.view.told, data.view.none) == ("A copy was made.", "")


def test_a_copy_is_made_to_its_end_where_nobody_looks_any_more(data: Data) -> None:
    data.slow = True
    data.talk(1).ask(MakeCopy())
    ((job, _),) = data.waiting
    shiboken6.delete(data.presenter)
    job(data.store)
    assert len(data.store.copies.all()) == 1


def test_three_are_seen_at_first_and_all_when_asked(data: Data) -> None:
    for _ in range(5):
        data.clock.move(86_400)
        data.ask(MakeCopy())
    assert (len(data.view.rows), data.view.more) == (3, "All 5 copies")
    data.ask(ShowAll())
    assert (len(data.view.rows), data.view.more) == (5, "Only the latest")
    assert [row.when for row in data.view.rows][1:3] == ["Yesterday", "Wednesday, 25 November"]
    data.ask(ShowAll())
    assert len(data.view.rows) == 3


def test_a_copy_is_looked_at_before_it_is_brought_back(data: Data) -> None:
    data.talk(1).ask(MakeCopy()).talk(2)
    data.ask(LookAt(newest(data)))
    look = data.view.look
    assert look is not None
    assert look.line.startswith("Today, 19:42 · ")
    talks, books = look.changes
    assert (talks.what, talks.then, talks.now) == ("Talks", "1", "2")
    assert talks.line == "1 is newer than the copy and would be gone."
    assert (books.what, books.then, books.now) == ("Private books", "", ""), "there is none, unsaid"
    assert look.remarks[0].startswith("First, a copy of how it is now is made.")
    data.ask(KeepAsIs())
    assert data.view.look is None
    assert data.talks == [2, 1]


def test_what_is_brought_back_can_be_undone(data: Data) -> None:
    data.talk(1).ask(MakeCopy()).talk(2)
    data.ask(LookAt(newest(data)), BringBack())
    assert data.talks == [1]
    assert data.view.note is not None
    assert data.view.note.words == "The copy is back"
    assert data.view.rows[0].why == "before another copy was brought back"
    data.ask(UndoBringing())
    assert data.talks == [2, 1]
    assert data.view.told == "All is as it was before."
    assert data.said == [("replaced",), ("replaced",)]


def test_the_offer_to_undo_ends_but_the_copy_stays(data: Data) -> None:
    data.talk(1).ask(MakeCopy()).talk(2).ask(LookAt(newest(data)), BringBack())
    data.after.come()
    data.ask(NoteGone())
    assert data.view.note is None
    data.ask(LookAt(newest(data)), BringBack())
    assert data.talks == [2, 1]


def test_a_copy_of_how_it_is_now_offers_nothing_to_bring_back(data: Data) -> None:
    data.talk(1).ask(MakeCopy(), LookAt(data.view.rows[0].name if data.view.rows else ""))
    data.ask(LookAt(newest(data)))
    assert data.view.look is not None
    assert (data.view.look.bring, data.view.look.changes) == ("", ())
    assert data.view.look.same.startswith("It holds what is here now")


def test_a_copy_that_is_damaged_is_told_of_and_nothing_is_changed(
    data: Data, expect_log: ExpectLog
) -> None:
    expect_log("copies: copy-damaged")
    data.talk(1, "the tap").ask(MakeCopy())
    path = data.store.copies.all()[0].path
    path.write_bytes(path.read_bytes().replace(b"the tap", b"the tip"))
    data.ask(LookAt(newest(data)))
    assert data.view.look is None
    assert "is damaged" in data.view.told
    assert "Nothing was changed." in data.view.told


def test_what_is_quick_is_never_seen_and_what_takes_long_can_be_stopped(data: Data) -> None:
    data.slow = True
    data.talk(1).ask(MakeCopy())
    assert data.view.work is None
    assert [wait for wait, _ in data.after.waiting] == [SEEN, STOPPABLE]
    data.after.waiting[0][1]()
    assert data.view.work is not None
    assert (data.view.work.words, data.view.work.stop) == ("A copy is being made.", False)
    data.after.waiting[1][1]()
    assert data.view.work is not None
    assert data.view.work.stop
    data.ask(StopWork()).answer()
    assert (data.view.work, data.view.rows) == (None, ())
    assert data.view.told == "Stopped. Nothing was changed."


def test_to_look_at_a_copy_can_be_stopped_and_to_undo_cannot(data: Data) -> None:
    data.talk(1).ask(MakeCopy()).talk(2).ask(LookAt(newest(data)), BringBack())
    data.slow, data.after.waiting = True, []
    data.ask(UndoBringing())
    assert [wait for wait, _ in data.after.waiting] == [SEEN]
    data.answer().ask(LookAt(newest(data)))
    assert [wait for wait, _ in data.after.waiting][-2:] == [SEEN, STOPPABLE]
    data.ask(StopWork()).answer()
    assert data.view.look is None
    assert data.view.told == "Stopped. Nothing was changed."


def test_while_one_thing_is_done_no_other_begins(data: Data) -> None:
    data.slow = True
    data.talk(1).ask(MakeCopy(), MakeCopy()).answer()
    assert len(data.view.rows) == 1


def test_how_far_it_is_can_be_seen(data: Data) -> None:
    shares: list[float] = []

    def see(view: CopiesView) -> None:
        if view.work is not None:
            shares.append(view.work.share)

    data.presenter.view_changed.connect(see)
    data.slow = True
    data.talk(1).ask(MakeCopy())
    data.after.come()
    data.answer()
    assert shares == sorted(shares)
    assert len(set(shares)) > 1


def test_time_that_comes_when_all_is_done_shows_nothing(data: Data) -> None:
    data.talk(1).ask(MakeCopy())
    data.after.come()
    assert data.view.work is None


def test_a_copy_that_is_gone_from_the_list_is_not_looked_at(data: Data) -> None:
    data.ask(LookAt("none"), BringBack())
    assert data.view.look is None


def test_a_folder_that_cannot_be_read_shows_no_copies(data: Data, expect_log: ExpectLog) -> None:
    expect_log("copies: folder-read-only")
    (data.store.home / "backups").write_text("a file where the folder should be")
    data.ask(MakeCopy())
    assert data.view.rows == ()
    assert data.view.told


def test_the_ways_lead_on(data: Data) -> None:
    assert [way.key for way in data.view.ways] == ["move", "take"]
    data.ask(TakeWay("move"), TakeWay("take"))
    assert data.said == [("move",), ("take",)]


def test_a_way_that_there_is_not_is_not_shown(tmp_path: Path, qtbot: QtBot) -> None:
    data = Data(tmp_path / "other", frozenset())
    assert data.view.ways == ()
    data.store.close()
