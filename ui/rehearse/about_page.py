"""What rehearsing can do and cannot, and what it rests on."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.text import Text
from ui.rehearse.place_page import PlacePage
from ui.rehearse.requests import Back
from ui.rehearse.view import AboutView, PartView
from ui.theme.look import Look

_BETWEEN = 24


class AboutPage(PlacePage):
    """A function of an ``AboutView``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._shown: tuple[PartView, ...] = ()
        self._parts = QVBoxLayout()
        self._parts.setSpacing(0)
        self.body.addLayout(self._parts)
        self.body.addStretch(1)
        self.bar.set_primary(self.primary)
        self.primary.clicked.connect(lambda: self.asked.emit(Back()))

    def show_page(self, view: AboutView) -> None:
        """Show it."""
        self.say_head(view.title, view.back)
        self.primary.say(view.done)
        if view.parts != self._shown:
            self._shown = view.parts
            for part in view.parts:
                self._parts.addWidget(Text(self.look, "lead", part.title, heading=True))
                self._parts.addSpacing(4)
                self._parts.addWidget(Text(self.look, "body", part.text))
                self._parts.addSpacing(_BETWEEN)
