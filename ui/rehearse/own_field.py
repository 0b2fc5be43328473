"""A reply in one's own words: a field of one line that grows to three."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.field import Remark
from ui.parts.text import Text
from ui.parts.writing import Writing
from ui.theme.look import Look

#: The most characters of a reply, and of its lines those that are seen at once.
MOST, _LINES = 500, 3
_BETWEEN, _INSIDE, _LEADING = 8, 30, 107
#: The edge of the field and the margin in it, at both sides.
_BESIDE = 28


class OwnField(QWidget):
    """A label, the field, a remark below. Enter makes a line, Ctrl+Enter is the page's."""

    #: A person changed the words; carries all of them.
    edited = Signal(str)
    #: The field is higher now, or lower.
    resized = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._label = Text(look, "strong")
        self.edit = Writing(look, leading=_LEADING, words="body", flat=False, limit=MOST)
        self._label.setBuddy(self.edit)
        self._remark = Remark(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BETWEEN)
        for part in (self._label, self.edit, self._remark):
            column.addWidget(part)
        self.edit.edited.connect(self._take)
        self.edit.overflowed.connect(self._tell_of_limit)
        self.edit.document().documentLayout().documentSizeChanged.connect(self._settle)
        look.changed.connect(self._settle)
        self._settle()

    def show_words(self, label: str, example: str) -> None:
        """Say what it is for; what is in the field stays."""
        self._label.say(label)
        if self.edit.accessibleName() != label:
            self.edit.setAccessibleName(label)
        if self.edit.placeholderText() != example:
            self.edit.setPlaceholderText(example)
            self._settle()

    def show_trouble(self, words: str) -> None:
        """Say below it what went wrong; no words take it back."""
        self._remark.show_words(words, icon="info", problem=True)
        self.edit.setAccessibleDescription(words)

    def put(self, text: str) -> None:
        """Write ``text`` in the place of what was there."""
        if text != self.edit.words:
            self.edit.put(text)
        self.show_trouble("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See how many lines the example takes at this width."""
        super().resizeEvent(event)
        self._settle()

    def _take(self, text: str) -> None:
        if len(text) < MOST:
            self.show_trouble("")
        self.edited.emit(text)

    def _tell_of_limit(self) -> None:
        sentence = QCoreApplication.translate(
            "LabelledField", "There is room for {limit} characters. The rest was left out."
        )
        self.show_trouble(sentence.format(limit=MOST))

    def _settle(self) -> None:
        """Be as high as the words, or the example in their place; at most three lines."""
        line = self._look.line_height("body")
        lines = round(self.edit.document().size().height() / line)
        if self.edit.document().isEmpty():
            room = max(self.width() - _BESIDE, 1)
            lines = self._look.typeset(self.edit.placeholderText(), "body", width=room).lines
        high = min(max(lines, 1), _LINES) * line + _INSIDE
        if self.edit.minimumHeight() != high or self.edit.maximumHeight() != high:
            self.edit.setFixedHeight(high)
            self.resized.emit()
