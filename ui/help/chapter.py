"""The parts of a chapter as they are seen: opening, drawing, sections, and the list of them all."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.content.prose import Drawing
from coach.people import Couple, Person
from ui.help.marked import marked_lines
from ui.help.view import ChaptersView, DrawingView, Opening, Paragraph, Section
from ui.parts.cast import Cast, Pose
from ui.parts.keycap import KeyCap
from ui.parts.ring import TurnRing
from ui.parts.ring_view import RingState, RingView
from ui.parts.ruled import Ruled
from ui.parts.text import Text
from ui.parts.way_row import WayRow
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look

#: A circle of a drawing, and a ring, in px at 100 % text; how much of the turn is over.
_CIRCLE, _RING, _OVER = 72, 132, 0.62
_BETWEEN_RINGS = 40
#: Around a part that has the keyboard: so much more than its words.
_AROUND_X, _AROUND_Y = 8, 6
_UNDER_LINE, _BETWEEN = 20, 12
#: Two columns of chapters need this much, in px at 100 % text.
_TWO_COLUMNS, _BETWEEN_COLUMNS = 640, 24


class ReadPart(Ruled):
    """A part that Tab comes to: a screen reader says its name, and then all that stands in it."""

    def __init__(self, look: Look, name: str, says: str = "", *, line: bool = False) -> None:
        super().__init__(look, line=line)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(FOCUS_RADIUS, look.px("radius.field"))
        self.setAccessibleName(name)
        self.setAccessibleDescription(says)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def focus_rect(self) -> QRect:
        """Leave air between the words and the ring."""
        return self.rect().adjusted(-_AROUND_X, -_AROUND_Y, _AROUND_X, _AROUND_Y)


class OpeningPart(ReadPart):
    """The first sentences, where a reader begins."""

    def __init__(self, look: Look, view: Opening) -> None:
        super().__init__(look, f"{view.title}. {view.text}")
        self.column.addWidget(Text(look, "lead", view.text))


class SectionPart(ReadPart):
    """A heading under a line, and what stands below it."""

    def __init__(self, look: Look, view: Section) -> None:
        said = [
            text
            for block in view.blocks
            for text in ((block.text,) if isinstance(block, Paragraph) else block.lines)
        ]
        super().__init__(look, view.title, "\n".join(said), line=True)
        self.column.setContentsMargins(0, _UNDER_LINE, 0, 0)
        self.column.addWidget(Text(look, "strong", view.title))
        for block in view.blocks:
            self.column.addSpacing(_BETWEEN)
            self.column.addWidget(
                Text(look, "body", block.text)
                if isinstance(block, Paragraph)
                else marked_lines(look, block)
            )


class DrawingPart(QWidget):
    """What is drawn, at the left edge. Decoration."""

    def __init__(self, look: Look, view: DrawingView) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BETWEEN_RINGS)
        for part in _drawn(look, view.what, view.couple):
            row.addWidget(part)
        row.addStretch(1)


def _drawn(look: Look, what: Drawing, couple: Couple) -> tuple[QWidget, ...]:
    match what:
        case Drawing.RINGS:
            over = _ring(look, couple.one, RingState.RUNNING)
            return over, _ring(look, couple.two, RingState.QUIET)
        case Drawing.HIDE_KEY:
            return (KeyCap(look, "F9", large=True),)
        case Drawing.ONE:
            return (_cast(look, (couple.one,), Pose.APART),)
        case _:
            return (_cast(look, (couple.one, couple.two), Pose(what.value)),)


def _cast(look: Look, people: tuple[Person, ...], pose: Pose) -> Cast:
    cast = Cast(look, look.grown(_CIRCLE, "icon"))
    cast.show_pose(people, pose)
    return cast


def _ring(look: Look, person: Person, state: RingState) -> TurnRing:
    ring = TurnRing(look)
    ring.setFixedSize(look.grown(_RING, "icon"), look.grown(_RING, "icon"))
    ring.show_view(RingView(person.shape, person.hue, _OVER, state=state))
    return ring


class Chapters(QWidget):
    """All chapters, in two columns where there is room."""

    #: A person wants to read one; carries its page.
    opened = Signal(str)

    def __init__(self, look: Look, view: ChaptersView) -> None:
        super().__init__()
        self._look = look
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(_BETWEEN_COLUMNS)
        self.rows = tuple(WayRow(look, one.icon, one.name, one.line) for one in view.rows)
        for row, one in zip(self.rows, view.rows, strict=True):
            # Some are called like a place of the rail, so what they are about belongs to the name.
            row.setAccessibleName(f"{one.name}: {one.line}")
            row.setAccessibleDescription("")
            row.clicked.connect(lambda _=False, page=one.page: self.opened.emit(page))
        self.take_width(0)

    def take_width(self, width: int) -> None:
        """Stand in as many columns as are easy to read in ``width`` px."""
        columns = 2 if width >= _TWO_COLUMNS * self._look.scale else 1
        if columns == self._columns:
            return
        self._columns = columns
        for index, row in enumerate(self.rows):
            self._grid.addWidget(row, index // columns, index % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setHorizontalSpacing(_BETWEEN_COLUMNS if columns > 1 else 0)
