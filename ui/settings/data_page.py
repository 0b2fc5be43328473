"""Settings, your data: where it is kept, and the way to erase all of it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.buttons import Secondary
from ui.parts.text import Text
from ui.settings.row import SettingRow
from ui.settings.view import AskErase, DataView, OpenFolder
from ui.theme.look import Look


def tr(text: str) -> str:
    """Translate a label."""
    return QCoreApplication.translate("Settings", text)


class DataPage(QWidget):
    """Two rows; erasing asks first."""

    #: A SettingsRequest.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._folder = Text(look, "small", color="ink", balanced=False)
        show = Secondary(look, tr("Open the folder"), small=True)
        erase = Secondary(look, tr("Erase everything …"), icon="trash-2", small=True)
        show.clicked.connect(lambda: self.asked.emit(OpenFolder()))
        erase.clicked.connect(lambda: self.asked.emit(AskErase()))
        self._kept = SettingRow(look, "", " ", show)
        self._erase = SettingRow(look, "", " ", erase)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._kept)
        column.addSpacing(16)
        column.addWidget(self._folder)
        column.addSpacing(16)
        column.addWidget(self._erase)
        column.addStretch(1)

    def show_view(self, view: DataView) -> None:
        """Show this and nothing else."""
        self._kept.say_name(view.kept_title)
        self._kept.say_line(view.kept)
        self._folder.say(view.folder)
        self._erase.say_name(view.erase_title)
        self._erase.say_line(view.erase)

    def set_below(self, below: bool) -> None:
        """Put the buttons under the words, or beside them."""
        for row in (self._kept, self._erase):
            row.set_below(below)
