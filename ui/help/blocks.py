"""The blocks of a page of Help, as they are seen."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.help.chapter import Chapters, DrawingPart, OpeningPart, SectionPart
from ui.help.key_table import KeyTable
from ui.help.marked import marked_lines
from ui.help.view import (
    Block,
    BrokenView,
    ChaptersView,
    DrawingView,
    Heading,
    KeysView,
    Lead,
    Opening,
    Paragraph,
    Points,
    RestsView,
    Section,
)
from ui.parts.field import Remark
from ui.parts.ruled import Ruled
from ui.parts.text import Text
from ui.theme.look import Look
from ui.theme.mirror import margins

#: The bar and the icon before a problem.
_PROBLEM = 47
_UNDER_LINE, _UNDER_HEADING, _BETWEEN_SOURCES = 20, 8, 14

#: Free px above each kind of block; what begins something new stands further off.
ABOVE: dict[type[object], int] = {
    Lead: 0,
    Paragraph: 14,
    Heading: 28,
    Points: 12,
    Section: 28,
    Opening: 0,
    DrawingView: 24,
    ChaptersView: 24,
    RestsView: 28,
    KeysView: 28,
    BrokenView: 28,
}


def made(look: Look, block: Block) -> QWidget:
    """Make what shows a block (but for the numbers, which the screen keeps)."""
    match block:
        case Lead(text):
            return Text(look, "lead", text, heading=True)
        case Paragraph(text):
            return Text(look, "body", text)
        case Heading(text):
            return _headed(look, text)
        case Points():
            return marked_lines(look, block)
        case Section():
            return SectionPart(look, block)
        case Opening():
            return OpeningPart(look, block)
        case DrawingView():
            return DrawingPart(look, block)
        case ChaptersView():
            return Chapters(look, block)
        case RestsView():
            return _rests(look, block)
        case KeysView(where, rows):
            part = _headed(look, where)
            part.column.addWidget(KeyTable(look, rows))
            return part
        case BrokenView():
            return _broken(look, block)
        case _:
            raise TypeError(type(block))


class Headed(Ruled):
    """A line, a heading, and what belongs to it in ``column``."""

    def __init__(self, look: Look, heading: str) -> None:
        super().__init__(look)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, _UNDER_LINE, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(Text(look, "strong", heading))


def _headed(look: Look, heading: str) -> Headed:
    return Headed(look, heading)


def _rests(look: Look, view: RestsView) -> QWidget:
    part = _headed(look, view.talk)
    part.column.addSpacing(_UNDER_HEADING)
    opening = f"{view.grade}." if view.grade else ""
    part.column.addWidget(Text(look, "body", view.says, opening=opening))
    for source in view.sources:
        part.column.addSpacing(_BETWEEN_SOURCES)
        part.column.addWidget(Text(look, "label", source.who, balanced=False))
        part.column.addWidget(Text(look, "small", source.found))
    return part


def _broken(look: Look, view: BrokenView) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_UNDER_HEADING)
    says = Remark(look)
    column.addWidget(says)
    says.show_words(view.says, icon="info", problem=True)
    for mistake in view.mistakes:
        column.addWidget(_beside_problem(Text(look, "small", mistake, balanced=False)))
    return part


def _beside_problem(text: Text) -> QWidget:
    """Put small print below the words of a problem, not below its icon."""
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(*margins(_PROBLEM, 0, 0, 0))
    row.addWidget(text)
    return part
