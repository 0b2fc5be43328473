"""A field of a private page: its label, perhaps a link to words, and some lines to write in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.parts.pass_field import keep_quiet
from ui.parts.text import Text
from ui.parts.writing import Writing
from ui.reflect.guided.view import FieldView
from ui.theme.look import Look

#: The most characters of a line at the top, of a field, and of a page of one's own.
LINE, FIELD, LONG = 80, 2000, 20_000
#: Up to so many rows the words are large.
_LARGE_ROWS = 3
#: So many rows of a long field there are at least; it takes what room there is.
_LEAST_ROWS = 4
_BETWEEN, _INSIDE, _LEADING = 8, 28, 107
#: The distance of two baselines, in sizes of the letters.
_STEP = 1.42
_UNBOUNDED = 16_777_215


class FieldBox(QWidget):
    """A function of a FieldView. What is typed goes out and is never disturbed."""

    #: The words are others now: the id of the field, and all of them.
    typed = Signal(str, str)
    #: Words for it are wanted: the id of the field.
    words_asked = Signal(str)
    #: More came than there is room for.
    overflowed = Signal()

    def __init__(self, look: Look, view: FieldView) -> None:
        super().__init__()
        self._look = look
        self._id, self._rows = view.id, view.rows
        self._size = "aloud" if view.rows <= _LARGE_ROWS else "body"
        limit = LINE if view.rows == 1 else FIELD if view.rows <= 4 else LONG
        self._label = Text(look, "strong")
        self._link = QuietLink(look, "", small=True)
        self.edit = Writing(
            look,
            leading=_LEADING,
            words=self._size,
            flat=False,
            limit=limit,
            lines=view.rows > 1,
        )
        keep_quiet(self.edit)
        self._label.setBuddy(self.edit)
        if view.rows == 1:
            self.edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._label, 1)
        head.addWidget(self._link, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BETWEEN)
        column.addLayout(head)
        column.addWidget(self.edit)
        self._link.clicked.connect(lambda: self.words_asked.emit(self._id))
        self.edit.edited.connect(lambda text: self.typed.emit(self._id, text))
        self.edit.overflowed.connect(self.overflowed)
        look.changed.connect(self._settle)
        self._settle()

    @property
    def is_long(self) -> bool:
        """Whether it is a page of one's own, as high as there is room for."""
        return self._rows > _LEAST_ROWS

    @property
    def is_about(self) -> bool:
        """Whether this is the line at the top."""
        return not self._id

    def show_view(self, view: FieldView, *, put: bool) -> None:
        """Show the field; its words only where the page ``put`` them there."""
        self._label.say(view.label)
        self._link.say(view.picks)
        self._link.setVisible(bool(view.picks))
        self.edit.setAccessibleName(view.label)
        self.edit.setPlaceholderText(view.hint)
        self.edit.setReadOnly(view.closed)
        if put and self.edit.words != view.text:
            self.edit.put(view.text)

    def forget(self) -> None:
        """Hold nothing any more."""
        self.edit.put("")

    def _settle(self) -> None:
        line = round(_STEP * self._look.px(self._size))
        high = min(self._rows, _LEAST_ROWS) * line + _INSIDE
        self.edit.setMinimumHeight(high)
        self.edit.setMaximumHeight(_UNBOUNDED if self.is_long else high)
