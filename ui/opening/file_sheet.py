"""Says over the page why a file is not opened: what happened, what is safe, what one can do."""

from PySide6.QtWidgets import QWidget

from coach.content.prose import ProblemsWords
from coach.errors import WorldError
from ui.parts.buttons import Primary
from ui.parts.sheet import Sheet
from ui.parts.text import Text
from ui.theme.look import Look
from ui.told import sentence


class FileSheet(Sheet):
    """Made for one file. Esc, Enter and its one button lead back to the page."""

    def __init__(
        self, look: Look, page: QWidget, words: ProblemsWords, trouble: WorldError
    ) -> None:
        text = words.problems[trouble.problem]
        super().__init__(look, page, text.title)
        self.body.addWidget(Text(look, "title", text.title))
        self.body.addSpacing(8)
        self.body.addWidget(Text(look, "aloud", sentence(words, trouble)))
        self.primary = Primary(look, text.button)
        self.primary.clicked.connect(self.close_sheet)
        self.close_asked.connect(self.close_sheet)
        self.closed.connect(self.deleteLater)
        self.bar.set_primary(self.primary)
        self.open(self.primary)
