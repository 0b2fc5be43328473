"""The lists beside the week: what is booked, and what was agreed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.parts.field import Remark
from ui.parts.sign import Fill, Sign
from ui.parts.text import Text
from ui.plan.view import ListedView
from ui.theme.look import Look

_SIGN = 24
_ICONS = {"check": "check", "gone": "leaf"}


class ListedRow(QWidget):
    """One of them: its sign, its words (a link where it can be opened), and one line."""

    #: It was opened; carries its key.
    opened = Signal(str)

    def __init__(self, look: Look, view: ListedView) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(0)
        words = self._words(look, view)
        line = Text(look, "small", view.line)
        left = 0
        if view.sign in set(Fill):
            sign = Sign(look, _SIGN)
            sign.show_sign(Fill(view.sign))
            grid.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignVCenter)
            left = 1
        elif view.sign:
            mark = Remark(look)
            mark.show_words(view.line, icon=_ICONS[view.sign])
            grid.addWidget(words, 0, 0)
            grid.addWidget(mark, 1, 0)
            return
        grid.addWidget(words, 0, left)
        grid.addWidget(line, 1, left)
        grid.setColumnStretch(left, 1)

    def _words(self, look: Look, view: ListedView) -> QWidget:
        if not view.key:
            return Text(look, "strong", view.words)
        link = QuietLink(look, view.words, chevron=False)
        link.setAccessibleDescription(view.line)
        link.clicked.connect(lambda: self.opened.emit(view.key))
        return link


class Listed(QWidget):
    """A heading and its rows; without rows only a line."""

    #: One was opened; carries its key.
    opened = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[ListedView, ...] | None = None
        self._heading = Text(look, "strong")
        self._line = Text(look, "small")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(self._rows)
        column.addWidget(self._line)

    def show_rows(self, heading: str, rows: tuple[ListedView, ...], line: str = "") -> None:
        """Show these and no others."""
        self._heading.say(heading)
        self._line.say(line)
        self._line.setVisible(bool(line))
        if rows == self._shown:
            return
        self._shown = rows
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for view in rows:
            row = ListedRow(self._look, view)
            row.opened.connect(self.opened)
            self._rows.addWidget(row)
