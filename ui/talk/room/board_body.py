"""What the bodies of deciding have in common: a title and a sentence over what is done."""

from PySide6.QtWidgets import QVBoxLayout

from ui.parts.text import Text
from ui.talk.board_view import Headed
from ui.talk.room.stage_body import StageBody
from ui.theme.look import Look


class BoardBody(StageBody):
    """Title and sentence above, the rest in ``column`` below."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._title = Text(look, "title")
        self._text = Text(look, "aloud", color="ink_soft")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self._title)
        self.column.addSpacing(look.px("space.hair"))
        self.column.addWidget(self._text)
        self.column.addSpacing(look.px("space.near"))

    def show_head(self, view: Headed) -> None:
        """Show title and sentence."""
        self._title.say(view.title)
        self._text.say(view.text)
        self._text.setVisible(bool(view.text))
