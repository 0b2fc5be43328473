"""An agreement as it reads: what is tried in large words, then who, when, how long."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.theme.look import Look

Lines = tuple[tuple[str, str], ...]


class AgreementCard(Panel):
    """Heading, then each line under its label; the first one is the largest."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._shown: tuple[str, Lines, str] | None = None
        self._rows: list[QWidget] = []
        self._heading = Text(look, "small")
        self._what = Text(look, "lead")
        self._columns = 2
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.px("space.apart"))
        self._grid.setVerticalSpacing(look.px("space.snug"))
        self.body.addWidget(self._heading)
        self.body.addSpacing(look.px("space.tight"))
        self.body.addWidget(self._what)
        self.body.addSpacing(look.px("space.near"))
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def set_columns(self, columns: int) -> None:
        """Stand the small lines in so many columns."""
        if columns != self._columns:
            self._columns = columns
            self._place()

    def show_lines(self, heading: str, lines: Lines, nothing: str) -> None:
        """Show what was agreed, or say that nothing was written."""
        if (heading, lines, nothing) == self._shown:
            return
        self._shown = (heading, lines, nothing)
        self._heading.say(heading)
        self._what.say(lines[0][1] if lines else nothing)
        for row in self._rows:
            self._grid.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._line(label, words) for label, words in lines[1:]]
        self._place()

    def _line(self, label: str, words: str) -> QWidget:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(self._look, "small", label))
        column.addWidget(Text(self._look, "body", words))
        column.addStretch(1)
        return line

    def _place(self) -> None:
        for index, row in enumerate(self._rows):
            self._grid.addWidget(row, index // self._columns, index % self._columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
