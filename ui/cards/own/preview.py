"""The card as it will be, on the stack, with what there is to say about it below."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.cards.own.view import OwnNote, OwnView
from ui.parts.buttons import QuietLink
from ui.parts.field import Remark
from ui.parts.panel import Panel
from ui.parts.strokes import draw_box
from ui.parts.text import Text
from ui.theme.look import Look

_INNER, _SMALL_INNER, _LEAST = 40, 24, 240
#: The second card peeps out below by so much, and is narrower by that at each side.
_PEEP, _NARROWER = 12, 24
_NOTES = 3


class Stack(QWidget):
    """A card with another one under it."""

    def __init__(self, look: Look, inner: int) -> None:
        super().__init__()
        self._look = look
        self.card = Panel(look, inner=inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, _PEEP)
        column.addWidget(self.card)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lower card: only its edge is seen."""
        look, radius = self._look, self._look.px("radius.card")
        high = 2.0 * radius
        area = QRectF(_NARROWER, self.height() - high, self.width() - 2 * _NARROWER, high)
        edge = look.edges.panel
        draw_box(QPainter(self), area, radius, look.color("sunken"), look.color("control"), edge)


class NoteLines(QWidget):
    """A note: what it is about, and its line, beside the 3 px ink bar."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._title, self._line = Text(look, "strong"), Text(look, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px("stroke.chosen") + look.px("space.snug"), 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._line)

    def show_note(self, note: OwnNote | None) -> None:
        """Say it; nothing takes no room."""
        self._title.say(note.title if note is not None else "")
        self._line.say(note.line if note is not None else "")
        self._line.setVisible(bool(self._line.text()))
        self.setVisible(note is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        bar = QRectF(0, 0, self._look.px("stroke.chosen"), self.height())
        QPainter(self).fillRect(bar, self._look.color("ink"))


class Preview(QWidget):
    """A function of what an ``OwnView`` says about the card."""

    #: Somebody wants to see where help is found.
    help_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = Stack(look, _INNER)
        self._head = Text(look, "small")
        self._words = Text(look, "prompt")
        self._whose = Remark(look)
        self._notes = [NoteLines(look) for _ in range(_NOTES)]
        self._help = NoteLines(look)
        self._see_help = QuietLink(look, "")
        self._see_help.clicked.connect(self.help_asked)
        card = self._stack.card
        card.setMinimumHeight(_LEAST)
        card.body.addWidget(self._head)
        card.body.addSpacing(16)
        card.body.addWidget(self._words)
        card.body.addStretch(1)
        card.body.addSpacing(24)
        row = QHBoxLayout()
        row.addWidget(self._whose)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._stack)
        for one in (*self._notes, self._help, self._see_help):
            column.addWidget(one)
        column.addStretch(1)

    def show_view(self, view: OwnView) -> None:
        """Show the card and the notes."""
        self._head.say(view.card_head)
        self._words.set_role("lead" if view.small else "prompt")
        self._words.say(view.card_text)
        self._words.set_color("ink_soft" if view.sample else "ink")
        self._whose.show_words(view.whose, icon="pen-line")
        notes = (*view.notes, *[None] * _NOTES)
        for lines, note in zip(self._notes, notes, strict=False):
            lines.show_note(note)
        self._help.show_note(view.help)
        self._see_help.say(view.see_help)
        self._see_help.setVisible(view.help is not None)

    def take_form(self, *, one_column: bool) -> None:
        """Give the words their room."""
        self._stack.card.set_inner(_SMALL_INNER if one_column else _INNER)
