"""Letting go of widgets that showed what somebody wrote: at once, not when Qt finds the time."""

from PySide6.QtWidgets import QLabel, QTextEdit, QWidget


def let_go(widget: QWidget) -> None:
    """Empty all that ``widget`` shows and holds, hide it, and have it deleted."""
    widget.hide()
    parts = (widget, *widget.findChildren(QWidget))
    for part in parts:
        if isinstance(part, QLabel | QTextEdit):
            # Silently: else an answer would be taken back by its own field.
            part.blockSignals(True)
            part.clear()
        part.setAccessibleName("")
        part.setAccessibleDescription("")
    widget.deleteLater()
