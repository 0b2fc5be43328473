import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from tests.ui.looks import color_at, look_of, picture_of
from ui.parts.panel import Panel
from ui.theme.comfort import Theme


@pytest.mark.parametrize("ground", ["surface", "sunken", "lagoon.tint", "clay.tint"])
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_a_panel_is_its_ground_to_the_edge(qtbot: QtBot, ground: str, theme: Theme) -> None:
    look = look_of(theme)
    panel = Panel(look, ground=ground)
    qtbot.addWidget(panel)
    panel.resize(200, 200)
    picture = picture_of(panel)
    assert color_at(picture, QPointF(1, 100)) == look.color(ground)
    assert color_at(picture, QPointF(100, 100)) == look.color(ground)
    assert color_at(picture, QPointF(1, 1)) != look.color(ground)


@pytest.mark.parametrize(("floor", "wide"), [(False, 2), (True, 5)])
def test_high_contrast_tells_the_floor_by_its_edge(qtbot: QtBot, floor: bool, wide: int) -> None:
    look = look_of(Theme.HIGH)
    panel = Panel(look)
    panel.set_ground("lagoon.tint", floor=floor)
    qtbot.addWidget(panel)
    panel.resize(200, 200)
    picture = picture_of(panel)
    edge = [color_at(picture, QPointF(x, 100)) == look.color("ink") for x in range(8)]
    assert edge == [True] * wide + [False] * (8 - wide)


def test_the_inner_margin_can_change(qtbot: QtBot) -> None:
    panel = Panel(look_of(), inner=48)
    qtbot.addWidget(panel)
    assert panel.body.contentsMargins().left() == 48
    panel.set_inner(32)
    assert panel.body.contentsMargins().top() == 32
    assert panel.ground == "surface"
