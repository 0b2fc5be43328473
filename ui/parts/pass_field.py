"""A field for a passphrase: dots, until somebody asks to see it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.parts.buttons import IconOnly
from ui.parts.field import LabelledField
from ui.theme.look import Look
from ui.theme.mirror import from_right, placed

#: More is no passphrase, but a pasted file.
LONGEST = 1_000
#: Kept free between the button and the edge of the field, in px.
_EDGE = 4

#: For what types along: it learns nothing here, and changes nothing.
_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


def keep_quiet(widget: QWidget) -> None:
    """Let no keyboard on the screen learn what is typed here."""
    widget.setInputMethodHints(widget.inputMethodHints() | _HINTS)


class PassField(LabelledField):
    """The field, and in it at its end the button that shows what is typed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", label_role="label", limit=LONGEST, parent=parent)
        self._look = look
        self._eye = IconOnly(look, "eye", "", parent=self)
        self._eye.clicked.connect(self._turn)
        self.edit.installEventFilter(self)
        look.changed.connect(self._settle)
        self._hide()

    @property
    def eye(self) -> IconOnly:
        """The button."""
        return self._eye

    def show_words(self, label: str, help_words: str = "", problem: str = "") -> None:
        """Say what is to be typed, and what is wrong with it."""
        self.say_label(label)
        self.say_help(help_words)
        self.show_problem(problem)
        self._name_eye()

    def forget(self) -> None:
        """Hold nothing that was typed, nor what could be taken back."""
        self._hide()
        self.edit.setText("")  # unlike clear(), it leaves nothing to undo

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the button in the field."""
        if event.type() in {QEvent.Type.Move, QEvent.Type.Resize}:
            self._settle()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Put the button where it belongs."""
        super().showEvent(event)
        self._settle()

    def _turn(self) -> None:
        if self.edit.echoMode() == QLineEdit.EchoMode.Password:
            self.edit.setEchoMode(QLineEdit.EchoMode.Normal)
            keep_quiet(self.edit)
            self._eye.show_icon("eye-off")
        else:
            self._hide()
        self._name_eye()

    def _hide(self) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        keep_quiet(self.edit)
        self._eye.show_icon("eye")

    def _name_eye(self) -> None:
        tr = QCoreApplication.translate
        hidden = self.edit.echoMode() == QLineEdit.EchoMode.Password
        words = tr("PassField", "Show: {0}") if hidden else tr("PassField", "Hide: {0}")
        name = words.format(self.edit.accessibleName())
        self._eye.say(name)
        self._eye.setToolTip(name)

    def _settle(self) -> None:
        side = self._look.px("target.least")
        field = self.edit.geometry()
        place = QRect(
            QPoint(field.right() + 1 - side - _EDGE, field.center().y() - side // 2 + 1),
            self._eye.sizeHint(),
        )
        self._eye.setGeometry(placed(place, field))
        self._eye.raise_()
        self.remark.raise_()  # it stands below both, and is read after them
        room = side + _EDGE
        left, right = (room, 0) if from_right() else (0, room)
        self.edit.setTextMargins(left, 0, right, 0)
