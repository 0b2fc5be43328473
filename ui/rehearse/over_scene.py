"""What may lie over a scene: two replies side by side, or one that is said aloud."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.rehearse.aloud_sheet import AloudSheet
from ui.rehearse.beside_sheet import BesideSheet
from ui.rehearse.view import SceneView
from ui.theme.look import Look


class OverScene(QObject):
    """Opens and closes the sheets as a ``SceneView`` says; each is made when it is first shown."""

    #: A request of Rehearse.
    asked = Signal(object)
    #: Time has passed while somebody says it aloud.
    ticked = Signal()

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._page = page
        self._beside: BesideSheet | None = None
        self._aloud: AloudSheet | None = None

    @property
    def is_open(self) -> bool:
        """Whether a sheet lies over the scene."""
        return any(sheet is not None and not sheet.isHidden() for sheet in self._sheets)

    def show_view(self, view: SceneView) -> None:
        """Show what lies over the scene now, and nothing else."""
        if view.beside is None and self._beside is not None:
            self._beside.close_sheet()
        if view.aloud is None and self._aloud is not None:
            self._aloud.close_sheet()
        if view.beside is not None:
            self._besides().show_view(view.beside)
        if view.aloud is not None:
            self._alouds().show_view(view.aloud, view.picture.you)

    def forget(self) -> None:
        """Let the sheets go, with all the words on them."""
        for sheet in self._sheets:
            if sheet is not None:
                sheet.close_sheet()
                sheet.deleteLater()
        self._beside = self._aloud = None

    @property
    def _sheets(self) -> tuple[BesideSheet | None, AloudSheet | None]:
        return self._beside, self._aloud

    def _besides(self) -> BesideSheet:
        if self._beside is None:
            self._beside = BesideSheet(self._look, self._page)
            self._beside.asked.connect(self.asked)
        return self._beside

    def _alouds(self) -> AloudSheet:
        if self._aloud is None:
            self._aloud = AloudSheet(self._look, self._page)
            self._aloud.asked.connect(self.asked)
            self._aloud.ticked.connect(self.ticked)
        return self._aloud
