"""The drills on screen: by keyboard alone, whole in every size."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.finding import Finding
from tests.ui.placed import placed
from tests.ui.say.drills.drilling import CHOOSING, NEVER, WRITING, Drilling
from tests.ui.talk.screens import DOWN, ENTER, ESC, RIGHT, TAB, holder, press, settle, type_words
from ui.actions import Deed
from ui.parts.action_bar import ActionBar
from ui.parts.buttons import Primary
from ui.parts.choice import Choice
from ui.parts.pressed import Pressed
from ui.parts.rows import Row
from ui.parts.writing import Writing
from ui.reading.told import Outcome
from ui.say.drills.page import DrillsPage
from ui.say.drills.view import Choose, OpenDrill, Press, SayOwn
from ui.theme.look import Look


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Shown(Drilling):
    """The drills in a window that knows the keys."""

    def __init__(self, look: Look, qtbot: QtBot, drill: str = "", *, width: int = 1080) -> None:
        super().__init__(drill)
        self.page = DrillsPage(look)
        self.window = placed(self.page, self.presenter, qtbot, width, 768)

    def audit(self) -> list[Finding]:
        """Hold the page against the accessibility audit; head and bar stand, the rest scrolls."""
        bars = [one for one in self.page.page.findChildren(ActionBar) if one.isVisible()]
        primaries = [one for one in self.page.page.findChildren(Primary) if one.isVisible()]
        primary = primaries[0] if primaries else None
        head = self.page.page.head.parentWidget()
        assert head is not None
        return audit(self.window, primary=primary, regions=[head, *bars])

    @property
    def words(self) -> list[str]:
        labels = [one.text() for one in self.page.findChildren(QLabel) if one.isVisible()]
        buttons = [one.words for one in self.page.findChildren(Pressed) if one.isVisible()]
        return labels + buttons

    def label(self, *begins: str) -> QLabel:
        """Find a label that is seen, by how it begins."""
        labels = (one for one in self.page.findChildren(QLabel) if one.isVisible())
        return next(one for one in labels if one.text().startswith(begins))

    def button(self, words: str) -> Pressed:
        """Find a button that is seen."""
        buttons = (one for one in self.page.findChildren(Pressed) if one.isVisible())
        return next(one for one in buttons if one.words == words)


def held(shown: Shown) -> set[str]:
    """Give what still stands in any field."""
    lines = {one.text() for one in shown.page.findChildren(QLineEdit)}
    return lines | {one.words for one in shown.page.findChildren(Writing)}


def whole(part: QWidget) -> bool:
    """Say whether a part is in view from top to bottom."""
    return part.visibleRegion().boundingRect().height() == part.height()


def below(one: QLabel, other: QLabel) -> bool:
    """Say whether one begins where the other does, further down."""
    here, there = (label.mapTo(label.window(), QPoint(0, 0)) for label in (one, other))
    return here.x() == there.x() and here.y() > there.y()


def test_a_drill_is_opened_by_enter_and_left_by_escape(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    assert isinstance(holder(), Row)
    press(DOWN, ENTER)
    assert isinstance(holder(), Choice)
    press(ESC)
    assert isinstance(holder(), Row)
    press(ESC)
    assert shown.said == [("back",)]


def test_arrows_only_move_enter_shows_the_reason_and_enter_goes_on(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot, CHOOSING)
    first = shown.line.says
    press(RIGHT)
    assert shown.line.result is None
    press(ENTER)
    assert shown.line.result is not None
    assert [answer.key for answer in shown.line.answers if answer.chosen] == ["verdict"]
    press(ENTER)
    assert shown.line.says != first
    assert isinstance(holder(), Choice)


def test_enter_elsewhere_leads_to_the_answers(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, CHOOSING)
    press(TAB)
    assert not isinstance(holder(), Choice)
    shown.page.act(Deed.PRIMARY)
    assert isinstance(holder(), Choice)
    assert shown.line.result is None


def test_a_line_is_written_anew_by_keyboard_alone(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, WRITING)
    assert isinstance(holder(), Writing)
    press(ENTER)
    assert isinstance(holder(), Writing)
    type_words("You never look up.")
    press(ENTER)
    shown.read(Outcome.READ, NEVER)
    settle()
    assert f"“You never”: {NEVER.reason}" in shown.words
    press(ENTER)
    settle()
    at = holder()
    assert isinstance(at, Writing)
    assert at.words == ""


def test_a_long_line_stays_one_paragraph_and_is_seen_on_two_lines(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, WRITING)
    field = shown.page.findChild(Writing)
    assert field is not None
    pasted = QMimeData()
    pasted.setText("When the cups stood in the sink on Sunday,\nI felt tired. Could we wash up?")
    field.insertFromMimeData(pasted)
    settle()
    assert "\n" not in field.words
    assert whole(field)
    assert field.document().size().height() <= field.viewport().height()


def test_another_view_is_written_where_the_keyboard_goes_by_itself(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot, CHOOSING).ask(Choose("feeling"), Press("own"))
    settle()
    type_words("Both, to me.")
    assert shown.line.own is not None
    assert shown.line.own.text == "Both, to me."


def test_what_was_typed_is_on_no_page_after_leaving(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, CHOOSING).ask(Choose("feeling"), Press("own"), SayOwn("zebrafinch"))
    shown.ask(Press("enough"))
    settle()
    assert held(shown) == {""}


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_reason_comes_into_view(look: Look, qtbot: QtBot, scale: float) -> None:
    look.set_scale(scale)
    shown = Shown(look, qtbot, CHOOSING, width=928)
    shown.ask(Choose("feeling"))
    settle()
    assert whole(shown.label("More", "A bit"))


@pytest.mark.parametrize(("scale", "width"), [(1.0, 928), (2.0, 976)])
def test_another_view_stands_under_the_reason_and_is_in_view(
    look: Look, qtbot: QtBot, scale: float, width: int
) -> None:
    look.set_scale(scale)
    shown = Shown(look, qtbot, CHOOSING, width=width)
    shown.ask(Choose("feeling"), Press("own"))
    qtbot.waitUntil(lambda: whole(holder()))
    assert below(shown.label("How do you"), shown.label("More", "A bit"))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_words_of_danger_have_the_way_to_help_in_view(
    look: Look, qtbot: QtBot, scale: float
) -> None:
    look.set_scale(scale)
    shown = Shown(look, qtbot, WRITING, width=976)
    shown.write("I am scared of you.").read(Outcome.SAFETY)
    qtbot.waitUntil(lambda: whole(shown.button("See who can help")))
    assert "What is the wish in it? Say that." not in shown.words
    shown.button("See who can help").click()
    assert shown.said == [("help",)]


def test_words_of_danger_are_closed_by_enter_and_gone(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, WRITING)
    type_words("zebrafinch")
    press(ENTER)
    shown.read(Outcome.SAFETY)
    settle()
    press(ENTER)
    settle()
    assert isinstance(holder(), Row)
    assert held(shown) == {""}


@pytest.mark.parametrize(("width", "rows"), [(976, 1), (700, 2)])
def test_answers_stand_in_one_row_where_none_of_their_lines_breaks(
    look: Look, qtbot: QtBot, width: int, rows: int
) -> None:
    shown = Shown(look, qtbot, "request-or-demand", width=width)
    assert "Could the other one say no to it?" in shown.words
    assert len({one.y() for one in shown.page.findChildren(Choice) if one.isVisible()}) == rows


@pytest.mark.parametrize(("scale", "width"), [(1.0, 864), (1.0, 700), (2.0, 976)])
@pytest.mark.parametrize("drill", ["", CHOOSING, WRITING])
def test_each_page_passes_the_audit_in_small_windows_and_large_letters(
    look: Look, qtbot: QtBot, drill: str, scale: float, width: int
) -> None:
    look.set_scale(scale)
    shown = Shown(look, qtbot, drill, width=width)
    assert shown.audit() == []
    if drill == CHOOSING:
        shown.ask(Choose("feeling"), Press("own"))
        settle()
        assert shown.audit() == []


def test_another_drill_has_its_own_answers(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, CHOOSING).ask(Press("enough"), OpenDrill("request-or-demand"))
    settle()
    names = [one.words for one in shown.page.findChildren(Choice) if one.isVisible()]
    assert names == ["A request", "A demand"]
    assert shown.page.works >= {Deed.PRIMARY, Deed.STEP_BACK}
    assert not shown.page.act(Deed.PAUSE)


def test_a_drill_that_is_gone_opens_nothing(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot).ask(OpenDrill("no-drill"))
    assert shown.page.works
    assert isinstance(holder(), Row)
