"""The picture of both, large, with the mood in words and one reason for it."""

from PySide6.QtCore import Qt

from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.rehearse.posture import Posture
from ui.rehearse.view import PostureView
from ui.theme.look import Look

#: How wide it is, and the width of a shape on it; the same where the window is not wide, in px.
WIDE, NARROW = 324, 260
_SIZE, _SMALL, _INNER = 98, 74, 24
_UNDER, _BETWEEN = 28, 8
#: So many lines of a reason have room, so that the picture stands still when it changes.
_LINES = 4


class PicturePanel(Panel):
    """A function of a ``PostureView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, ground="sunken", inner=_INNER)
        self._look = look
        middle = Qt.AlignmentFlag.AlignHCenter
        self.posture = Posture(look, _SIZE)
        self._mood = Text(look, "prompt", across=middle)
        self._reason = Text(look, "body", color="ink_soft", across=middle)
        self.body.addStretch(3)
        self.body.addWidget(self.posture, 0, middle)
        self.body.addSpacing(_UNDER)
        self.body.addWidget(self._mood)
        self.body.addSpacing(_BETWEEN)
        self.body.addWidget(self._reason)
        self.body.addStretch(2)
        look.changed.connect(self._settle)
        self._settle()

    def show_view(self, view: PostureView) -> None:
        """Show how the partner is now, and why."""
        self.posture.show_view(view)
        self._mood.say(view.mood)
        self._reason.say(view.reason)

    def set_wide(self, wide: bool) -> None:
        """Take the room of the drawing board, or less."""
        self.setFixedWidth(WIDE if wide else NARROW)
        self.posture.set_size(_SIZE if wide else _SMALL)

    def _settle(self) -> None:
        self._reason.setMinimumHeight(_LINES * self._look.line_height("body"))
        self._reason.setAlignment(Qt.AlignmentFlag.AlignTop)
