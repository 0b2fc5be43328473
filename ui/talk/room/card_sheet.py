"""One card that helps, over the stage; another one by the primary, back by Esc."""

from PySide6.QtWidgets import QWidget

from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk.aid_view import CardSheetView
from ui.talk.room.room_sheet import RoomSheet
from ui.theme.look import Look

_INNER, _LEAST = 40, 200


class CardSheet(RoomSheet):
    """Shows a ``CardSheetView``. Nothing is kept of what was drawn."""

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(look, page)
        self._panel = Panel(look, ground="sunken", inner=_INNER)
        self._panel.setMinimumHeight(_LEAST)
        self._part = Text(look, "small")
        self._words = Text(look, "prompt")
        self._line = Text(look, "body", color="ink_soft")
        self._panel.body.addWidget(self._part)
        self._panel.body.addStretch(1)
        self._panel.body.addSpacing(look.px("space.near"))
        self._panel.body.addWidget(self._words)
        self._panel.body.addStretch(1)
        self.body.addWidget(self._panel)
        self.body.addSpacing(look.px("space.near"))
        self.body.addWidget(self._line)

    def show_view(self, view: CardSheetView) -> None:
        """Show one card."""
        self.show_words(view.title, "", view.back, view.primary)
        self._part.say(view.part)
        self._part.setVisible(bool(view.part))
        self._words.say(view.text)
        self._line.say(view.line)
        self._line.setVisible(bool(view.line))

    def start(self) -> QWidget | None:
        """Begin on what draws another card, or on the way back."""
        return self.back if self.primary.isHidden() else self.primary
