"""On macOS a file that is opened comes as an event, whether In Turn runs already or not."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class FinderApplication(QApplication):
    """The application object there; elsewhere no event passes through Python."""

    #: A file is to be opened: its path.
    file_asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Tell of files."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(event.file())
            return True
        return super().event(event)
