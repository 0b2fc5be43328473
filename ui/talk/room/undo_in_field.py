"""Ctrl+Z in a field: the field's own words first, then whatever the page can take back."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


class UndoInField(QObject):
    """Lets Ctrl+Z through to the page once its field has nothing left to take back.

    Qt's fields keep the key for themselves even then.
    """

    def __init__(self, field: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass the key on, unaccepted, so that Qt offers it to what holds the field."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not event.matches(QKeySequence.StandardKey.Undo) or self._can_undo():
            return False
        event.ignore()
        return True

    def _can_undo(self) -> bool:
        if isinstance(self._field, QLineEdit):
            return self._field.isUndoAvailable()
        return self._field.document().isUndoAvailable()
