"""The library: a function of its view, and what somebody asks for on it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.drop_down import DropDown
from ui.parts.page import Page
from ui.parts.text import Text
from ui.talk.library.list import TalkList
from ui.talk.library.needs import NeedsList
from ui.talk.library.view import FindBy, LibraryView
from ui.talk.tab_order import order_stops
from ui.theme.look import Look

#: Needs stand beside the talks from this width on at 100 % text; how wide they and the gap are.
_BESIDE, _NEEDS, _GAP = 900, 316, 24


class LibraryScreen(Page):
    """Shows a ``LibraryView``. Choosing a row is the action: there is no ink button."""

    #: Somebody asked for something: a LibraryRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: LibraryView | None = None
        self._room = 0
        self._title = Text(look, "title")
        self._needs = NeedsList(look)
        self._menu = DropDown(look)
        self._talks = TalkList(look)
        self._title.setBuddy(self._menu)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(self._needs, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self._menu)
        self._columns.addWidget(self._talks, 1)
        self.head.addWidget(self._title)
        self.body.addLayout(self._columns, 1)
        for chosen in (self._needs.chosen, self._menu.choice_changed):
            chosen.connect(lambda need: self.asked.emit(FindBy(need)))
        self._talks.asked.connect(self.asked)
        look.changed.connect(self._arrange)

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY})

    def show_view(self, view: LibraryView) -> None:
        """Show ``view``."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self._title.say(view.title)
        self._needs.show_view(view.needs, view.all_by_name)
        every = (*view.needs, view.all_by_name)
        self._menu.set_options([(one.id, one.words) for one in every])
        self._menu.choose(next((one.id for one in every if one.chosen), None))
        self._talks.show_view(view)
        self._order_stops()
        if before is not None and view.rows != before.rows:
            self.to_the_top()

    def focus(self) -> None:
        """Put the keyboard on what is looked for."""
        if self._menu.isHidden():
            self._needs.focus()
        else:
            self._menu.setFocus(Qt.FocusReason.OtherFocusReason)

    def act(self, deed: Deed) -> bool:
        """Nothing: Enter opens the row that has the keyboard, by itself."""
        return deed is Deed.PRIMARY

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Lay the content out for this width in px."""
        self._room = width
        self._arrange()

    def _arrange(self) -> None:
        """Put the needs beside the talks, or as a drop-down above them."""
        beside = not self.one_column and self._room >= _BESIDE * self.look.scale
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if beside else down)
        self._columns.setSpacing(_GAP if beside else 16)
        self._needs.setFixedWidth(round(_NEEDS * self.look.scale))
        self._needs.setVisible(beside)
        self._menu.setVisible(not beside)

    def _order_stops(self) -> None:
        stops = (*self._needs.stops, self._menu, *self._talks.stops)
        order_stops(stops)
