"""*Microphone* in Settings: what it is for, which one, whether it hears."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import Secondary
from ui.parts.drop_down import DropDown
from ui.parts.steps import StepMarks
from ui.parts.text import Text
from ui.settings.microphone.view import MARKS, ChooseDevice, MicrophoneView, Try
from ui.settings.row import SettingRow
from ui.theme.look import Look


def tr(text: str) -> str:
    """Translate a label."""
    return QCoreApplication.translate("Microphone", text)


class MicrophonePage(QWidget):
    """A function of a ``MicrophoneView``."""

    #: A MicrophoneRequest.
    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._said = ""
        self._texts = [Text(look, "body") for _ in range(3)]
        self._label = Text(look, "strong", tr("Which one"), balanced=False)
        self._devices = DropDown(look)
        self._label.setBuddy(self._devices)
        self._try = Secondary(look, tr("Try it"), icon="play", small=True)
        self._row = SettingRow(look, tr("Does it hear you?"), " ", self._try)
        self._allow = Text(look, "body")
        self._marks = StepMarks(look)
        self._heard = Text(look, "body")
        self._meter = QWidget()
        meter = QHBoxLayout(self._meter)
        meter.setContentsMargins(0, 0, 0, 0)
        meter.setSpacing(16)
        meter.addWidget(self._marks, 0, Qt.AlignmentFlag.AlignVCenter)
        meter.addWidget(self._heard, 1)
        self._lay_out()
        self._devices.choice_changed.connect(lambda key: self.wanted.emit(ChooseDevice(key)))
        self._try.clicked.connect(lambda: self.wanted.emit(Try()))

    def show_view(self, view: MicrophoneView) -> None:
        """Show this and nothing else."""
        for text, words in zip(self._texts, view.texts, strict=True):
            text.say(words)
        self._devices.set_options(view.devices)
        self._devices.choose(view.chosen)
        self._row.say_line(view.state)
        self._allow.say(view.allow)
        self._allow.setVisible(bool(view.allow))
        self._try.say(tr("Stop") if view.trying else tr("Try it"))
        self._try.show_icon("circle-stop" if view.trying else "play")
        self._try.setEnabled(view.can_try)
        self._marks.show_steps(view.filled, MARKS)
        self._heard.say(view.heard)
        self._meter.setVisible(view.trying)
        said = view.heard or f"{view.state} {view.allow}"
        if said != self._said and self._said and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self._said = said

    def show_torn(self) -> None:
        """Say that the words of this page cannot be read; all other sections work."""
        self._texts[0].say(tr("This page cannot be read. Help says which file is missing."))
        for part in (*self._texts[1:], self._label, self._devices, self._row, self._allow):
            part.hide()
        self._meter.hide()

    def set_below(self, below: bool) -> None:
        """Put the button under the words, or beside them."""
        self._row.set_below(below)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for text in self._texts:
            column.addWidget(text)
        column.addSpacing(12)
        column.addWidget(self._label)
        column.addWidget(self._devices)
        column.addWidget(self._row)
        column.addWidget(self._allow)
        column.addWidget(self._meter)
        column.addStretch(1)
