"""Joins taking out and bringing in to the store, to files, and to the computer's own dialogs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from coach.content.mistakes import ContentBroken
from ui.errand import Errands
from ui.settings.taking.presenter import TakingPresenter
from ui.settings.taking.sheet import TakingSheet

if TYPE_CHECKING:
    from coach.clock import Clock
    from coach.content.library import Library
    from ui.keeper import Keeper
    from ui.preferences import Preferences
    from ui.settings.taking.view import TakingView
    from ui.theme.look import Look

#: The ways out of *Your data* that there are where this is joined.
WAYS = frozenset({"move", "take"})


class Sheets(QObject):
    """Shows the sheet of a presenter over a page, and takes it away."""

    def __init__(self, look: Look, page: QWidget, presenter: TakingPresenter) -> None:
        super().__init__(page)
        self._look, self._page, self._presenter = look, page, presenter
        self._sheet: TakingSheet | None = None
        self._dialog: QFileDialog | None = None
        presenter.view_changed.connect(self.show_view)
        presenter.place_wanted.connect(self._choose_place)
        presenter.file_wanted.connect(self._choose_file)

    @property
    def sheet(self) -> TakingSheet | None:
        """The sheet that is seen now."""
        return self._sheet

    @property
    def dialog(self) -> QFileDialog | None:
        """The computer's own dialog, as long as it is open."""
        return self._dialog

    def show_view(self, view: TakingView | None) -> None:
        """Show this; another step has a sheet of its own."""
        sheet = self._sheet
        if sheet is not None and (view is None or view.at is not sheet.at):
            self._sheet = None
            sheet.close_sheet()
            sheet.deleteLater()
        if view is None:
            return
        if self._sheet is None:
            self._sheet = TakingSheet(self._look, self._page, view)
            self._sheet.asked.connect(self._presenter.ask)
            self._sheet.open(self._sheet.first())
        else:
            self._sheet.show_view(view)

    def _choose_place(self, end: str, name: str) -> None:
        dialog = self._new_dialog(end)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(end[1:])
        dialog.selectFile(f"{name}{end}")
        dialog.fileSelected.connect(lambda file: self._presenter.save(Path(file)))
        QDialog.open(dialog)  # its own form wants a slot by name

    def _choose_file(self, end: str) -> None:
        dialog = self._new_dialog(end)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda file: self._presenter.open_file(Path(file)))
        QDialog.open(dialog)

    def _new_dialog(self, end: str) -> QFileDialog:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = self._dialog = QFileDialog(self._page, "", folder)
        dialog.setNameFilter(f"*{end}")
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget)
        return dialog

    def _forget(self, _result: int) -> None:
        self._dialog = None


def join(
    page: QWidget,
    look: Look,
    library: Library,
    home: Path,
    preferences: Preferences,
    clock: Clock,
    keeper: Keeper,
) -> TakingPresenter | None:
    """Join it to a page, over which its sheets come; None: its words cannot be read."""
    try:
        presenter = TakingPresenter(
            library, home, preferences, clock, keeper.asking_for(page), Errands(page), parent=page
        )
    except ContentBroken:
        return None
    presenter.replaced.connect(keeper.replaced)
    Sheets(look, page, presenter)
    return presenter
