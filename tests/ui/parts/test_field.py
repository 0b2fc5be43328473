import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.heard import heard
from tests.ui.looks import look_of, picture_of, share_of
from ui.parts.field import LabelledField, Remark
from ui.parts.text import Text


@pytest.fixture
def field(qtbot: QtBot) -> LabelledField:
    made = LabelledField(
        look_of(), "Name", hint="Anything you like", help_words="Forgotten later.", limit=24
    )
    qtbot.addWidget(made)
    made.resize(400, 150)
    made.show()
    return made


def below(field: LabelledField) -> str:
    """What the line under the field says."""
    remark = field.findChild(Remark)
    assert remark is not None
    return remark.text.text() if remark.isVisible() else ""


def test_the_label_belongs_to_the_field(field: LabelledField) -> None:
    labels = [label for label in field.findChildren(QLabel) if label.buddy() is field.edit]
    assert [label.text() for label in labels] == ["Name"]
    assert (heard(field.edit).name, heard(field.edit).description) == ("Name", "Forgotten later.")


def test_what_is_typed_is_told(field: LabelledField) -> None:
    told: list[str] = []
    field.edited.connect(told.append)
    QTest.keyClicks(field.edit, "Sam")
    assert told == ["S", "Sa", "Sam"]
    assert field.words == "Sam"


def test_enter_is_told(field: LabelledField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.entered):
        QTest.keyClick(field.edit, Qt.Key.Key_Return)


def test_a_problem_takes_the_place_of_the_help(field: LabelledField) -> None:
    assert below(field) == "Forgotten later."
    field.show_problem("Two people cannot have the same shape.")
    assert below(field) == "Two people cannot have the same shape."
    assert heard(field.edit).description == "Two people cannot have the same shape."
    field.show_problem("")
    assert below(field) == "Forgotten later."


def test_typing_on_takes_the_problem_back(field: LabelledField) -> None:
    field.show_problem("Something is missing.")
    QTest.keyClicks(field.edit, "S")
    assert below(field) == "Forgotten later."


def test_a_problem_has_an_ink_bar(field: LabelledField) -> None:
    remark = field.findChild(Remark)
    assert remark is not None
    before = share_of(picture_of(remark), look_of().color("ink"))
    field.show_problem("Something is missing.")
    assert share_of(picture_of(remark), look_of().color("ink")) > before


def test_a_megabyte_that_is_pasted_is_cut_with_a_word(field: LabelledField) -> None:
    QGuiApplication.clipboard().setText("a" * 1_000_000)
    field.edit.paste()
    assert field.words == "a" * 24
    assert "24" in below(field)


def test_words_that_are_shown_are_cut_the_same_way(field: LabelledField) -> None:
    field.set_words("b" * 30)
    assert field.words == "b" * 24
    assert "24" in below(field)


def test_words_that_are_shown_again_leave_the_cursor(field: LabelledField) -> None:
    field.set_words("Samuel")
    field.edit.setCursorPosition(3)
    field.set_words("Samuel")
    assert field.edit.cursorPosition() == 3


def test_a_hint_without_room_is_written_above_instead(qtbot: QtBot) -> None:
    made = LabelledField(look_of(scale=2.0), "Thought", hint="Park it here, one line")
    qtbot.addWidget(made)
    made.resize(260, 300)
    made.show()
    assert made.edit.placeholderText() == ""
    assert "Park it here, one line" in [text.text() for text in shown(made)]
    made.resize(900, 300)
    assert made.edit.placeholderText() == "Park it here, one line"
    assert "Park it here, one line" not in [text.text() for text in shown(made)]


def shown(field: LabelledField) -> list[Text]:
    return [text for text in field.findChildren(Text) if text.isVisible()]


def test_label_and_help_can_say_something_else(field: LabelledField) -> None:
    field.say_label("What is it about?")
    field.say_help("Optional.", "eye-off")
    assert (heard(field.edit).name, below(field)) == ("What is it about?", "Optional.")


def test_a_remark_is_never_a_window_of_its_own(qtbot: QtBot) -> None:
    remark = Remark(look_of())
    remark.show_words("Kept for later")
    assert not remark.isVisible()
    holder = QWidget()
    qtbot.addWidget(holder)
    QVBoxLayout(holder).addWidget(remark)
    holder.show()
    assert remark.isVisible()
