"""This book as a whole: its passphrase, its recovery words, a kept voice, its end."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import Primary, Secondary
from ui.parts.field import LabelledField, Remark
from ui.parts.ruled import Ruled
from ui.parts.sheet import Sheet
from ui.parts.text import Text
from ui.reflect import asks
from ui.reflect.place_page import NotedPage
from ui.reflect.view import GoneView, RoomRow, RoomView
from ui.theme.look import Look

_FIELD = 312


class _Row(Ruled):
    """One thing that can be done: what it is at the left, its button at the right."""

    def __init__(self, look: Look, row: RoomRow) -> None:
        super().__init__(look)
        self.key = row.key
        self.button = Secondary(look, row.button, small=True)
        self.button.setAccessibleName(f"{row.name}: {row.button}")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(look, "strong", row.name))
        words.addWidget(Text(look, "small", row.line))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 16, 0, 14)
        line.setSpacing(24)
        line.addLayout(words, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)


class RoomPage(NotedPage):
    """A function of a ``RoomView``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._shown: tuple[RoomRow, ...] = ()
        self.rows: list[_Row] = []
        self._notice, self._problem = Remark(look), Remark(look)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        for part in (self._notice, self._problem):
            self.body.addWidget(part)
        self.body.addSpacing(8)
        self.body.addLayout(self._column)
        self.body.addStretch(1)
        self.set_bar(primary=False)

    def show_page(self, view: RoomView) -> None:
        """Show this and nothing else."""
        self.say_head(view.title, back=view.back, close=view.close, person=view.person)
        self._notice.show_words(view.notice, icon="check")
        self._problem.show_words(view.problem, icon="info", problem=True)
        self.safety.say(view.safety)
        if view.rows != self._shown:
            self._shown = view.rows
            self._make(view.rows)

    def focus(self) -> None:
        """Begin on the first button."""
        self.rows[0].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, rows: tuple[RoomRow, ...]) -> None:
        had = any(row.button.hasFocus() for row in self.rows)
        for old in self.rows:
            old.hide()
            old.deleteLater()
        self.rows = [_Row(self.look, row) for row in rows]
        for row in self.rows:
            row.button.clicked.connect(
                lambda _=False, key=row.key: self.asked.emit(asks.RoomDeed(key))
            )
            self._column.addWidget(row)
        if had:  # what was pressed is not there any more
            self.focus()


class GoneSheet(Sheet):
    """The question before a book is thrown away: nothing happens until the word stands there."""

    #: A ui.reflect.asks.Request.
    asked = Signal(object)

    def __init__(self, look: Look, page: QWidget, view: GoneView) -> None:
        super().__init__(look, page, view.title)
        self._ready = False
        self.body.addWidget(Text(look, "title", view.title))
        self.body.addSpacing(8)
        self.body.addWidget(Text(look, "aloud", view.text))
        self.body.addSpacing(24)
        self.field = LabelledField(look, view.label, help_words=view.stays, limit=40)
        self.field.setMinimumWidth(_FIELD)
        self.field.edited.connect(lambda text: self.asked.emit(asks.TypeWord(text)))
        self.body.addWidget(self.field, alignment=Qt.AlignmentFlag.AlignLeft)
        keep = Secondary(look, view.keep)
        self.primary = Primary(look, view.primary, icon="trash-2")
        self.bar.set_others(keep)
        self.bar.set_primary(self.primary)
        keep.clicked.connect(lambda: self.asked.emit(asks.KeepBook()))
        self.close_asked.connect(lambda: self.asked.emit(asks.KeepBook()))
        self.primary.clicked.connect(self._press)
        self.open(self.field.edit)

    def show_view(self, view: GoneView) -> None:
        """Show whether the word stands there."""
        self._ready = view.ready
        self.primary.say(view.primary)

    def _press(self) -> None:
        """Throw it away, or lead to the field where the word is missing."""
        if self._ready:
            self.asked.emit(asks.DeleteBook())
        else:
            self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
