"""What takes a while in Settings: its words, how far it is, and a way to stop it."""

import msgspec
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import Secondary
from ui.parts.share_bar import ShareBar
from ui.parts.text import Text
from ui.theme.look import Look


class WorkView(msgspec.Struct, frozen=True):
    """What takes a while: its words, how far it is (from 0 to 1), and whether it can be stopped."""

    words: str
    share: float = 0.0
    stop: bool = False


class Working(QWidget):
    """A function of a ``WorkView``, and nothing at all without one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = Text(look, "body")
        self._bar = ShareBar(look)
        stop = QCoreApplication.translate("Settings", "Stop")
        self.stop = Secondary(look, stop, icon="circle-stop", small=True)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._bar, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    def show_view(self, view: WorkView | None) -> None:
        """Show this, or nothing."""
        self.setVisible(view is not None)
        if view is not None:
            self._words.say(view.words)
            self._bar.show_share(view.share, view.words)
            self.stop.setVisible(view.stop)
