"""Joins *Two computers* to the store, and to the computer's own dialog for a folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog

from coach.clock import Clock
from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from ui.errand import Errands
from ui.keeper import Keeper
from ui.settings.screen import SettingsScreen
from ui.settings.together.presenter import TogetherPresenter
from ui.settings.view import OpenSection, Section


def join(
    screen: SettingsScreen, library: Library, clock: Clock, keeper: Keeper
) -> Callable[[], None]:
    """Join it, and give what is to be done whenever it is shown again.

    Where its words cannot be read it says so, and the other sections are as they were.
    """
    try:
        presenter = TogetherPresenter(
            library, clock, keeper.asking_for(screen), errand=Errands(screen), parent=screen
        )
    except ContentBroken:
        screen.together.show_torn()
        return lambda: None
    presenter.view_changed.connect(screen.show_together)
    presenter.replaced.connect(keeper.replaced)
    screen.together.wanted.connect(presenter.ask)
    section = OpenSection(Section.TOGETHER)
    screen.asked.connect(lambda asked: asked == section and presenter.open())
    presenter.folder_wanted.connect(lambda: choose_folder(presenter, screen))
    screen.show_together(presenter.view())
    return presenter.open


def choose_folder(presenter: TogetherPresenter, screen: SettingsScreen) -> None:
    """Let somebody choose the folder that both computers share."""
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
    dialog = QFileDialog(screen, "", home)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.finished.connect(dialog.deleteLater)
    dialog.fileSelected.connect(lambda folder: presenter.take_folder(Path(folder)))
    QDialog.open(dialog)  # its own form wants a slot by name
