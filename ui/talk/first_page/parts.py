"""Pieces of the first page that no other page has: facts, who does what, and the grade."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.content.model import RoleLine
from ui.parts.flow import Flow
from ui.parts.painted import Painted
from ui.parts.segmented import Segmented
from ui.parts.sign import Fill, Sign
from ui.parts.text import Text
from ui.talk.first_page.view import FactView, LengthsView, RestsView
from ui.theme.look import Look

translate = QCoreApplication.translate

#: How many dots a grade has.
DOTS = 4
#: The circle of a number, the line to the next one, and the free px between the two.
_CIRCLE, _THIN, _FREE = 30, 2, 6
_DOT, _DOT_GAP = 18, 6


class Icon(Painted):
    """An icon beside words that say the same: decoration."""

    def __init__(self, look: Look, name: str, size: int = 24) -> None:
        super().__init__(look)
        self._name, self._size = name, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for a square that grows with the text as icons do."""
        side = self.look.grown(self._size, "icon")
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than that."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        ratio = self.devicePixelRatioF()
        picture = self.look.pixmap(self._name, "ink_soft", self._size, ratio)
        self.painter().drawPixmap(0, 0, picture)


class Facts(QWidget):
    """Facts in a row that wraps, each with its icon."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._row = Flow(self, gap=28, row_gap=8)
        self._shown: tuple[FactView, ...] = ()
        self._made: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_view(self, facts: tuple[FactView, ...]) -> None:
        """Show these facts."""
        if facts == self._shown:
            return
        self._shown = facts
        for old in self._made:
            old.hide()
            old.deleteLater()
        self._made = [self._fact(fact) for fact in facts]
        for one in self._made:
            self._row.addWidget(one)

    def _fact(self, fact: FactView) -> QWidget:
        one = QWidget()
        row = QHBoxLayout(one)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Icon(self._look, fact.icon))
        row.addWidget(Text(self._look, "body", fact.words, weight=500, balanced=False), 1)
        return one


class Lengths(QWidget):
    """The lengths of a talk beside their question, and a line about the chosen one."""

    #: Another length was chosen: its minutes.
    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words: tuple[tuple[str, str], ...] = ()
        self._tray: Segmented | None = None
        self._label = Text(look, "strong", balanced=False)
        self._line = Text(look, "small")
        top = QWidget()
        self._row = Flow(top, gap=16, row_gap=4)
        self._row.addWidget(self._label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(4)
        column.addWidget(top)
        column.addWidget(self._line)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order (a group is one stop)."""
        return self._tray.group.members if self._tray else ()

    def show_view(self, view: LengthsView | None) -> None:
        """Show the lengths; without any this takes no room."""
        self.setVisible(view is not None)
        words = tuple((one.id, one.word) for one in view.choices) if view else ()
        if words != self._words:
            self._words = words
            self._make_tray(view.heading if view else "")
        if view is not None and self._tray is not None:
            self._label.say(view.heading)
            self._line.say(view.line)
            self._tray.choose(next((one.id for one in view.choices if one.chosen), None))

    def _make_tray(self, name: str) -> None:
        if self._tray is not None:
            self._row.removeWidget(self._tray)
            self._tray.hide()
            self._tray.deleteLater()
        self._tray = None
        if self._words:
            self._tray = Segmented(self._look, name, self._words)
            self._tray.choice_changed.connect(self.chosen)
            self._row.addWidget(self._tray)


class Number(Painted):
    """The number of a step in a circle, and a thin line that leads on to the next."""

    def __init__(self, look: Look, number: int, *, last: bool) -> None:
        super().__init__(look)
        self._number, self._last = number, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Ask for the circle; the line takes what there is."""
        side = self.look.grown(_CIRCLE, "icon")
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than that."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circle, number and line."""
        painter, look, side = self.painter(), self.look, self.sizeHint().width()
        edge = QRectF(1, 1, side - 2, side - 2)
        if not self._last:
            self._draw_line(painter, side)
        painter.setPen(QPen(look.color("control"), look.px("stroke.control")))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(edge)
        font = look.font("small", 600)
        font.setPixelSize(round(side * 0.57))
        painter.setFont(font)
        painter.setPen(look.color("ink"))
        painter.drawText(edge, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _draw_line(self, painter: QPainter, side: int) -> None:
        painter.setPen(QPen(self.look.color("line"), _THIN))
        middle = side / 2
        painter.drawLine(QPointF(middle, side + _FREE), QPointF(middle, self.height() - _FREE))


class WhoDoesWhat(QWidget):
    """The steps of a talk in numbered lines: who, and what they do."""

    def __init__(self, look: Look, pitch: int) -> None:
        """``pitch`` is the least distance in px from one line to the next."""
        super().__init__()
        self._look, self._pitch = look, pitch
        self._shown: tuple[RoleLine, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._made: list[QWidget] = []

    def show_view(self, roles: tuple[RoleLine, ...]) -> None:
        """Show these lines."""
        if roles == self._shown:
            return
        self._shown = roles
        for old in self._made:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._made = [self._line(number, role) for number, role in enumerate(roles, 1)]
        for one in self._made:
            self._column.addWidget(one)

    def _line(self, number: int, role: RoleLine) -> QWidget:
        one, last = QWidget(), number == len(self._shown)
        words = Text(self._look, "body", role.does, opening=role.who, balanced=False)
        grid = QGridLayout(one)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Number(self._look, number, last=last), 0, 0, 2, 1)
        grid.addWidget(words, 0, 1)
        grid.setRowStretch(1, 1)
        grid.setRowMinimumHeight(1, 0 if last else self._pitch - _CIRCLE)
        return one


class Grade(QWidget):
    """How good the evidence is: its words, and full dots of four. Never a letter."""

    def __init__(self, look: Look, *, words: str = "small") -> None:
        super().__init__()
        self._words = Text(look, words, weight=500, balanced=False)
        self._dots = [Sign(look, _DOT) for _ in range(DOTS)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_DOT_GAP)
        row.addWidget(self._words)
        row.addSpacing(_DOT_GAP)
        for dot in self._dots:
            row.addWidget(dot)
        row.addStretch(1)

    def show_view(self, rests: RestsView) -> None:
        """Show a grade; the dots are read out as a number."""
        self._words.say(rests.grade)
        for number, dot in enumerate(self._dots):
            dot.show_sign(Fill.FULL if number < rests.dots else Fill.RING)
        spoken = translate("FirstPage", "{dots} of {all} dots")
        self._dots[0].tell(spoken.format(dots=rests.dots, all=DOTS))
