"""A field for some lines of plain words, with marks under those that may sting.

The marks are painted over the text, from the layout that Qt has of it already: no format is
ever changed for them, so a key press costs what it costs in any field.
"""

from PySide6.QtCore import QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit

from coach.wording.reach import placed
from ui.say.mark_paint import draw_mark, lines_of
from ui.say.marks import Mark, edit_between, moved, wide_offset
from ui.say.plain_text import LIMIT, fitting
from ui.say.told import GAP
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look

#: The distance of two baselines, in percent of what the typeface itself asks for (1.31 times its
#: size): 1.7 times the size, because marks need room under the words.
_LEADING = 130
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
#: So far below the baseline a mark reaches, in px.
_REACH = 12


class Editor(QTextEdit):
    """Plain words, 26 px. Tab goes on; Ctrl+Enter, F8 and what else is no letter is the page's."""

    #: A person changed the words; carries all of them.
    edited = Signal(str)
    #: More was pasted or typed than there is room for, and the rest was left out.
    overflowed = Signal()

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
        """``words`` is the size of what is typed; a ``flat`` one has no ground and no edge.

        Without ``lines`` it holds one paragraph, and Enter is the page's.

        With a ``ground`` it fills itself with that role: then nothing under it is painted again
        for each key.
        """
        super().__init__()
        self._look = look
        self._leading = leading
        self._limit = limit
        self._lines = lines
        self._ground = ground
        if ground:
            self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._text = ""
        self._marks: tuple[Mark, ...] = ()
        self._putting = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setProperty("words", words)
        self.setProperty("flat", flat)
        self.setProperty(FOCUS_RADIUS, look.px("radius.field"))
        self.put("")
        self.textChanged.connect(self._take)
        look.changed.connect(self.viewport().update)

    @property
    def words(self) -> str:
        """What is written."""
        return self._text

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The marks where they are now."""
        return self._marks

    def put(self, text: str) -> None:
        """Write ``text`` in the place of everything, without a signal; nothing can be undone."""
        self._putting = True
        self.setPlainText(text)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        form = QTextBlockFormat()
        form.setLineHeight(self._leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(form)
        self.document().clearUndoRedoStacks()
        self._putting = False
        self._text, self._marks = text, ()

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Ctrl+Enter through to the page, and Ctrl+Z once nothing is left to take back."""
        # Most keys are letters, and pass here first.
        text = event.text()
        if text and text.isprintable():
            super().keyPressEvent(event)
        elif self._leaves(event):
            event.ignore()
        elif event.key() in _ENTER:
            # Of itself Qt would first take the line height away from a line that is empty.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def _leaves(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.document().isUndoAvailable()
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return event.key() in _ENTER and (bool(held) or not self._lines)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words and nothing else."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain words, as many as there is room for."""
        text, cursor = source.text(), self.textCursor()
        chosen = len(cursor.selectedText())
        fits = fitting(text, self._limit - len(self._text) + chosen)
        fits = fits if self._lines else fits.replace("\n", " ")
        cursor.insertText(fits)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        if len(text) > len(fits) and len(self._text) >= self._limit:
            self.overflowed.emit()

    def sizeHint(self) -> QSize:
        """Ask for no more than the least: a layout takes the hint for what must be there."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Need the same, whatever the style would like."""
        return QSize(super().minimumSizeHint().width(), self.minimumHeight())

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

    def _take(self) -> None:
        if self._putting:
            return
        text = self.toPlainText()
        if len(text) > self._limit:
            self._cut()
            self.overflowed.emit()
            return
        if text == self._text:
            return
        self._marks = moved(self._marks, edit_between(self._text, text))
        self._text = text
        self.edited.emit(text)

    def _cut(self) -> None:
        """Take back what is beyond the limit, as one step that can be undone."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(wide_offset(self.toPlainText(), self._limit))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
