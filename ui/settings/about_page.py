"""Settings, about: what In Turn is, and what it is made with."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.text import Text
from ui.settings.view import AboutView
from ui.theme.look import Look


class AboutPage(QWidget):
    """Text alone."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: AboutView | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_view(self, view: AboutView) -> None:
        """Show this; it is made once, because it never changes while the program runs."""
        if self._shown is not None:
            return
        self._shown = view
        look = self._look
        version = QCoreApplication.translate("Settings", "In Turn {0}").format(view.version)
        self._column.addWidget(Text(look, "lead", version))
        for text in view.text:
            self._column.addWidget(Text(look, "body", text))
        self._column.addSpacing(12)
        self._column.addWidget(Text(look, "strong", view.made_with))
        for name, does, licence in view.licences:
            line = f"{does} · {licence}"
            self._column.addWidget(Text(look, "small", line, opening=f"{name}: "))
        self._column.addStretch(1)
