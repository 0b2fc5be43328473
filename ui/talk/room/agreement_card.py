"""An agreement as it reads: what is tried in large words, then who, when, how long."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

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
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.body.addWidget(self._heading)
        self.body.addSpacing(look.px("space.tight"))
        self.body.addLayout(self._column)
        self.body.addStretch(1)

    def show_lines(self, heading: str, lines: Lines, nothing: str) -> None:
        """Show what was agreed, or say that nothing was written."""
        if (heading, lines, nothing) == self._shown:
            return
        self._shown = (heading, lines, nothing)
        self._heading.say(heading)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for index, (label, words) in enumerate(lines):
            if index:
                self._rows.append(Text(self._look, "small", label))
            self._rows.append(Text(self._look, "body" if index else "lead", words))
        if not lines:
            self._rows.append(Text(self._look, "body", nothing))
        for index, row in enumerate(self._rows):
            row.setContentsMargins(0, 0, 0, 0)
            self._column.addWidget(row)
            if index % 2 == 0:
                self._column.addSpacing(self._look.px("space.tight"))
