"""A field for plain words, some lines of them or one paragraph, at a fixed distance of lines."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.parts.plain_text import LIMIT, fitting, wide_offset
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Writing(QTextEdit):
    """Plain words. Tab goes on; Ctrl+Enter, F8 and what else is no letter is the page's."""

    #: A person changed the words; carries all of them.
    edited = Signal(str)
    #: More was pasted or typed than there is room for, and the rest was left out.
    overflowed = Signal()

    def __init__(
        self,
        look: Look,
        *,
        leading: int,
        words: str = "aloud",
        flat: bool = True,
        limit: int = LIMIT,
        lines: bool = True,
    ) -> None:
        """``words`` is the size of what is typed; a ``flat`` one has no ground and no edge.

        ``leading`` is the distance of two baselines in percent of what the typeface asks for.
        Without ``lines`` it holds one paragraph, and Enter is the page's.
        """
        super().__init__()
        self._look = look
        self._leading = leading
        self._limit = limit
        self._lines = lines
        self._text = ""
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

    @property
    def words(self) -> str:
        """What is written."""
        return self._text

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
        self._text = text

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

    def took(self, before: str, text: str) -> None:
        """Follow an edit: ``text`` stands now where ``before`` stood."""

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
        self.took(self._text, text)
        self._text = text
        self.edited.emit(text)

    def _cut(self) -> None:
        """Take back what is beyond the limit, as one step that can be undone."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(wide_offset(self.toPlainText(), self._limit))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
