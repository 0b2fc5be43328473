"""The quiet card: some things need people, and here is the way to them."""

from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.parts.buttons import Secondary
from ui.parts.panel import Panel
from ui.parts.picture import Picture
from ui.parts.text import Text
from ui.theme.look import Look

_ICON = 26


class Quiet(Protocol):
    """What stands on it."""

    @property
    def title(self) -> str:
        """The heading."""
        ...

    @property
    def text(self) -> str:
        """What stands below."""
        ...

    @property
    def button(self) -> str:
        """What the way to help says."""
        ...


class HelpCard(Panel):
    """The quiet card: from two metres it looks like any other."""

    #: The way to help was asked for.
    help_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, inner=28)
        self._title = Text(look, "strong", balanced=False)
        self._text = Text(look, "small", balanced=False)
        self.button = Secondary(look, "", small=True)
        self.button.clicked.connect(self.help_asked)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(Picture(look, "life-buoy", _ICON), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        self.body.addLayout(head)
        self.body.addSpacing(8)
        self.body.addWidget(self._text)
        self.body.addSpacing(16)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_view(self, view: Quiet) -> None:
        """Show these words."""
        self._title.say(view.title)
        self._text.say(view.text)
        self.button.say(view.button)
