"""The way a scene went: the two at each reply on one line. Each leads back to where it was said."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from ui.parts.strokes import draw_box
from ui.rehearse.posture import LINE, draw_line, draw_pair, high
from ui.rehearse.view import StepView
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look
from ui.theme.mirror import from_right, towards_start
from ui.theme.typeset import UNBOUNDED, Typeset

#: The width of a shape; over it, between line and name, and under the mood; the least of a step.
_SIZE, _OVER, _UNDER, _LEAST = 50, 20, 12, 128
_BESIDE = 8
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class Step(QPushButton):
    """One step: the two as they stood, its name and the mood."""

    def __init__(self, look: Look, path: "Path", view: StepView) -> None:
        super().__init__(path)
        self._look = look
        self._path = path
        self.view = view
        #: Whether the line begins here, or ends.
        self.first = self.last = False
        self.setText(view.name)
        self.setAccessibleName(f"{view.name}: {view.mood}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        self.setProperty(FOCUS_RADIUS, look.px("radius.button"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        """Name and mood wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the picture, with the words under it."""
        words = sum(one.height for one in self._words(width))
        return round(self._ground() + LINE + _UNDER + words + _UNDER)

    def sizeHint(self) -> QSize:
        """Ask for the words in one line each."""
        wide = max(one.width for one in self._words(UNBOUNDED)) + 2 * _BESIDE
        return QSize(round(max(wide, self._look.grown(_LEAST, "icon"))), self.heightForWidth(10000))

    def minimumSizeHint(self) -> QSize:
        """Need the widest word whole."""
        view, look = self.view, self._look
        wide = max(look.widest_word(view.name, "small", 600), look.widest_word(view.mood, "small"))
        return QSize(wide + 2 * _BESIDE, look.px("target.least"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the path by arrows; Enter goes back to here, as Space does."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()  # Alt+Left is the page's
        elif key in _ARROWS:
            self._path.step(self, -1 if towards_start(key) else 1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._path.go_to(0 if key == Qt.Key.Key_Home else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the stop of the path for Tab."""
        super().focusInEvent(event)
        self._path.stop_at(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the piece of the line with the two on it, then the words."""
        look, ground = self._look, self._ground()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            edge = look.px("stroke.control")
            radius, color = look.px("radius.button"), look.color("control")
            draw_box(painter, QRectF(self.rect()), radius, look.color("surface"), color, edge)
        # Beyond its own ends where it goes on: so the pieces of all steps are one line.
        first, last = (self.last, self.first) if from_right() else (self.first, self.last)
        left, right = 0 if first else -LINE, self.width() + (0 if last else LINE)
        draw_line(painter, look, left, right, ground)
        painter.translate(self.width() / 2, ground)
        draw_pair(painter, look, self.view.picture, self._side())
        painter.resetTransform()
        top = ground + LINE + _UNDER
        for words, role in zip(self._words(self.width()), ("ink", "ink_soft"), strict=True):
            place = QRectF(_BESIDE, top, self.width() - 2 * _BESIDE, words.height)
            words.draw(painter, place, look.color(role), Qt.AlignmentFlag.AlignHCenter)
            top += words.height

    def _side(self) -> int:
        return self._look.grown(_SIZE, "icon")

    def _ground(self) -> float:
        return _OVER + high(self._side())

    def _words(self, width: float) -> tuple[Typeset, Typeset]:
        room, set_words = max(width - 2 * _BESIDE, 1), self._look.typeset
        return (
            set_words(self.view.name, "small", 600, room),
            set_words(self.view.mood, "small", width=room),
        )


class Path(QWidget):
    """All steps beside each other, in rows where there is little room. Tab comes to one of them."""

    #: A person chose a step: the number of its reply, -1 for the start.
    chosen = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._width = 0
        self.steps: tuple[Step, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)

    def show_view(self, name: str, views: tuple[StepView, ...]) -> None:
        """Show these steps; ``name`` is read out before them."""
        self.setAccessibleName(name)
        if views == tuple(step.view for step in self.steps):
            return
        for old in self.steps:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.steps = tuple(Step(self._look, self, view) for view in views)
        for step in self.steps:
            step.clicked.connect(lambda _=False, reply=step.view.reply: self.chosen.emit(reply))
        self.go_by(self._width)
        if self.steps:
            self.stop_at(self.steps[0])

    def go_by(self, width: int) -> None:
        """Stand in as few rows as ``width`` px allow, all steps equally wide."""
        self._width = width
        count = len(self.steps)
        least = max((step.sizeHint().width() for step in self.steps), default=1)
        rows = ceil(count / max(width // least, 1))
        columns = ceil(count / max(rows, 1))
        for at, step in enumerate(self.steps):
            row, column = divmod(at, columns)
            self._grid.addWidget(step, row, column)
            step.first, step.last = column == 0, column == columns - 1 or at == count - 1
        for column in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def step(self, step: Step, by: int) -> None:
        """Go on from ``step``, and no further than the ends."""
        at = self.steps.index(step) + by
        self.go_to(min(max(at, 0), len(self.steps) - 1))

    def go_to(self, index: int) -> None:
        """Put the keyboard on a step."""
        if self.steps:
            self.steps[index].setFocus(Qt.FocusReason.TabFocusReason)

    def stop_at(self, step: Step) -> None:
        """Make ``step`` the one that Tab comes to."""
        for one in self.steps:
            stops = one is step
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
