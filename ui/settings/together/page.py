"""*Two computers* in Settings: what it does, the folder, the words, and what came of it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.action_bar import keep_for_bar
from ui.parts.buttons import Primary, Secondary
from ui.parts.pass_field import PassField
from ui.parts.text import Text
from ui.settings.row import SettingRow
from ui.settings.together.view import ChooseFolder, GoOn, Part, TogetherView, TypeWords
from ui.theme.look import Look


def tr(text: str) -> str:
    """Translate a label."""
    return QCoreApplication.translate("Together", text)


class TogetherPage(QWidget):
    """A function of a ``TogetherView``. Its buttons for the bar are ``others`` and ``primary``."""

    #: A TogetherRequest.
    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._said = ""
        self._texts = [Text(look, "body") for _ in range(2)]
        self._choose = Secondary(look, tr("Choose the folder …"), icon="folder-open", small=True)
        self._folder = SettingRow(look, tr("The folder"), " ", self._choose)
        self.field = PassField(look)
        self._told = Text(look, "body")
        self._part = Secondary(look, tr("Share it no longer"))
        self.primary = Primary(look, tr("Share this folder"))
        keep_for_bar(self, self._part, self.primary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (*self._texts, self._folder, self.field, self._told):
            column.addWidget(part)
        column.addStretch(1)
        self._choose.clicked.connect(lambda: self.wanted.emit(ChooseFolder()))
        self._part.clicked.connect(lambda: self.wanted.emit(Part()))
        self.primary.clicked.connect(lambda: self.wanted.emit(GoOn()))
        self.field.edited.connect(lambda text: self.wanted.emit(TypeWords(text)))
        self.field.entered.connect(lambda: self.wanted.emit(GoOn()))

    @property
    def others(self) -> tuple[QWidget, ...]:
        """The buttons at the left of the bar."""
        return (self._part,)

    def show_view(self, view: TogetherView) -> None:
        """Show this and nothing else."""
        for number, text in enumerate(self._texts):
            text.say(view.texts[number] if number < len(view.texts) else "")
            text.setVisible(number < len(view.texts))
        self._folder.say_line(view.folder)
        self._choose.say(view.choose or tr("Choose the folder …"))
        self._choose.setVisible(bool(view.choose))
        self.field.setVisible(not view.joined)
        self.field.show_words(view.label, view.help, view.problem)
        if view.joined:
            self.field.forget()
        self._part.setVisible(bool(view.part))
        self._part.setEnabled(not view.busy)
        self.primary.say(view.primary)
        self.primary.setEnabled(view.ready)
        said = view.busy or view.told
        self._told.say(said)
        self._told.setVisible(bool(said))
        if (said or view.problem) and (said or view.problem) != self._said:
            event = QAccessibleAnnouncementEvent(self, said or view.problem)
            QAccessible.updateAccessibility(event)
        self._said = said or view.problem

    def show_torn(self) -> None:
        """Say that the words of this page cannot be read; all other sections work."""
        self._told.say(tr("This page cannot be read. Help says which file is missing."))
        for part in (*self._texts, self._folder, self.field, self._part):
            part.hide()
        self.primary.hide()

    def focus(self) -> None:
        """Put the keyboard where one goes on."""
        where = self.primary if self.primary.isEnabled() else self._choose
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_below(self, below: bool) -> None:
        """Put the button under the words, or beside them."""
        self._folder.set_below(below)
