"""The cross-fade of a hand-over: once, short, and never where stillness is asked for."""

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dressing import dressed
from tests.ui.looks import look_of
from tests.ui.talk import sample_floor as floor
from tests.ui.talk.shown_room import ShownRoom
from ui.talk.room.cross_fade import CrossFade
from ui.theme.comfort import Comfort, Motion


def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(200, 100)
    made.show()
    return made


def test_a_fade_lies_over_the_page_and_ends_by_itself(qtbot: QtBot) -> None:
    look, ground = look_of(), page(qtbot)
    fade = CrossFade(look, ground)
    fade.begin(ground.grab())
    assert fade.running
    assert fade.geometry() == ground.rect()
    qtbot.waitUntil(lambda: not fade.running)
    assert fade.isHidden()


def test_with_stillness_there_is_none(qtbot: QtBot) -> None:
    look, ground = look_of(still=True), page(qtbot)
    fade = CrossFade(look, ground)
    fade.begin(ground.grab())
    assert not fade.running
    assert fade.isHidden()


def test_a_page_of_another_size_has_nothing_to_fade_from(qtbot: QtBot) -> None:
    look, ground = look_of(), page(qtbot)
    fade = CrossFade(look, ground)
    fade.begin(ground.grab())
    ground.resize(300, 100)
    assert not fade.running


def test_nothing_fades_from_nothing(qtbot: QtBot) -> None:
    fade = CrossFade(look_of(), page(qtbot))
    fade.begin(QPixmap())
    assert not fade.running


def test_a_hand_over_fades_once_and_a_tick_does_not(qtbot: QtBot, qapp: QApplication) -> None:
    with dressed(qapp, Comfort(motion=Motion.GENTLE)) as look:
        room = ShownRoom(qtbot, look).show(floor.turn(look=floor.ring(0.5)))
        fade = room.part(CrossFade)
        assert not fade.running
        room.screen.show_view(floor.turn(look=floor.ring(0.6)))
        assert not fade.running
        room.screen.show_view(floor.say_back())
        assert fade.running
        room.screen.hide()
        assert not fade.running
