"""A field for some lines of plain words, with marks under those that may sting.

The marks are painted over the text, from the layout that Qt has of it already: no format is
ever changed for them, so a key press costs what it costs in any field.
"""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCursor

from coach.wording.reach import placed
from ui.parts.plain_text import LIMIT, wide_offset
from ui.parts.writing import Writing
from ui.reading.mark_paint import draw_mark, lines_of
from ui.reading.marks import Mark, edit_between, moved
from ui.reading.told import GAP
from ui.theme.look import Look

#: The distance of two baselines, in percent of what the typeface itself asks for (1.31 times its
#: size): 1.7 times the size, because marks need room under the words.
_LEADING = 130
#: So far below the baseline a mark reaches, in px.
_REACH = 12


class Editor(Writing):
    """Plain words, 26 px, with marks."""

    #: What was read of the words has been shown.
    marked = Signal()

    def __init__(
        self,
        look: Look,
        *,
        leading: int = _LEADING,
        words: str = "aloud",
        flat: bool = True,
        limit: int = LIMIT,
        ground: str = "",
        lines: bool = True,
    ) -> None:
        """Be a ``Writing``.

        With a ``ground`` it fills itself with that role: then nothing under it is painted again
        for each key.
        """
        self._marks: tuple[Mark, ...] = ()
        super().__init__(look, leading=leading, words=words, flat=flat, limit=limit, lines=lines)
        self._ground = ground
        if ground:
            self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        look.changed.connect(self.viewport().update)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks where they are now."""
        return self._marks

    def put(self, text: str) -> None:
        """Write ``text`` in the place of everything, without a signal; nothing can be undone."""
        super().put(text)
        self._marks = ()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show these marks under the words as they are now."""
        if marks != self._marks:
            self._marks = marks
            self.viewport().update()
        self.marked.emit()

    def replace(self, key: int, words: str) -> bool:
        """Put ``words`` in the place of what is marked, or of the clause around it.

        Ctrl+Z takes it back. A gap is selected.
        """
        mark = next((one for one in self._marks if one.key == key), None)
        if mark is None:
            return False
        start, end = mark.start, mark.end
        if mark.reach is not None:
            start, end, words = placed(self._text, mark.reach, words)
        self.select(start, end)
        self.textCursor().insertText(words)
        if GAP in words:  # the next letters take its place
            at = start + words.index(GAP)
            self.select(at, at + len(GAP))
        return True

    def select(self, start: int, end: int) -> None:
        """Select from one character to another."""
        cursor = self.textCursor()
        cursor.setPosition(wide_offset(self._text, start))
        cursor.setPosition(wide_offset(self._text, end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    # Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, then the marks that are to be seen."""
        view = self.viewport()
        if self._ground:
            QPainter(view).fillRect(event.rect(), self._look.color(self._ground))
        super().paintEvent(event)
        if not self._marks:
            return
        first = self.cursorForPosition(view.rect().topLeft()).position()
        last = self.cursorForPosition(view.rect().bottomRight()).position()
        painter = QPainter(view)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shift = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        area = QRectF(event.rect())
        for mark in self._marks:
            start = wide_offset(self._text, mark.start)
            end = wide_offset(self._text, mark.end)
            if start <= last and end >= first:
                for line in lines_of(self.document(), max(start, first), min(end, last)):
                    under = line.translated(shift)
                    if area.intersects(QRectF(under.x1(), under.y1(), under.length(), _REACH)):
                        draw_mark(painter, under, self._look.color("ink"), soft=mark.soft)

    def took(self, before: str, text: str) -> None:
        """Let the marks move along."""
        self._marks = moved(self._marks, edit_between(before, text))
