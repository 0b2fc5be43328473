"""Say it on screen, by keyboard alone: notes, another way, keeping, and the pages after it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from coach.content.mistakes import ContentBroken
from coach.people import Person, Side
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.placed import placed
from tests.ui.say.samples import ANSWERS, COUPLE, DANGER, KEPT, TEXT
from tests.ui.say.saying import Saying
from tests.ui.talk.screens import ENTER, ESC, TAB, holder, press, pressed, settle, type_words
from ui.actions import Deed
from ui.parts.action_bar import ActionBar
from ui.parts.buttons import Primary, Secondary
from ui.parts.pressed import Pressed
from ui.parts.ring import TurnRing
from ui.parts.rows import Row
from ui.parts.segmented import Segment
from ui.preferences import Choices
from ui.say.requests import Press
from ui.say.say_page import SayPage
from ui.say.screen import SayScreen
from ui.say.view import Sub
from ui.say.words_page import WordsPage
from ui.theme.look import Look

F8 = Qt.Key.Key_F8


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Shown(Saying):
    """Say it, on screen."""

    def __init__(self, look: Look, qtbot: QtBot, *, who: Side | None = Side.ONE) -> None:
        super().__init__(who=who)
        self.screen = SayScreen(look)
        self.screen.ticked.connect(self.presenter.tick)
        self.window = placed(self.screen, self.presenter, qtbot)

    def type(self, words: str) -> "Shown":
        type_words(words)
        settle()
        return self

    @property
    def words(self) -> list[str]:
        labels = [one.text() for one in self.screen.findChildren(QLabel) if one.isVisible()]
        buttons = [one.words for one in self.screen.findChildren(Pressed) if one.isVisible()]
        return labels + buttons


def in_view(page: SayPage, part: QWidget) -> bool:
    """Say whether all of a part is in what is seen of a page."""
    view = page.area.viewport()
    return view.rect().contains(QRect(part.mapTo(view, QPoint(0, 0)), part.size()))


def ctrl_enter(shown: Shown) -> None:
    shown.screen.act(Deed.PRIMARY)
    settle()


def test_while_it_asks_who_writes_the_keyboard_is_on_the_names(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, who=None)
    assert holder().accessibleName() == "Noor"
    assert not shown.screen.write.buttons.primary.isVisible()
    ctrl_enter(shown)
    assert holder().accessibleName() == "Noor"
    press(ENTER)
    assert holder() is shown.screen.write.editor
    assert shown.screen.write.buttons.primary.isVisible()


def test_an_arrow_goes_to_the_second_name_and_opens_no_page(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, who=None)
    press(Qt.Key.Key_Right)
    assert shown.write.chosen == ""
    press(ENTER)
    assert shown.write.chosen == "two"


def test_what_is_typed_is_read_and_marked(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot).type("You never listen to me.")
    (mark,) = shown.screen.write.editor.marks
    assert (mark.start, mark.end, mark.soft) == (0, 16, False)
    assert "Keep mine" in shown.words


def test_f8_goes_from_note_to_note_and_opens_each(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot).type(TEXT)
    press(F8)
    assert holder().accessibleName() == "You never listen"
    press(F8)
    assert holder().accessibleName() == "felt ignored"
    assert [note.open for note in shown.write.notes.notes] == [False, True]
    press(F8)
    assert holder().accessibleName() == "You never listen"


def test_f8_does_nothing_where_there_is_no_note(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    press(F8)
    assert holder() is shown.screen.write.editor


def test_another_way_is_put_into_the_text_by_keys_and_taken_back(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot).type(TEXT)
    press(F8, TAB, ENTER)
    editor = shown.screen.write.editor
    assert editor.words.startswith("Yesterday you were on your phone. Yesterday at dinner")
    assert holder() is editor
    editor.undo()
    assert editor.words == TEXT


def test_the_ways_come_one_after_the_other_and_the_one_that_is_seen_is_used(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot).type(TEXT)
    for seen in ("At dinner I could not reach you", "Yesterday you were on your phone"):
        pressed(shown.screen, "Another way").click()
        assert seen in shown.words
    pressed(shown.screen, "Another way").click()
    pressed(shown.screen, "At dinner I could not reach you").click()
    assert shown.screen.write.editor.words.startswith("At dinner I could not reach you. Yesterday")


def test_the_way_to_help_stands_in_the_bar_only_where_the_card_is_below(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot).type(DANGER)
    bar = shown.screen.write.bar

    def others() -> set[str]:
        return {one.words for one in bar.findChildren(Secondary) if one.isVisible()}

    assert others() == {"Copy", "Hide this window (F9)"}
    look.set_scale(2.0)
    settle()
    assert others() == {"Where to find help", "Copy", "Hide (F9)"}


def test_with_large_letters_the_question_whether_to_keep_is_brought_into_view(
    look: Look, qtbot: QtBot
) -> None:
    look.set_scale(2.0)
    shown = Shown(look, qtbot)
    shown.window.resize(1024, 768)
    shown.written().ask(Press("keep"))
    write = shown.screen.write
    lines = (write.panel.asks, write.panel.asks_line)
    qtbot.waitUntil(lambda: all(in_view(write, line) for line in lines))


def test_how_it_sounds_is_asked_only_of_a_sentence(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    assert not shown.screen.write.questions.sounds.isVisible()
    shown.written()
    settle()
    assert {"Tone", "Who says it"} <= set(shown.words)


def test_at_the_size_of_the_board_text_notes_questions_and_sentence_are_seen_together(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot).type(TEXT)
    shown.written()
    settle()
    write = shown.screen.write
    parts = (write.editor, write.notes, *(f.edit for f in write.questions.fields.values()))
    assert all(in_view(write, part) for part in parts if part.isVisible())
    assert not write.area.hides_more


def test_keep_mine_takes_the_mark_away_and_undo_brings_it_back(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot).type(TEXT)
    pressed(shown.screen, "Keep mine").click()
    settle()
    assert [mark.soft for mark in shown.screen.write.editor.marks] == [True]
    pressed(shown.screen, "Undo").click()
    settle()
    assert len(shown.screen.write.editor.marks) == 2


def test_enter_types_in_the_fields_and_ctrl_enter_keeps_after_one_more(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot)
    shown.screen.write.questions.fields[list(ANSWERS)[1]].edit.setFocus()
    shown.type("Lonely")
    press(ENTER)
    assert shown.kept == []
    ctrl_enter(shown)
    assert shown.kept == []
    ctrl_enter(shown)
    assert len(shown.kept) == 1
    assert shown.screen.write.note.isVisible()


def test_esc_says_not_now_before_it_leaves(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.written()
    ctrl_enter(shown)
    assert shown.screen.act(Deed.LEAVE)
    assert shown.write.primary.key == "keep"
    assert not shown.screen.act(Deed.LEAVE)


def test_the_dark_button_leads_to_what_is_missing(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.screen.write.panel.edit.setFocus()
    shown.type("I feel ___.")
    shown.screen.write.editor.setFocus()
    ctrl_enter(shown)
    assert holder() is shown.screen.write.panel.edit
    assert shown.screen.write.panel.edit.textCursor().selectedText() == "___"


def test_pages_lead_there_and_back_by_keys(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.written()
    for key in ("listen", "along", "aloud", "kept"):
        shown.ask(Press(key))
        settle()
        assert shown.view.sub is Sub(key)
        press(ESC)
        assert shown.view.sub is Sub.WRITE


def test_change_a_word_leads_into_the_sentence(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.written().ask(Press("listen"))
    settle()
    pressed(shown.screen, "Change a word").click()
    assert holder() is shown.screen.write.panel.edit


def test_a_question_that_is_open_leads_to_its_field(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.screen.write.panel.edit.setFocus()
    shown.type("I felt lonely.")
    shown.ask(Press("listen"))
    settle()
    pressed(shown.screen.page, "What would you ask?").click()
    assert holder() is shown.screen.write.questions.fields[list(ANSWERS)[3]].edit


def test_removing_a_kept_sentence_puts_the_keyboard_on_undo(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.presenter.know_all(KEPT)
    shown.ask(Press("kept"))
    settle()
    remove = pressed(shown.screen.page, "Remove")
    remove.setFocus()
    press(ENTER)
    assert holder().accessibleName() == "Undo"
    press(ENTER)
    assert len(shown.kept_page.rows) == 2


def test_the_fifth_question_unfolds_with_the_keyboard_in_it(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    pressed(shown.screen, "And from their side?").click()
    assert holder().accessibleName() == "What can you see from their side?"


@pytest.mark.parametrize("page", ["", "keep", "listen", "along", "aloud", "kept"])
def test_every_page_passes_the_audit_in_a_wide_window(look: Look, qtbot: QtBot, page: str) -> None:
    shown = Shown(look, qtbot)
    shown.presenter.know_all(KEPT)
    shown.type(TEXT)
    shown.written()
    shown.ask(Press(page))
    shown.window.resize(1720, 1080)
    settle()
    bars = [one for one in shown.screen.page.findChildren(ActionBar) if one.isVisible()]
    primary = bars[0].findChildren(Primary)[0]
    assert audit(shown.window, primary=primary, regions=bars) == []


class Picker(QLabel):
    """Stands in for the page on which words are chosen."""

    words_chosen = Signal(object)
    needs_chosen = Signal(object)
    left_open = Signal()
    closed = Signal()
    help_asked = Signal()
    works = frozenset({Deed.PRIMARY})

    def open(self, person: Person, *, title: str, back: str) -> None:
        if self.text() == "torn":
            raise ContentBroken(())
        self.setText(f"{person.name}: {title}")

    def act(self, deed: Deed) -> bool:
        return deed is Deed.PRIMARY

    def focus(self) -> None:
        self.setFocus()


def test_words_are_chosen_on_a_page_of_its_own(look: Look, qtbot: QtBot) -> None:
    shown, picker = Shown(look, qtbot), Picker()
    shown.screen.add_page(Sub.WORDS, lambda: WordsPage(picker))
    pressed(shown.screen, "Choose words").click()
    settle()
    assert picker.isVisible()
    assert picker.text() == "Noor: How was it for you?"
    assert shown.screen.works == picker.works
    assert shown.screen.act(Deed.PRIMARY)
    picker.words_chosen.emit(("sore", "a little sad"))
    settle()
    field = shown.screen.write.questions.fields[list(ANSWERS)[1]].edit
    assert field.words == "sore, a little sad"
    assert shown.view.sub is Sub.WRITE


@pytest.mark.parametrize("way", ["left_open", "closed", ""])
def test_every_way_out_of_the_picker_leads_back(look: Look, qtbot: QtBot, way: str) -> None:
    shown, picker = Shown(look, qtbot), Picker()
    shown.screen.add_page(Sub.WORDS, lambda: WordsPage(picker))
    pressed(shown.screen, "Choose words").click()
    if way:
        getattr(picker, way).emit()
    else:
        shown.screen.page.focus()
        picker.help_asked.emit()
        assert shown.out == [("help_asked",)]
        assert not shown.screen.act(Deed.PAUSE)
        assert shown.screen.act(Deed.LEAVE)
    assert shown.view.sub is Sub.WRITE
    assert not shown.screen.act(Deed.PAUSE)


@pytest.mark.parametrize(("scale", "width"), [(1.0, 864), (1.0, 700), (2.0, 976)])
@pytest.mark.parametrize("page", ["", "listen", "aloud"])
def test_every_page_passes_the_audit_in_small_windows_and_large_letters(
    look: Look, qtbot: QtBot, page: str, scale: float, width: int
) -> None:
    look.set_scale(scale)
    shown = Shown(look, qtbot)
    shown.type(TEXT)
    shown.written().ask(Press(page))
    shown.window.resize(width, 768)
    settle()
    bars = [one for one in shown.screen.page.findChildren(ActionBar) if one.isVisible()]
    primary = bars[0].findChildren(Primary)[0]
    assert audit(shown.window, primary=primary, regions=bars) == []


def test_from_two_to_one_alone_the_names_go(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.presenter.open(Choices(couple=COUPLE, alone=True))
    settle()
    seen = [one.words for one in shown.screen.findChildren(Segment) if one.isVisible()]
    assert "Noor writes" not in seen
    assert shown.screen.write.editor.isVisible()


def test_a_time_that_passes_is_seen_on_the_ring(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.written().ask(Press("aloud"))
    shown.clock.move(61)
    shown.screen.ticked.emit()
    assert shown.screen.page.findChildren(TurnRing)[0].accessibleDescription().endswith("ready")
    press(ENTER)
    assert shown.view.sub is Sub.WRITE


def test_a_row_along_is_opened_by_keys(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.written().ask(Press("along"))
    settle()
    shown.screen.page.findChildren(Row)[0].setFocus()
    press(ENTER)
    assert shown.view.sub is Sub.LISTEN


def test_a_picker_whose_words_are_torn_leads_back(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    page = WordsPage(Picker("torn"))
    shown.screen.add_page(Sub.WORDS, lambda: page)
    with qtbot.waitSignal(page.unreadable):
        pressed(shown.screen, "Choose words").click()
    assert shown.view.sub is Sub.WRITE
