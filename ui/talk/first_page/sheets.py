"""The two sheets of the first page: where a talk comes from, and how it goes."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from coach.content.model import Example
from ui.parts.buttons import Primary
from ui.parts.panel import Panel
from ui.parts.sheet import NARROW, WIDE, Sheet
from ui.parts.text import Text
from ui.talk.first_page.parts import Grade
from ui.talk.first_page.view import ExampleSheet, SourcesSheet, WaysSheet
from ui.talk.first_page.ways import WaysBody
from ui.theme.look import Look

translate = QCoreApplication.translate

#: From this text size on the two examples stand below each other.
_BELOW = 1.5


def open_sheet(
    look: Look,
    page: QWidget,
    view: SourcesSheet | ExampleSheet | WaysSheet,
    name: str,
    asked: Callable[[object], None],
) -> Sheet:
    """Open a sheet over ``page``; ``name`` is the talk to go back to.

    What is chosen in it goes to ``asked``.
    """
    first: QWidget | None = None
    match view:
        case SourcesSheet():
            sheet = Sheet(look, page, translate("FirstPage", "Where this comes from"))
            _fill_sources(look, sheet.body, view)
        case ExampleSheet():
            sheet = Sheet(look, page, translate("FirstPage", "How it can go"), width=WIDE)
            _fill_example(look, sheet.body, view)
        case WaysSheet():
            sheet = Sheet(look, page, view.title, width=NARROW)
            ways = WaysBody(look, view)
            ways.asked.connect(asked)
            sheet.body.addWidget(ways)
            first = ways.start
    back = Primary(look, translate("FirstPage", "Back to {name}").format(name=name))
    back.clicked.connect(sheet.close_asked)
    sheet.bar.set_primary(back)
    sheet.open(first or back)
    return sheet


def _fill_sources(look: Look, column: QVBoxLayout, view: SourcesSheet) -> None:
    column.addWidget(Text(look, "title", translate("FirstPage", "Where this comes from")))
    column.addSpacing(12)
    grade = Grade(look, words="strong")
    grade.show_view(view.rests)
    column.addWidget(grade)
    column.addWidget(Text(look, "body", view.meaning, color="ink_soft"))
    column.addSpacing(16)
    column.addWidget(Text(look, "aloud", view.rests.says))
    for source in view.sources:
        column.addSpacing(18)
        column.addWidget(Text(look, "strong", f"{source.who}, {source.year}", balanced=False))
        column.addWidget(Text(look, "body", source.found))


def _fill_example(look: Look, column: QVBoxLayout, view: ExampleSheet) -> None:
    column.addWidget(Text(look, "title", translate("FirstPage", "How it can go")))
    column.addSpacing(20)
    both = QWidget()
    below = look.scale >= _BELOW
    down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
    pair = QBoxLayout(down if below else across, both)
    pair.setContentsMargins(0, 0, 0, 0)
    pair.setSpacing(24)
    pair.addWidget(_example(look, translate("FirstPage", "This helps"), view.good), 1)
    pair.addWidget(_example(look, translate("FirstPage", "This does not"), view.bad), 1)
    column.addWidget(both)
    if view.notes:
        column.addSpacing(28)
        words = translate("FirstPage", "If it gets stuck")
        column.addWidget(Text(look, "lead", words, heading=True))
    for note in view.notes:
        column.addSpacing(14)
        column.addWidget(Text(look, "strong", note.when))
        column.addWidget(Text(look, "body", note.say))


def _example(look: Look, heading: str, example: Example) -> QWidget:
    panel = Panel(look, ground="sunken", inner=28)
    column = panel.body
    column.addWidget(Text(look, "lead", heading, heading=True))
    for who, says in (
        (translate("FirstPage", "The speaker"), example.speaker),
        (translate("FirstPage", "The listener"), example.listener),
    ):
        column.addSpacing(14)
        column.addWidget(Text(look, "small", who))
        column.addWidget(Text(look, "body", says, weight=500))
    column.addSpacing(16)
    column.addWidget(Text(look, "small", example.why))
    column.addStretch(1)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return panel
