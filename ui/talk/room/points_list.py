"""The list of a meeting: its points, to tick or to take off, and a field for one more."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.people import Shape
from ui.parts.buttons import IconOnly, Secondary
from ui.parts.sign import Fill, draw_sign
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.board_view import PointsPart, PointView
from ui.talk.room.typed_field import TypedField
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look

_SIGN = 24


class Tick(QCheckBox):
    """The sign before a point: open, or full once it is done. It belongs to nobody."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setProperty(FOCUS_RADIUS, look.px("radius.field"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        side = look.px("target.least")
        self.setFixedSize(side, side)

    def hitButton(self, pos: object) -> bool:
        """Be pressed anywhere on it."""
        return True

    def nextCheckState(self) -> None:
        """Leave it to the view."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign in ink."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._look.grown(_SIGN, "icon")
        around = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        fill = Fill.FULL if self.isChecked() else Fill.RING
        draw_sign(painter, fill, Shape.CIRCLE, around, self._look.color("ink"))


class PointRow(QWidget):
    """One point."""

    def __init__(self, look: Look, view: PointView, *, ticks: bool) -> None:
        super().__init__()
        self.index = view.index
        self.tick = Tick(look, view.tick) if ticks else None
        self.words = Text(look, "body", view.text, weight=500)
        self.remove = IconOnly(look, "x", view.take_out)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px("space.tight"))
        if self.tick is not None:
            self.tick.setChecked(view.done)
            row.addWidget(self.tick)
        if view.done:
            self.words.set_color("ink_soft")
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.remove)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to."""
        return (self.remove,) if self.tick is None else (self.tick, self.remove)


class PointsList(QWidget):
    """Shows a ``PointsPart``; the rows are made anew when one changes."""

    #: Somebody asked for something: a Request.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._view: PointsPart | None = None
        self.rows: tuple[PointRow, ...] = ()
        self._label = Text(look, "strong")
        self._empty = Text(look, "small")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.field = TypedField(look)
        self.add = Secondary(look, "", icon="plus", small=True)
        self._fill(look)

    def show_view(self, view: PointsPart) -> None:
        """Show the list."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self._label.say(view.label)
        self._empty.say(view.empty)
        self._empty.setVisible(bool(view.empty))
        self.add.say(view.add)
        self.field.show_view(view.field)
        if before is None or (before.points, before.ticks) != (view.points, view.ticks):
            self._show_points(view)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to: the points, the field, the button."""
        return (*(stop for row in self.rows for stop in row.stops), self.field.edit, self.add)

    def _show_points(self, view: PointsPart) -> None:
        held = next((row.index for row in self.rows if any(s.hasFocus() for s in row.stops)), None)
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = tuple(PointRow(self._look, one, ticks=view.ticks) for one in view.points)
        for row in self.rows:
            self._list.addWidget(row)
            self._connect(row)
        if held is not None:
            rest = self.rows[min(held, len(self.rows) - 1)].stops[:1] if self.rows else ()
            (rest or (self.field.edit,))[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self, row: PointRow) -> None:
        at = str(row.index)
        row.remove.clicked.connect(lambda: self.asked.emit(r.Choose("point-out", at)))
        if row.tick is not None:
            row.tick.clicked.connect(lambda: self.asked.emit(r.Choose("point", at)))

    def _fill(self, look: Look) -> None:
        self.field.typed.connect(self.asked)
        self.add.clicked.connect(lambda: self.asked.emit(r.AddPoint()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px("space.tight"))
        column.addWidget(self._label)
        column.addLayout(self._list)
        column.addWidget(self._empty)
        column.addStretch(1)
        column.addWidget(self.field)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
