"""Enter and Esc in a field belong to the field, and never press the page's primary."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

_LEAVES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape})


def left_a_field(event: QKeyEvent, page: QWidget, then: QWidget) -> bool:
    """Go from a field on ``page`` to ``then`` on Enter or Esc; False if it was another key."""
    now = QApplication.focusWidget()
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if not isinstance(now, QLineEdit) or not page.isAncestorOf(now):
        return False
    if event.key() not in _LEAVES or not plain:
        return False
    then.setFocus(Qt.FocusReason.OtherFocusReason)
    return True
