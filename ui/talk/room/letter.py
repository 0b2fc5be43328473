"""What somebody else has written, to be read: who wrote it, and the words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.text import Text
from ui.talk.room.typed_field import Editor
from ui.talk.stage_view import LetterView
from ui.theme.look import Look


class Letter(QWidget):
    """The words can be selected and scrolled by keyboard, and not be changed."""

    def __init__(self, look: Look, *, least_lines: int = 3, flat: bool = False) -> None:
        """``flat`` words lie on their panel, without a ground of their own."""
        super().__init__()
        self._look = look
        self._lines = least_lines
        self._view: LetterView | None = None
        self._heading = Text(look, "label")
        self.words = Editor(look)
        self.words.setReadOnly(True)
        self.words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if flat:
            self.words.setProperty("flat", "true")
            self.words.document().setDocumentMargin(0)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._heading.setBuddy(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px("space.tight"))
        column.addWidget(self._heading)
        column.addWidget(self.words, 1)
        look.changed.connect(self._settle)
        self._settle()

    def show_view(self, view: LetterView | None) -> None:
        """Show what was written; without anything this takes no room."""
        if view == self._view:
            return
        self._view = view
        self.setVisible(view is not None)
        if view is not None:
            self._heading.say(view.heading)
            self.words.setAccessibleName(view.heading)
            self.words.setPlainText(view.text)

    def _settle(self) -> None:
        self.words.setMinimumHeight(self._lines * self._look.line_height("aloud") + 36)
