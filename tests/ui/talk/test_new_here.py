"""A first talk: the page before it is short, the gate asks one thing, three keys are told once."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.content.library import Library
from tests.ui.dressing import dressed
from tests.ui.talk.before import COUPLE, HandAfter, Heard
from tests.ui.talk.room import Room
from tests.ui.talk.screens import ENTER, RIGHT, press, settle, shown, words_on
from ui.talk.first_page.presenter import FirstPagePresenter
from ui.talk.first_page.screen import FirstPageScreen
from ui.talk.first_page.view import Choice, FirstPageView, Known
from ui.talk.gate.presenter import GatePresenter
from ui.talk.gate.screen import GateScreen
from ui.talk.gate.view import AskingView, MomentView, OpenHalf, ResultView
from ui.talk.requests import Choose
from ui.theme.look import Look

YES, LATER = Choose("willing", "yes"), Choose("willing", "later")


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


def first_page(name: str = "first-try", *, new: bool = True) -> FirstPageView:
    presenter = FirstPagePresenter(Library(), HandAfter())
    presenter.open(name, Known(COUPLE, new=new))
    return presenter.view()


class Gate:
    """The gate of a talk, before so many others."""

    def __init__(self, name: str = "first-try", *, before: int = 0, solo: bool = False) -> None:
        self.after, self.said = HandAfter(), Heard()
        self.presenter = GatePresenter(Library(), HandClock(), self.after)
        self.presenter.passed.connect(self.said.as_("passed"))
        self.presenter.open(Choice(name, solo=solo), COUPLE, before)

    @property
    def body(self) -> AskingView | MomentView | ResultView:
        return self.presenter.view().body

    @property
    def sliders(self) -> int:
        assert isinstance(self.body, AskingView)
        return sum(len(half.sliders) for half in self.body.halves if isinstance(half, OpenHalf))


def test_the_page_before_a_first_talk_leaves_out_what_can_wait() -> None:
    page = first_page()
    assert page.short
    assert page.begin.topic is None
    assert (page.trains, page.rests.says) == (("", ""), "")
    assert page.rests.grade  # what it rests on is said, and how to read more
    assert page.caution


@pytest.mark.parametrize(("name", "new"), [("first-try", False), ("say-it-back", True)])
def test_every_other_page_is_whole(name: str, new: bool) -> None:
    page = first_page(name, new=new)
    assert not page.short
    assert page.begin.topic is not None


def test_a_short_page_is_followed_by_a_whole_one_on_the_same_screen(
    look: Look, qtbot: QtBot
) -> None:
    screen = FirstPageScreen(look)
    qtbot.addWidget(screen)
    screen.resize(1280, 800)
    screen.show_view(first_page())
    screen.show()
    settle()
    left_out = {"What is it about?", "Keep for later", "See an example"}
    assert not left_out & set(words_on(screen))
    screen.show_view(first_page("say-it-back"))
    settle()
    assert left_out <= set(words_on(screen))


def test_the_first_time_the_gate_asks_only_whether_both_want_it() -> None:
    assert Gate().sliders == 0
    assert Gate(before=1).sliders == 2
    assert Gate("say-it-back").sliders == 2


def test_two_times_yes_and_the_talk_begins_after_the_same_moment_as_ever() -> None:
    gate = Gate()
    gate.presenter.ask(YES)
    gate.presenter.ask(YES)
    assert isinstance(gate.body, MomentView)
    gate.after.come()
    assert len(gate.said) == 1


@pytest.mark.parametrize("answers", [(YES, LATER), (LATER, YES), (LATER, LATER)])
def test_a_later_of_either_is_not_now_for_both(answers: tuple[Choose, ...]) -> None:
    gate = Gate()
    for answer in answers:
        gate.presenter.ask(answer)
    assert isinstance(gate.body, MomentView)
    gate.after.come()
    assert isinstance(gate.body, ResultView)
    assert gate.body.title == "Not now. Thank you both."
    assert gate.said == []


def test_alone_one_yes_is_enough() -> None:
    gate = Gate(solo=True)
    gate.presenter.ask(YES)
    gate.after.come()
    assert len(gate.said) == 1


def test_arrows_only_look_at_the_answers_and_enter_gives_one(look: Look, qtbot: QtBot) -> None:
    gate = Gate()
    screen = GateScreen(look)
    qtbot.addWidget(shown(screen, gate.presenter))
    press(RIGHT)
    assert "Noor\u2019s half" in words_on(screen)
    press(ENTER)
    assert "Sam\u2019s half" in words_on(screen)


def test_only_a_talk_on_something_easy_has_such_a_gate() -> None:
    assert [talk.id for talk in Library().whole() if talk.gate.light] == ["first-try"]


def test_three_keys_are_told_until_the_first_turn_is_over() -> None:
    room = Room("first-try", new=True)
    assert room.stage.header.keys.startswith("Enter: the main button")
    assert "Esc: stop" in room.stage.announce
    room.press().wait(4)
    assert room.stage.header.keys
    room.press().wait(4)
    assert room.stage.header.keys == ""


def test_who_has_had_a_talk_before_knows_them() -> None:
    assert Room("first-try").stage.header.keys == ""
