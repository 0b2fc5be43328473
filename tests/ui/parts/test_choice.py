import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.heard import heard
from tests.ui.looks import look_of, picture_of, share_of
from ui.parts.choice import ANSWER, PERSON, SIGN, WORD, Choice, ChoiceGroup, Kind
from ui.theme.look import Look


class Disc(QWidget):
    """A sign of somebody else's making."""

    def sizeHint(self) -> QSize:
        return QSize(40, 40)


@pytest.fixture
def look(qtbot: QtBot) -> Look:
    return look_of()


def shown(qtbot: QtBot, choice: Choice, width: int = 400) -> Choice:
    qtbot.addWidget(choice)
    choice.resize(width, choice.heightForWidth(width))
    choice.show()
    return choice


@pytest.mark.parametrize(("kind", "left"), [(ANSWER, 36), (SIGN, 180)])
def test_a_sign_stands_before_the_words_or_in_the_middle(
    look: Look, qtbot: QtBot, kind: Kind, left: int
) -> None:
    sign = Disc()
    choice = shown(qtbot, Choice(look, kind, "got", "Got it", sign=sign))
    assert sign.x() == left
    assert sign.geometry().center().y() == pytest.approx(choice.height() / 2, abs=1)


def test_a_sign_in_the_middle_makes_room_for_the_check(look: Look, qtbot: QtBot) -> None:
    sign = Disc()
    choice = shown(qtbot, Choice(look, SIGN, "circle", "Circle", sign=sign))
    choice.show_chosen(True)
    assert sign.x() < 180
    assert heard(choice).name == "Circle"


def test_a_person_who_is_chosen_has_their_own_ground(look: Look, qtbot: QtBot) -> None:
    noor = Choice(look, PERSON, "one", "Noor", chosen_ground="lagoon.tint")
    tint = look.color("lagoon.tint")
    shown(qtbot, noor)
    assert share_of(picture_of(noor), tint) == 0
    noor.show_chosen(True)
    assert share_of(picture_of(noor), tint) > 0.6


def test_chosen_is_a_wider_edge_and_a_check_and_no_other_ground(look: Look, qtbot: QtBot) -> None:
    choice = shown(qtbot, Choice(look, ANSWER, "got", "Got it", "That is what I meant."))
    surface, before = look.color("surface"), picture_of(choice)
    choice.show_chosen(True)
    after = picture_of(choice)
    assert before.pixelColor(2, 50) == surface
    assert after.pixelColor(2, 50) == look.color("ink")
    assert after.pixelColor(20, 20) == before.pixelColor(20, 20) == surface


def test_another_line_is_read_out(look: Look, qtbot: QtBot) -> None:
    choice = shown(qtbot, Choice(look, ANSWER, "got", "Got it", "That is what I meant."))
    choice.say_line("Yes.")
    assert heard(choice).description == "Yes."


def test_choices_can_stand_beside_or_below_each_other(look: Look, qtbot: QtBot) -> None:
    both = tuple(Choice(look, WORD, key, key) for key in ("yes", "later"))
    group = ChoiceGroup(look, "Do you want this talk now?", both, across=True)
    qtbot.addWidget(group)
    group.resize(600, 200)
    group.show()
    assert both[0].width() == both[1].width()
    assert both[0].y() == both[1].y()
    group.set_across(False)
    qtbot.waitUntil(lambda: both[1].y() > both[0].y())


def test_the_group_gives_the_keyboard_to_what_is_chosen(look: Look, qtbot: QtBot) -> None:
    both = tuple(Choice(look, WORD, key, key) for key in ("yes", "later"))
    group = ChoiceGroup(look, "Do you want this talk now?", both)
    qtbot.addWidget(group)
    group.show()
    group.activateWindow()
    qtbot.waitUntil(group.isActiveWindow)
    group.choose("later")
    group.focus()
    assert both[1].hasFocus()
