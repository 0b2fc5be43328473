"""All entries: a plain list, newest first, or those of one skill."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.buttons import QuietLink
from ui.parts.cast import Cast, Pose
from ui.parts.drop_down import DropDown
from ui.parts.text import Text
from ui.progress.entry_list import EntryList
from ui.progress.view import (
    EntriesView,
    EntryView,
    PageView,
    Remove,
    ShowEarlier,
    ShowEntries,
    ShowWords,
)
from ui.progress.ways import ProgressPage
from ui.theme.look import Look

#: Below this content width at 100 % text, the way to remove an entry stands under its words.
_BESIDE = 620
#: The two where nothing was practised yet, in px.
_PICTURE = 120
_CHOICE = 360


class EntriesPage(ProgressPage):
    """A function of an EntriesView."""

    buttons = ()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._listed: tuple[EntryView, ...] = ()
        self._removed: str | None = None
        self._waiting = 0
        self._label = Text(look, "label")
        self.choice = DropDown(look)
        self._label.setBuddy(self.choice)
        self.list = EntryList(look)
        self._earlier = QuietLink(look, "")
        self._cast = Cast(look, _PICTURE)
        self._nothing = Text(look, "aloud")
        self._lay_out()
        self._connect()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.UNDO, Deed.STEP_BACK})

    def show_page(self, view: PageView) -> None:
        """Show these entries."""
        if not isinstance(view, EntriesView):
            return
        self._label.say(view.label)
        self.choice.set_options(view.choices)
        self.choice.choose(view.chosen)
        # Rows stay until it is known what follows them: mostly it is the same ones again.
        self.list.setVisible(not view.waits)
        if not view.waits and self._listed != view.entries:
            self._listed = view.entries
            self.list.show_entries(view.entries)
        self._earlier.say(view.earlier)
        self._earlier.setVisible(bool(view.earlier))
        self._nothing.say(view.nothing)
        self._nothing.setVisible(bool(view.nothing))
        self._cast.setVisible(bool(view.people))
        if view.people:
            self._cast.show_pose(view.people, Pose.APART)
        self._go_on()

    def tab_stops(self) -> list[QWidget]:
        """Give what Tab comes to; of the list all entries have their place, each once."""
        rows = self.list.stops
        stops = [one for one in super().tab_stops() if one not in rows]
        at = stops.index(self.choice) + 1
        return [*stops[:at], *rows, *stops[at:]]

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the way to remove an entry beside its words, or below."""
        super().take_form(one_column=one_column, width=width)
        # As wide as the bar below, also where a scroll bar takes a little of the page.
        self.list.take_form(below=one_column or width < _BESIDE * self.look.scale, width=width)
        self.choice.setMaximumWidth(width if one_column else _CHOICE)

    def _lay_out(self) -> None:
        choose = QVBoxLayout()
        choose.setSpacing(6)
        choose.addWidget(self._label)
        row = QHBoxLayout()
        row.addWidget(self.choice)
        row.addStretch(0)
        choose.addLayout(row)
        empty = QVBoxLayout()
        empty.setSpacing(32)
        empty.addWidget(self._cast, 0, Qt.AlignmentFlag.AlignLeft)
        empty.addWidget(self._nothing)
        self.body.addLayout(choose)
        self.body.addSpacing(12)
        self.body.addWidget(self.list)
        self.body.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(empty)
        self.body.addStretch(1)
        for quiet in (self._earlier, self._cast, self._nothing):
            quiet.hide()

    def _connect(self) -> None:
        self.choice.choice_changed.connect(lambda key: self.asked.emit(ShowEntries(key)))
        self.list.words_asked.connect(lambda key: self.asked.emit(ShowWords(key)))
        self.list.remove_asked.connect(self._remove)
        self._earlier.clicked.connect(self._show_earlier)
        self.note.undo_asked.connect(self._put_back)

    def _remove(self, key: str, by_keys: bool) -> None:
        """Remove an entry. By keys the next press is on Undo: a second one must remove nothing."""
        beside = self.list.next_to(key)
        self._removed = key
        self.asked.emit(Remove(key))
        if by_keys and self.note.isVisible():
            self.note.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.list.focus_on(beside):
            self.focus()

    def _put_back(self) -> None:
        self.list.focus_on(self._removed)

    def _show_earlier(self) -> None:
        """Show more, with the keyboard on the first of them."""
        self._waiting = len(self.list.stops)
        self.asked.emit(ShowEarlier())
        self._go_on()

    def _go_on(self) -> None:
        """Put the keyboard on the first of those that were asked for, once they are there."""
        more = self.list.stops[self._waiting :] if self._waiting else ()
        if more:
            self._waiting = 0
            more[0].setFocus(Qt.FocusReason.OtherFocusReason)
