"""The planner on screen: by keyboard alone, every page whole, and quick."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from coach.people import Side
from coach.planning.memory import Agreement, Outcome, Plan
from coach.store.store import Store
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.placed import placed
from tests.ui.plan.table import PlanTable, key
from tests.ui.talk.screens import DOWN, ENTER, ESC, TAB, holder, press, settle, type_words
from tests.ui.today.samples import DAY, EVENING
from ui.actions import Deed
from ui.parts.chips import Chip
from ui.parts.segmented import Segment
from ui.plan.agreement_page import LIMIT, AgreementPage
from ui.plan.listed import OpenedRow
from ui.plan.screen import PlanScreen
from ui.plan.view import Mark, NewAgreement, Take, TakeOut, TypeWords, WhoMarks
from ui.plan.week_grid import Cell
from ui.plan.week_page import WeekPage
from ui.theme.look import Look

SPACE, RIGHT, LEFT, UP = Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up
MARKS = (Mark(key(2, 2)), WhoMarks(Side.TWO), Mark(key(2, 2)))


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Shown(PlanTable):
    """The place in a window that knows the keys."""

    def __init__(
        self, look: Look, qtbot: QtBot, store: Store, begin: str = "", width: int = 1080,
        *, alone: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(store, begin=begin, alone=alone)
        self.screen = PlanScreen(look)
        self.window = placed(self.screen, self.presenter, qtbot, width, 800)
        settle()

    def button(self, name: str) -> QAbstractButton:
        """Find a button by what is read out."""
        every = self.window.findChildren(QAbstractButton)
        return next(one for one in every if one.isVisible() and one.accessibleName() == name)

    def tab_to(self, kind: type[QWidget]) -> QWidget:
        """Press Tab until something of this kind has the keyboard."""
        for _ in range(40):
            found = holder()
            if isinstance(found, kind):
                return found
            press(TAB)
        raise AssertionError(f"Tab never came to a {kind.__name__}")


def test_a_time_is_marked_by_both_and_booked_by_keyboard_alone(
    look: Look, qtbot: QtBot, store: Store
) -> None:
    shown = Shown(look, qtbot, store)
    press(ENTER)  # nothing is marked yet: the keyboard goes where it can be
    assert isinstance(holder(), Cell)
    press(RIGHT, RIGHT, SPACE)
    cell = holder()
    shown.tab_to(Segment)
    press(RIGHT)
    assert shown.week.marking == "two"
    assert shown.tab_to(Cell) is cell
    press(SPACE, ENTER)
    assert shown.time.title.endswith(" morning")
    shown.tab_to(QLineEdit)
    type_words("With tea.")
    press(ENTER)
    assert [one.plan.line for one in store.plans.all()] == ["With tea."]
    assert shown.screen.act(Deed.UNDO)
    assert store.plans.all() == ()
    assert not shown.screen.act(Deed.UNDO)


def test_arrows_go_through_the_week_and_over_what_is_past(
    look: Look, qtbot: QtBot, store: Store
) -> None:
    shown = Shown(look, qtbot, store)
    cell = shown.tab_to(Cell)
    assert isinstance(cell, Cell)
    assert (cell.row, cell.column) == (0, 1)
    press(LEFT)  # this morning is past, and nothing lies beyond it
    assert holder() is cell
    press(DOWN, DOWN, LEFT)
    landed = holder()
    assert isinstance(landed, Cell)
    assert (landed.row, landed.column) == (2, 0)
    press(UP)
    assert holder() is landed
    press(RIGHT)
    assert holder() is not landed


def by_arrows(page: QWidget) -> dict[Cell, set[Cell]]:
    """Say where the four arrows lead to from each open field, and see each of them whole."""
    leads: dict[Cell, set[Cell]] = {}
    for one in (cell for cell in page.findChildren(Cell) if cell.isEnabled()):
        leads[one] = set()
        for arrow in (LEFT, RIGHT, UP, DOWN):
            one.setFocus()
            press(arrow)
            to = holder()
            assert isinstance(to, Cell)
            assert to.visibleRegion().boundingRect() == to.rect()
            leads[one].add(to)
    return leads


def reached(start: Cell, leads: dict[Cell, set[Cell]]) -> set[Cell]:
    """Give all that one comes to, going on and on."""
    came, left = {start}, [start]
    while left:
        for to in leads[left.pop()] - came:
            came.add(to)
            left.append(to)
    return came


@pytest.mark.parametrize(("hours", "parts"), [(0, 19), (12, 21), (19, 20)])
@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1080, 800, 1.0), (824, 768, 1.0), (1024, 700, 2.0)]
)
def test_arrows_lead_from_every_part_of_every_day_to_every_other_one(
    look: Look, qtbot: QtBot, store: Store, width: int, height: int, scale: float,
    hours: int, parts: int,
) -> None:  # fmt: skip
    look.set_scale(scale)
    shown = Shown(look, qtbot, store, width=width)
    shown.clock.move(hours * 3600)  # in the evening, in the morning, in the afternoon
    shown.open()
    shown.window.resize(width, height)
    settle()
    leads = by_arrows(shown.screen.page)
    assert shown.tab_to(Cell) in leads
    assert len(leads) == parts
    for one in leads:
        assert reached(one, leads) == set(leads)


def test_arrows_lead_where_they_point_in_a_language_from_right_to_left(
    look: Look, qtbot: QtBot, store: Store, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        shown = Shown(look, qtbot, store)
        cell = shown.tab_to(Cell)
        press(LEFT)
        assert holder().x() < cell.x()
        press(RIGHT)
        assert holder() is cell
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_press_of_the_mouse_marks_and_an_arrow_with_alt_is_the_pages(
    look: Look, qtbot: QtBot, store: Store
) -> None:
    shown = Shown(look, qtbot, store, alone=True)
    page = shown.screen.page
    assert isinstance(page, WeekPage)
    QTest.mouseClick(page.grid.cells[-1], Qt.MouseButton.LeftButton)
    assert shown.week.ready
    shown.tab_to(Cell)
    QTest.keyClick(holder() or page, LEFT, Qt.KeyboardModifier.AltModifier)
    assert shown.lefts == 1


def test_an_agreement_is_written_and_opened_again_by_keyboard_alone(
    look: Look, qtbot: QtBot, store: Store
) -> None:
    shown = Shown(look, qtbot, store)
    shown.ask(NewAgreement())
    press(ENTER)
    type_words("Phones away at dinner.")
    shown.tab_to(Segment)
    press(RIGHT)
    assert shown.agreement.span == "14"
    press(ENTER)
    assert [one.agreement.words for one in store.agreements.all()] == ["Phones away at dinner."]
    shown.tab_to(OpenedRow)
    press(ENTER)
    assert shown.agreement.words == "Phones away at dinner."
    shown.button("Keep it").click()
    assert store.agreements.all()[0].agreement.outcome is Outcome.KEPT
    press(ESC)
    assert shown.lefts == 1


def test_a_million_characters_are_cut_and_kindly_told(
    look: Look, qtbot: QtBot, store: Store
) -> None:
    shown = Shown(look, qtbot, store)
    shown.ask(NewAgreement())
    page = shown.screen.page
    assert isinstance(page, AgreementPage)
    QApplication.clipboard().setText("word " * 200_000)
    page.focus()
    page.words.edit.paste()
    assert len(shown.agreement.words) == LIMIT
    assert "There is room for 300 characters" in page.words.remark.text.text()


def test_wishes_are_turned_on_and_forgotten_by_keyboard_alone(
    look: Look, qtbot: QtBot, store: Store
) -> None:
    shown = Shown(look, qtbot, store, begin="wishes")
    shown.tab_to(Chip)
    press(SPACE)
    assert store.leanings.all().wishes == ("same-thing",)
    shown.button("Forget these").setFocus()
    press(SPACE)
    assert store.leanings.all().wishes == ()
    assert holder() is shown.screen.page.primary
    press(ENTER)
    assert shown.lefts == 1


def test_other_names_are_shown_where_who_marks_is_chosen(
    look: Look, qtbot: QtBot, store: Store
) -> None:
    shown = Shown(look, qtbot, store)
    shown.choices = shown.choices.__class__(couple=shown.choices.couple.swapped())
    shown.open()
    settle()
    segment = shown.tab_to(Segment)
    assert segment.accessibleName() == "Sam"


@pytest.mark.parametrize("width", [1080, 700])
@pytest.mark.parametrize("page", ["week", "time", "change", "agreement", "open", "wishes"])
def test_every_page_passes_the_audit(
    page: str, width: int, look: Look, qtbot: QtBot, store: Store
) -> None:
    store.plans.book(Plan(EVENING + DAY, "long-turns", "With tea."))
    store.agreements.make(Agreement(EVENING, "2026-12-06", "Coffee until ten."))
    begin = {"change": "time-1", "open": "agreement-1", "wishes": "wishes"}.get(page, "")
    shown = Shown(look, qtbot, store, begin, width)
    if page in {"week", "time"}:
        shown.ask(*MARKS)
    if page == "time":
        shown.ask(Take())
    if page == "agreement":
        shown.ask(NewAgreement(), TypeWords("Tea."))
    settle()
    assert audit(shown.window) == []


def test_the_note_that_offers_to_undo_passes_the_audit(
    look: Look, qtbot: QtBot, store: Store
) -> None:
    store.plans.book(Plan(EVENING + DAY, "long-turns"))
    shown = Shown(look, qtbot, store, "time-1")
    shown.ask(TakeOut())
    settle()
    assert shown.screen.page.note.isVisible()
    assert audit(shown.window) == []
    shown.after.come()
    settle()
    assert shown.view.note is None
