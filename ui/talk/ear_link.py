"""The one small sign of listening in the top line of a room; a press switches it on or off."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.talk.ear_view import EarView
from ui.theme.look import Look
from ui.theme.mirror import margins


class _Words(QuietLink):
    """Quieter than other links: it is there all the time."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", icon="mic-off", small=True, chevron=False)
        self.kind = replace(self.kind, weight=400)

    def _ink(self) -> QColor:
        return self.look.color("ink" if self.underMouse() or self.isDown() else "ink_soft")


class EarLink(QWidget):
    """Icon and words; nothing where there is nothing to listen to."""

    #: Somebody wants listening on or off.
    asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._view: EarView | None = None
        self._short = False
        self.button = _Words(look)
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
            # What is not written there can still be read, or heard.
            whole = f"{view.words}. {view.press}" if short else view.press
            self.button.setAccessibleDescription(whole)
            self.button.setToolTip(whole)
        self.setVisible(view is not None)
