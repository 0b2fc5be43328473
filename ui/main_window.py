"""What is in the window: the rail with a stack of places, or a room that has no rail.

It knows no place by itself: pages come from outside. What a key means is read from the table
of actions; a page may do it itself (``act``), else the window says what was asked for.
"""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.actions import ACTIONS, Deed, Where, deed_for
from ui.parts.rail import Place, Rail, RailForm
from ui.theme.look import Look

#: What works even in a sheet, a field or an open list: above all, to hide.
_ALWAYS = frozenset(
    {
        Deed.HIDE,
        Deed.WHOLE_SCREEN,
        Deed.LARGER,
        Deed.SMALLER,
        Deed.PLAIN_SIZE,
        Deed.QUIT,
    }
)


@runtime_checkable
class Acting(Protocol):
    """A page that does some deeds itself."""

    def act(self, deed: Deed) -> bool:
        """Do what a key asked for; False leaves it to the window."""
        ...


class MainWindow(QWidget):
    """Holds pages, and shows one of them."""

    #: A place was chosen on the rail; carries its key.
    place_asked = Signal(str)
    #: The list of all places was asked for, where the rail is one button.
    list_asked = Signal()
    #: A key asked for something that the page does not do itself; carries a Deed.
    deed_asked = Signal(object)
    #: Another page is shown now; carries the one that was.
    left = Signal(object)

    def __init__(
        self, look: Look, name: str, places: tuple[Place, ...], foot: tuple[Place, ...]
    ) -> None:
        """``name`` is the program's, beside its mark on the rail."""
        super().__init__()
        self._look = look
        self._key = ""
        self.rail = Rail(look, name, places, foot)
        self.rail.place_asked.connect(self.place_asked)
        self.rail.list_asked.connect(self.list_asked)
        self._places = QStackedWidget()
        self._frame = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._frame)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._frame)
        for layout in (self._beside, whole := QVBoxLayout(self)):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._beside.addWidget(self.rail)
        self._beside.addWidget(self._places, 1)
        whole.addWidget(self._stack)
        self._add_shortcuts()
        look.changed.connect(self._fit)

    # pages

    @property
    def page(self) -> QWidget | None:
        """What is shown now: a place or a room."""
        room = self._stack.currentWidget()
        return self._places.currentWidget() if room is self._frame else room

    @property
    def where(self) -> Where:
        """Which kind of page is shown now."""
        return Where.PLACE if self._stack.currentWidget() is self._frame else Where.ROOM

    @property
    def place(self) -> str:
        """The key of the place that is shown, empty in a room and on the list of places."""
        return self._key if self.where is Where.PLACE else ""

    def show_place(self, key: str | None, page: QWidget) -> None:
        """Show a page beside the rail, with the pill on ``key``."""
        before = self.page
        if self._places.indexOf(page) < 0:
            self._places.addWidget(page)
        self._places.setCurrentWidget(page)
        self._stack.setCurrentWidget(self._frame)
        self.rail.show_current(key)
        self._key = key or ""
        self._tell_left(before)

    def show_room(self, page: QWidget) -> None:
        """Let a page fill the window."""
        before = self.page
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._tell_left(before)

    def drop(self, page: QWidget) -> None:
        """Let go of a page that is not needed any more; another one must be shown first."""
        for stack in (self._places, self._stack):
            if stack.indexOf(page) >= 0:
                stack.removeWidget(page)
        page.hide()
        page.deleteLater()

    def _tell_left(self, before: QWidget | None) -> None:
        if before is not None and before is not self.page:
            self.left.emit(before)

    # Qt's own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key means that nothing inside wanted for itself."""
        deed = deed_for(event, self.where)
        if deed is None or deed in _ALWAYS:
            super().keyPressEvent(event)
            return
        self._do(deed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rail take the form that suits."""
        super().resizeEvent(event)
        self._fit()

    def _add_shortcuts(self) -> None:
        for action in ACTIONS:
            if action.deed not in _ALWAYS:
                continue
            for keys in action.keys:
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
                # X11 takes Ctrl with "+" for "Ctrl++" and "Ctrl+Shift+=" at once. Both are one
                # deed, so what Qt calls ambiguous is clear here.
                for pressed in (shortcut.activated, shortcut.activatedAmbiguously):
                    pressed.connect(lambda deed=action.deed: self._do(deed))

    def _do(self, deed: Deed) -> None:
        page = self.page
        if not (isinstance(page, Acting) and page.act(deed)):
            self.deed_asked.emit(deed)

    def _fit(self) -> None:
        self.rail.fit(self.size())
        button = self.rail.form is RailForm.BUTTON
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(down if button else right)
