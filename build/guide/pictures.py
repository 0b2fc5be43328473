"""Pictures of the app for the guide: screens of ``tests.screens``, in the light look."""

from collections.abc import Mapping
from pathlib import Path

import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from coach.clock import HandClock
from tests.screens.registry import screens
from tests.screens.setting import EVENING, Setting
from ui.theme.look import Look

#: The screen of each chapter that has a picture.
SHOWN: Mapping[str, str] = {
    "first": "today-first",
    "talk": "stage-turn",
    "say": "say-it",
    "cards": "cards",
    "rehearse": "rehearse-choose",
    "reflect": "reflect",
    "progress": "progress",
    "shared": "hidden",
    "moving": "settings-data",
    "trouble": "damaged-copy",
    "keys": "keys-talk",
}
#: The window of each picture, in px; one that holds little is smaller.
WINDOW, SMALL_WINDOW = QSize(1280, 800), QSize(1280, 520)
_SMALL = frozenset({"hidden"})


def picture(look: Look, name: str, folder: Path) -> QImage:
    """Take a picture of a screen; ``folder`` is for what it keeps."""
    home = folder / name
    home.mkdir()
    size = SMALL_WINDOW if name in _SMALL else WINDOW
    setting = Setting(look, HandClock(wall=EVENING), home, size)
    screen = screens()[name](setting)
    show(screen, size)
    image = screen.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    screen.close()
    setting.keep.clear()
    shiboken6.delete(screen)
    return image


def show(widget: QWidget, size: QSize) -> None:
    """Show a widget at this size, with the keyboard nowhere: no ring draws the eye."""
    widget.resize(size)
    widget.show()
    widget.activateWindow()
    for _ in range(3):  # a layout may need a second turn once its words have wrapped
        QApplication.processEvents()
    holder = QApplication.focusWidget()
    if holder is not None:
        holder.clearFocus()
    QApplication.processEvents()
