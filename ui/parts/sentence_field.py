"""A field for one sentence that may be long: two lines of it are seen, and Enter goes on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.field import Remark
from ui.parts.text import Text
from ui.parts.writing import Writing
from ui.theme.look import Look

_BETWEEN, _INSIDE, _LEADING, _LINES = 10, 34, 107, 2
#: The distance of two baselines, in sizes of the letters.
_LINE = 1.42


class SentenceField(QWidget):
    """A label, the field, and a line of help below."""

    #: A person changed the words; carries all of them.
    edited = Signal(str)

    def __init__(self, look: Look, *, limit: int) -> None:
        super().__init__()
        self._look = look
        self._label = Text(look, "strong")
        self.edit = Writing(look, leading=_LEADING, flat=False, limit=limit, lines=False)
        self._label.setBuddy(self.edit)
        self._help = Remark(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BETWEEN)
        for part in (self._label, self.edit, self._help):
            column.addWidget(part)
        self.edit.edited.connect(self.edited)
        look.changed.connect(self._settle)
        self._settle()

    def show_words(self, label: str, text: str, help_line: str = "") -> None:
        """Show the label, the words and the help; what was typed last stays as it is."""
        self._label.say(label)
        self._help.show_words(help_line)
        self.edit.setAccessibleName(label)
        self.edit.setAccessibleDescription(help_line)
        if text != self.edit.words:
            self.edit.put(text)

    def clear(self) -> None:
        """Hold nothing any more."""
        self.edit.put("")

    def _settle(self) -> None:
        self.edit.setFixedHeight(round(_LINES * _LINE * self._look.px("aloud")) + _INSIDE)
