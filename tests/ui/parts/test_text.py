import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from tests.ui.heard import heard
from tests.ui.looks import look_of, picture_of, share_of
from ui.parts.text import ROLES, Text
from ui.theme.comfort import Theme
from ui.theme.look import Look

SENTENCE = "Stay with it. Listen for the wish underneath. Your turn comes next."


@pytest.fixture
def look(qtbot: QtBot) -> Look:
    return look_of()


@pytest.mark.parametrize("role", sorted(ROLES))
def test_a_role_says_how_words_look(look: Look, qtbot: QtBot, role: str) -> None:
    text = Text(look, role, "Say it back")
    qtbot.addWidget(text)
    wanted = ROLES[role]
    assert text.font().pixelSize() == look.px(wanted.size)
    assert text.font().weight() == wanted.weight


def test_words_wrap_in_a_narrow_place(look: Look, qtbot: QtBot) -> None:
    text = Text(look, "aloud", SENTENCE)
    qtbot.addWidget(text)
    assert text.heightForWidth(344) == pytest.approx(3 * 26 * 1.35, abs=1)
    assert text.heightForWidth(2000) < text.heightForWidth(344)


def test_a_line_is_never_longer_than_the_eye_can_follow(look: Look, qtbot: QtBot) -> None:
    text = Text(look, "body", SENTENCE * 4)
    qtbot.addWidget(text)
    assert text.sizeHint().width() < 1000
    assert text.heightForWidth(4000) == text.heightForWidth(1000)


def test_larger_text_needs_more_room(look: Look, qtbot: QtBot) -> None:
    text = Text(look, "aloud", SENTENCE)
    qtbot.addWidget(text)
    before = text.heightForWidth(600)
    look.set_scale(2.0)
    assert text.font().pixelSize() == 52
    assert text.heightForWidth(600) > 2 * before


def test_other_words_are_read_out(look: Look, qtbot: QtBot) -> None:
    text = Text(look, "title", "Say it back")
    qtbot.addWidget(text)
    text.say("says a little", opening="The speaker")
    assert heard(text).name == "The speaker says a little"


def test_words_take_a_persons_colour(look: Look, qtbot: QtBot) -> None:
    text = Text(look, "title", "Sam listens")
    qtbot.addWidget(text)
    assert share_of(picture_of(text), look.color("ink")) > 0.02
    text.set_color("clay.strong")
    assert share_of(picture_of(text), look.color("clay.strong")) > 0.02


def test_words_follow_the_theme(look: Look, qtbot: QtBot) -> None:
    text = Text(look, "title", "Say it back")
    qtbot.addWidget(text)
    look.set_theme(Theme.DARK)
    assert share_of(picture_of(text), look.color("ink")) > 0.02


def test_words_can_become_another_kind(look: Look, qtbot: QtBot) -> None:
    text = Text(look, "title", "Say it back")
    qtbot.addWidget(text)
    text.set_role("small")
    assert (text.font().pixelSize(), text.font().weight()) == (18, 400)


@pytest.mark.parametrize(
    ("vertical", "row"),
    [(Qt.AlignmentFlag.AlignTop, 12), (Qt.AlignmentFlag.AlignVCenter, 150)],
)
def test_words_stand_at_the_top_or_in_the_middle(
    look: Look, qtbot: QtBot, vertical: Qt.AlignmentFlag, row: int
) -> None:
    text = Text(look, "body", "mmmmm")
    text.setAlignment(vertical)
    qtbot.addWidget(text)
    text.resize(300, 300)
    picture = picture_of(text)
    inked = [
        y
        for y in range(300)
        if any(QColor(picture.pixel(x, y)).lightness() < 120 for x in range(60))
    ]
    assert row == pytest.approx(sum(inked) / len(inked), abs=12)
