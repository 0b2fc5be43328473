"""Guided pages on screen: by keyboard alone, whole at every size, and empty once dropped."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.people import Person
from coach.reflect.pages import Kind, Page
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.finding import Finding
from tests.ui.heard import heard
from tests.ui.placed import placed
from tests.ui.reflect.guided.opened import BACK, EVENING, NEXT, NOOR, Opened
from tests.ui.talk.before import Heard
from tests.ui.talk.screens import ENTER, ESC, TAB, Window, holder, press, settle, type_words
from ui.actions import Deed
from ui.feelings.picker import FeelingsPicker
from ui.parts.rows import Row
from ui.parts.segmented import Segment
from ui.parts.slider_track import SliderTrack
from ui.parts.writing import Writing
from ui.reflect.guided.calm_page import CalmLine, CalmPage
from ui.reflect.guided.field_box import LINE
from ui.reflect.guided.items_page import ItemsPage
from ui.reflect.guided.question_page import QuestionPage
from ui.reflect.guided.screen import GuidedPages
from ui.reflect.guided.view import GuidedRequest, Marks, Pick, Press, Slid, Typed
from ui.theme.look import Look

SPACE, RIGHT = Qt.Key.Key_Space, Qt.Key.Key_Right


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Shown(Opened):
    """An open page in a window that knows the keys."""

    def __init__(
        self,
        look: Look,
        qtbot: QtBot,
        kind: Kind = Kind.BEFORE,
        *asked: GuidedRequest,
        book: tuple[Page, ...] = (),
        width: int = 1080,
    ) -> None:
        super().__init__(kind, book=book)
        self.ask(*asked)
        self.screen = GuidedPages(look, lambda: FeelingsPicker(look, self.library))
        self.window: Window = placed(self.screen, self.presenter, qtbot, width, 800)
        settle()

    def button(self, name: str) -> QAbstractButton:
        """Find a button by what is read out."""
        every = self.window.findChildren(QAbstractButton)
        return next(one for one in every if one.isVisible() and one.accessibleName() == name)

    def tab_to(self, kind: type[QWidget]) -> QWidget:
        """Press Tab until something of this kind has the keyboard."""
        for _ in range(60):
            found = holder()
            if isinstance(found, kind):
                return found
            press(TAB)
        raise AssertionError(f"Tab never came to a {kind.__name__}")

    def found(self) -> list[Finding]:
        """What the audit finds; the long list in the middle may be scrolled anywhere."""
        page = self.screen.page
        return audit(self.window, regions=(page.heading, page.content, page.bar))

    @property
    def words(self) -> str:
        """All words that are held on screen, seen or not."""
        labels = [one.text() for one in self.screen.findChildren(QLabel)]
        fields = [one.toPlainText() for one in self.screen.findChildren(QTextEdit)]
        return "\n".join((*labels, *fields))


def ctrl_enter() -> None:
    QTest.keyClick(holder(), ENTER, Qt.KeyboardModifier.ControlModifier)
    settle()


def test_before_we_talk_is_answered_by_keyboard_alone(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    type_words("The door at seven.")
    press(ENTER)  # in a field of some lines Enter is a new line
    ctrl_enter()
    assert shown.page.answers == {"happened": "The door at seven.\n"}
    assert isinstance(holder(), Writing)
    type_words("sore")
    shown.tab_to(SliderTrack)
    press(RIGHT, RIGHT)
    press(ENTER)
    assert shown.page.numbers["strength"] >= 1
    assert shown.question.key == "stories"


def test_the_keyboard_begins_at_the_question_and_the_topic_comes_before_it(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot)
    page = shown.screen.page
    assert isinstance(page, QuestionPage)
    assert holder() is page.fields[1].edit
    QTest.keyClick(holder(), Qt.Key.Key_Backtab)
    assert holder() is page.fields[0].edit
    type_words("Saturdays")
    press(ENTER)
    assert shown.view.head.label.startswith("Before we talk: Saturdays")
    assert shown.question.key == "felt"


def test_what_is_typed_is_not_disturbed_by_what_is_shown_meanwhile(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot)
    type_words("I am afraid")
    holder_before = holder()
    shown.hear(danger=True)
    settle()
    assert holder() is holder_before
    assert isinstance(holder_before, Writing)
    assert holder_before.words == "I am afraid"
    page = shown.screen.page
    assert isinstance(page, QuestionPage)
    assert page.help.isVisible()
    assert not page.aside.isVisible()


def test_the_quiet_card_leads_to_help(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, Kind.FREE, Typed("text", "A"))
    shown.hear(danger=True)
    settle()
    shown.button("See who can help").click()
    assert shown.host.asked == [("place", "help", "find-help")]


def test_a_field_that_stands_as_it_is_can_be_read_and_not_changed(look: Look, qtbot: QtBot) -> None:
    rounds = (Typed("happened", "one"), NEXT, BACK, Typed("happened", "two"), NEXT, BACK)
    shown = Shown(look, qtbot, Kind.BEFORE, *rounds)
    page = shown.screen.page
    assert isinstance(page, QuestionPage)
    edit = page.fields[1].edit
    assert edit.isReadOnly()
    QTest.keyClicks(edit, "three")
    assert edit.words == "two"
    shown.button("Breathe instead").click()
    assert shown.host.asked == [("breathe",)]


def test_words_for_a_feeling_are_chosen_and_stand_in_the_field(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, Kind.BEFORE, NEXT)
    shown.button("Choose words").click()
    settle()
    picker = shown.screen.page
    assert isinstance(picker, FeelingsPicker)
    picker.words_chosen.emit(("sore",))
    settle()
    page = shown.screen.page
    assert isinstance(page, QuestionPage)
    assert page.fields[0].edit.words == "sore"


@pytest.mark.parametrize("leave", ["left_open", "closed"])
def test_from_the_words_one_comes_back_without_any(leave: str, look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, Kind.BEFORE, *[NEXT] * 4, Pick("need"))
    getattr(shown.screen.page, leave).emit()
    settle()
    assert isinstance(shown.screen.page, QuestionPage)
    assert shown.host.kept == []


def test_escape_leads_back_from_the_words(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, Kind.BEFORE, NEXT, Pick("felt"))
    assert shown.screen.works
    assert shown.screen.act(Deed.LEAVE)
    assert isinstance(shown.screen.page, QuestionPage)


def test_from_the_words_a_need_or_the_way_to_help_can_come(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, Kind.BEFORE, NEXT, Pick("felt"))
    picker = shown.screen.page
    assert isinstance(picker, FeelingsPicker)
    shown.screen.focus()
    picker.needs_chosen.emit(("rest",))
    assert shown.page.answers["felt"] == "rest"
    shown.ask(Pick("felt"))
    picker.help_asked.emit()
    assert shown.host.asked == [("place", "help", "find-help")]


class TornPicker(FeelingsPicker):
    """Its words cannot be read."""

    def open(self, person: Person, **_: object) -> None:
        raise ContentBroken(())


def test_where_the_words_cannot_be_read_the_page_stays(look: Look, qtbot: QtBot) -> None:
    table = Opened().ask(NEXT)
    screen = GuidedPages(look, lambda: TornPicker(look, Library()))
    told = Heard()
    screen.unreadable.connect(told.as_("unreadable"))
    window = placed(screen, table.presenter, qtbot)
    table.ask(Pick("felt"))
    assert told == [("unreadable",)]
    assert table.view.picking == "none"
    assert isinstance(screen.page, QuestionPage)
    assert window.isVisible()


def test_signs_are_marked_by_keyboard_alone(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, Kind.DRIFT)
    assert isinstance(holder(), Segment)
    press(SPACE, TAB, RIGHT)
    assert shown.page.marks == {"others-first": "often", "tasks": "sometimes"}
    assert heard(holder()).name == "sometimes: Our talk is mostly jobs and times."
    ctrl_enter()
    shown.tab_to(Row)
    press(ENTER)
    assert shown.host.asked == [("talk", "unload-the-day", None)]


def test_a_list_that_is_marked_throughout_begins_at_the_dark_button(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot, Kind.DRIFT)
    page = shown.screen.page
    assert isinstance(page, ItemsPage)
    shown.ask(*(Marks(id_, "skip") for id_ in page.rows))
    page.focus()
    assert holder() is page.primary


def test_keys_lead_back_one_step_and_to_the_list(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, Kind.BEFORE, NEXT)
    assert shown.screen.works == {Deed.PRIMARY, Deed.STEP_BACK}
    assert shown.screen.act(Deed.STEP_BACK)
    assert shown.question.key == "happened"
    assert shown.screen.act(Deed.STEP_BACK)
    press(ESC)
    assert shown.host.asked == [("close-page",), ("close-page",)]
    assert not shown.screen.act(Deed.FIND)


def test_the_book_can_be_closed_from_every_page(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, Kind.CALM)
    shown.button("Close the book").click()
    shown.ask(NEXT)
    shown.button("Close the book").click()
    assert shown.host.asked == [("close-book",), ("close-book",)]


def test_the_picture_of_calm_is_read_line_by_line_and_can_be_words(
    look: Look, qtbot: QtBot
) -> None:
    book = (Page("c", Kind.CALM, EVENING, EVENING, numbers={"before": 2, "after": 2}),)
    shown = Shown(look, qtbot, Kind.CALM, Slid("after", 8), NEXT, book=book)
    lines = [heard(one).name for one in shown.screen.findChildren(CalmLine)]
    assert len(lines) == 2
    assert "Today: quite stirred up before, quite stirred up after" in lines
    page = shown.screen.page
    assert isinstance(page, CalmPage)
    page.ways.group.pick("lines")
    settle()
    assert "Today: quite calm after" in shown.words


def test_where_there_is_only_something_to_slide_the_keyboard_begins_there(
    look: Look, qtbot: QtBot
) -> None:
    Shown(look, qtbot, Kind.CALM)
    assert isinstance(holder(), SliderTrack)


def test_where_nothing_can_be_written_any_more_the_keyboard_is_on_the_dark_button(
    look: Look, qtbot: QtBot
) -> None:
    rounds = (Typed("need", "one"), NEXT, BACK, Typed("need", "two"), NEXT, BACK)
    shown = Shown(look, qtbot, Kind.BEFORE, *[NEXT] * 4, *rounds)
    assert holder() is shown.screen.page.primary


def test_sliders_show_what_was_set_before(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, Kind.CALM, Slid("before", 3))
    page = shown.screen.page
    assert isinstance(page, QuestionPage)
    assert page.sliders["before"].step == 3
    assert page.sliders["after"].step is None


def test_more_than_there_is_room_for_is_cut_and_told(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    page = shown.screen.page
    assert isinstance(page, QuestionPage)
    QApplication.clipboard().setText("word " * 200)
    page.fields[0].edit.paste()
    assert len(shown.page.topic) == LINE
    assert shown.question.foot.startswith("This field is full.")
    QApplication.clipboard().clear()


@pytest.mark.parametrize("kind", list(Kind))
def test_once_dropped_no_word_is_held_on_any_page(kind: Kind, look: Look, qtbot: QtBot) -> None:
    fields = {"text", "happened", "opening", "did", "learnt", "value", "why", "draft"}
    shown = Shown(look, qtbot, kind, Typed("", "zebrafinch"))
    shown.ask(*(Typed(id_, "zebrafinch") for id_ in fields))
    for _ in range(12):
        shown.ask(Press("next"))
        settle()
    assert "zebrafinch" in shown.words
    shown.presenter.drop()
    shown.screen.forget()
    settle()
    assert "zebrafinch" not in shown.words


def test_a_page_that_is_opened_after_another_is_dropped_is_whole(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, Kind.FREE, Typed("text", "first"))
    shown.presenter.drop()
    shown.screen.forget()
    again = Page("p2", Kind.FREE, EVENING, EVENING, answers={"text": "second"})
    shown.presenter.open(again, NOOR)
    settle()
    page = shown.screen.page
    assert isinstance(page, QuestionPage)
    assert page.fields[1].edit.words == "second"
    shown.ask(Pick("text"))
    assert not shown.screen.page.isHidden()


STEPS: dict[str, tuple[Kind, tuple[GuidedRequest, ...]]] = {
    "first": (Kind.BEFORE, ()),
    "felt": (Kind.BEFORE, (Typed("happened", "The door at seven."), NEXT)),
    "quiet": (Kind.BEFORE, (*[NEXT] * 3, Press("quiet"))),
    "card": (Kind.BEFORE, (Typed("opening", "I would like to tell you."), *[NEXT] * 10)),
    "drift": (Kind.DRIFT, (Marks("tasks", "often"),)),
    "look": (Kind.DRIFT, (Marks("tasks", "often"), NEXT)),
    "ask": (Kind.ASK, (NEXT,)),
    "calm": (Kind.CALM, (Slid("before", 4), NEXT)),
    "drafts": (Kind.DRAFT, (Typed("draft", "You never"), NEXT)),
    "not-today": (Kind.BEFORE, (Press("not-today"),)),
}


@pytest.mark.parametrize("width", [1080, 700])
@pytest.mark.parametrize("step", STEPS)
def test_every_page_passes_the_audit(step: str, width: int, look: Look, qtbot: QtBot) -> None:
    kind, asked = STEPS[step]
    shown = Shown(look, qtbot, kind, *asked, width=width)
    assert shown.found() == []


def test_with_large_letters_the_bar_is_short_and_nothing_is_lost(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, Kind.BEFORE, Typed("happened", "A"), NEXT)
    look.set_scale(2.0)
    settle()
    for name in ("Do not keep this page", "When this app is the wrong tool"):
        assert shown.button(name).isVisible()
    close = shown.button("Close the book")
    assert shown.screen.page.heading.isAncestorOf(close), "it stands at the top in every form"
    assert shown.found() == []
    look.set_scale(1.0)
    settle()
    assert shown.screen.page.heading.isAncestorOf(shown.button("Do not keep this page"))
    assert shown.found() == []


def test_no_keyboard_on_the_screen_learns_what_is_written(look: Look, qtbot: QtBot) -> None:
    screen = Shown(look, qtbot).screen
    hints = [field.inputMethodHints() for field in screen.findChildren(QTextEdit)]
    assert hints
    assert all(hint & Qt.InputMethodHint.ImhSensitiveData for hint in hints)


def test_an_empty_page_is_as_high_as_there_is_room_for(look: Look, qtbot: QtBot) -> None:
    page = Shown(look, qtbot, Kind.FREE).screen.page
    assert isinstance(page, QuestionPage)
    assert not page.area.hides_more
    assert page.fields[-1].edit.height() > 200


def test_a_sentence_that_was_left_open_says_so(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, Kind.DRAFT, Typed("draft", "You never"), NEXT)
    assert {"You never", "Left open"} <= set(shown.words.split("\n"))
