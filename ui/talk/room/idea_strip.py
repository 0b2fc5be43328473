"""One idea on its strip, with a way to take it out again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.parts.buttons import IconOnly
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk.board_view import IdeaView
from ui.theme.look import Look

_BESIDE, _TIGHT = 24, 8


class IdeaStrip(Panel):
    """The words left, the cross right. ``close`` strips stand nearer, where there are many."""

    #: Take it out, please.
    removal_asked = Signal()

    def __init__(self, look: Look, view: IdeaView, *, close: bool) -> None:
        super().__init__(look, radius="button")
        above = 0 if close else _TIGHT
        self.body.setContentsMargins(_BESIDE, above, _TIGHT, above)
        self.words = Text(look, "body", view.text, weight=500)
        self.remove = IconOnly(look, "x", view.take_out)
        self.remove.clicked.connect(self.removal_asked)
        row = QHBoxLayout()
        row.setSpacing(look.px("space.tight"))
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
