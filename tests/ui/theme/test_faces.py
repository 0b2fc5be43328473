"""What a screen reader is told of widgets for which Qt has no fitting word."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.heard import heard
from tests.ui.looks import look_of
from ui.parts.chips import Chip
from ui.parts.pills import Pill, PillList
from ui.parts.sheet import Sheet
from ui.parts.text import Text
from ui.theme import faces
from ui.theme.look import Look

Role = QAccessible.Role


@pytest.fixture
def look(qapp: QApplication) -> Look:
    faces.install(qapp)
    return look_of()


@pytest.fixture
def window(qtbot: QtBot, look: Look) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.resize(400, 300)
    made.show()
    return made


def put(window: QWidget, part: QWidget) -> QWidget:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(part)
    QApplication.processEvents()
    return part


@pytest.mark.parametrize(
    ("role", "heading", "told"),
    [
        ("title", False, Role.Heading),
        ("lead", True, Role.Heading),
        ("body", False, Role.StaticText),
    ],
)
def test_what_begins_a_page_is_a_heading(
    window: QWidget, look: Look, role: str, heading: bool, told: Role
) -> None:
    text = put(window, Text(look, role, "Who begins?", heading=heading))
    assert heard(text)[::2] == ("Who begins?", told)


def test_a_heading_says_its_new_words(window: QWidget, look: Look) -> None:
    text = Text(look, "title", "Noor, tell it from your side")
    put(window, text)
    text.say("Sam, say back what you heard")
    assert heard(text).name == "Sam, say back what you heard"


def test_the_outermost_part_is_a_window(window: QWidget) -> None:
    assert heard(window).role is Role.Window


def test_what_holds_others_is_a_group_as_soon_as_it_has_a_name(window: QWidget) -> None:
    group = put(window, QWidget())
    assert heard(group).role is Role.Client
    group.setAccessibleName("Topics")
    assert heard(group)[::2] == ("Topics", Role.Grouping)


def test_a_sheet_is_a_dialog(window: QWidget, look: Look) -> None:
    sheet = Sheet(look, window, "This page, in short")
    assert heard(sheet)[::2] == ("This page, in short", Role.Dialog)


def test_what_can_be_chosen_is_as_large_as_it_is_seen(window: QWidget, look: Look) -> None:
    topics = PillList(look, "Topics")
    topics.set_rows((Pill(look, "keys", "Keys"), Pill(look, "kept", "What is kept")))
    put(window, topics)
    for pill in topics.group.members:
        face = QAccessible.queryAccessibleInterface(pill)
        assert face.rect().size() == pill.size()
        assert face.role() is Role.RadioButton


def test_a_choice_tells_its_state_and_can_be_made_from_outside(window: QWidget, look: Look) -> None:
    chip = Chip(look, "turn", "Your turn")
    put(window, chip)
    face = QAccessible.queryAccessibleInterface(chip)
    assert (bool(face.state().checkable), bool(face.state().checked)) == (True, False)
    face.actionInterface().doAction(QAccessibleActionInterface.toggleAction())
    assert bool(face.state().checked)


def test_what_can_not_be_chosen_offers_nothing(window: QWidget, look: Look) -> None:
    chip = Chip(look, "rest", "Rest")
    put(window, chip)
    chip.setEnabled(False)
    assert QAccessible.queryAccessibleInterface(chip).actionInterface().actionNames() == []


def test_a_page_may_end_while_it_is_listened_to(window: QWidget, look: Look) -> None:
    """A face that held its widget took it away while it ended: a crash, on the way back."""
    for _ in range(50):
        page = put(window, QWidget())
        column = QVBoxLayout(page)
        column.addWidget(Text(look, "title", "List"))
        column.addWidget(Chip(look, "stamps", "Stamps"))
        assert {heard(child).role for child in page.findChildren(QWidget)} == {
            Role.Heading,
            Role.CheckBox,
        }
        page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not window.findChildren(Text)
