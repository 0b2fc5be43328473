"""The painted parts on two pages: what shows a turn, and what shows people."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.people import Hue, Person, Shape
from tests.screens.setting import Builder, Setting
from ui.parts.badge import PartnerBadge
from ui.parts.band import TurnBand
from ui.parts.breath import BreathShape, BreathWords
from ui.parts.cast import Cast, Pose
from ui.parts.keycap import KeyCap
from ui.parts.ring import TurnRing
from ui.parts.ring_view import RingState, RingView
from ui.parts.sign import Fill, Sign
from ui.parts.slider_track import SliderTrack
from ui.parts.steps import StepMarks

NOOR = Person("Noor")
SAM = Person("Sam", Shape.SQUARE, Hue.CLAY)


class _Ground(QWidget):
    """A plain ground: the window's, or a person's tint."""

    def __init__(self, color: QColor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = color

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._color)


def _turn(person: Person, state: RingState, words: str, fraction: float = 0.62) -> RingView:
    return RingView(person.shape, person.hue, fraction, person.name, words, "", state)


def turns(setting: Setting) -> QWidget:
    """Rings and bands in all their states."""
    look = setting.look
    page = _Ground(look.color("paper"))
    grid = QGridLayout(page)
    views = (
        _turn(NOOR, RingState.RUNNING, "about a minute left"),
        _turn(NOOR, RingState.WAITING, "your time waits"),
        _turn(NOOR, RingState.PAUSED, "paused"),
        _turn(SAM, RingState.RUNNING, "about twenty seconds left", 1 / 3),
        _turn(SAM, RingState.QUIET, "in a moment"),
        _turn(SAM, RingState.CLOSED, "whenever you are ready"),
    )
    for number, view in enumerate(views):
        panel = _Ground(look.person(view.hue).tint)
        column = QVBoxLayout(panel)
        ring, band = TurnRing(look), TurnBand(look)
        for part in (ring, band):
            part.show_view(view)
            column.addWidget(part)
        grid.addWidget(panel, number // 3, number % 3)
    return page


def people(setting: Setting) -> QWidget:
    """Badges, signs, the cast, the breath, sliders, step marks and keys."""
    page = _Ground(setting.look.color("paper"))
    columns = QHBoxLayout(page)
    left, right = QVBoxLayout(), QVBoxLayout()
    columns.addLayout(left, 1)
    columns.addLayout(right, 1)
    left.addLayout(_badges(setting))
    poses = QGridLayout()
    for number, pose in enumerate(Pose):
        cast = Cast(setting.look, 72)
        cast.show_pose((NOOR, SAM), pose)
        poses.addWidget(cast, number // 2, number % 2)
    left.addLayout(poses)
    left.addLayout(_small(setting))
    breath = BreathShape(
        setting.look,
        setting.clock,
        BreathWords("Breathe in", "Breathe out", "in for four, out for six"),
    )
    breath.show_phase(6_000)
    right.addWidget(breath)
    for hue, step in ((Hue.LAGOON, 7), (Hue.CLAY, 3), (None, None)):
        track = SliderTrack(setting.look, str(hue), tuple("abcdefghijk"), "", hue)
        track.show_step(step)
        track.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right.addWidget(track)
    return page


def _badges(setting: Setting) -> QHBoxLayout:
    row = QHBoxLayout()
    for person in (NOOR, SAM):
        small = PartnerBadge(setting.look, 48)
        large = PartnerBadge(setting.look, 120, whole=True)
        for badge in (small, large):
            badge.show_person(person)
            row.addWidget(badge)
    for fill in Fill:
        sign = Sign(setting.look, 40)
        sign.show_sign(fill, Shape.SQUARE, Hue.CLAY)
        row.addWidget(sign)
    row.addStretch(1)
    return row


def _small(setting: Setting) -> QHBoxLayout:
    row = QHBoxLayout()
    marks = StepMarks(setting.look)
    marks.show_steps(3, 7)
    for part in (marks, KeyCap(setting.look, "Enter"), KeyCap(setting.look, "F8")):
        row.addWidget(part)
    row.addStretch(1)
    return row


SCENES: dict[str, Builder] = {"parts-turns": turns, "parts-people": people}
