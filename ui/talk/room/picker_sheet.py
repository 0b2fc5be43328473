"""The page for words that name a feeling or a need, over the whole stage."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from ui.actions import Deed, Where, deed_for
from ui.feelings.picker import FeelingsPicker
from ui.feelings.view import Route
from ui.talk import requests as r
from ui.talk.aid_view import PickerView
from ui.theme.look import Look


class PickerSheet(QWidget):
    """Shows a ``PickerView``: a picker that begins with nothing chosen each time.

    What is chosen goes out as ``TakeWords``; what was typed to find it is forgotten.
    """

    #: Somebody asked for something: a Request.
    asked = Signal(object)

    def __init__(self, look: Look, page: QWidget, library: Library) -> None:
        super().__init__(page)
        self._look = look
        self._page = page
        self._before: QWidget | None = None
        self._view: PickerView | None = None
        self._picker = FeelingsPicker(look, library, self)
        self._picker.words_chosen.connect(lambda words: self.asked.emit(r.TakeWords(tuple(words))))
        self._picker.needs_chosen.connect(lambda words: self.asked.emit(r.TakeWords(tuple(words))))
        self._picker.left_open.connect(lambda: self.asked.emit(r.Drop()))
        self._picker.closed.connect(lambda: self.asked.emit(r.Drop()))
        self._picker.help_asked.connect(lambda: self.asked.emit(r.Unsafe()))
        page.installEventFilter(self)
        look.changed.connect(self.update)
        self.hide()

    def show_view(self, view: PickerView) -> None:
        """Take whose words are chosen; it begins when it is opened."""
        self._view = view
        self.setAccessibleName(view.title)

    def start(self) -> QWidget | None:
        """Leave it to the picker what has the keyboard."""
        return None

    def open(self, _first: QWidget | None = None) -> None:
        """Show it over the page. Without its words there is nothing to choose: back."""
        view = self._view
        if view is None:
            return
        self._before = QApplication.focusWidget()
        try:
            route = Route(view.route)
            self._picker.open(view.person, title=view.title, back=view.back, route=route)
        except ContentBroken:
            self.asked.emit(r.Drop())
            return
        self.setGeometry(self._page.rect())
        self.show()
        self.raise_()
        self._place()
        self._picker.focus()

    def close_sheet(self) -> None:
        """Take it away, forget what was typed, and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        self._picker.wipe()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def press(self) -> None:
        """Use the words that are chosen."""
        self._picker.act(Deed.PRIMARY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do in here what a key means on a page; all else is the room's."""
        deed = deed_for(event, Where.PLACE)
        if deed is not None and self._picker.act(deed):
            event.accept()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let no press through to the page."""
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the page."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._page.rect())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the sheet with the picker."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cover the page wholly: the words need all the room there is."""
        QPainter(self).fillRect(self.rect(), self._look.color("paper"))

    def _place(self) -> None:
        self._picker.setGeometry(self.rect())
