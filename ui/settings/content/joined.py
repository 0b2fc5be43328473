"""Joins *Content* to the store, to a thread for files, and to the computer's own dialogs."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from coach.clock import Clock
from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from ui.errand import Errands, trying
from ui.keeper import Keeper
from ui.settings.content.presenter import ContentPresenter
from ui.settings.screen import SettingsScreen
from ui.settings.view import OpenSection, Section


def join(
    screen: SettingsScreen, library: Library, home: Path, clock: Clock, keeper: Keeper
) -> ContentPresenter | None:
    """Join it, and give its presenter, which is to be opened whenever it is shown again.

    Where its words cannot be read it says so, and the other sections are as they were.
    """
    run = trying(Errands(screen))
    try:
        presenter = ContentPresenter(
            library, home, clock, run, keeper.asking_for(screen), parent=screen
        )
    except ContentBroken:
        screen.content.show_torn()
        return None
    presenter.view_changed.connect(screen.show_content)
    screen.content.asked.connect(presenter.ask)
    screen.asked.connect(lambda asked: asked == OpenSection(Section.CONTENT) and presenter.open())
    presenter.pack_wanted.connect(lambda folder: choose_pack(presenter, screen, folder=folder))
    presenter.cards_wanted.connect(lambda: choose_cards(presenter, screen))
    presenter.place_wanted.connect(lambda form, name: choose_place(presenter, screen, form, name))
    screen.show_content(presenter.view())
    return presenter


def choose_pack(presenter: ContentPresenter, page: QWidget, *, folder: bool) -> None:
    """Let somebody choose a pack."""
    dialog = _dialog(page)
    if folder:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("*.zip")
    dialog.fileSelected.connect(lambda file: presenter.look_at_pack(Path(file)))
    QDialog.open(dialog)  # its own form wants a slot by name


def choose_cards(presenter: ContentPresenter, page: QWidget) -> None:
    """Let somebody choose a file of cards."""
    dialog = _dialog(page)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter("*.csv *.apkg")
    dialog.fileSelected.connect(lambda file: presenter.look_at_cards(Path(file)))
    QDialog.open(dialog)


def choose_place(presenter: ContentPresenter, page: QWidget, form: str, name: str) -> None:
    """Let somebody say where cards are to be saved."""
    dialog = _dialog(page)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(f"*{form}")
    dialog.setDefaultSuffix(form[1:])
    dialog.selectFile(f"{name}{form}")
    dialog.fileSelected.connect(lambda file: presenter.save_cards(Path(file), form))
    QDialog.open(dialog)


def _dialog(page: QWidget) -> QFileDialog:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(page, "", folder)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
