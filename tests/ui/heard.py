"""What a screen reader is told of a widget, read while the widget is alive."""

from typing import NamedTuple

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


class Heard(NamedTuple):
    """Name, description and role; whether it takes the keyboard."""

    name: str
    description: str
    role: QAccessible.Role
    focusable: bool


def heard(widget: QWidget) -> Heard:
    """Ask as a screen reader does."""
    face = QAccessible.queryAccessibleInterface(widget)
    return Heard(
        face.text(QAccessible.Text.Name),
        face.text(QAccessible.Text.Description),
        face.role(),
        bool(face.state().focusable),
    )
