import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coach.people import Hue
from tests.ui.heard import heard
from tests.ui.looks import color_at, look_of, picture_of, share_of
from ui.parts.slider import WordSlider
from ui.parts.slider_track import SliderTrack

WORDS = tuple(f"step {number}" for number in range(11))
ASKED = "How does your body feel?"


def track(qtbot: QtBot, step: int | None = None, hue: Hue | None = Hue.LAGOON) -> SliderTrack:
    made = SliderTrack(look_of(), ASKED, WORDS, "slide to answer", hue)
    qtbot.addWidget(made)
    made.resize(432, 48)  # 40 px from step to step, the first one at 16
    made.show_step(step)
    return made


def test_it_begins_without_a_handle_and_says_so(qtbot: QtBot) -> None:
    made = track(qtbot)
    assert made.step is None
    assert heard(made).description == "slide to answer"
    assert share_of(picture_of(made), look_of().person(Hue.LAGOON).fill) == 0


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_Right, 5),
        (Qt.Key.Key_Left, 5),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 10),
        (Qt.Key.Key_PageUp, None),
    ],
)
def test_the_first_key_puts_the_handle_down(qtbot: QtBot, key: Qt.Key, step: int | None) -> None:
    made = track(qtbot)
    QTest.keyClick(made, key)
    assert made.step == step


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_Right, 4),
        (Qt.Key.Key_Up, 4),
        (Qt.Key.Key_Left, 2),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 10),
        (Qt.Key.Key_PageUp, 5),
        (Qt.Key.Key_PageDown, 1),
    ],
)
def test_keys_move_the_handle(qtbot: QtBot, key: Qt.Key, step: int) -> None:
    made = track(qtbot, 3)
    told: list[int] = []
    made.chosen.connect(told.append)
    QTest.keyClick(made, key)
    assert made.step == step
    assert told == [step]


def test_the_ends_are_ends(qtbot: QtBot) -> None:
    made = track(qtbot, 10)
    with qtbot.assertNotEmitted(made.chosen):
        QTest.keyClick(made, Qt.Key.Key_Right)
    assert made.step == 10


def test_a_click_puts_the_handle_there(qtbot: QtBot) -> None:
    made = track(qtbot)
    QTest.mouseClick(
        made,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(16 + 7 * 40 + 15, 24),
    )
    assert made.step == 7


def test_the_handle_follows_the_hand(qtbot: QtBot) -> None:
    made = track(qtbot)
    drag = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(16 + 9 * 40, 24),
        QPointF(16 + 9 * 40, 24),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(made, drag)
    assert made.step == 9


def test_the_wheel_is_left_to_the_page(qtbot: QtBot) -> None:
    made = track(qtbot, 3)
    turn = QWheelEvent(
        QPointF(20, 20),
        QPointF(20, 20),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(made, turn)
    assert made.step == 3
    assert not turn.isAccepted()


def test_showing_a_step_asks_nobody(qtbot: QtBot) -> None:
    made = track(qtbot)
    with qtbot.assertNotEmitted(made.chosen):
        made.show_step(7)
    assert made.step == 7


@pytest.mark.parametrize("hue", [Hue.LAGOON, Hue.CLAY, None])
def test_it_is_filled_up_to_the_handle(qtbot: QtBot, hue: Hue | None) -> None:
    made = track(qtbot, 5, hue)
    picture = picture_of(made)
    look = look_of()
    fill = look.person(hue).fill if hue else look.color("ink")
    assert color_at(picture, QPointF(16 + 3 * 40, 21)) == fill
    assert color_at(picture, QPointF(16 + 5 * 40, 24 - 12)) == fill
    assert color_at(picture, QPointF(16 + 7 * 40 + 20, 24)) == look.color("control")


def test_a_screen_reader_hears_question_and_words(qtbot: QtBot) -> None:
    told = heard(track(qtbot, 8))
    assert told == (ASKED, "step 8", QAccessible.Role.Slider, True)


def whole(qtbot: QtBot, scale: float = 1.0) -> WordSlider:
    made = WordSlider(look_of(scale=scale), ASKED, WORDS, ("calm", "hot"), "slide to answer")
    qtbot.addWidget(made)
    made.resize(516, 400)
    return made


def inside(slider: WordSlider) -> QWidget:
    track = slider.findChild(SliderTrack)
    assert track is not None
    return track


def test_the_value_stands_beside_the_question_in_words(qtbot: QtBot) -> None:
    made = whole(qtbot)
    assert made.words == "slide to answer"
    made.setFocus()
    QTest.keyClick(inside(made), Qt.Key.Key_End)
    assert made.words == "step 10"
    assert made.step == 10


def test_a_hand_tells_the_step_and_a_view_does_not(qtbot: QtBot) -> None:
    made = whole(qtbot)
    told: list[int] = []
    made.chosen.connect(told.append)
    made.show_step(2)
    QTest.keyClick(inside(made), Qt.Key.Key_Right)
    assert told == [3]


def test_large_text_puts_the_value_under_the_question(qtbot: QtBot) -> None:
    assert whole(qtbot, 2.0).sizeHint().height() > 1.8 * whole(qtbot).sizeHint().height()


def test_it_takes_the_colour_of_another_person(qtbot: QtBot) -> None:
    made = track(qtbot, 5, Hue.LAGOON)
    made.show_person(Hue.CLAY)
    assert color_at(picture_of(made), QPointF(16 + 3 * 40, 21)) == look_of().person(Hue.CLAY).fill


def test_it_follows_the_look(qtbot: QtBot) -> None:
    look = look_of()
    made = SliderTrack(look, ASKED, WORDS)
    qtbot.addWidget(made)
    before = made.sizeHint().height()
    look.set_scale(2.0)
    assert made.sizeHint().height() > before
