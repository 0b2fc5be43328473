"""A field for a whole page: a megabyte goes in piece by piece, and the window goes on living."""

from collections.abc import Iterator

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QTextCursor

from ui.parts.pass_field import keep_quiet
from ui.parts.plain_text import cleaned
from ui.parts.writing import Writing
from ui.theme.look import Look

#: So many characters a page holds.
ROOM = 1_000_000
#: So many go in at once: on a slow computer a few ms.
PIECE = 6_000
#: A paragraph that is longer is broken between two words: Qt lays each out as a whole.
_PARAGRAPH = 4_000
#: The distance of two baselines, in percent of what the typeface itself asks for.
_LEADING = 122


class LongWriting(Writing):
    """Plain words, 20 px, without a ground."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, leading=_LEADING, words="body", flat=True, limit=ROOM)
        keep_quiet(self)
        self._rest: Iterator[str] | None = None
        self._cursor = self.textCursor()
        self._opening = False

    @property
    def comes_in(self) -> bool:
        """Whether more of a long text is still on its way."""
        return self._rest is not None

    def put(self, text: str) -> None:
        """Write ``text`` in the place of everything, without a signal; nothing can be undone."""
        self._rest = None
        if len(text) <= PIECE:
            self.setReadOnly(False)
            super().put(text)
            return
        pieces = _pieces(text)
        super().put(next(pieces))
        self._opening = True
        self.setReadOnly(True)  # until all of it is here, nothing may be taken for the whole
        self._begin(pieces, QTextCursor(self.document()))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def forget(self) -> None:
        """Hold nothing that was written, nor what could be taken back."""
        self._rest = None
        self.put("")

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain words, as many as there is room for."""
        text, cursor = source.text(), self.textCursor()
        room = ROOM - len(self.words) + len(cursor.selectedText())
        over = len(text) > room
        text = text[: max(room, 0)]
        if len(text) <= PIECE:
            cursor.insertText(cleaned(text))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        elif not self.comes_in:
            cursor.removeSelectedText()
            self._begin(_pieces(text), cursor)
        if over:
            self.overflowed.emit()

    def _begin(self, pieces: Iterator[str], cursor: QTextCursor) -> None:
        self._rest, self._cursor = pieces, cursor
        self._first = True
        QTimer.singleShot(0, self, self._take_piece)

    def _take_piece(self) -> None:
        """Put one more piece in; all of them are one step that can be undone."""
        if self._rest is None:
            return
        piece = next(self._rest, None)
        if piece is None:
            self._end()
            return
        putting, self._putting = self._putting, self._opening
        if self._first:
            self._cursor.beginEditBlock()
        else:
            self._cursor.joinPreviousEditBlock()
        self._first = False
        self._cursor.insertText(piece)
        self._cursor.endEditBlock()
        self._putting = putting
        QTimer.singleShot(0, self, self._take_piece)

    def _end(self) -> None:
        self._rest = None
        if self._opening:
            self._opening = False
            self._text = self.toPlainText()
            self.document().clearUndoRedoStacks()
            self.setReadOnly(False)


def _pieces(text: str) -> Iterator[str]:
    """Give a text in pieces, cleaned, with no paragraph that is too long."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    at, along = 0, 0
    while at < len(text):
        piece = cleaned(text[at : at + PIECE])
        at += PIECE
        out: list[str] = []
        for number, line in enumerate(piece.split("\n")):
            along = 0 if number else along
            broken, along = _broken(line, along)
            out.append(broken)
        yield "\n".join(out)


def _broken(line: str, along: int) -> tuple[str, int]:
    """Break what goes on for too long; ``along`` characters of its paragraph came before."""
    parts: list[str] = []
    while along + len(line) > _PARAGRAPH:
        room = max(_PARAGRAPH - along, 0)
        at = line.rfind(" ", 0, room + 1)
        at = at if at > 0 else line.find(" ", room)
        if at < 0:
            break
        parts.append(line[:at])
        line, along = line[at + 1 :], 0
    parts.append(line)
    return "\n".join(parts), along + len(line)
