"""Fields bound to the field of a view: what is typed goes out, and is never disturbed."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.parts.field import LabelledField
from ui.parts.text import Text
from ui.talk.requests import Type
from ui.talk.room.undo_in_field import UndoInField
from ui.talk.stage_view import FieldView
from ui.theme.focus import FOCUS_RADIUS
from ui.theme.look import Look

#: The most characters of a line, and of some paragraphs of one's own.
LINE, PARAGRAPHS = 200, 2000


class TypedField(LabelledField):
    """One line. What the view says is shown only where nobody is typing."""

    #: The words are others now: a Type.
    typed = Signal(object)

    def __init__(self, look: Look, *, label_role: str = "label", words: str = "body") -> None:
        super().__init__(look, "", label_role=label_role, words=words, limit=LINE)
        self._id: str | None = None
        UndoInField(self.edit)
        self.edited.connect(lambda text: self.typed.emit(Type(self._id or "", text)))

    def show_view(self, view: FieldView, called: str = "") -> None:
        """Show the field of a view; ``called`` is its name where the label alone is not enough."""
        if self.label.text() != view.label:
            self.say_label(view.label)
        name = called or view.label
        if self.edit.accessibleName() != name:
            self.edit.setAccessibleName(name)
        self.say_hint(view.hint)
        if view.id != self._id:
            self.show_problem("")  # what was left out belonged to the words before
        if view.id != self._id or not self.edit.hasFocus():
            self._id = view.id
            if self.words != view.text:
                self.set_words(view.text)
                self.edit.setCursorPosition(0)


class Editor(QPlainTextEdit):
    """A few lines of one's own words. Tab goes on, Ctrl+Enter is the page's."""

    def __init__(self, look: Look, words: str = "aloud") -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        UndoInField(self)
        self.setProperty("words", words)
        self.setProperty(FOCUS_RADIUS, look.px("radius.field"))

    def sizeHint(self) -> QSize:
        """Ask for no more than the least: a layout takes the hint for what must be there."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Need the same, whatever the style would like."""
        return QSize(super().minimumSizeHint().width(), self.minimumHeight())


class TypedEditor(QWidget):
    """A label and an editor, bound like ``TypedField``."""

    #: The words are others now: a Type.
    typed = Signal(object)

    def __init__(
        self,
        look: Look,
        *,
        least_lines: int = 3,
        limit: int = PARAGRAPHS,
        words: str = "aloud",
        labelled: bool = True,
    ) -> None:
        """``words`` is ``body`` or ``aloud``, the size of what is typed.

        Without ``labelled`` the label is only heard: what stands above says it already.
        """
        super().__init__()
        self._look = look
        self._size = words
        self._lines = least_lines
        self._limit = limit
        self._id: str | None = None
        self._rendering = False
        self._label = Text(look, "label")
        self.edit = Editor(look, words)
        self._label.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px("space.tight"))
        column.addWidget(self._label)
        self._label.setVisible(labelled)
        column.addWidget(self.edit, 1)
        self.edit.textChanged.connect(self._tell)
        look.changed.connect(self._settle)
        self._settle()

    def show_view(self, view: FieldView) -> None:
        """Show the field of a view; words that are being typed are left alone."""
        self._label.say(view.label)
        if self.edit.accessibleName() != view.label:
            self.edit.setAccessibleName(view.label)
        if self.edit.placeholderText() != view.hint:
            self.edit.setPlaceholderText(view.hint)
        if view.id == self._id and self.edit.hasFocus():
            return
        self._id = view.id
        if self.edit.toPlainText() != view.text:
            self._rendering = True
            self.edit.setPlainText(view.text)
            self.edit.moveCursor(QTextCursor.MoveOperation.End)
            self._rendering = False

    def _tell(self) -> None:
        if self._rendering:
            return
        text = self.edit.toPlainText()
        if len(text) > self._limit:
            self._cut(text)
        else:
            self.typed.emit(Type(self._id or "", text))

    def _cut(self, text: str) -> None:
        """Take back what is beyond the most that is kept, as one step that can be undone."""
        cursor = self.edit.textCursor()
        cursor.setPosition(self._limit)
        cursor.setPosition(len(text), cursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _settle(self) -> None:
        self.edit.setMinimumHeight(self._lines * self._look.line_height(self._size) + 36)
