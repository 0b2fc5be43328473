"""How far a meeting is: its parts below each other, the present one as a pill with a bar."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.parts.painted import Painted
from ui.parts.pills import draw_pill
from ui.talk.stage_view import PartMark
from ui.theme.look import Look
from ui.theme.typeset import Typeset

#: The width of the column, the least height of a line and its margins, in px.
WIDTH = 216
_HIGH, _LEFT, _NUMBER, _RIGHT = 52, 22, 24, 8


class PartLine(Painted):
    """One part: its number, and its name; soft where it is left out."""

    def __init__(self, look: Look, view: PartMark) -> None:
        super().__init__(look)
        self._view = view
        self.tell(f"{view.number}. {view.name}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be as high as the words need."""
        return QSize(WIDTH, max(_HIGH, round(self._words().height) + 16))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill if it is the present one, the number and the name."""
        painter, look = self.painter(), self.look
        if self._view.here:
            draw_pill(painter, look, QRectF(self.rect()), look.grown(24))
        color = look.color("ink" if self._view.here else "ink_soft")
        words = self._words()
        top = (self.height() - words.height) / 2
        number = look.typeset(str(self._view.number), "small", self._weight())
        number.draw(painter, QRectF(_LEFT, top, number.width, number.height), color)
        words.draw(painter, QRectF(_LEFT + _NUMBER, top, words.width, words.height), color)

    def _weight(self) -> int:
        return 700 if self._view.here else 500

    def _words(self) -> Typeset:
        room = WIDTH - _LEFT - _NUMBER - _RIGHT
        return self.look.typeset(self._view.name, "small", self._weight(), room, leading=1.3)


class PartsColumn(QWidget):
    """All parts; hidden where a talk has none, or where there is no room."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[PartMark, ...] = ()
        self._room = True
        self._lines: list[PartLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self.hide()

    def show_parts(self, parts: tuple[PartMark, ...]) -> None:
        """Show these parts."""
        if parts == self._shown:
            return
        self._shown = parts
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [PartLine(self._look, part) for part in parts]
        for index, line in enumerate(self._lines):
            self._column.insertWidget(index, line)
        self.setVisible(bool(parts) and self._room)

    def set_room(self, room: bool) -> None:
        """Say whether there is room for it."""
        self._room = room
        self.setVisible(bool(self._shown) and room)
