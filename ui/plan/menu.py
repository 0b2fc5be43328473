"""A drop-down with its label above, as tall as both need."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.drop_down import DropDown
from ui.parts.text import Text
from ui.theme.look import Look


class LabelledMenu(QWidget):
    """One of many, with the label that names it."""

    #: A person chose another one; carries its key.
    choice_changed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._label = Text(look, "label")
        self.menu = DropDown(look)
        self._label.setBuddy(self.menu)
        self.menu.choice_changed.connect(self.choice_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._label)
        column.addWidget(self.menu)
        look.changed.connect(self._fit)
        self._fit()

    def show_options(self, label: str, options: tuple[tuple[str, str], ...], chosen: str) -> None:
        """Offer these."""
        self._label.say(label)
        self.menu.set_options(options)
        self.menu.choose(chosen)

    def _fit(self) -> None:
        self.menu.setMinimumHeight(self.menu.sizeHint().height())
