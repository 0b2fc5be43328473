from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.dressing import dressed
from tests.ui.looks import color_at, picture_of
from ui.theme.comfort import Comfort, Theme
from ui.theme.look import Look


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp, Comfort()) as look:
        yield look


@pytest.mark.parametrize(("scale", "high"), [(1.0, 56), (2.0, 88)])
def test_a_field_is_as_high_as_the_primary(
    look: Look, qtbot: QtBot, scale: float, high: int
) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    look.set_scale(scale)
    field.ensurePolished()
    assert field.sizeHint().height() == high


def test_a_label_takes_size_and_weight_from_its_role(look: Look, qtbot: QtBot) -> None:
    label = QLabel("Say it back")
    label.setProperty("role", "title")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert (label.font().pixelSize(), label.font().weight()) == (40, 700)


def test_a_field_has_the_edge_of_what_can_be_pressed(look: Look, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.resize(200, 56)
    for theme in (Theme.LIGHT, Theme.DARK, Theme.HIGH):
        look.set_theme(theme)
        picture = picture_of(field)
        place = field.rect().toRectF().center()
        place.setX(1)
        assert color_at(picture, place) == look.color("control")
