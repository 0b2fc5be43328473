"""The list of copies: when each was made, how large it is, and *Bring back*."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import Secondary
from ui.parts.ruled import Ruled
from ui.parts.text import Text
from ui.settings.data.view import CopyRow
from ui.theme.look import Look

_ROW, _SIZE = 72, 96

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def tr(text: str) -> str:
    """Translate a label."""
    return QCoreApplication.translate("Data", text)


class CopyList(QWidget):
    """Rows that arrows go through; Enter brings one back."""

    #: The name of a copy that is to be looked at.
    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[CopyRow, ...] = ()
        self._below = False
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_rows(self, rows: tuple[CopyRow, ...]) -> None:
        """Show these and no others; the keyboard stays in its row, as far as there is one."""
        if rows == self._shown:
            return
        at = next((n for n, row in enumerate(self._rows) if row.button.hasFocus()), None)
        self._shown = rows
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [_Row(self._look, row) for row in rows]
        for row in self._rows:
            row.set_below(self._below)
            row.button.clicked.connect(lambda _=False, name=row.name: self.chosen.emit(name))
            self._column.addWidget(row)
        if at is not None and self._rows:
            self._go_to(at)

    def set_below(self, below: bool) -> None:
        """Put the buttons under the words, or beside them."""
        self._below = below
        for row in self._rows:
            row.set_below(below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the rows by arrows."""
        at = next((n for n, row in enumerate(self._rows) if row.button.hasFocus()), None)
        step = _MOVES.get(Qt.Key(event.key()))
        if at is None or step is None:
            super().keyPressEvent(event)
        else:
            self._go_to(at + step)

    def _go_to(self, number: int) -> None:
        row = self._rows[min(max(number, 0), len(self._rows) - 1)]
        row.button.setFocus(Qt.FocusReason.TabFocusReason)


class _Button(Secondary):
    """Leaves the arrows to the list; a button by itself would go on as Tab does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter and Space."""
        if Qt.Key(event.key()) in _MOVES:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Row(Ruled):
    """One copy."""

    def __init__(self, look: Look, view: CopyRow) -> None:
        super().__init__(look)
        self.name = view.name
        self.button = _Button(look, tr("Bring back"), icon="history", small=True)
        self.button.setAccessibleName(tr("Bring back: {0}").format(view.when))
        self.button.setAccessibleDescription(", ".join(filter(None, (view.why, view.size))))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(Text(look, "strong", view.when))
        if view.why:
            words.addWidget(Text(look, "small", view.why))
        words.addStretch(1)
        size = Text(look, "small", view.size, balanced=False)
        size.setMinimumWidth(look.grown(_SIZE))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 12, 0, 10)
        self._box.setSpacing(16)
        self._box.addLayout(words, 1)
        self._box.addWidget(size, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(_ROW)

    def set_below(self, below: bool) -> None:
        """Put size and button under the words, or beside them."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if below else across)
