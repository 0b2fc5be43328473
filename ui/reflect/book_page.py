"""An open book: the list of its pages, and one of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.offer import UndoView
from ui.parts.buttons import QuietLink, Secondary
from ui.parts.field import Line, Remark
from ui.parts.pass_field import keep_quiet
from ui.parts.text import Text
from ui.reflect import asks
from ui.reflect.page_list import PageList
from ui.reflect.page_panel import PagePanel
from ui.reflect.place_page import NotedPage
from ui.reflect.view import OpenView
from ui.theme.look import Look

#: The list beside the page from this content width on; how wide it is there, and in a small window.
_LIST, _SMALL_LIST, _GAP = 312, 264, 24
_WIDE = 900
#: So many rows are seen where the list stands above the page.
_ROWS = 3


class BookPage(NotedPage):
    """A function of an ``OpenView``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._empty = False
        self._problem = Remark(look)
        self.search = Line(look, "")
        keep_quiet(self.search)
        self.list = PageList(look)
        self._nothing = Text(look, "body", color="ink_soft")
        self.new = QuietLink(look, "", icon="plus", chevron=False)
        self.room = QuietLink(look, "", icon="settings", small=True, chevron=False)
        self.panel = PagePanel(look)
        self._throw = Secondary(look, "", icon="trash-2")
        self._under = QVBoxLayout()
        self.set_bar(self._throw, home=self._under)
        self._lay_out()
        self._join()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        primary = frozenset() if self.primary.isHidden() else frozenset({Deed.PRIMARY})
        return frozenset({Deed.UNDO, Deed.FIND}) | primary

    def show_page(self, view: OpenView) -> None:
        """Show this and nothing else."""
        self.say_head(view.title, close=view.close, person=view.person)
        self._problem.show_words(view.problem, icon="info", problem=True)
        self.search.say_hint(view.search)
        self.search.setAccessibleName(view.search)
        if view.query != self.search.text() and not view.query:
            self.search.setText("")
        self._empty = view.empty is not None
        self.search.setVisible(not self._empty)
        self.list.setAccessibleName(view.pages)
        self.list.show_rows(view.rows, view.chosen)
        self.list.setVisible(bool(view.rows.pages))
        self._nothing.say(view.nothing)
        self._nothing.setVisible(bool(view.nothing))
        self.new.say(view.new)
        self.room.say(view.room)
        self.panel.show_sheet(view.sheet, view.empty)
        self._throw.say(view.throw)
        self._throw.setVisible(bool(view.throw))
        self.primary.say(view.primary)
        self.primary.setVisible(bool(view.primary))
        self.safety.say(view.safety)

    def show_note(self, note: UndoView | None) -> None:
        """Say what was done, and lose no keyboard to it."""
        super().show_note(note)

    def forget(self) -> None:
        """Hold nothing that somebody wrote, nor what pages are called."""
        self.search.setText("")
        self.list.show_rows(None, "")
        self.panel.forget()

    def act(self, deed: Deed) -> bool:
        """Look for words, too."""
        if deed is Deed.FIND and not self.search.isHidden():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()
            return True
        return super().act(deed)

    def focus(self) -> None:
        """Begin in the list, or with the question of an empty book."""
        if self._empty:
            super().focus()
        elif self.list.isHidden():
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def tab_stops(self) -> list[QWidget]:
        """Give the stops as one reads; the note comes before the dark button."""
        stops = [one for one in super().tab_stops() if one is not self.primary]
        return [*stops, self.note.button, self.primary]

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the page beside the list, or below it."""
        super().take_form(one_column=one_column, width=width)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if one_column else across)
        self._under.setContentsMargins(0, _GAP if one_column else 0, 0, 0)
        beside = round((_LIST if width >= _WIDE else _SMALL_LIST) * self.look.scale)
        self._side.setFixedWidth(width if one_column else beside)
        self.panel.take_width(width if one_column else width - beside - _GAP)
        high = _ROWS * (self.list.row_height + 8)
        self.list.setMinimumHeight(high if one_column else 0)
        self.list.setMaximumHeight(high if one_column else 16_777_215)
        self.panel.setMinimumHeight(self.panel.minimumSizeHint().height() if one_column else 0)

    def _lay_out(self) -> None:
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(8)
        side.addWidget(self.search)
        side.addSpacing(4)
        side.addWidget(self._nothing)
        side.addWidget(self.list, 1)
        side.addWidget(self.new)
        side.addWidget(self.room)
        side.addStretch(0)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(_GAP)
        self._columns.addWidget(self._side)
        self._columns.addWidget(self.panel, 1)
        self.body.addWidget(self._problem)
        self.body.addLayout(self._columns, 1)
        self.body.addLayout(self._under)

    def _join(self) -> None:
        ask = self.asked.emit
        self.search.textEdited.connect(lambda text: ask(asks.Search(text)))
        self.list.chosen_changed.connect(lambda key: ask(asks.OpenPage(key)))
        self.list.entered.connect(self._enter)
        self.list.clicked.connect(lambda _: self._show_panel())
        self.new.clicked.connect(lambda: ask(asks.NewPage()))
        self.room.clicked.connect(lambda: ask(asks.SeeRoom()))
        self.panel.asked.connect(self.asked)
        self._throw.clicked.connect(lambda: ask(asks.ThrowAway()))
        self.primary.clicked.connect(self._press)

    def _press(self) -> None:
        """Answer the question of an empty book, or go on with a page."""
        self.asked.emit(asks.AnswerFirst() if self._empty else asks.GoOn())

    def _show_panel(self) -> None:
        """Go to the page where it stands below the list; arrows leave the list in view."""
        if self.one_column:
            self.area.bring_up(self.panel, _GAP, always=True)

    def _enter(self) -> None:
        """Go from the list into the page."""
        if self.primary.isHidden():
            self.panel.focus()
        else:
            self.primary.click()
