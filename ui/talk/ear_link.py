"""The one small sign of listening in the top line of a room; a press switches it on or off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.talk.ear_view import EarView
from ui.theme.look import Look
from ui.theme.mirror import margins


class EarLink(QWidget):
    """Icon and words; nothing where there is nothing to listen to."""

    #: Somebody wants listening on or off.
    asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._view: EarView | None = None
        self._short = False
        self.button = QuietLink(look, "", icon="mic-off", small=True, chevron=False)
        self.button.clicked.connect(self.asked)
        box = QVBoxLayout(self)
        box.setContentsMargins(*margins(look.px("space.apart"), 0, 0, 0))
        box.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.hide()

    def show_view(self, view: EarView | None, *, short: bool = False) -> None:
        """Show how listening stands, perhaps in few words."""
        if (view, short) == (self._view, self._short):
            return
        self._view, self._short = view, short
        if view is not None:
            self.button.say(view.short if short else view.words)
            self.button.show_icon(view.icon)
            self.button.setAccessibleDescription(view.press)
            self.button.setToolTip(view.press)
        self.setVisible(view is not None)
