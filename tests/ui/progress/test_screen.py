"""The list on screen: by keyboard alone, with a way back, whole in every size, quick when long."""

from collections.abc import Iterator
from datetime import UTC
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.content.library import Library
from coach.errors import Problem, WorldError
from coach.store.items import Wanted
from coach.store.rows import Entry
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.placed import placed
from tests.ui.progress.entries import WEEKS, at, many
from tests.ui.progress.kept import Kept
from tests.ui.talk.before import COUPLE, HandAfter
from tests.ui.talk.screens import DOWN, ENTER, TAB, holder, press, pressed, settle, words_on
from ui.actions import Deed
from ui.parts.action_bar import ActionBar
from ui.parts.pressed import Pressed
from ui.parts.toast import UndoNote
from ui.preferences import Choices
from ui.progress.entry_row import EntryRow
from ui.progress.known import MORE, PAGE
from ui.progress.presenter import ProgressPresenter
from ui.progress.screen import ProgressScreen
from ui.progress.view import Back, NoteGone, ShowEntries, ShowWords
from ui.theme.look import Look

#: From the dark button: the way back, what to show, the first entry.
TO_THE_LIST = (TAB, TAB, TAB)

UP, END, HOME = Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Home


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Progress:
    """Progress on screen, and a store that answers at once."""

    def __init__(
        self,
        look: Look,
        qtbot: QtBot,
        entries: tuple[Entry, ...] = WEEKS,
        size: tuple[int, int] = (1080, 800),
    ) -> None:
        self.after = HandAfter()
        self.asked: list[object] = []
        clock = HandClock(wall=at(22, 19, 42))
        self.presenter = ProgressPresenter(Library(), clock, self.after, UTC)
        self.presenter.open(Choices(couple=COUPLE))
        self.kept = Kept(entries, clock)
        self.kept.join(self.presenter)
        self.presenter.know(self.kept.counted())
        self.presenter.ask(ShowEntries())
        self.screen = ProgressScreen(look)
        self.window = placed(self.screen, self.presenter, qtbot, *size)
        self.screen.asked.connect(self.asked.append)

    @property
    def rows(self) -> list[EntryRow]:
        seen = [row for row in self.screen.findChildren(EntryRow) if row.isVisible()]
        return sorted(seen, key=lambda row: row.y())

    @property
    def names(self) -> list[str]:
        removes = (pressed_in(row) for row in self.rows)
        return [remove.accessibleName() for remove in removes]

    @property
    def note(self) -> UndoNote:
        return self.screen.page.note

    @property
    def words(self) -> list[str]:
        return words_on(self.screen)


def pressed_in(row: EntryRow) -> Pressed:
    return pressed(row, "Remove")


def test_every_entry_has_a_way_to_remove_it_with_a_name_of_its_own(
    look: Look, qtbot: QtBot
) -> None:
    shown = Progress(look, qtbot, WEEKS[:2])
    assert shown.names == [
        "Remove: Say it back, Today, 18:05",
        "Remove: First try: two-minute turns, Yesterday, 20:40",
    ]


def test_enter_leads_to_the_next_talk(look: Look, qtbot: QtBot) -> None:
    shown = Progress(look, qtbot)
    press(ENTER)
    assert [type(one).__name__ for one in shown.asked] == ["Begin"]


def test_the_whole_list_is_one_stop_for_tab_and_arrows_go_through_it(
    look: Look, qtbot: QtBot
) -> None:
    shown = Progress(look, qtbot)
    press(*TO_THE_LIST, TAB)  # the words of the first entry, and removing it
    assert holder().accessibleName() == "Remove: Say it back, Today, 18:05"
    press(DOWN, DOWN)
    assert holder() is pressed_in(shown.rows[2])
    press(END)
    assert holder() is pressed_in(shown.rows[-1])
    press(UP, HOME)
    assert holder() is pressed_in(shown.rows[0])


def test_words_that_both_kept_are_shown_and_hidden_by_keys(look: Look, qtbot: QtBot) -> None:
    shown = Progress(look, qtbot)
    assert "Saturday mornings" not in shown.words
    press(*TO_THE_LIST, ENTER)
    assert "Saturday mornings" in shown.words
    assert holder() is pressed(shown.screen, "Hide the words")
    press(ENTER)
    assert "Saturday mornings" not in shown.words


def test_a_second_press_of_enter_undoes_and_removes_nothing_more(look: Look, qtbot: QtBot) -> None:
    shown = Progress(look, qtbot)
    press(*TO_THE_LIST, TAB, DOWN, ENTER)
    assert len(shown.rows) == len(WEEKS) - 1
    assert holder() is shown.note.button
    press(ENTER)
    assert len(shown.rows) == len(WEEKS)
    assert holder() is pressed_in(shown.rows[1])
    assert not shown.note.isVisible()


def test_a_click_leaves_the_keyboard_at_the_next_entry(look: Look, qtbot: QtBot) -> None:
    shown = Progress(look, qtbot)
    button, below = pressed_in(shown.rows[1]), shown.rows[2]
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)  # as the pointer does
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    assert holder() is pressed_in(below)
    assert shown.note.isVisible()


def test_the_key_for_undo_works_while_the_note_is_there(look: Look, qtbot: QtBot) -> None:
    shown = Progress(look, qtbot)
    assert not shown.screen.act(Deed.UNDO)
    pressed_in(shown.rows[0]).click()
    assert shown.screen.act(Deed.UNDO)
    assert len(shown.rows) == len(WEEKS)


def test_a_note_whose_time_is_up_goes_and_says_so(look: Look, qtbot: QtBot) -> None:
    shown = Progress(look, qtbot)
    pressed_in(shown.rows[0]).click()
    shown.screen.focus()  # away from Undo, which would keep it
    shown.after.come()
    settle()
    assert not shown.note.isVisible()
    assert isinstance(shown.asked[-1], NoteGone)
    assert shown.presenter.view().note is None


def test_a_note_that_has_the_keyboard_stays_and_can_still_undo(look: Look, qtbot: QtBot) -> None:
    shown = Progress(look, qtbot)
    press(*TO_THE_LIST, TAB, ENTER)
    shown.after.come()
    settle()
    assert shown.note.isVisible()
    press(ENTER)
    assert len(shown.rows) == len(WEEKS)


def test_more_entries_come_on_request_and_the_keyboard_is_on_the_first(
    look: Look, qtbot: QtBot
) -> None:
    shown = Progress(look, qtbot, many(70))
    pressed(shown.screen, "Show earlier ones").click()
    settle()
    assert len(shown.rows) == PAGE + MORE
    assert holder() is pressed_in(shown.rows[PAGE])


def test_rows_lie_below_each_other_also_after_a_larger_text(look: Look, qtbot: QtBot) -> None:
    shown = Progress(look, qtbot)
    for scale in (1.5, 1.0):
        look.set_scale(scale)
        settle()
        edges = [(row.y(), row.y() + row.height()) for row in shown.rows]
        assert all(one[1] == two[0] for one, two in pairwise(edges))
        assert all(row.height() >= row.heightForWidth(row.width()) for row in shown.rows)


def test_removing_the_last_entry_says_that_there_is_nothing_yet(look: Look, qtbot: QtBot) -> None:
    shown = Progress(look, qtbot, WEEKS[:1])
    pressed_in(shown.rows[0]).click()
    settle()
    assert "Nothing here yet. After your first talk the first entry appears." in shown.words
    assert shown.screen.primary.words == "Begin “First try”"
    assert shown.note.isVisible()


def test_what_cannot_be_read_is_told_on_the_page(look: Look, qtbot: QtBot) -> None:
    presenter = ProgressPresenter(Library(), HandClock(), HandAfter(), UTC)
    screen = ProgressScreen(look)
    window = placed(screen, presenter, qtbot)
    presenter.show_trouble(WorldError(Problem.DATABASE_DAMAGED, {}))
    settle()
    assert any(
        words.startswith("Some of your notes cannot be read. Nothing is deleted.")
        for words in words_on(window)
    )


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("state", ["weeks", "words", "nothing", "many", "removed"])
def test_it_passes_the_audit(look: Look, qtbot: QtBot, state: str, scale: float) -> None:
    look.set_scale(scale)
    entries = {"nothing": (), "many": many(40)}.get(state, WEEKS)
    # What a window of 1024 x 768 leaves beside the rail, or below its button.
    shown = Progress(look, qtbot, entries, (928, 768) if scale < 1.5 else (1024, 665))
    if state == "words":
        shown.presenter.ask(ShowWords("talk-9"))
    if state == "removed":
        pressed_in(shown.rows[1]).click()
    settle()
    # The list scrolls away under a head that stands.
    regions = [*shown.screen.findChildren(ActionBar), shown.note, shown.screen.page.area]
    assert audit(shown.screen, primary=shown.screen.primary, regions=regions) == []


def test_rows_that_are_the_same_again_are_the_same_again(look: Look, qtbot: QtBot) -> None:
    shown = Progress(look, qtbot)
    before = shown.rows
    shown.presenter.list_asked.disconnect()
    shown.presenter.ask(Back())
    shown.presenter.ask(ShowEntries())
    assert shown.rows == []
    asked = Wanted(PAGE, shared=True)
    shown.presenter.know_list(asked, shown.kept.newest(asked))
    settle()
    assert shown.rows == before
