"""The gate on screen: by keyboard alone, nothing left in any widget, whole in every size."""

from collections.abc import Iterator
from datetime import UTC

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.people import Couple, Side
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.talk.before import COUPLE, HandAfter, Heard, Shelf
from tests.ui.talk.screens import (
    ENTER,
    ESC,
    LEFT,
    RIGHT,
    TAB,
    holder,
    press,
    pressed,
    settle,
    shown,
    type_words,
    words_on,
)
from ui.parts.action_bar import ActionBar
from ui.parts.choice import Choice as Choosable
from ui.parts.slider import WordSlider
from ui.talk.first_page.view import Choice
from ui.talk.gate.presenter import GatePresenter
from ui.talk.gate.result_panel import ResultPanel
from ui.talk.gate.screen import GateScreen
from ui.talk.gate.view import Decline, GateRequest, Slid
from ui.talk.requests import Choose, Primary
from ui.theme.look import Look

EASY = (Choose("willing", "yes"), Slid("calm", 8), Slid("heat", 2), Primary())
HOT = (Choose("willing", "yes"), Slid("calm", 8), Slid("heat", 9), Primary())
#: Yes, calm in the middle and two to the right, an easy topic, cover: all by keys.
BY_KEYS = (ENTER, TAB, RIGHT, RIGHT, RIGHT, TAB, RIGHT, LEFT, LEFT, ENTER)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Gate:
    """A gate on screen, and what it has said."""

    def __init__(self, look: Look, qtbot: QtBot, *, solo: bool = False) -> None:
        self.after, self.said = HandAfter(), Heard()
        self.presenter = GatePresenter(Shelf(), HandClock(), self.after, UTC)
        choice = Choice("say-it-back", solo=solo, starter=Side.ONE, topic="Saturday")
        self.presenter.open(choice, Couple(COUPLE.one) if solo else COUPLE, 5)
        self.presenter.passed.connect(self.said.as_("passed"))
        self.presenter.not_now.connect(self.said.as_("not now"))
        self.presenter.breathe_asked.connect(self.said.as_("breathe"))
        self.presenter.back_asked.connect(self.said.as_("back"))
        self.screen = GateScreen(look)
        qtbot.addWidget(shown(self.screen, self.presenter))

    def ask(self, *requests: GateRequest) -> "Gate":
        for request in requests:
            self.presenter.ask(request)
        settle()
        return self

    def come(self) -> "Gate":
        self.after.come()
        settle()
        return self

    @property
    def words(self) -> list[str]:
        return words_on(self.screen)


def test_only_the_open_half_asks(look: Look, qtbot: QtBot) -> None:
    gate = Gate(look, qtbot)
    assert gate.words.count("Do you want this talk now?") == 1
    assert "Sam, look away for a moment" in gate.words
    assert gate.words.count("slide to answer") == 2


def test_the_whole_gate_can_be_passed_by_keyboard(look: Look, qtbot: QtBot) -> None:
    gate = Gate(look, qtbot)
    press(*BY_KEYS)
    assert "Sam\u2019s half" in gate.words
    press(*BY_KEYS)
    assert pressed(gate.screen, "One moment").hasFocus()
    gate.come()
    press(ENTER)
    assert [what for what, *_ in gate.said] == ["passed"]


def test_enter_goes_to_what_is_missing_instead_of_on(look: Look, qtbot: QtBot) -> None:
    gate = Gate(look, qtbot).ask(Choose("willing", "yes"))
    press(ENTER)
    assert holder().accessibleName() == "How does your body feel?"
    press(RIGHT, ENTER)
    assert holder().accessibleName() == "How warm is this topic?"
    assert "Noor\u2019s half" in gate.words


def test_tab_goes_through_the_questions_before_the_buttons(look: Look, qtbot: QtBot) -> None:
    Gate(look, qtbot)
    press(ENTER, TAB)
    assert holder().accessibleName() == "How does your body feel?"
    press(TAB)
    assert holder().accessibleName() == "How warm is this topic?"


def test_the_button_waits_for_an_answer_and_leads_to_it(look: Look, qtbot: QtBot) -> None:
    gate = Gate(look, qtbot)
    button = pressed(gate.screen, "Choose one")
    button.setFocus()
    press(ENTER)
    assert holder().accessibleName() == "Yes"
    assert "Noor\u2019s half" in gate.words


def test_enter_in_the_moment_does_nothing(look: Look, qtbot: QtBot) -> None:
    gate = Gate(look, qtbot).ask(*EASY, *EASY)
    press(ENTER, ENTER)
    assert gate.said == []
    assert "One moment" in gate.words


def test_a_covered_half_holds_no_answer_in_any_widget(look: Look, qtbot: QtBot) -> None:
    gate = Gate(look, qtbot).ask(*EASY)
    sliders = [one for one in gate.screen.findChildren(WordSlider) if one.isVisible()]
    assert [slider.step for slider in sliders] == [None, None]
    assert not any(one.isChecked() for one in gate.screen.findChildren(Choosable))


@pytest.mark.parametrize("second", [EASY, HOT, (Decline(),)])
def test_a_result_holds_no_answer_in_any_widget(
    look: Look, qtbot: QtBot, second: tuple[GateRequest, ...]
) -> None:
    gate = Gate(look, qtbot).ask(*EASY, *second).come()
    assert gate.screen.findChildren(WordSlider) == []
    willing = {"yes", "later"}
    assert not willing & {one.key for one in gate.screen.findChildren(Choosable)}
    assert not {"fairly calm", "quite calm", "quite easy"} & set(gate.words)


def test_a_smaller_piece_takes_another_topic(look: Look, qtbot: QtBot) -> None:
    gate = Gate(look, qtbot).ask(*HOT, *EASY).come()
    field = gate.screen.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    type_words("one Saturday")
    press(ENTER)  # leaves the field
    assert gate.said == []
    press(ENTER)
    assert gate.said == [("passed", Choice("say-it-back", topic="one Saturday"))]


def test_a_time_is_taken_by_keyboard(look: Look, qtbot: QtBot) -> None:
    gate = Gate(look, qtbot).ask(Decline()).come()
    assert pressed(gate.screen, "Back to Today").hasFocus()
    none = next(one for one in gate.screen.findChildren(Choosable) if one.isChecked())
    none.setFocus()
    press(LEFT, ENTER)
    assert [what for what, *_ in gate.said] == ["not now"]
    assert gate.said[0][1] is not None


def test_breathing_is_one_press_away(look: Look, qtbot: QtBot) -> None:
    gate = Gate(look, qtbot).ask(Decline()).come()
    pressed(gate.screen, "Breathe for two minutes").click()
    assert gate.said == [("breathe",)]


def test_esc_and_the_back_link_lead_back(look: Look, qtbot: QtBot) -> None:
    gate = Gate(look, qtbot)
    press(ESC)
    pressed(gate.screen, "Say it back  \u00b7  before you begin").click()
    assert gate.said == [("back",), ("back",)]


def test_not_tonight_can_be_pressed_by_either(look: Look, qtbot: QtBot) -> None:
    gate = Gate(look, qtbot).ask(*EASY)
    pressed(gate.screen, "Not tonight").click()
    gate.come()
    assert "Not now. Thank you both." in gate.words


def test_at_large_text_only_the_open_half_is_on_screen(look: Look, qtbot: QtBot) -> None:
    look.set_scale(2.0)
    gate = Gate(look, qtbot)
    assert "Sam, look away for a moment" not in gate.words
    gate.ask(*EASY)
    assert "Sam\u2019s half" in gate.words
    gate.ask(*EASY)
    assert "Noor" in gate.words


def test_hiding_the_window_empties_the_page_at_once(look: Look, qtbot: QtBot) -> None:
    gate = Gate(look, qtbot).ask(*EASY, Choose("willing", "later"))
    gate.presenter.forget()
    settle()
    assert "Noor\u2019s half" in gate.words
    assert not any(one.isChecked() for one in gate.screen.findChildren(Choosable))


STATES: dict[str, tuple[GateRequest, ...]] = {
    "open": (Choose("willing", "yes"), Slid("calm", 8)),
    "second": EASY,
    "moment": (*EASY, *EASY),
    "smaller": (*EASY, *HOT),
    "not now": (Decline(),),
}


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("state", STATES)
def test_it_passes_the_audit(look: Look, qtbot: QtBot, state: str, scale: float) -> None:
    look.set_scale(scale)
    gate = Gate(look, qtbot).ask(*STATES[state])
    if state != "moment":
        gate.come()
    bars = gate.screen.findChildren(ActionBar)
    assert audit(gate.screen, primary=gate.screen.primary, regions=bars) == []


def test_alone_after_the_gate_of_two_there_is_one_half(look: Look, qtbot: QtBot) -> None:
    gate = Gate(look, qtbot)
    gate.presenter.open(Choice("say-it-back", solo=True), Couple(COUPLE.one), 5)
    settle()
    assert "Sam, look away for a moment" not in gate.words
    assert "First, a look at yourself" in gate.words


def test_alone_the_result_takes_the_page_too(look: Look, qtbot: QtBot) -> None:
    gate = Gate(look, qtbot, solo=True)
    gate.ask(Choose("willing", "yes"), Slid("calm", 8), Primary()).come()
    (panel,) = gate.screen.findChildren(ResultPanel)
    assert panel.height() > gate.screen.height() // 2


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_alone_it_passes_the_audit(look: Look, qtbot: QtBot, scale: float) -> None:
    look.set_scale(scale)
    gate = Gate(look, qtbot, solo=True)
    assert "See what fits today" not in gate.words
    gate.ask(Choose("willing", "yes"))
    assert "See what fits today" in gate.words
    bars = gate.screen.findChildren(ActionBar)
    assert audit(gate.screen, primary=gate.screen.primary, regions=bars) == []
