"""Says aloud, to those who do not see it, what is new on a page of Rehearse."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(page: QWidget, *words: str) -> None:
    """Let a screen reader say these, one after the other; nothing where there are none."""
    said = " ".join(filter(None, words))
    if said:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(page, said))
