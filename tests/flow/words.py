"""What can be read, or heard, in a window: for tests that ask what two people see."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget


def words_on(window: QWidget) -> str:
    """Give everything that is written in a window now, one piece in a line.

    What is painted by hand has its words in its accessible name, so both are asked for.
    """
    pieces: dict[str, None] = {}
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            pieces.update(dict.fromkeys(_words_of(widget)))
    return "\n".join(piece.replace("&&", "&") for piece in pieces if piece)


def name_of(widget: QWidget) -> str:
    """Give the name of a widget as a screen reader says it."""
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name)


def _words_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield from (widget.toPlainText(), widget.placeholderText())
    else:
        text: object = getattr(widget, "text", None)
        if callable(text) and isinstance(said := text(), str):
            yield said
    yield from (widget.accessibleName(), widget.accessibleDescription())
