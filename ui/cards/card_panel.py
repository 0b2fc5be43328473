"""The large card itself: it takes the keyboard, so that two people can turn cards by keys."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.cards.levels import Levels
from ui.cards.view import FaceView
from ui.parts.badge import PartnerBadge
from ui.parts.cast import Cast, Pose
from ui.parts.panel import Panel
from ui.parts.strokes import draw_box
from ui.parts.text import Text
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look

_INNER, _SMALL_INNER, _LEAST, _PICTURE, _BADGE = 48, 28, 300, 84, 44
#: The next card peeps out below by so much, and is narrower by that at each side.
_PEEP, _NARROWER = 12, 24
#: How near the two stand, from the first step of a ladder to the last.
_POSES = (Pose.APART, Pose.TURNED, Pose.LEANING, Pose.TOUCHING, Pose.OVERLAPPING, Pose.OVERLAPPING)
#: From this width on at 100 % text the shapes have room beside the words.
_WIDE = 800


class CardPanel(QWidget):
    """A function of a ``FaceView``. Right draws the next card, left brings back, Space keeps."""

    #: Somebody turns to the next card, back to the one before, or keeps this one.
    next_asked = Signal()
    earlier_asked = Signal()
    keep_asked = Signal()
    #: Somebody wants a card of this level; carries its id.
    level_asked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._panel = Panel(look, inner=_INNER)
        self._deck = Text(look, "strong")
        self._situation = Text(look, "body", color="ink_soft")
        self._group = Text(look, "body", color="ink_soft")
        self._fact = Text(look, "small")
        self.levels = Levels(look)
        self._badge = PartnerBadge(look, _BADGE)
        self._turn = Text(look, "lead")
        self._words = Text(look, "title", weight=600)
        self._cast = Cast(look, _PICTURE)
        self._wide, self._long, self._large = True, False, False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(FOCUS_RADIUS, look.px("radius.card"))
        self.levels.choice_changed.connect(self.level_asked)
        self._fill()
        look.changed.connect(self.update)

    def show_view(self, view: FaceView) -> None:
        """Show the card."""
        said = ". ".join(part for part in (view.turn and view.turn.words, view.text) if part)
        self.setAccessibleName(said)
        self.setAccessibleDescription(", ".join(part for part in (view.deck, view.group) if part))
        self._deck.say(view.deck)
        self._situation.say(view.situation)
        self._group.say(view.group)
        self._fact.say(view.fact)
        self._fact.setVisible(bool(view.fact))
        self.levels.setVisible(view.levels is not None)
        if view.levels is not None:
            self.levels.show_filter(view.levels)
        self._long = view.long
        self._size_words()
        self._words.say(view.text)
        self._cast.show_pose(view.people, _POSES[view.pose - 1])
        self._show_turn(view)
        self.update()

    def _size_words(self) -> None:
        self._words.set_role("prompt" if self._long or self._large else "title")

    def fit(self, width: int, *, one_column: bool) -> None:
        """Give the words their room."""
        self._wide = not one_column and width >= _WIDE * self._look.scale
        self._large = one_column
        self._size_words()
        self._cast.setVisible(self._wide)
        self._panel.set_inner(_SMALL_INNER if one_column else _INNER)
        self._panel.setMinimumHeight(0 if one_column else _LEAST)
        down, across = QHBoxLayout.Direction.TopToBottom, QHBoxLayout.Direction.LeftToRight
        self._top.setDirection(across if self._wide else down)
        if one_column:  # the words come first
            self._panel.body.addWidget(self.levels)
        else:
            self._top.addWidget(self.levels)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn cards and keep this one; everything else is the page's."""
        asked = {
            Qt.Key.Key_Right: self.next_asked, Qt.Key.Key_Left: self.earlier_asked,
            Qt.Key.Key_Space: self.keep_asked,
        }.get(Qt.Key(event.key()))  # fmt: skip
        if asked is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the next card below: only its edge is seen."""
        look, radius = self._look, self._look.px("radius.card")
        high = 2.0 * radius
        area = QRectF(_NARROWER, self.height() - high, self.width() - 2 * _NARROWER, high)
        edge = look.edges.panel
        draw_box(QPainter(self), area, radius, look.color("sunken"), look.color("control"), edge)

    def _show_turn(self, view: FaceView) -> None:
        for one in (self._badge, self._turn):
            one.setVisible(view.turn is not None)
        ground = "surface"
        if view.turn is not None:
            self._badge.show_person(view.turn.person)
            self._turn.say(view.turn.words)
            ground = f"{view.turn.person.hue.value}.tint"
        self._panel.set_ground(ground, floor=view.turn is not None)

    def _fill(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(16)
        names.addWidget(self._deck)
        names.addWidget(self._situation, 1)
        names.addWidget(self._fact)
        self._top = QHBoxLayout()
        self._top.setSpacing(16)
        self._top.addLayout(names, 1)
        self._top.addWidget(self.levels)
        turn = QHBoxLayout()
        turn.setSpacing(14)
        turn.addWidget(self._badge)
        turn.addWidget(self._turn, 1)
        middle = QHBoxLayout()
        middle.setSpacing(32)
        middle.addWidget(self._words, 1)
        middle.addWidget(self._cast, 0, Qt.AlignmentFlag.AlignVCenter)
        body = self._panel.body
        body.addLayout(self._top)
        body.addSpacing(16)
        body.addLayout(turn)
        body.addStretch(1)
        body.addSpacing(16)
        body.addLayout(middle)
        body.addStretch(1)
        body.addSpacing(16)
        body.addWidget(self._group)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, _PEEP)
        column.addWidget(self._panel)
