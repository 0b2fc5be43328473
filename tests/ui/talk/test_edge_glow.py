"""The edge of the page: slow pulses, or a steady edge where nothing may move."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QVariantAnimation
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coach.people import Hue
from tests.ui.dressing import dressed
from tests.ui.talk.screens import settle
from ui.talk.room.edge_glow import EdgeGlow
from ui.talk.stage_view import GlowView
from ui.theme.comfort import Comfort, Motion
from ui.theme.look import Look

LOOK, NEARLY = GlowView(Hue.LAGOON, "look"), GlowView(Hue.CLAY, "nearly")


@pytest.fixture
def moving(qapp: QApplication) -> Iterator[Look]:
    """A look in which things may move."""
    with dressed(qapp, Comfort(motion=Motion.GENTLE)) as look:
        yield look


def glow_on(qtbot: QtBot, look: Look) -> EdgeGlow:
    """A page of 640 x 480 with a glow."""
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(640, 480)
    page.show()
    glow = EdgeGlow(look, page)
    settle()
    return glow


def pulse_of(glow: EdgeGlow) -> QVariantAnimation:
    """What moves it."""
    found = glow.findChild(QVariantAnimation)
    assert isinstance(found, QVariantAnimation)
    return found


def test_without_a_reason_nothing_glows(qtbot: QtBot, still: Look) -> None:
    glow = glow_on(qtbot, still)
    assert glow.light == 0
    glow.show_view(LOOK)
    glow.show_view(None)
    assert glow.light == 0


def test_where_nothing_may_move_the_edge_is_just_there(qtbot: QtBot, still: Look) -> None:
    glow = glow_on(qtbot, still)
    glow.show_view(LOOK)
    assert glow.light == 1
    assert pulse_of(glow).state() is QVariantAnimation.State.Stopped


def test_its_pulses_are_slower_than_three_a_second(qtbot: QtBot, moving: Look) -> None:
    glow = glow_on(qtbot, moving)
    glow.show_view(LOOK)
    pulse = pulse_of(glow)
    assert pulse.state() is QVariantAnimation.State.Running
    lights: list[float] = []
    for now in range(0, pulse.duration() + 1, 50):
        pulse.setCurrentTime(now)
        lights.append(pulse.currentValue())
    dips = sum(a > b < c for a, b, c in zip(lights, lights[1:], lights[2:], strict=False))
    assert dips / (pulse.duration() / 1000) <= 1
    glow.show_view(None)


def test_after_the_pulses_the_look_stays_and_a_nearly_goes(qtbot: QtBot, moving: Look) -> None:
    glow = glow_on(qtbot, moving)
    glow.show_view(LOOK)
    pulse_of(glow).setCurrentTime(pulse_of(glow).duration())
    settle()
    assert glow.light == 1
    glow.show_view(NEARLY)
    pulse_of(glow).setCurrentTime(pulse_of(glow).duration())
    settle()
    assert glow.light == 0


def test_only_the_edges_are_covered_at_any_size(qtbot: QtBot, still: Look) -> None:
    glow = glow_on(qtbot, still)
    glow.show_view(LOOK)
    page = glow.parentWidget()
    assert page is not None
    page.resize(800, 600)
    settle()
    assert glow.size() == page.size()
    assert glow.mask().contains(glow.rect().topLeft())
    assert not glow.mask().contains(glow.rect().center())
    picture = page.grab().toImage()
    assert picture.pixelColor(4, 300) == still.person(Hue.LAGOON).fill
    assert picture.pixelColor(400, 300) != still.person(Hue.LAGOON).fill
