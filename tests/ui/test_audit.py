"""Each rule of the audit is shown a screen that breaks it, and one that keeps it."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit

Change = Callable[[QWidget], None]


def button(words: str, wide: int = 160, high: int = 56) -> QPushButton:
    made = QPushButton(words)
    made.setFixedSize(wide, high)
    return made


@pytest.fixture
def screen(qtbot: QtBot) -> QWidget:
    """A screen that keeps every rule: a title, a field, a drop-down, two buttons in a row."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(640, 480)
    column = QVBoxLayout(made)
    column.addWidget(QLabel("Who is here?"))
    named, field = QLabel("&Name"), QLineEdit()
    field.setFixedHeight(56)
    field.setPlaceholderText("or anything you like")
    named.setBuddy(field)
    asked, box = QLabel("Side"), QComboBox()
    box.addItems(["left", "right"])
    box.setFixedHeight(56)
    asked.setBuddy(box)
    for part in (named, field, asked, box):
        column.addWidget(part)
    row = QHBoxLayout()
    row.addWidget(button("Back"))
    row.addWidget(button("Go on"))
    column.addLayout(row)
    return made


def broken(screen: QWidget) -> set[str]:
    return {finding.rule for finding in audit(screen)}


def child(screen: QWidget, kind: type[QPushButton] = QPushButton, number: int = 0) -> QPushButton:
    return screen.findChildren(kind)[number]


def column_of(screen: QWidget) -> QVBoxLayout:
    column = screen.layout()
    assert isinstance(column, QVBoxLayout)
    return column


def test_a_good_screen_passes(screen: QWidget) -> None:
    assert audit(screen, primary=child(screen, number=1)) == []


def nameless(screen: QWidget) -> None:
    child(screen).setText("")


def alike(screen: QWidget) -> None:
    child(screen).setText("Go on")


def small(screen: QWidget) -> None:
    child(screen).setFixedSize(160, 40)


def unlabelled(screen: QWidget) -> None:
    for label in screen.findChildren(QLabel):
        if label.text() == "Side":
            label.setText("")


def letter(screen: QWidget) -> None:
    action = QAction("Help", screen)
    action.setShortcut("H")
    screen.addAction(action)


def two_meanings(screen: QWidget) -> None:
    child(screen).setShortcut("F8")
    QShortcut("F8", screen)


def too_narrow(screen: QWidget) -> None:
    child(screen).setText("Hand over to Maximiliana Theodora")


def hint_cut(screen: QWidget) -> None:
    screen.findChildren(QLineEdit)[0].setFixedWidth(60)


def value_cut(screen: QWidget) -> None:
    box = screen.findChildren(QComboBox)[0]
    box.addItem("the side that is nearer to the window")
    box.setCurrentIndex(2)
    box.setFixedWidth(120)


def beside_the_screen(screen: QWidget) -> None:
    QLabel("somewhere", screen).move(600, 10)


def words_squeezed(screen: QWidget) -> None:
    label = QLabel("Sit the way you like. Whoever is on the left takes the left half.")
    label.setWordWrap(True)
    label.setFixedSize(120, 20)
    column_of(screen).addWidget(label)


def wrong_way(screen: QWidget) -> None:
    screen.setTabOrder(child(screen, number=1), child(screen, number=0))


def trap(screen: QWidget) -> None:
    editor = QPlainTextEdit()
    editor.setAccessibleName("Your words")
    column_of(screen).addWidget(editor)


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (nameless, "name"),
        (alike, "same-name"),
        (small, "size"),
        (unlabelled, "buddy"),
        (letter, "letter"),
        (two_meanings, "shortcut"),
        (too_narrow, "cut"),
        (hint_cut, "cut"),
        (value_cut, "cut"),
        (beside_the_screen, "cut"),
        (words_squeezed, "cut"),
        (wrong_way, "order"),
        (trap, "tab"),
    ],
)
def test_a_broken_rule_is_found(screen: QWidget, change: Change, rule: str) -> None:
    change(screen)
    assert broken(screen) == {rule}


class Leading(QPushButton):
    """A button from which Tab leads to a widget of its own choice."""

    def __init__(self, words: str, to: QWidget) -> None:
        super().__init__(words)
        self.setFixedSize(160, 56)
        self._to = to

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._to.setFocus()
        return True


def test_what_tab_never_reaches_is_found(screen: QWidget) -> None:
    column_of(screen).addWidget(Leading("Listen", screen.findChildren(QLineEdit)[0]))
    column_of(screen).addWidget(button("Undo"))
    (found,) = audit(screen)
    assert found == ("tab", "QPushButton 'Undo'", "is never reached by Tab")


def test_a_walk_that_leaves_its_beginning_is_found(screen: QWidget) -> None:
    column_of(screen).addWidget(Leading("Again", child(screen)))
    assert broken(screen) == {"tab"}


def test_a_low_primary_is_found(screen: QWidget) -> None:
    go_on = child(screen, number=1)
    go_on.setFixedSize(160, 46)
    assert audit(screen) == []
    assert [found.rule for found in audit(screen, primary=go_on)] == ["size"]


def test_the_primary_may_come_first(screen: QWidget) -> None:
    go_on = child(screen, number=1)
    field = screen.findChildren(QLineEdit)[0]
    screen.setTabOrder(go_on, field)
    assert audit(screen, primary=go_on) == []


def test_a_walk_may_begin_in_the_middle_and_go_round(screen: QWidget) -> None:
    last = button("Undo")
    column_of(screen).addWidget(last)
    assert audit(screen, primary=child(screen, number=1)) == []


def test_going_round_excuses_one_jump_and_no_more(screen: QWidget) -> None:
    back, go_on = child(screen), child(screen, number=1)
    box, field = screen.findChildren(QComboBox)[0], screen.findChildren(QLineEdit)[0]
    for one, two in ((go_on, back), (back, box), (box, field)):
        screen.setTabOrder(one, two)
    assert [found.rule for found in audit(screen, primary=go_on)] == ["order"]


def test_a_region_may_come_last_wherever_it_stands(screen: QWidget) -> None:
    rail = QWidget(screen)
    top = button("Today")
    QVBoxLayout(rail).addWidget(top)
    column_of(screen).insertWidget(0, rail)
    rail.lower()  # and it is read there
    screen.setTabOrder(child(screen, number=1), top)
    assert broken(screen) == {"order"}
    assert audit(screen, regions=(rail,)) == []


def test_columns_are_read_one_after_the_other(qtbot: QtBot) -> None:
    screen = QWidget()
    qtbot.addWidget(screen)
    row = QHBoxLayout(screen)
    for side in ("left", "right"):
        column = QVBoxLayout()
        for number in (1, 2):
            column.addWidget(button(f"{side} {number}"))
        row.addLayout(column)
    assert audit(screen) == []


def test_a_long_page_may_be_scrolled_down_but_not_to_the_side(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setAccessibleName("The page")
    page = QLabel("\n".join(["a line of the page"] * 200))
    area.setWidget(page)
    area.resize(400, 300)
    assert audit(area) == []
    page.setText("a line that goes on and on " * 20)
    page.adjustSize()
    assert {found.rule for found in audit(area)} == {"cut"}


def test_what_is_hidden_is_not_judged(screen: QWidget) -> None:
    extra = button("", 10, 10)
    column_of(screen).addWidget(extra)
    extra.hide()
    assert audit(screen) == []


def test_what_stands_first_and_is_read_last_is_found(screen: QWidget) -> None:
    column_of(screen).insertWidget(0, QLabel("Good evening"))
    assert broken(screen) == {"read"}


def test_what_is_disabled_needs_no_tab_stop(screen: QWidget) -> None:
    child(screen).setEnabled(False)
    assert audit(screen) == []


def test_a_screen_without_anything_to_press_passes(qtbot: QtBot) -> None:
    page = QLabel("Only words")
    qtbot.addWidget(page)
    assert audit(page) == []


def test_a_finding_says_who_and_what(screen: QWidget) -> None:
    small(screen)
    (found,) = audit(screen)
    assert found == ("size", "QPushButton 'Back'", "is 160 x 40 px, less than 44 x 44")
