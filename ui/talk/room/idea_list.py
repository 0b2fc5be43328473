"""Three ideas for a break, each with an icon, 26 px."""

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.parts.text import Text
from ui.theme.look import Look

#: Icons for the places in the list: the body comes first, then quiet, then the topic.
_ICONS = ("footprints", "leaf", "message-circle")


class IdeaList(QWidget):
    """A label and the ideas below it; without ideas it takes no room."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._label = Text(look, "strong")
        self._lines = [(QLabel(), Text(look, "aloud")) for _ in _ICONS]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(14)
        self._grid.setHorizontalSpacing(22)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._label, 0, 0, 1, 2)
        for row, (icon, words) in enumerate(self._lines, start=1):
            self._grid.addWidget(icon, row, 0)
            self._grid.addWidget(words, row, 1)
        look.changed.connect(self._settle)
        self._settle()

    def show_view(self, label: str, ideas: tuple[str, ...]) -> None:
        """Show up to three ideas."""
        self.setVisible(bool(ideas))
        self._label.say(label)
        for index, (icon, words) in enumerate(self._lines):
            idea = ideas[index] if index < len(ideas) else ""
            icon.setVisible(bool(idea))
            words.setVisible(bool(idea))
            words.say(idea)

    def _settle(self) -> None:
        for name, (icon, _) in zip(_ICONS, self._lines, strict=True):
            icon.setPixmap(self._look.pixmap(name, "ink_soft", 26))
