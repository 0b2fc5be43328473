"""The entries below each other: one stop for Tab, and arrows from one to the next.

Rows are made when they are first shown and kept while they are there. They are placed by
hand: one of Qt's layouts measures all of them several times for each one that is added.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.parts.pressed import Pressed
from ui.progress.entry_row import EntryRow
from ui.progress.view import EntryView
from ui.theme.look import Look


class EntryList(QWidget):
    """A function of its entries."""

    #: An entry is to be removed: its key, and whether the keyboard asked for it.
    remove_asked = Signal(str, bool)
    #: The words of an entry are to be shown, or hidden again: its key.
    words_asked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: dict[str, EntryRow] = {}
        self._order: tuple[str, ...] = ()
        self._stop: str | None = None
        self._below = False
        self._width = 0
        name = QCoreApplication.translate("Progress", "Entries, newest first")
        self.setAccessibleName(name)

    @property
    def stops(self) -> tuple[Pressed, ...]:
        """Everything to press in it, in order."""
        order = () if self.isHidden() else self._order
        return tuple(stop for key in order for stop in self._rows[key].stops)

    def show_entries(self, entries: tuple[EntryView, ...]) -> None:
        """Show these and no others."""
        wanted = {entry.id for entry in entries}
        for key in self._rows.keys() - wanted:
            row = self._rows.pop(key)
            row.hide()
            row.deleteLater()
        for entry in entries:
            if entry.id in self._rows:
                self._rows[entry.id].show_view(entry)
            else:
                self._rows[entry.id] = self._made(entry)
        self._order = tuple(entry.id for entry in entries)
        self._renew_stop()
        self._place()

    def take_form(self, *, below: bool, width: int) -> None:
        """Let all rows take a form and a width in px."""
        self._below, self._width = below, width
        for row in self._rows.values():
            row.take_form(below=below)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Place the rows anew when one of them takes another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def focus_on(self, key: str | None) -> bool:
        """Give the keyboard to an entry; False if it is not there."""
        row = self._rows.get(key) if key is not None else None
        if row is not None:
            row.remove.setFocus(Qt.FocusReason.OtherFocusReason)
        return row is not None

    def next_to(self, key: str) -> str | None:
        """Give the entry below, else the one above, if there is any."""
        if key not in self._order or len(self._order) < 2:
            return None
        at = self._order.index(key)
        return self._order[at + 1 if at + 1 < len(self._order) else at - 1]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go through the entries by arrows, and remember at which one the keyboard is."""
        key = self._key_of(watched)
        if key is None:
            return False
        if event.type() == QEvent.Type.FocusIn and key != self._stop:
            self._stop = key
            self._renew_stop()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._step(key, Qt.Key(event.key()), watched)
        return False

    def _made(self, entry: EntryView) -> EntryRow:
        row = EntryRow(self._look, entry, self)
        row.take_form(below=self._below)
        row.words_asked.connect(lambda: self.words_asked.emit(entry.id))
        row.remove_asked.connect(
            lambda: self.remove_asked.emit(entry.id, not row.remove.underMouse())
        )
        for button in (row.words, row.remove):
            button.installEventFilter(self)
        return row

    def _place(self) -> None:
        """Put the rows below each other; only the first has no line above it."""
        top = 0
        for place, key in enumerate(self._order):
            row = self._rows[key]
            row.set_line(place > 0)
            high = row.heightForWidth(self._width)
            row.setGeometry(0, top, self._width, high)
            row.show()
            top += high
        self.setFixedSize(self._width, top)

    def _key_of(self, button: QObject) -> str | None:
        rows = self._rows.items()
        return next((key for key, row in rows if button in (row.words, row.remove)), None)

    def _step(self, number: str, key: Qt.Key, button: QObject) -> bool:
        at, last = self._order.index(number), len(self._order) - 1
        places = {
            Qt.Key.Key_Up: max(at - 1, 0),
            Qt.Key.Key_Down: min(at + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key not in places:
            return False
        before, row = self._rows[number], self._rows[self._order[places[key]]]
        stops = row.stops
        (stops[0] if button is before.words else stops[-1]).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _renew_stop(self) -> None:
        """Let Tab come to one entry only: a long list would hold it for ever."""
        if self._stop not in self._rows:
            self._stop = self._order[0] if self._order else None
        tabbed, clicked = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        for key, row in self._rows.items():
            for button in (row.words, row.remove):
                button.setFocusPolicy(tabbed if key == self._stop else clicked)
