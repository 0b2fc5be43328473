"""The kinds of widgets of which a screen reader is told more than Qt knows by itself.

None of them keeps the widget that it speaks for: Qt lets go of the face while the widget ends,
and the last one to hold it would then take it away too early.
"""

from typing import Any, cast

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLabel, QRadioButton, QWidget


class HeadingFace(QAccessibleWidget):
    """Words that begin a page or a part of it: screen readers leap from one to the next."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)

    def text(self, t: QAccessible.Text, /) -> str:
        """Be called what it says."""
        if t is QAccessible.Text.Name:
            label: Any = self.object()
            return label.accessibleName() or label.text()
        return super().text(t)


class HoldingFace(QAccessibleWidget):
    """What holds others: a group if it has a name, a window if it is one, else mere filler."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, QAccessible.Role.Client)

    def role(self) -> QAccessible.Role:
        """Say what it is now: a name may come later."""
        widget: Any = self.object()
        if getattr(widget, "heard_as", "") == "dialog":
            return QAccessible.Role.Dialog
        if widget.isWindow():
            return QAccessible.Role.Window
        return QAccessible.Role.Grouping if widget.accessibleName() else QAccessible.Role.Client


class ChosenFace(QAccessibleWidget):
    """What is chosen or not. Qt would tell of a mark beside the words, and be as small as that."""

    def __init__(self, button: QAbstractButton) -> None:
        one_of = isinstance(button, QRadioButton)
        super().__init__(
            button, QAccessible.Role.RadioButton if one_of else QAccessible.Role.CheckBox
        )

    @property
    def _button(self) -> QAbstractButton:
        return cast("QAbstractButton", self.object())

    def rect(self) -> QRect:
        """Be as large as it is seen."""
        button = self._button
        return QRect(button.mapToGlobal(QPoint(0, 0)), button.size())

    def state(self) -> QAccessible.State:
        """Say whether it is chosen."""
        told = super().state()
        told.checkable = True
        told.checked = self._button.isChecked()
        return told

    def actionNames(self) -> list[str]:
        """Offer what a hand can do."""
        actions = QAccessibleActionInterface
        names = [actions.toggleAction(), actions.setFocusAction()]
        return names if self._button.isEnabled() else []

    def doAction(self, actionName: str, /) -> None:
        """Do it."""
        if actionName == QAccessibleActionInterface.toggleAction():
            self._button.click()
        else:
            super().doAction(actionName)
