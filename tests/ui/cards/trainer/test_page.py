"""Answering a line on screen: by keyboard alone, whole in every size."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from coach.people import Shape
from tests.ui.audit import audit
from tests.ui.cards.trainer.answers import WELL, Answers
from tests.ui.dressing import dressed
from tests.ui.looks import picture_of, share_of
from tests.ui.placed import placed
from tests.ui.talk.screens import (
    ENTER,
    ESC,
    RIGHT,
    TAB,
    holder,
    press,
    pressed,
    settle,
    type_words,
    words_on,
)
from ui.actions import Deed
from ui.cards.doing import Enough
from ui.cards.levels import Step
from ui.cards.trainer.page import TrainerPage
from ui.cards.trainer.partner import Partner
from ui.cards.trainer.told import Outcome
from ui.cards.trainer.view import Again, Another
from ui.parts.action_bar import ActionBar
from ui.parts.buttons import Primary as PrimaryButton
from ui.parts.writing import Writing
from ui.theme.look import Look


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Shown(Answers):
    """A lesson in a window that knows the keys."""

    def __init__(self, look: Look, qtbot: QtBot, width: int = 1080) -> None:
        super().__init__()
        self.page = TrainerPage(look)
        self.window = placed(self.page, self.presenter, qtbot, width, 768)

    def audit(self) -> list[object]:
        """Hold the page against the accessibility audit; head and bar stand, the rest scrolls."""
        page = self.page.page
        primary = next(one for one in page.findChildren(PrimaryButton) if one.isVisible())
        head = page.head.parentWidget()
        assert head is not None
        bars = [one for one in page.findChildren(ActionBar) if one.isVisible()]
        return list(audit(self.window, primary=primary, regions=[head, *bars]))


def test_a_line_is_answered_looked_at_and_the_next_one_comes_by_keyboard_alone(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot)
    first = shown.line.number
    assert isinstance(holder(), Writing)
    press(ENTER)
    assert isinstance(holder(), Writing)
    type_words("So long, and nobody saw.")
    press(ENTER)
    shown.read()
    settle()
    assert "Said back what happened" in words_on(shown.page)
    assert isinstance(holder(), PrimaryButton)
    press(ENTER)
    assert shown.line.number != first
    at = holder()
    assert isinstance(at, Writing)
    assert at.words == ""


def test_arrows_go_through_the_levels_and_what_is_said_there_changes(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot).answer().read()
    settle()
    while not isinstance(holder(), Step):
        press(TAB)
    before = shown.levels.sample
    press(RIGHT)
    assert shown.chosen == ["l3"]
    assert shown.levels.sample != before
    assert shown.levels.sample in words_on(shown.page)


def test_the_levels_keep_the_keyboard_while_any_is_taken_out(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    while not isinstance(holder(), Step):
        press(TAB)
    press(RIGHT)
    assert shown.chosen == ["l3"]
    shown.answer().read()
    settle()
    assert len([one for one in shown.page.findChildren(Step) if one.isVisible()]) == 6


def test_ctrl_z_lets_mine_be_said_again_with_its_words(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    assert Deed.UNDO not in shown.page.works
    shown.answer("So long.").read()
    settle()
    assert Deed.UNDO in shown.page.works
    shown.page.act(Deed.UNDO)
    settle()
    at = holder()
    assert isinstance(at, Writing)
    assert at.words == "So long."
    assert not shown.page.act(Deed.PAUSE)


def test_a_card_is_kept_with_a_press_and_help_is_one_press_away(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot).answer().read().ask(Another())
    settle()
    pressed(shown.page, "Keep this card").click()
    shown.ask(Again()).answer("I am scared of you.").read(None, Outcome.SAFETY)
    settle()
    assert "Said back what happened" not in words_on(shown.page)
    pressed(shown.page, "See who can help").click()
    assert [one[0] for one in shown.said] == ["keep", "help"]
    assert "scared" not in " ".join(words_on(shown.page))


def test_escape_leads_back_to_the_list(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    press(ESC)
    assert shown.said == [("back",)]


def test_at_the_end_nothing_that_was_typed_is_on_any_page(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot).answer("zebrafinch").read().ask(Enough())
    settle()
    held = [one.text() for one in shown.page.findChildren(QLabel)]
    held += [one.words for one in shown.page.findChildren(Writing)]
    assert not [words for words in held if "zebrafinch" in words]


@pytest.mark.parametrize(("scale", "width"), [(1.0, 864), (1.0, 700), (2.0, 976)])
def test_each_step_passes_the_audit_in_small_windows_and_large_letters(
    look: Look, qtbot: QtBot, scale: float, width: int
) -> None:
    look.set_scale(scale)
    shown = Shown(look, qtbot, width)
    assert shown.audit() == []
    for outcome in (Outcome.READ, Outcome.UNREAD, Outcome.SAFETY):
        shown.answer(outcome.value)
        shown.read(WELL if outcome is Outcome.READ else None, outcome)
        settle()
        assert shown.audit() == []
        shown.ask(Again())
    shown.ask(Enough())
    settle()
    assert shown.audit() == []


@pytest.mark.parametrize("shape", list(Shape))
def test_the_practice_partner_is_an_outline_in_ink(look: Look, qtbot: QtBot, shape: Shape) -> None:
    partner = Partner(look)
    qtbot.addWidget(partner)
    partner.show_shape(shape)
    partner.resize(partner.sizeHint())
    picture = picture_of(partner)
    assert 0 < share_of(picture, look.color("ink")) < 0.4
    assert share_of(picture, look.color("surface")) > share_of(picture, look.color("ink"))


def test_no_level_stands_alone_in_a_second_row(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, 928)  # a window of 1024 px
    steps = [step for step in shown.window.findChildren(Step) if step.isVisible()]
    assert len(steps) > 6
    assert len({step.y() for step in steps}) == 1
