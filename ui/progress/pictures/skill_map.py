"""The map of skills: four by three where there is room. One stop for Tab; arrows go through it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.progress.pictures.skill_spot import SkillSpot
from ui.progress.pictures.stamps import Stamps
from ui.progress.seen import SkillView
from ui.theme.look import Look
from ui.theme.mirror import from_right

#: How many skills stand side by side, the first that has room: columns, and px for each.
_COLUMNS, _EACH = (4, 3, 2), 128
_BETWEEN = 4


class SkillMap(QWidget):
    """A function of its skills."""

    #: A skill was pressed; carries its key.
    opened = Signal(str)
    #: Somebody points at a skill: what is to be written of it; empty for none.
    pointed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._across, self._width = _COLUMNS[0], _COLUMNS[0] * _EACH
        self._stamps = Stamps(look)
        self.spots: tuple[SkillSpot, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(_BETWEEN)
        self.setAccessibleName(QCoreApplication.translate("Progress", "The map of skills"))

    def show_skills(self, skills: tuple[SkillView, ...]) -> None:
        """Show these, in their order."""
        if skills and len(skills) != len(self.spots):
            for old in self.spots:
                old.hide()
                old.deleteLater()
            self.spots = tuple(self._made() for _ in skills)
            self._place()
            self._stop_at(self.spots[0])
        for spot, view in zip(self.spots, skills, strict=False):
            spot.show_view(view)
        for spot in self.spots:
            spot.measure_anew()
        self._spread()

    def take_width(self, width: int) -> None:
        """Put as many side by side as there is room for in ``width`` px."""
        each = self._look.grown(_EACH, "icon")
        across = next((count for count in _COLUMNS if count * each <= width), _COLUMNS[-1])
        self._width = width
        if across != self._across:
            self._across = across
            self._place()
        self._spread()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from skill to skill by arrows, Home and End."""
        at = self.focusWidget()
        target = self._beside(at, Qt.Key(event.key())) if isinstance(at, SkillSpot) else None
        if target is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            self._stop_at(target)
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _beside(self, spot: SkillSpot, key: Qt.Key) -> SkillSpot | None:
        """Give the skill that a key leads to; at an edge it stays where it is."""
        if spot not in self.spots:
            return None
        at, last = self.spots.index(spot), len(self.spots) - 1
        ahead = -1 if from_right() else 1
        steps = {
            Qt.Key.Key_Right: at + ahead,
            Qt.Key.Key_Left: at - ahead,
            Qt.Key.Key_Down: at + self._across,
            Qt.Key.Key_Up: at - self._across,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key not in steps:
            return None
        to = steps[key]
        return self.spots[to] if 0 <= to <= last else spot

    def _made(self) -> SkillSpot:
        spot = SkillSpot(self._look, self._stamps, self)
        spot.clicked.connect(lambda: self._open(spot))
        spot.pointed.connect(self._tell)
        return spot

    def _open(self, spot: SkillSpot) -> None:
        self._stop_at(spot)
        if spot.view is not None:
            self.opened.emit(spot.view.key)

    def _tell(self, _: bool) -> None:
        """Write of the skill under the pointer, else of that with the keyboard."""
        over = [spot for spot in self.spots if spot.underMouse()]
        held = [spot for spot in self.spots if spot.hasFocus()]
        view = next((spot.view for spot in (*over, *held)), None)
        self.pointed.emit(view.line if view else "")

    def _place(self) -> None:
        for at, spot in enumerate(self.spots):
            row, column = divmod(at, self._across)
            self._grid.addWidget(spot, row, column)
        for spot in self.spots:
            row = self.spots.index(spot) // self._across * self._across
            spot.stand_with(self.spots[row : row + self._across])
        for column in range(_COLUMNS[0]):
            self._grid.setColumnStretch(column, 1 if column < self._across else 0)
        rows = -(-len(self.spots) // self._across)
        for row in range(rows, self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)

    def _spread(self) -> None:
        """Let each row take its share of the room that is left: what it needs, and no more."""
        each = (self._width - _BETWEEN * (self._across - 1)) // self._across
        for at in range(0, len(self.spots), self._across):
            self._grid.setRowStretch(at // self._across, self.spots[at].heightForWidth(each))

    def _stop_at(self, spot: SkillSpot) -> None:
        for one in self.spots:
            stops = one is spot
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
