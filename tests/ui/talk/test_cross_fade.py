"""The cross-fade of a hand-over: once, short, and never where stillness is asked for."""

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import look_of
from ui.talk.cross_fade import CrossFade


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
    qtbot.waitUntil(lambda: not fade.running, timeout=2000)
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
